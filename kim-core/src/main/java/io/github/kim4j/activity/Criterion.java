package io.github.kim4j.activity;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.kim4j.core.internal.Checks;
import io.github.kim4j.core.internal.Codes;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What groups are judged by (<i>kriteria penilaian</i>).
 *
 * @param code 1 to 40 capitals, digits and underscores, beginning with a capital; once in a scheme
 * @param label 1 to 200 characters without control characters or outer blanks, as published
 * @param weight percent, more than 0 and at most 100, exact; empty if the organizer gives none
 */
@JsonPropertyOrder({"code", "label", "weight"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Criterion(String code, String label, Optional<BigDecimal> weight) {
    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MAX_LABEL = 200;

    /**
     * Checks the parts. A weight loses the zeros at its end, so that 20 and 20.0 are the same.
     *
     * @param code the code
     * @param label the label
     * @param weight the weight
     * @throws IllegalArgumentException if a part is out of its range
     */
    public Criterion {
        Codes.check("code", code);
        Checks.line("label", label, MAX_LABEL);
        weight = requireNonNull(weight, "weight").map(given -> Score.number("weight", given));
        weight.ifPresent(given -> Checks.that(
                given.signum() > 0 && given.compareTo(HUNDRED) <= 0,
                "weight",
                given.toPlainString(),
                "more than 0, at most 100"));
    }

    /**
     * Returns a criterion without a weight.
     *
     * @param code the code
     * @param label the label
     * @return the criterion
     * @throws IllegalArgumentException if a part is out of its range
     */
    public static Criterion of(String code, String label) {
        return new Criterion(code, label, Optional.empty());
    }
}
