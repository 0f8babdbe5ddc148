package io.github.kim4j.time;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.kim4j.core.internal.Checks;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A term of office (<i>masa bakti</i>): from a first to a last day, both belonging to it; or with an open end; or told
 * in years only, as decrees often do.
 *
 * <p>A term in years keeps its years. Which days it means is decided by a {@link YearRule}; until then a day that only
 * some rule would include is {@linkplain Presence#UNCERTAIN uncertain}.
 *
 * <pre>{@code
 * Term.parse("2024/2029").on(LocalDate.of(2026, 1, 1)); // CERTAIN
 * Term.parse("2024/2029").on(LocalDate.of(2024, 1, 1)); // UNCERTAIN
 * Term.parse("2021-06-01/2024-05-31").lastDay();        // Optional[2024-05-31]
 * Term.parse("2021-06-01/..").lastDay();                // Optional.empty
 * }</pre>
 */
public final class Term {
    /** The earliest and latest year of a term: 1900 to 2999. */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2999;
    private static final Pattern YEARS = Pattern.compile("([0-9]{4})/([0-9]{4})");
    private static final Pattern DAYS =
            Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})/(\\.\\.|[0-9]{4}-[0-9]{2}-[0-9]{2})");
    private static final String FORM = "FIRST/LAST in days (2021-06-01/2024-05-31, 2021-06-01/..) or years (2024/2029)";

    /** How sure it is that a day lies in a term. */
    public enum Presence {
        /** The day lies in the term. */
        CERTAIN,
        /** The term is told in years only, and the day lies in its first or last one. */
        UNCERTAIN,
        /** The day lies outside. */
        ABSENT;

        /**
         * Returns the stable code.
         *
         * @return the name of the constant
         */
        public String code() {
            return name();
        }
    }

    /** Which days a term in years means. No regulation tells; a region decides. */
    public enum YearRule {
        /** From 1 January of the first to 31 December of the last year. */
        CALENDAR_YEARS,
        /** From the day given to the day before its anniversary in the last year. */
        FROM_THE_DECREE;

        /**
         * Returns the stable code.
         *
         * @return the name of the constant
         */
        public String code() {
            return name();
        }
    }

    private final LocalDate first;
    private final @Nullable LocalDate last;
    private final boolean years;

    private Term(LocalDate first, @Nullable LocalDate last, boolean years) {
        checkYear("first", first);
        if (last != null) {
            checkYear("last", last);
        }
        this.first = first;
        this.last = last;
        this.years = years;
    }

    /** Beyond these years a day has no text of four digits. */
    private static void checkYear(String name, LocalDate day) {
        Checks.that(day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR, name, day, "a day from 1900 to 2999");
    }

    /**
     * Returns the term between two days.
     *
     * @param firstInclusive the first day, from 1900 to 2999
     * @param lastInclusive the last day, not before the first, to 2999
     * @return the term
     * @throws IllegalArgumentException if a day is out of range or the last is before the first
     */
    public static Term of(LocalDate firstInclusive, LocalDate lastInclusive) {
        requireNonNull(firstInclusive, "firstInclusive");
        requireNonNull(lastInclusive, "lastInclusive");
        Checks.that(
                !lastInclusive.isBefore(firstInclusive),
                "last",
                lastInclusive,
                "not before the first, " + firstInclusive);
        return new Term(firstInclusive, lastInclusive, false);
    }

    /**
     * Returns the term that begins on a day and whose end is not stated.
     *
     * @param firstInclusive the first day, from 1900 to 2999
     * @return the term
     * @throws IllegalArgumentException if the day is out of range
     */
    public static Term startingOn(LocalDate firstInclusive) {
        return new Term(requireNonNull(firstInclusive, "firstInclusive"), null, false);
    }

    /**
     * Returns the term told in years only.
     *
     * @param firstYear the year in which it begins, 1900 to 2999
     * @param lastYear the year in which it ends, not before the first
     * @return the term
     * @throws IllegalArgumentException if a year is out of range or the last is before the first
     */
    public static Term ofYears(int firstYear, int lastYear) {
        Checks.that(firstYear >= FIRST_YEAR && firstYear <= LAST_YEAR, "first year", firstYear, "1900 to 2999");
        Checks.that(lastYear >= firstYear && lastYear <= LAST_YEAR, "last year", lastYear, firstYear + " to 2999");
        return new Term(LocalDate.of(firstYear, 1, 1), LocalDate.of(lastYear, 12, 31), true);
    }

    /**
     * Returns the term of a text.
     *
     * @param text as {@link #toString()} gives it
     * @return the term
     * @throws IllegalArgumentException if the text has another form, or the end is before the beginning
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Term parse(String text) {
        Matcher years = YEARS.matcher(requireNonNull(text, "text"));
        if (years.matches()) {
            return ofYears(Integer.parseInt(years.group(1)), Integer.parseInt(years.group(2)));
        }
        Matcher days = DAYS.matcher(text);
        Checks.that(days.matches(), "term", text.length() + " characters", FORM);
        LocalDate first = day(days.group(1));
        return days.group(2).equals("..") ? startingOn(first) : of(first, day(days.group(2)));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException noSuchDay) {
            throw new IllegalArgumentException("term: " + text + " (expected: a day of the calendar)", noSuchDay);
        }
    }

    /**
     * Tells whether the term is told in years only.
     *
     * @return whether its days are not fixed yet
     */
    public boolean inYears() {
        return years;
    }

    /**
     * Returns the earliest day that may belong to the term.
     *
     * @return the first day, or 1 January of the first year
     */
    public LocalDate firstDay() {
        return first;
    }

    /**
     * Returns the latest day that may belong to the term.
     *
     * @return the last day, or 31 December of the last year; empty if the end is open
     */
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(last);
    }

    /**
     * Tells whether a day lies in the term.
     *
     * @param day the day asked for
     * @return certain, uncertain (a term in years, and the day in its first or last one) or absent
     */
    public Presence on(LocalDate day) {
        if (day.isBefore(first) || (last != null && day.isAfter(last))) {
            return Presence.ABSENT;
        }
        boolean inEdgeYear = last != null && (day.getYear() == first.getYear() || day.getYear() == last.getYear());
        return years && inEdgeYear ? Presence.UNCERTAIN : Presence.CERTAIN;
    }

    /**
     * Returns the term with its days fixed.
     *
     * @param rule how years become days
     * @param from the day that {@link YearRule#FROM_THE_DECREE} starts from, in the first year of the term
     * @return this term if it has days already, else a term between two days
     * @throws IllegalArgumentException if the rule starts from a day outside the first year, or the term would be empty
     */
    public Term resolve(YearRule rule, LocalDate from) {
        if (!years || rule == YearRule.CALENDAR_YEARS) {
            return new Term(first, last, false);
        }
        Checks.that(from.getYear() == first.getYear(), "from", from, "a day in " + first.getYear());
        return of(from, from.withYear(requireNonNull(last, "last").getYear()).minusDays(1));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Term term
                && term.first.equals(first)
                && Objects.equals(term.last, last)
                && term.years == years;
    }

    @Override
    public int hashCode() {
        return Objects.hash(first, last, years);
    }

    /**
     * Returns the text form.
     *
     * @return for example {@code 2021-06-01/2024-05-31}, {@code 2021-06-01/..} or {@code 2024/2029}
     */
    @Override
    @JsonValue
    public String toString() {
        if (years) {
            return first.getYear() + "/" + requireNonNull(last, "last").getYear();
        }
        return first + "/" + (last == null ? ".." : last);
    }
}
