package io.github.kim4j.activity;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.kim4j.core.internal.Checks;
import java.math.BigDecimal;

/**
 * A class of groups in one scheme (<i>kelas, kategori</i>). The library knows none of its own: none is attested.
 *
 * @param label 1 to 100 characters without control characters or outer blanks
 * @param from the least total of the class, exact, from 0 to 1,000,000 with at most six decimals
 */
@JsonPropertyOrder({"label", "from"})
public record ScoreClass(String label, BigDecimal from) {
    private static final int MAX_LABEL = 100;

    /**
     * Checks the parts. The bound loses the zeros at its end.
     *
     * @param label the label
     * @param from the least total
     * @throws IllegalArgumentException if a part is out of its range
     */
    public ScoreClass {
        Checks.line("label", label, MAX_LABEL);
        from = Score.number("from", from);
    }
}
