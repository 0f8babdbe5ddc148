package io.github.kim4j.policy;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.kim4j.core.internal.Checks;
import io.github.kim4j.decree.DecreeNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The form in which a region numbers the decrees of its head (<i>pola nomor keputusan</i>).
 *
 * <p>{@code {sequence}} stands for the number in the series, {@code {month}} for the month in Roman numerals, {@code
 * {year}} for the year in four digits; everything else is printed as it is.
 *
 * <pre>{@code
 * NumberPattern.parse("188.45/{sequence}/35.73.112/{year}").number("119", LocalDate.of(2020, 3, 16));
 * // 188.45/119/35.73.112/2020
 * }</pre>
 */
public final class NumberPattern {
    private static final int MAX_LENGTH = 80;
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)\\}");
    private static final List<String> KNOWN = List.of("sequence", "month", "year");
    private static final List<String> ROMAN =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");

    private final String text;

    private NumberPattern(String text) {
        this.text = text;
    }

    /**
     * Reads a pattern.
     *
     * @param text the pattern, up to 80 characters
     * @return the pattern
     * @throws IllegalArgumentException if it is no line of text, has a placeholder that there is not, one twice, a brace
     *     alone, or no {@code {sequence}}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static NumberPattern parse(String text) {
        Checks.line("numberPattern", text, MAX_LENGTH);
        List<String> names =
                PLACEHOLDER.matcher(text).results().map(found -> found.group(1)).toList();
        String rest = PLACEHOLDER.matcher(text).replaceAll("");
        Checks.that(
                rest.indexOf('{') < 0
                        && rest.indexOf('}') < 0
                        && KNOWN.containsAll(names)
                        && names.contains("sequence")
                        && names.stream().distinct().count() == names.size(),
                "numberPattern",
                text,
                "{sequence} once, and {month} and {year} at most once");
        return new NumberPattern(text);
    }

    /**
     * Returns the number of a decree.
     *
     * @param sequence the number in the series, or what stands in its place in a draft
     * @param on the day of the decree
     * @return the number
     * @throws IllegalArgumentException if it makes no number of a decree
     */
    public DecreeNumber number(String sequence, LocalDate on) {
        requireNonNull(sequence, "sequence");
        requireNonNull(on, "on");
        return DecreeNumber.parse(
                PLACEHOLDER.matcher(text).replaceAll(found -> Matcher.quoteReplacement(value(found, sequence, on))));
    }

    private static String value(MatchResult placeholder, String sequence, LocalDate on) {
        return switch (placeholder.group(1)) {
            case "sequence" -> sequence;
            case "month" -> ROMAN.get(on.getMonthValue() - 1);
            default -> String.valueOf(on.getYear());
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NumberPattern pattern && pattern.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /**
     * Returns the pattern as it was read.
     *
     * @return for example {@code 188.45/{sequence}/35.73.112/{year}}
     */
    @Override
    @JsonValue
    public String toString() {
        return text;
    }
}
