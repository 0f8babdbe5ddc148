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
 * Something that happened to an aspiration. Folding the events of a case gives the case again. In JSON the property
 * {@code event} tells which. An event carries the constraints of the command that led to it.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "event")
@JsonSubTypes({
    @JsonSubTypes.Type(value = AspirationEvent.TakenUp.class, name = "TAKEN_UP"),
    @JsonSubTypes.Type(value = AspirationEvent.Forwarded.class, name = "FORWARDED"),
    @JsonSubTypes.Type(value = AspirationEvent.Answered.class, name = "ANSWERED"),
    @JsonSubTypes.Type(value = AspirationEvent.Withdrawn.class, name = "WITHDRAWN")
})
public sealed interface AspirationEvent {
    /**
     * Returns the action that led to it.
     *
     * @return the action
     */
    AspirationAction action();

    /**
     * Returns the day on which it was done.
     *
     * @return the day
     */
    LocalDate on();

    /**
     * A group took it up.
     *
     * @param aspiration the aspiration as taken up, without what was done with it later
     */
    @JsonPropertyOrder({"aspiration"})
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record TakenUp(@Valid Aspiration aspiration) implements AspirationEvent {
        /**
         * Checks that all are there.
         *
         * @param aspiration the aspiration as taken up, without what was done with it later
         */
        public TakenUp {
            requireNonNull(aspiration, "aspiration");
        }

        @Override
        public AspirationAction action() {
            return AspirationAction.TAKE_UP;
        }

        @Override
        public LocalDate on() {
            return aspiration.getReceivedOn();
        }
    }

    /**
     * It was passed on to an office.
     *
     * @param on the day of passing on
     * @param office the office that gets it
     */
    @JsonPropertyOrder({"on", "office"})
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Forwarded(LocalDate on, Office office) implements AspirationEvent {
        /**
         * Checks that all are there.
         *
         * @param on the day of passing on
         * @param office the office that gets it
         */
        public Forwarded {
            requireNonNull(on, "on");
            requireNonNull(office, "office");
        }

        @Override
        public AspirationAction action() {
            return AspirationAction.FORWARD;
        }
    }

    /**
     * The office answered.
     *
     * @param on the day of the answer
     * @param answer the answer, without names of people; empty if it is not told
     */
    @JsonPropertyOrder({"on", "answer"})
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Answered(
            LocalDate on,
            Optional<
                            @Pattern(regexp = "(?s).*\\S.*", message = "{text.blank}")
                            @Size(max = 2000, message = "{text.size}") String>
                    answer)
            implements AspirationEvent {
        /**
         * Checks that all are there.
         *
         * @param on the day of the answer
         * @param answer the answer, without names of people; empty if it is not told
         */
        public Answered {
            requireNonNull(on, "on");
            requireNonNull(answer, "answer");
        }

        @Override
        public AspirationAction action() {
            return AspirationAction.ANSWER;
        }
    }

    /**
     * The group no longer pursues it.
     *
     * @param on the day on which it was withdrawn
     * @param reason why, without names of people
     */
    @JsonPropertyOrder({"on", "reason"})
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Withdrawn(
            LocalDate on,

            @NotBlank(message = "{text.blank}") @Size(max = 1000, message = "{text.size}")
            String reason) implements AspirationEvent {
        /**
         * Checks that all are there.
         *
         * @param on the day on which it was withdrawn
         * @param reason why, without names of people
         */
        public Withdrawn {
            requireNonNull(on, "on");
            requireNonNull(reason, "reason");
        }

        @Override
        public AspirationAction action() {
            return AspirationAction.WITHDRAW;
        }
    }
}
