package io.github.kim4j.activity;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.kim4j.core.internal.Checks;
import io.github.kim4j.core.internal.Codes;
import java.math.BigDecimal;

/**
 * The points of a group for one criterion (<i>nilai</i>).
 *
 * @param criterion the code of the criterion
 * @param points exact, from 0 to 1,000,000 with at most six decimals
 */
@JsonPropertyOrder({"criterion", "points"})
public record Score(String criterion, BigDecimal points) {
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);
    private static final int MAX_DECIMALS = 6;
    private static final int MAX_DIGITS = 20;

    /**
     * Checks the parts. The points lose the zeros at their end, so that 80 and 80.0 are the same.
     *
     * @param criterion the code
     * @param points the points
     * @throws IllegalArgumentException if a part is out of its range
     */
    public Score {
        Codes.check("criterion", criterion);
        points = number("points", points);
    }

    /** Returns a number without zeros at its end, and without an exponent so that both Jacksons write it alike. */
    static BigDecimal number(String name, BigDecimal given) {
        requireNonNull(given, name);
        Checks.that(
                given.precision() <= MAX_DIGITS && Math.abs(given.scale()) <= MAX_DIGITS,
                name,
                given.precision() + " digits",
                "at most 20 digits without a large exponent");
        BigDecimal bare = given.stripTrailingZeros();
        BigDecimal number = bare.scale() < 0 ? bare.setScale(0) : bare;
        Checks.that(
                number.signum() >= 0 && number.compareTo(MOST) <= 0 && number.scale() <= MAX_DECIMALS,
                name,
                number.toPlainString(),
                "0 to 1000000 with at most 6 decimals");
        return number;
    }
}
