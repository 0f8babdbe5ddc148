package io.github.kim4j.law;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.kim4j.core.internal.Checks;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A statement or a practice that a source reports and no regulation that was read confirms (<i>pernyataan, praktik</i>).
 *
 * @param source who said or did what, and where that was published, in Indonesian
 * @param date the day of the statement or act, if the source tells
 */
@JsonPropertyOrder({"source", "date"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Attested(String source, Optional<LocalDate> date) implements Basis {
    /**
     * Checks the text.
     *
     * @param source who said or did what
     * @param date the day, if the source tells
     * @throws IllegalArgumentException if the text is empty, longer than 500 characters or has control characters
     */
    public Attested {
        Checks.line("source", source, 500);
        requireNonNull(date, "date");
    }

    @Override
    public String cite(Locale locale) {
        return Sources.TEXTS.text("basis.attested", Map.of("source", source), locale);
    }
}
