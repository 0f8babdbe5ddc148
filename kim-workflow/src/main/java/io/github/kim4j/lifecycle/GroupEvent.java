package io.github.kim4j.lifecycle;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.kim4j.activity.Deliberation;
import io.github.kim4j.activity.Minutes;
import io.github.kim4j.activity.Socialization;
import io.github.kim4j.core.internal.Checks;
import io.github.kim4j.decree.Decree;
import io.github.kim4j.decree.Office;
import io.github.kim4j.group.Group;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Something that happened in a case. Folding the events of a case gives the case again, without asking any rule. In JSON
 * the property {@code event} tells which. An event carries the constraints of the command that led to it.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "event")
@JsonSubTypes({
    @JsonSubTypes.Type(value = GroupEvent.Socialized.class, name = "SOCIALIZED"),
    @JsonSubTypes.Type(value = GroupEvent.Initiated.class, name = "INITIATED"),
    @JsonSubTypes.Type(value = GroupEvent.Formed.class, name = "FORMED"),
    @JsonSubTypes.Type(value = GroupEvent.Admitted.class, name = "ADMITTED"),
    @JsonSubTypes.Type(value = GroupEvent.DecreeEstablished.class, name = "DECREE_ESTABLISHED"),
    @JsonSubTypes.Type(value = GroupEvent.RecognitionCompleted.class, name = "RECOGNITION_COMPLETED"),
    @JsonSubTypes.Type(value = GroupEvent.DecreeRevoked.class, name = "DECREE_REVOKED"),
    @JsonSubTypes.Type(value = GroupEvent.Filed.class, name = "FILED"),
    @JsonSubTypes.Type(value = GroupEvent.Returned.class, name = "RETURNED"),
    @JsonSubTypes.Type(value = GroupEvent.Registered.class, name = "REGISTERED"),
    @JsonSubTypes.Type(value = GroupEvent.Inaugurated.class, name = "INAUGURATED"),
    @JsonSubTypes.Type(value = GroupEvent.Dissolved.class, name = "DISSOLVED")
})
public sealed interface GroupEvent {
    /**
     * A socialization reached the region.
     *
     * @param socialization the event
     */
    @JsonPropertyOrder({"socialization"})
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Socialized(@Valid Socialization socialization) implements GroupEvent {
        /**
         * Checks that all are there.
         *
         * @param socialization the event
         */
        public Socialized {
            requireNonNull(socialization, "socialization");
        }
    }

    /**
     * Residents asked for a group.
     *
     * @param on the day of the request
     * @param group the group as proposed
     */
    @JsonPropertyOrder({"on", "group"})
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Initiated(LocalDate on, @Valid Group group) implements GroupEvent {
        /**
         * Checks that all are there.
         *
         * @param on the day of the request
         * @param group the group as proposed
         */
        public Initiated {
            requireNonNull(on, "on");
            requireNonNull(group, "group");
        }
    }

    /**
     * A deliberation founded the group and elected its board.
     *
     * @param deliberation the event with its minutes
     * @param group the group with its members and board
     */
    @JsonPropertyOrder({"deliberation", "group"})
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Formed(@Valid Deliberation deliberation, @Valid Group group) implements GroupEvent {
        /**
         * Checks that all are there.
         *
         * @param deliberation the event with its minutes
         * @param group the group with its members and board
         */
        public Formed {
            requireNonNull(deliberation, "deliberation");
            requireNonNull(group, "group");
        }
    }

    /**
     * An existing group was taken in.
     *
     * @param on the day of the intake
     * @param group the group, as far as known
     * @param minutes the minutes, if they are there
     */
    @JsonPropertyOrder({"on", "group", "minutes"})
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Admitted(LocalDate on, @Valid Group group, Optional<@Valid Minutes> minutes) implements GroupEvent {
        /**
         * Checks that all are there.
         *
         * @param on the day of the intake
         * @param group the group, as far as known
         * @param minutes the minutes, if they are there
         */
        public Admitted {
            requireNonNull(on, "on");
            requireNonNull(group, "group");
            requireNonNull(minutes, "minutes");
        }
    }

