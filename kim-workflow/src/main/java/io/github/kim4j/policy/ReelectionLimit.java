package io.github.kim4j.policy;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.kim4j.core.internal.Checks;

/**
 * How many terms the same person may sit in the board, in whatever task (<i>batas masa jabatan</i>).
 *
 * @param terms the most terms, 1 to 20
 * @param consecutiveOnly whether only terms that follow each other count; if false, all in which the person ever sat count
 */
@JsonPropertyOrder({"terms", "consecutiveOnly"})
public record ReelectionLimit(int terms, boolean consecutiveOnly) {
    /** The highest limit: 20 terms. */
    public static final int MAX_TERMS = 20;

    /**
     * Checks the number.
     *
     * @param terms the most terms
     * @param consecutiveOnly whether only terms that follow each other count
     * @throws IllegalArgumentException if the number is not 1 to {@value #MAX_TERMS}
     */
    public ReelectionLimit {
        Checks.that(terms >= 1 && terms <= MAX_TERMS, "terms", terms, "1 to " + MAX_TERMS);
    }
}
