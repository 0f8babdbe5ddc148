package io.github.kim4j.decree;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.kim4j.core.internal.Checks;

/**
 * One numbered decision of a decree (<i>diktum</i>).
 *
 * @param label its number in words, for example {@code KESATU}
 * @param text what is decided
 */
@JsonPropertyOrder({"label", "text"})
public record Dictum(String label, String text) {
    /** The most characters of a text: 4,000. */
    public static final int MAX_TEXT = 4000;

    /**
     * Checks that both are lines of text.
     *
     * @param label its number in words, 1 to 40 characters
     * @param text what is decided, 1 to {@value #MAX_TEXT} characters
     * @throws IllegalArgumentException if one is empty, too long, or has control characters or outer blanks
     */
    public Dictum {
        Checks.line("label", label, 40);
        Checks.line("text", text, MAX_TEXT);
    }
}