    /**
     * A decree was put on file; decrees of a case are counted from 1.
     *
     * @param paper the number of the paper within the case
     * @param decree the decree
     */
    @JsonPropertyOrder({"paper", "decree"})
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record DecreeEstablished(int paper, @Valid Decree decree) implements GroupEvent {
        /**
         * Checks that all are there.
         *
         * @param paper the number of the paper within the case
         * @param decree the decree
         */
        public DecreeEstablished {
            requireNonNull(decree, "decree");
        }
    }

    /**
     * The chain of decrees was complete; this pins which, so that no later rule can change it.
     *
     * @param papers the papers that recognize the group together
     * @param since the first day on which all of them have effect
     */
    @JsonPropertyOrder({"papers", "since"})
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record RecognitionCompleted(List<Integer> papers, LocalDate since) implements GroupEvent {
        /**
         * Checks that all are there.
         *
         * @param papers the papers that recognize the group together
         * @param since the first day on which all of them have effect
         */
        public RecognitionCompleted {
            papers = List.copyOf(papers);
            requireNonNull(since, "since");
        }
    }

    /**
     * A decree was revoked.
     *
     * @param paper the number of the paper within the case
     * @param endsOn the first day on which it has no effect
     * @param by the decree that revokes it
     */
    @JsonPropertyOrder({"paper", "endsOn", "by"})
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record DecreeRevoked(int paper, LocalDate endsOn, @Valid Decree by) implements GroupEvent {
        /**
         * Checks that all are there.
         *
         * @param paper the number of the paper within the case
         * @param endsOn the first day on which it has no effect
         * @param by the decree that revokes it
         */
        public DecreeRevoked {
            requireNonNull(endsOn, "endsOn");
            requireNonNull(by, "by");
        }
    }

    /**
     * The board filed for registration.
     *
     * @param on the day of filing
     */
    @JsonPropertyOrder({"on"})
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Filed(LocalDate on) implements GroupEvent {
        /**
         * Checks that all are there.
         *
         * @param on the day of filing
         */
        public Filed {
            requireNonNull(on, "on");
        }
    }

    /**
     * The file was returned.
     *
     * @param on the day of the return
     * @param reason what is missing
     */
    @JsonPropertyOrder({"on", "reason"})
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Returned(
            LocalDate on,

            @NotBlank(message = "{text.blank}") @Size(max = 1000, message = "{text.size}")
            String reason) implements GroupEvent {
        /**
         * Checks that all are there.
         *
         * @param on the day of the return
         * @param reason what is missing
         */
        public Returned {
            requireNonNull(on, "on");
            requireNonNull(reason, "reason");
        }
    }

    /**
     * The group was registered.
     *
     * @param on the day of registration
     * @param number the number given, if one is
     */
    @JsonPropertyOrder({"on", "number"})
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Registered(LocalDate on, Optional<@Size(max = 64, message = "{text.size}") String> number)
            implements GroupEvent {
        /**
         * Checks that all are there.
         *
         * @param on the day of registration
         * @param number the number given, if one is
         * @throws IllegalArgumentException if the number is blank
         */
        public Registered {
            requireNonNull(on, "on");
            requireNonNull(number, "number");
            Checks.that(number.stream().noneMatch(String::isBlank), "number", "blank", "a number, or none");
        }
    }

    /**
     * The board was inaugurated.
     *
     * @param on the day of the ceremony
     * @param by the office that inaugurated
     */
    @JsonPropertyOrder({"on", "by"})
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Inaugurated(LocalDate on, Office by) implements GroupEvent {
        /**
         * Checks that all are there.
         *
         * @param on the day of the ceremony
         * @param by the office that inaugurated
         */
        public Inaugurated {
            requireNonNull(on, "on");
            requireNonNull(by, "by");
        }
    }

    /**
     * The group was dissolved.
     *
     * @param minutes the minutes of the meeting that decided it
     */
    @JsonPropertyOrder({"minutes"})
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Dissolved(@Valid Minutes minutes) implements GroupEvent {
        /**
         * Checks that all are there.
         *
         * @param minutes the minutes of the meeting that decided it
         */
        public Dissolved {
            requireNonNull(minutes, "minutes");
        }
    }
}
