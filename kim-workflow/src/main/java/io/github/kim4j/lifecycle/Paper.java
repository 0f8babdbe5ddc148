package io.github.kim4j.lifecycle;

import static java.util.Objects.requireNonNull;

import io.github.kim4j.decree.Decree;
import io.github.kim4j.policy.PaperKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A decree on file in a case: for which mandate it was issued, what amended it, and what ended it.
 *
 * @param number its number within the case, from 1
 * @param mandate the number of the mandate that it is for, from 1
 * @param kind whether it is a decree or a recommendation
 * @param decree the decree
 * @param amendments the decrees that amended it, in the order in which they were put on file
 * @param ending what ended it; empty while it stands
 */
public record Paper(
        int number, int mandate, PaperKind kind, Decree decree, List<Decree> amendments, Optional<Ending> ending) {
    /**
     * Copies the amendments.
     *
     * @param number its number within the case, from 1
     * @param mandate the number of the mandate that it is for, from 1
     * @param kind whether it is a decree or a recommendation
     * @param decree the decree
     * @param amendments the decrees that amended it
     * @param ending what ended it; empty while it stands
     */
    public Paper {
        requireNonNull(kind, "kind");
        requireNonNull(decree, "decree");
        amendments = List.copyOf(amendments);
        requireNonNull(ending, "ending");
    }

    /**
     * What ended a decree, other than its own last day.
     *
     * @param kind what it was
     * @param on the first day on which the decree has no effect
     */
    public record Ending(Kind kind, LocalDate on) {
        /**
         * Checks that both are there.
         *
         * @param kind what it was
         * @param on the first day on which the decree has no effect
         */
        public Ending {
            requireNonNull(kind, "kind");
            requireNonNull(on, "on");
        }

        /** What can end a decree. */
        public enum Kind {
            /** Another decree revoked it (<i>dicabut</i>). */
            REVOKED,
            /** A court annulled it, from its first day on (<i>dibatalkan</i>). */
            ANNULLED,
            /** The decrees for the next board took its place (<i>digantikan</i>). */
            SUPERSEDED,
            /** The group was dissolved (<i>KIM dibubarkan</i>). */
            DISSOLVED;

            /**
             * Returns the stable code.
             *
             * @return the name of the constant
             */
            public String code() {
                return name();
            }
        }
    }

    /**
     * Tells whether no act on file has ended the decree, whatever the calendar says.
     *
     * @return whether it stands
     */
    public boolean stands() {
        return ending.isEmpty();
    }

    /**
     * Returns the first day on which the decree has no effect because an act ended it.
     *
     * @return empty while it stands
     */
    public Optional<LocalDate> endedOn() {
        return ending.map(Ending::on);
    }

    /**
     * Returns the first day on which the decree has effect.
     *
     * @return the day; a decree on file always has one
     */
    public LocalDate from() {
        return decree.effectiveOn().orElseThrow();
    }

    /**
     * Tells whether the decree is in force on a day: from the day on which it has effect, to the last day that it states,
     * and not from the day on which an act ended it. A decree that a court annulled is in force on no day.
     *
     * @param day the day asked for
     * @return whether it is
     */
    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(from())
                && decree.getLastDay().stream().noneMatch(day::isAfter)
                && endedOn().map(day::isBefore).orElse(true);
    }
}
