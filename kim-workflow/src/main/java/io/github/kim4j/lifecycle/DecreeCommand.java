package io.github.kim4j.lifecycle;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.kim4j.decree.Decree;
import io.github.kim4j.decree.DecreeKey;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;

/**
 * Something that an office or a court does to a decree, with its evidence. In JSON the property {@code action} tells which.
 *
 * <p>Every later act is a paper of its own: a decree that amends, supersedes or revokes this one says so in its relations.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "action")
@JsonSubTypes({
    @JsonSubTypes.Type(value = DecreeCommand.Draft.class, name = "DRAFT"),
    @JsonSubTypes.Type(value = DecreeCommand.Establish.class, name = "ESTABLISH"),
    @JsonSubTypes.Type(value = DecreeCommand.Amend.class, name = "AMEND"),
    @JsonSubTypes.Type(value = DecreeCommand.Supersede.class, name = "SUPERSEDE"),
    @JsonSubTypes.Type(value = DecreeCommand.Revoke.class, name = "REVOKE"),
    @JsonSubTypes.Type(value = DecreeCommand.Annul.class, name = "ANNUL")
})
public sealed interface DecreeCommand {
    /**
     * Returns the action that the command asks for.
     *
     * @return the action of the same name
     */
    DecreeAction action();

    /**
     * Returns the day on which the act was done.
     *
     * @param entered the day on which it is entered, for a paper without a date
     * @return the day
     */
    LocalDate done(LocalDate entered);

    /**
     * Puts a draft on file (<i>konsep Keputusan</i>); a later draft takes its place.
     *
     * @param draftedOn the day of the draft
     * @param draft the draft, without a number or a date
     */
    @JsonPropertyOrder({"draftedOn", "draft"})
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Draft(LocalDate draftedOn, @Valid Decree draft) implements DecreeCommand {
        /**
         * Checks that all are there.
         *
         * @param draftedOn the day of the draft
         * @param draft the draft, without a number or a date
         */
        public Draft {
            requireNonNull(draftedOn, "draftedOn");
            requireNonNull(draft, "draft");
        }

        @Override
        public DecreeAction action() {
            return DecreeAction.DRAFT;
        }

        @Override
        public LocalDate done(LocalDate entered) {
            return draftedOn;
        }
    }

    /**
     * Puts the decree on file as it was established (<i>penetapan</i>): with its number, its date and who signed.
     *
     * @param decree the decree
     * @param numbersTaken the decrees of other cases that have the same number; empty if none has
     */
    @JsonPropertyOrder({"decree", "numbersTaken"})
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Establish(@Valid Decree decree, List<DecreeKey> numbersTaken) implements DecreeCommand {
        /**
         * Checks that all are there.
         *
         * @param decree the decree
         * @param numbersTaken the decrees of other cases that have the same number; empty if none has
         */
        public Establish {
            requireNonNull(decree, "decree");
            numbersTaken = List.copyOf(numbersTaken);
        }

        @Override
        public DecreeAction action() {
            return DecreeAction.ESTABLISH;
        }

        @Override
        public LocalDate done(LocalDate entered) {
            return decree.getEstablishedOn().orElse(entered);
        }
    }

    /**
     * Puts an amendment or a correction on file (<i>perubahan, perbaikan</i>); the decree stays in force.
     *
     * @param by the decree that amends or corrects it
     */
    @JsonPropertyOrder({"by"})
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Amend(@Valid Decree by) implements DecreeCommand {
        /**
         * Checks that all are there.
         *
         * @param by the decree that amends or corrects it
         */
        public Amend {
            requireNonNull(by, "by");
        }

        @Override
        public DecreeAction action() {
            return DecreeAction.AMEND;
        }

        @Override
        public LocalDate done(LocalDate entered) {
            return by.getEstablishedOn().orElse(entered);
        }
    }

    /**
     * Puts on file that another decree takes its place (<i>penggantian</i>).
     *
     * @param by the decree that replaces it
     */
    @JsonPropertyOrder({"by"})
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Supersede(@Valid Decree by) implements DecreeCommand {
        /**
         * Checks that all are there.
         *
         * @param by the decree that replaces it
         */
        public Supersede {
            requireNonNull(by, "by");
        }

        @Override
        public DecreeAction action() {
            return DecreeAction.SUPERSEDE;
        }

        @Override
        public LocalDate done(LocalDate entered) {
            return by.getEstablishedOn().orElse(entered);
        }
    }

    /**
     * Puts a revocation on file (<i>pencabutan</i>).
     *
     * @param by the decree that revokes it
     */
    @JsonPropertyOrder({"by"})
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Revoke(@Valid Decree by) implements DecreeCommand {
        /**
         * Checks that all are there.
         *
         * @param by the decree that revokes it
         */
        public Revoke {
            requireNonNull(by, "by");
        }

        @Override
        public DecreeAction action() {
            return DecreeAction.REVOKE;
        }

        @Override
        public LocalDate done(LocalDate entered) {
            return by.getEstablishedOn().orElse(entered);
        }
    }

    /**
     * Puts on file that a court annulled the decree (<i>pembatalan oleh pengadilan</i>), from the beginning.
     *
     * @param judgment the judgment
     */
    @JsonPropertyOrder({"judgment"})
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Annul(@Valid Judgment judgment) implements DecreeCommand {
        /**
         * Checks that all are there.
         *
         * @param judgment the judgment
         */
        public Annul {
            requireNonNull(judgment, "judgment");
        }

        @Override
        public DecreeAction action() {
            return DecreeAction.ANNUL;
        }

        @Override
        public LocalDate done(LocalDate entered) {
            return judgment.bindingOn();
        }
    }
}
