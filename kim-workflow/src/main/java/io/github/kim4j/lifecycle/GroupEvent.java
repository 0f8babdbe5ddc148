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
import io.github.kim4j.policy.PaperKind;
import io.github.kim4j.region.RegionCode;
import io.github.kim4j.time.Term;
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
    @JsonSubTypes.Type(value = GroupEvent.DecreeAnnulled.class, name = "DECREE_ANNULLED"),
    @JsonSubTypes.Type(value = GroupEvent.DecreeAmended.class, name = "DECREE_AMENDED"),
    @JsonSubTypes.Type(value = GroupEvent.Reelected.class, name = "REELECTED"),
    @JsonSubTypes.Type(value = GroupEvent.Filed.class, name = "FILED"),
    @JsonSubTypes.Type(value = GroupEvent.Returned.class, name = "RETURNED"),
    @JsonSubTypes.Type(value = GroupEvent.Registered.class, name = "REGISTERED"),
    @JsonSubTypes.Type(value = GroupEvent.Inaugurated.class, name = "INAUGURATED"),
    @JsonSubTypes.Type(value = GroupEvent.FoundDormant.class, name = "FOUND_DORMANT"),
    @JsonSubTypes.Type(value = GroupEvent.Revived.class, name = "REVIVED"),
    @JsonSubTypes.Type(value = GroupEvent.Suspended.class, name = "SUSPENDED"),
    @JsonSubTypes.Type(value = GroupEvent.Lifted.class, name = "LIFTED"),
    @JsonSubTypes.Type(value = GroupEvent.Relocated.class, name = "RELOCATED"),
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
     * A decree was put on file; decrees of a case are counted from 1, and so are its mandates.
     *
     * @param paper the number of the paper within the case
     * @param mandate the number of the mandate that it is for
     * @param kind whether it is a decree or a recommendation
     * @param decree the decree
     */
    @JsonPropertyOrder({"paper", "mandate", "kind", "decree"})
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record DecreeEstablished(
            int paper, int mandate, PaperKind kind, @Valid Decree decree) implements GroupEvent {
        /**
         * Checks that all are there.
         *
         * @param paper the number of the paper within the case
         * @param mandate the number of the mandate that it is for
         * @param kind whether it is a decree or a recommendation
         * @param decree the decree
         */
        public DecreeEstablished {
            requireNonNull(kind, "kind");
            requireNonNull(decree, "decree");
        }
    }

    /**
     * The chain of decrees was complete; this pins which, so that no later rule can change it.
     *
     * @param papers the papers that recognize the group together, all of one mandate
     * @param since the first day on which all of them have effect
     * @param superseded the papers of earlier mandates that end on that day
     * @param term the term of the board in days, where it was stated in years and the region says how years are read
     */
    @JsonPropertyOrder({"papers", "since", "superseded", "term"})
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record RecognitionCompleted(
            List<Integer> papers,
            LocalDate since,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Integer> superseded,

            Optional<Term> term)
            implements GroupEvent {
        /**
         * Checks that all are there.
         *
         * @param papers the papers that recognize the group together
         * @param since the first day on which all of them have effect
         * @param superseded the papers of earlier mandates that end on that day
         * @param term the term of the board in days
         */
        public RecognitionCompleted {
            papers = List.copyOf(papers);
            requireNonNull(since, "since");
            superseded = List.copyOf(superseded);
            requireNonNull(term, "term");
        }

        /**
         * Creates the first recognition of a group, whose term needs no reading.
         *
         * @param papers the papers that recognize the group together
         * @param since the first day on which all of them have effect
         */
        public RecognitionCompleted(List<Integer> papers, LocalDate since) {
            this(papers, since, List.of(), Optional.empty());
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
     * A court annulled a decree, from its first day on.
     *
     * @param paper the number of the paper within the case
     * @param judgment the judgment
     */
    @JsonPropertyOrder({"paper", "judgment"})
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record DecreeAnnulled(int paper, @Valid Judgment judgment) implements GroupEvent {
        /**
         * Checks that all are there.
         *
         * @param paper the number of the paper within the case
         * @param judgment the judgment
         */
        public DecreeAnnulled {
            requireNonNull(judgment, "judgment");
        }
    }

    /**
     * A decree was amended, and the board with it.
     *
     * @param paper the number of the paper within the case
     * @param by the decree that amends it
     * @param group the group with the members and the board from then on
     */
    @JsonPropertyOrder({"paper", "by", "group"})
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record DecreeAmended(int paper, @Valid Decree by, @Valid Group group) implements GroupEvent {
        /**
         * Checks that all are there.
         *
         * @param paper the number of the paper within the case
         * @param by the decree that amends it
         * @param group the group with the members and the board from then on
         */
        public DecreeAmended {
            requireNonNull(by, "by");
            requireNonNull(group, "group");
        }
    }

    /**
     * The next board was elected, which begins another mandate.
     *
     * @param deliberation the event with its minutes
     * @param group the group with its members and the board elected
     */
    @JsonPropertyOrder({"deliberation", "group"})
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Reelected(
            @Valid Deliberation deliberation, @Valid Group group) implements GroupEvent {
        /**
         * Checks that all are there.
         *
         * @param deliberation the event with its minutes
         * @param group the group with its members and the board elected
         */
        public Reelected {
            requireNonNull(deliberation, "deliberation");
            requireNonNull(group, "group");
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
     * The group was found dormant.
     *
     * @param on the day on which it was found
     * @param finding what the office found
     */
    @JsonPropertyOrder({"on", "finding"})
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record FoundDormant(
            LocalDate on,

            @NotBlank(message = "{text.blank}") @Size(max = 1000, message = "{text.size}")
            String finding) implements GroupEvent {
        /**
         * Checks that all are there.
         *
         * @param on the day on which it was found
         * @param finding what the office found
         */
        public FoundDormant {
            requireNonNull(on, "on");
            requireNonNull(finding, "finding");
        }
    }

    /**
     * A dormant group was found active again.
     *
     * @param on the day on which it was active again
     * @param finding what the office found
     */
    @JsonPropertyOrder({"on", "finding"})
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Revived(
            LocalDate on,

            @NotBlank(message = "{text.blank}") @Size(max = 1000, message = "{text.size}")
            String finding) implements GroupEvent {
        /**
         * Checks that all are there.
         *
         * @param on the day on which it was active again
         * @param finding what the office found
         */
        public Revived {
            requireNonNull(on, "on");
            requireNonNull(finding, "finding");
        }
    }

    /**
     * The group was suspended.
     *
     * @param from the first day of the suspension
     * @param by the decree that suspends it
     */
    @JsonPropertyOrder({"from", "by"})
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Suspended(LocalDate from, @Valid Decree by) implements GroupEvent {
        /**
         * Checks that all are there.
         *
         * @param from the first day of the suspension
         * @param by the decree that suspends it
         */
        public Suspended {
            requireNonNull(from, "from");
            requireNonNull(by, "by");
        }
    }

    /**
     * A suspension was lifted.
     *
     * @param from the first day without the suspension
     * @param by the decree that lifts it
     */
    @JsonPropertyOrder({"from", "by"})
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Lifted(LocalDate from, @Valid Decree by) implements GroupEvent {
        /**
         * Checks that all are there.
         *
         * @param from the first day without the suspension
         * @param by the decree that lifts it
         */
        public Lifted {
            requireNonNull(from, "from");
            requireNonNull(by, "by");
        }
    }

    /**
     * The region of the group has another code.
     *
     * @param on the day from which the new code holds
     * @param from the code until then
     * @param to the code from then on
     */
    @JsonPropertyOrder({"on", "from", "to"})
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Relocated(LocalDate on, RegionCode from, RegionCode to) implements GroupEvent {
        /**
         * Checks that all are there.
         *
         * @param on the day from which the new code holds
         * @param from the code until then
         * @param to the code from then on
         */
        public Relocated {
            requireNonNull(on, "on");
            requireNonNull(from, "from");
            requireNonNull(to, "to");
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
