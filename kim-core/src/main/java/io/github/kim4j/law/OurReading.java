package io.github.kim4j.law;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.kim4j.core.internal.Checks;
import io.github.kim4j.core.internal.Texts;
import java.util.Locale;
import java.util.Map;

/**
 * How this library reads a question that no source settles (<i>pembacaan kami</i>), with the reason.
 *
 * @param id the reason in Indonesian
 * @param en the reason in English
 */
@JsonPropertyOrder({"id", "en"})
public record OurReading(String id, String en) implements Basis {
    /**
     * Checks the texts.
     *
     * @param id the reason in Indonesian
     * @param en the reason in English
     * @throws IllegalArgumentException if one is empty, longer than 500 characters or has control characters
     */
    public OurReading {
        Checks.line("id", id, 500);
        Checks.line("en", en, 500);
    }

    @Override
    public String cite(Locale locale) {
        String reason = Texts.languageOf(locale).equals(Locale.ENGLISH) ? en : id;
        return Sources.TEXTS.text("basis.our_reading", Map.of("reason", reason), locale);
    }
}
