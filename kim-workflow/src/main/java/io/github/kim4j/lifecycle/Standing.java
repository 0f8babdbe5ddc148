package io.github.kim4j.lifecycle;

import static java.util.Objects.requireNonNull;

import io.github.kim4j.machine.Localized;
import io.github.kim4j.time.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How a group stands on a day (<i>kedudukan</i>): recognized or not, by which decrees, since when and until when, and why.
 *
 * @param day the day asked for
 * @param recognized whether it is recognized
 * @param papers the decrees by which it is; empty if it is not
 * @param since the first day of that recognition; empty if it is not recognized
 * @param until the last day of it that the decrees state, or before which no act on file ends it; empty if neither is so, or if it
 *     is not recognized
 * @param boardInTerm whether the day lies in the term of the board; empty if no source tells the term
 * @param suspended whether the group is suspended, its decrees being in force all the same
 * @param dormant whether the communication office found the group dormant
 * @param reasons why, most important first
 */
public record Standing(
        LocalDate day,
        boolean recognized,
        List<Paper> papers,
        Optional<LocalDate> since,
        Optional<LocalDate> until,
        Optional<Term.Presence> boardInTerm,
        boolean suspended,
        boolean dormant,
        List<Reason> reasons) {
    /**
     * Copies the lists.
     *
     * @param day the day asked for
     * @param recognized whether it is recognized
     * @param papers the decrees by which it is; empty if it is not
     * @param since the first day of that recognition
     * @param until the last day of it
     * @param boardInTerm whether the day lies in the term of the board
     * @param suspended whether the group is suspended
     * @param dormant whether the group is dormant
     * @param reasons why, most important first
     */
    public Standing {
        requireNonNull(day, "day");
        papers = List.copyOf(papers);
        requireNonNull(since, "since");
        requireNonNull(until, "until");
        requireNonNull(boardInTerm, "boardInTerm");
        reasons = List.copyOf(reasons);
    }

    /**
     * One reason, with a stable code.
     *
     * @param code for example {@code standing.no_decree}
     * @param text what it reads like
     */
    public record Reason(String code, Localized text) {
        /**
         * Returns the reason as a sentence.
         *
         * @param locale the language asked for
         * @return one sentence
         */
        public String message(Locale locale) {
            return text.text(locale);
        }

        @Override
        public String toString() {
            return code;
        }
    }
}
