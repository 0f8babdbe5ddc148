package io.github.kim4j.testkit.core;

import io.github.kim4j.time.Term;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.time.api.Dates;

/** Generators of terms of office (masa bakti): between two days, with an open end, and told in years. */
public final class TermArbitraries {
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2035, 12, 31);
    private static final int LONGEST = 10;

    private TermArbitraries() {}

    /**
     * Returns terms of all three forms alike.
     *
     * @return the generator
     */
    public static Arbitrary<Term> terms() {
        return Arbitraries.oneOf(inDays(), open(), inYears());
    }

    /**
     * Returns terms between two days, of one day to ten years.
     *
     * @return the generator
     */
    public static Arbitrary<Term> inDays() {
        return Combinators.combine(days(), Arbitraries.integers().between(0, 365 * LONGEST))
                .as((first, length) -> Term.of(first, first.plusDays(length)));
    }

    /**
     * Returns terms whose end is not stated.
     *
     * @return the generator
     */
    public static Arbitrary<Term> open() {
        return days().map(Term::startingOn);
    }

    /**
     * Returns terms told in years, within one year to over ten years.
     *
     * @return the generator
     */
    public static Arbitrary<Term> inYears() {
        return Combinators.combine(
                        Arbitraries.integers().between(FIRST.getYear(), LAST.getYear()),
                        Arbitraries.integers().between(0, LONGEST))
                .as((first, length) -> Term.ofYears(first, first + length));
    }

    private static Arbitrary<LocalDate> days() {
        return Dates.dates().between(FIRST, LAST);
    }
}
