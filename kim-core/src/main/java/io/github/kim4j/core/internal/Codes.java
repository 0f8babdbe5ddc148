package io.github.kim4j.core.internal;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/** The form of the codes of open lists: capitals, digits and underscores, as in {@code DEPUTY_CHAIR}. */
public final class Codes {
    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9_]{0,39}");

    private Codes() {}

    /**
     * Checks the form of a code.
     *
     * @param name what the code is of
     * @param code the code
     * @throws IllegalArgumentException if it has another form
     */
    public static void check(String name, String code) {
        requireNonNull(code, name);
        Checks.that(
                FORM.matcher(code).matches(),
                name,
                code.length() + " characters",
                "1 to 40 capitals, digits and underscores, beginning with a capital");
    }
}
