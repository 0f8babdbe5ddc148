package io.github.kim4j.law;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.kim4j.core.internal.Checks;
import io.github.kim4j.core.internal.Texts;
import java.util.Locale;
import java.util.Map;

/**
 * What offices usually do though no regulation that was read asks for it (<i>kelaziman</i>).
 *
 * @param id what is usual, in Indonesian
 * @param en what is usual, in English
 */
@JsonPropertyOrder({"id", "en"})
public record Convention(String id, String en) implements Basis {
    /**
     * Checks the texts.
     *
     * @param id what is usual, in Indonesian
     * @param en what is usual, in English
     * @throws IllegalArgumentException if one is empty, longer than 500 characters or has control characters
     */
    public Convention {
        Checks.line("id", id, 500);
        Checks.line("en", en, 500);
    }

    @Override
    public String cite(Locale locale) {
        String usage = Texts.languageOf(locale).equals(Locale.ENGLISH) ? en : id;
        return Sources.TEXTS.text("basis.convention", Map.of("usage", usage), locale);
    }
}
