package io.github.kim4j.lifecycle;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.kim4j.activity.Aspiration;
import io.github.kim4j.decree.Office;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that a group or an office does about an aspiration, with its evidence. In JSON the property {@code action} tells
 * which.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "action")
@JsonSubTypes({
    @JsonSubTypes.Type(value = AspirationCommand.TakeUp.class, name = "TAKE_UP"),
    @JsonSubTypes.Type(value = AspirationCommand.Forward.class, name = "FORWARD"),
    @JsonSubTypes.Type(value = AspirationCommand.Answer.class, name = "ANSWER"),
    @JsonSubTypes.Type(value = AspirationCommand.Withdraw.class, name = "WITHDRAW")
})
public sealed interface AspirationCommand {
    /**
     * Returns the action that the command asks for.
     *
     * @return the action of the same name
     */
    AspirationAction action();

    /**
     * Returns the day on which the act was done.
     *
     * @param entered the day on which it is entered, for a paper without a date
     * @return the day
     */
    LocalDate done(LocalDate entered);

    /**
     * Puts on file what a group took up (<i>penyerapan aspirasi</i>).
     *
     * @param aspiration the aspiration as taken up, without what was done with it later
     */
    @JsonPropertyOrder({"aspiration"})
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record TakeUp(@Valid Aspiration aspiration) implements AspirationCommand {
        /**
         * Checks that all are there.
         *
         * @param aspiration the aspiration as taken up, without what was done with it later
         */
        public TakeUp {
            requireNonNull(aspiration, "aspiration");
        }

        @Override
        public AspirationAction action() {
            return AspirationAction.TAKE_UP;
        }

        @Override
        public LocalDate done(LocalDate entered) {
            return aspiration.getReceivedOn();
        }
    }

    /**
     * Puts on file that it was passed on to an office (<i>penyaluran aspirasi</i>), for the first time or again.
     *
     * @param on the day of passing on
     * @param office the office that gets it
     */
    @JsonPropertyOrder({"on", "office"})
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Forward(LocalDate on, Office office) implements AspirationCommand {
        /**
         * Checks that all are there.
         *
         * @param on the day of passing on
         * @param office the office that gets it
         */
        public Forward {
            requireNonNull(on, "on");
            requireNonNull(office, "office");
        }

        @Override
        public AspirationAction action() {
            return AspirationAction.FORWARD;
        }

        @Override
        public LocalDate done(LocalDate entered) {
            return on;
        }
    }

    /**
     * Puts the answer of the office on file that it was passed on to (<i>jawaban</i>).
     *
     * @param on the day of the answer
     * @param answer the answer, without names of people; empty if it is not told
     */
    @JsonPropertyOrder({"on", "answer"})
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Answer(
            LocalDate on,
            Optional<
                            @Pattern(regexp = "(?s).*\\S.*", message = "{text.blank}")
                            @Size(max = 2000, message = "{text.size}") String>
                    answer)
            implements AspirationCommand {
        /**
         * Checks that all are there.
         *
         * @param on the day of the answer
         * @param answer the answer, without names of people; empty if it is not told
         */
        public Answer {
            requireNonNull(on, "on");
            requireNonNull(answer, "answer");
        }

        @Override
        public AspirationAction action() {
            return AspirationAction.ANSWER;
        }

        @Override
        public LocalDate done(LocalDate entered) {
            return on;
        }
    }

    /**
     * Puts on file that the group no longer pursues it (<i>pencabutan aspirasi</i>).
     *
     * @param on the day on which it was withdrawn
     * @param reason why, without names of people
     */
    @JsonPropertyOrder({"on", "reason"})
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Withdraw(
            LocalDate on,

            @NotBlank(message = "{text.blank}") @Size(max = 1000, message = "{text.size}")
            String reason) implements AspirationCommand {
        /**
         * Checks that all are there.
         *
         * @param on the day on which it was withdrawn
         * @param reason why, without names of people
         */
        public Withdraw {
            requireNonNull(on, "on");
            requireNonNull(reason, "reason");
        }

        @Override
        public AspirationAction action() {
            return AspirationAction.WITHDRAW;
        }

        @Override
        public LocalDate done(LocalDate entered) {
            return on;
        }
    }
}
