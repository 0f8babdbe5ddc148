package io.github.kim4j.lifecycle;

import static java.util.Objects.requireNonNull;

import io.github.kim4j.activity.Minutes;
import io.github.kim4j.group.Group;
import io.github.kim4j.time.Term;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One elected board with its term, its members and its papers (<i>kepengurusan satu masa bakti</i>). A case has none before
 * a board was elected or an existing group was taken in; each election begins another.
 *
 * @param number its number within the case, from 1
 * @param group the group with the members and the board of this mandate, as last amended
 * @param minutes the minutes of the election; empty where an existing group was taken in without them
 * @param term the term of the board: in days where the region says how years are read, else as the board states it; empty if
 *     nobody stated one
 * @param recognizedSince the first day of its first recognition; empty if it never had one, or a court annulled each
 */
public record Mandate(
        int number, Group group, Optional<Minutes> minutes, Optional<Term> term, Optional<LocalDate> recognizedSince) {
    /**
     * Checks that all are there.
     *
     * @param number its number within the case, from 1
     * @param group the group with the members and the board of this mandate
     * @param minutes the minutes of the election
     * @param term the term of the board
     * @param recognizedSince the first day of its first recognition
     */
    public Mandate {
        requireNonNull(group, "group");
        requireNonNull(minutes, "minutes");
        requireNonNull(term, "term");
        requireNonNull(recognizedSince, "recognizedSince");
    }
}
