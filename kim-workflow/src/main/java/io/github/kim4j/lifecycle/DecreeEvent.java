package io.github.kim4j.lifecycle;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.kim4j.core.internal.Checks;
import io.github.kim4j.decree.Decree;
import jakarta.validation.Valid;
import java.time.LocalDate;

/**
 * Something that happened to a decree. Folding the events of a case gives the case again. In JSON the property
 * {@code event} tells which. An event carries the constraints of the command that led to it.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "event")
@JsonSubTypes({
    @JsonSubTypes.Type(value = DecreeEvent.Drafted.class, name = "DRAFTED"),
    @JsonSubTypes.Type(value = DecreeEvent.Established.class, name = "ESTABLISHED"),
    @JsonSubTypes.Type(value = DecreeEvent.Amended.class, name = "AMENDED"),
    @JsonSubTypes.Type(value = DecreeEvent.Superseded.class, name = "SUPERSEDED"),
    @JsonSubTypes.Type(value = DecreeEvent.Revoked.class, name = "REVOKED"),
    @JsonSubTypes.Type(value = DecreeEvent.Annulled.class, name = "ANNULLED")
})
public sealed interface DecreeEvent {
    /**
     * Returns the action that led to it.
     *
     * @return the action
     */
    DecreeAction action();

    /**
     * Returns the day on which it was done.
     *
     * @return the day
     */
    LocalDate on();

    /**
     * A draft was put on file.
     *
     * @param on the day of the draft
     * @param draft the draft
     */
    @JsonPropertyOrder({"on", "draft"})
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Drafted(LocalDate on, @Valid Decree draft) implements DecreeEvent {
        /**
         * Checks that all are there.
         *
         * @param on the day of the draft
         * @param draft the draft
         */
        public Drafted {
            requireNonNull(on, "on");
            requireNonNull(draft, "draft");
        }

        @Override
        public DecreeAction action() {
            return DecreeAction.DRAFT;
        }
    }

    /**
     * The decree was established.
     *
     * @param decree the decree
     */
    @JsonPropertyOrder({"decree"})
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Established(@Valid Decree decree) implements DecreeEvent {
        /**
         * Checks that all are there.
         *
         * @param decree the decree
         * @throws IllegalArgumentException if the decree is a draft
         */
        public Established {
            requireNonNull(decree, "decree");
            Checks.that(!decree.draft(), "decree", "a draft", "a number and a date");
        }

        @Override
        public DecreeAction action() {
            return DecreeAction.ESTABLISH;
        }

        @Override
        public LocalDate on() {
            return decree.getEstablishedOn().orElseThrow();
        }
    }

    /**
     * Another decree amended or corrected it.
     *
     * @param by the decree that amends or corrects it
     */
    @JsonPropertyOrder({"by"})
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Amended(@Valid Decree by) implements DecreeEvent {
        /**
         * Checks that all are there.
         *
         * @param by the decree that amends or corrects it
         * @throws IllegalArgumentException if the decree is a draft
         */
        public Amended {
            requireNonNull(by, "by");
            Checks.that(!by.draft(), "by", "a draft", "a number and a date");
        }

        @Override
        public DecreeAction action() {
            return DecreeAction.AMEND;
        }

        @Override
        public LocalDate on() {
            return by.getEstablishedOn().orElseThrow();
        }
    }

    /**
     * Another decree took its place.
     *
     * @param by the decree that replaces it
     */
    @JsonPropertyOrder({"by"})
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Superseded(@Valid Decree by) implements DecreeEvent {
        /**
         * Checks that all are there.
         *
         * @param by the decree that replaces it
         * @throws IllegalArgumentException if the decree is a draft
         */
        public Superseded {
            requireNonNull(by, "by");
            Checks.that(!by.draft(), "by", "a draft", "a number and a date");
        }

        @Override
        public DecreeAction action() {
            return DecreeAction.SUPERSEDE;
        }

        @Override
        public LocalDate on() {
            return by.getEstablishedOn().orElseThrow();
        }
    }

    /**
     * Another decree revoked it.
     *
     * @param by the decree that revokes it
     */
    @JsonPropertyOrder({"by"})
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Revoked(@Valid Decree by) implements DecreeEvent {
        /**
         * Checks that all are there.
         *
         * @param by the decree that revokes it
         * @throws IllegalArgumentException if the decree is a draft
         */
        public Revoked {
            requireNonNull(by, "by");
            Checks.that(!by.draft(), "by", "a draft", "a number and a date");
        }

        @Override
        public DecreeAction action() {
            return DecreeAction.REVOKE;
        }

        @Override
        public LocalDate on() {
            return by.getEstablishedOn().orElseThrow();
        }
    }

    /**
     * A court annulled it from the beginning.
     *
     * @param judgment the judgment
     */
    @JsonPropertyOrder({"judgment"})
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Annulled(@Valid Judgment judgment) implements DecreeEvent {
        /**
         * Checks that all are there.
         *
         * @param judgment the judgment
         */
        public Annulled {
            requireNonNull(judgment, "judgment");
        }

        @Override
        public DecreeAction action() {
            return DecreeAction.ANNUL;
        }

        @Override
        public LocalDate on() {
            return judgment.bindingOn();
        }
    }
}
