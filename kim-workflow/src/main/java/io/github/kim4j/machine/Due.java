package io.github.kim4j.machine;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;

/**
 * A deadline that runs for a subject, or ran out.
 *
 * @param deadline the deadline
 * @param action the action that fulfils it
 * @param since the day from which it counts
 * @param lastDay the last day on which the action is in time; {@link LocalDate#MAX} if the calendar ends before it
 * @param asked the day for which it was asked
 * @param <A> the type of the actions
 */
public record Due<A>(Deadline<?> deadline, A action, LocalDate since, LocalDate lastDay, LocalDate asked) {
    /**
     * Checks that all are there.
     *
     * @param deadline the deadline
     * @param action the action that fulfils it
     * @param since the day from which it counts
     * @param lastDay the last day on which the action is in time
     * @param asked the day for which it was asked
     */
    public Due {
        requireNonNull(deadline, "deadline");
        requireNonNull(action, "action");
        requireNonNull(since, "since");
        requireNonNull(lastDay, "lastDay");
        requireNonNull(asked, "asked");
    }

    /**
     * Returns how many calendar days are left, whatever the deadline is counted in.
     *
     * @return 0 on the last day; less than 0 after it
     */
    public long daysLeft() {
        return ChronoUnit.DAYS.between(asked, lastDay);
    }

    /**
     * Tells whether the last day is over.
     *
     * @return whether it lies before the day asked for
     */
    public boolean overdue() {
        return asked.isAfter(lastDay);
    }

    /**
     * Returns what is to be done, or that it was not done in time.
     *
     * @param locale the language asked for
     * @return one sentence
     */
    public String message(Locale locale) {
        return overdue()
                ? deadline.message(Map.of("since", since, "last", lastDay), locale)
                : deadline.requirement(locale);
    }
}
