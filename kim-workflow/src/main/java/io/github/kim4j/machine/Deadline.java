package io.github.kim4j.machine;

import static java.util.Objects.requireNonNull;

import io.github.kim4j.core.internal.Checks;
import io.github.kim4j.core.internal.Texts;
import io.github.kim4j.law.Basis;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * How long the parties have for an action (<i>tenggat</i>): a length, counted from a day of the subject. Nothing happens when
 * it is over; {@link Definition#due} tells. Deadlines are made by a {@link Vocabulary}, which has their texts.
 *
 * <p>The day from which it counts is not counted itself: 14 days from 1 March last until 15 March (our reading).
 *
 * @param <X> the type of the subject
 */
public final class Deadline<X> {
    /** What a deadline is counted in. */
    public enum Unit {
        /** Every day counts. */
        CALENDAR_DAYS,
        /** Saturdays, Sundays and the holidays of the caller do not count. */
        WORKING_DAYS,
        /** Until the day of the same number, or the last of a shorter month: a month from 31 January ends in February. */
        MONTHS;

        /**
         * Returns the stable code.
         *
         * @return the name of the constant
         */
        public String code() {
            return name();
        }
    }

    private static final int MAX = 10_000;

    private final RuleHead head;
    private final int amount;
    private final Unit unit;
    private final Function<? super X, Optional<LocalDate>> since;

    Deadline(
            String code,
            int version,
            Basis basis,
            int amount,
            Unit unit,
            Function<? super X, Optional<LocalDate>> since,
            Texts texts) {
        Checks.that(amount >= 1 && amount <= MAX, "amount", amount, "1 to 10,000");
        this.head = new RuleHead(code, version, Severity.WARNING, basis, Map.of("amount", amount), texts);
        this.amount = amount;
        this.unit = requireNonNull(unit, "unit");
        this.since = requireNonNull(since, "since");
    }

    /**
     * Returns the code.
     *
     * @return stable; the key of both its texts
     */
    public String code() {
        return head.code();
    }

    /**
     * Returns which version of the deadline this is; another one if the day from which it counts is found otherwise.
     *
     * @return 1 or more
     */
    public int version() {
        return head.version();
    }

    /**
     * Returns where the deadline comes from.
     *
     * @return the law, a statement, a reading or a convention
     */
    public Basis basis() {
        return head.basis();
    }

    /**
     * Returns how many units it lasts.
     *
     * @return 1 to 10,000
     */
    public int amount() {
        return amount;
    }

    /**
     * Returns what it is counted in.
     *
     * @return the unit
     */
    public Unit unit() {
        return unit;
    }

    /**
     * Returns what must be done by when.
     *
     * @param locale the language asked for
     * @return one sentence
     */
    public String requirement(Locale locale) {
        return head.requirement(locale);
    }

    String message(Map<String, ?> arguments, Locale locale) {
        return head.violation(arguments).message(locale);
    }

    Optional<LocalDate> since(X subject) {
        return since.apply(subject);
    }

    /** The last day; {@link LocalDate#MAX} if the calendar ends before it. */
    LocalDate lastDay(LocalDate from, Set<LocalDate> holidays) {
        return switch (unit) {
            case CALENDAR_DAYS -> plus(from, amount, ChronoUnit.DAYS);
            case MONTHS -> plus(from, amount, ChronoUnit.MONTHS);
            case WORKING_DAYS -> afterWorkingDays(from, holidays);
        };
    }

    private static LocalDate plus(LocalDate from, int amount, ChronoUnit unit) {
        return unit.between(from, LocalDate.MAX) < amount ? LocalDate.MAX : from.plus(amount, unit);
    }

    private LocalDate afterWorkingDays(LocalDate from, Set<LocalDate> holidays) {
        LocalDate day = from;
        int counted = 0;
        while (counted < amount && day.isBefore(LocalDate.MAX)) {
            day = day.plusDays(1);
            if (works(day) && !holidays.contains(day)) {
                counted++;
            }
        }
        return day;
    }

    private static boolean works(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /**
     * Returns the code and the length.
     *
     * @return for example {@code loan.overdue (14 CALENDAR_DAYS)}
     */
    @Override
    public String toString() {
        return code() + " (" + amount + " " + unit + ")";
    }
}
