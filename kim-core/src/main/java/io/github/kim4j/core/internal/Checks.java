package io.github.kim4j.core.internal;

import static java.util.Objects.requireNonNull;

/** What constructors ask of their arguments, with one form of message: {@code name: value (expected: ...)}. */
public final class Checks {
    private static final int MAX_OPAQUE = 64;

    private Checks() {}

    /**
     * Checks an opaque text of the host.
     *
     * @param name what the text is
     * @param text 1 to 64 characters
     * @return the text
     * @throws IllegalArgumentException if it is not like that
     */
    public static String opaque(String name, String text) {
        return line(name, text, MAX_OPAQUE);
    }

    /**
     * Checks a text of one line.
     *
     * @param name what the text is
     * @param text without control characters or outer blanks
     * @param max the most characters
     * @return the text
     * @throws IllegalArgumentException if it is not like that; the message shows its length only, as it may be personal
     */
    public static String line(String name, String text, int max) {
        requireNonNull(text, name);
        that(
                !text.isEmpty()
                        && text.length() <= max
                        && text.equals(text.strip())
                        && text.codePoints()
                                .noneMatch(
                                        c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE),
                name,
                text.length() + " characters",
                "1 to " + max + " without control characters or outer blanks");
        return text;
    }

    /**
     * Checks a condition.
     *
     * @param condition what must hold
     * @param name what is checked
     * @param value what it is, never personal
     * @param expected what would be right
     * @throws IllegalArgumentException if the condition does not hold
     */
    public static void that(boolean condition, String name, Object value, String expected) {
        if (!condition) {
            throw new IllegalArgumentException(name + ": " + value + " (expected: " + expected + ")");
        }
    }
}
