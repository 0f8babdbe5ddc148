package io.github.kim4j.decree.document;

import io.github.kim4j.core.internal.Texts;
import java.time.LocalDate;
import java.util.Locale;

/** Days as a decree prints them, in the language of decrees. */
final class Dates {
    private static final Locale OF_DECREES = Locale.forLanguageTag("id");

    private Dates() {}

    /** For example {@code 16 Maret 2020}. */
    static String text(LocalDate day) {
        return Texts.day(day, OF_DECREES);
    }
}
