package io.github.kim4j.lifecycle;

import io.github.kim4j.decree.Decree;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A decree on file in a case, with the day on which an act ended it.
 *
 * @param number its number within the case, from 1
 * @param decree the decree
 * @param endedOn the first day on which it has no effect because an act ended it; empty while it stands
 */
public record Paper(int number, Decree decree, Optional<LocalDate> endedOn) {
    /**
     * Tells whether no act on file has ended the decree, whatever the calendar says.
     *
     * @return whether it stands
     */
    public boolean stands() {
        return endedOn.isEmpty();
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
     * and not from the day on which an act ended it.
     *
     * @param day the day asked for
     * @return whether it is
     */
    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(from())
                && decree.getLastDay().map(last -> !day.isAfter(last)).orElse(true)
                && endedOn.map(day::isBefore).orElse(true);
    }

    Paper ended(LocalDate on) {
        return endedOn.filter(earlier -> earlier.isBefore(on)).isPresent()
                ? this
                : new Paper(number, decree, Optional.of(on));
    }
}
