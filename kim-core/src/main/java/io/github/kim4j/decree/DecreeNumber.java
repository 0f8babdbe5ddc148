package io.github.kim4j.decree;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.kim4j.core.internal.Checks;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a decree (<i>Nomor Keputusan</i>), kept as it is printed: blanks, dashes and all.
 *
 * <p>Real numbers have no common form, so none is asked for. A number alone is not unique: sequences begin anew every
 * year, and some numbers do not tell the year.
 *
 * <pre>{@code
 * DecreeNumber.parse("503 / Kep.204 – DPMPTSP / 2022").normalized(); // "503/KEP.204-DPMPTSP/2022"
 * DecreeNumber.parse("188.45/119/35.73.112/2020").year();            // OptionalInt[2020]
 * DecreeNumber.parse("488/196/112").year();                          // OptionalInt.empty
 * }</pre>
 *
 * @param raw 1 to 100 characters without control characters or outer blanks
 */
public record DecreeNumber(String raw) {
    /** The most characters of a number: 100. */
    public static final int MAX_LENGTH = 100;

    /** The word that a specimen has in the place of its sequence number. */
    public static final String SPECIMEN = "CONTOH";

    private static final Pattern YEAR_AT_END = Pattern.compile("(?:/|TAHUN)((?:19|20)[0-9]{2})");

    /**
     * Checks the text.
     *
     * @param raw the number
     * @throws IllegalArgumentException if it is empty, too long, or has control characters or outer blanks
     */
    public DecreeNumber {
        Checks.line("number", raw, MAX_LENGTH);
    }

    /**
     * Returns the number of a text.
     *
     * @param raw the number as printed
     * @return the number
     * @throws IllegalArgumentException as the constructor
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static DecreeNumber parse(String raw) {
        return new DecreeNumber(raw);
    }

    /**
     * Returns the number in the form in which two are compared: no blanks, plain hyphens, capitals.
     *
     * @return the normalized form
     */
    public String normalized() {
        return raw.replaceAll("[\\s\\u00A0]+", "")
                .replaceAll("[\\u2010-\\u2015\\u2212]", "-")
                .toUpperCase(Locale.ROOT);
    }

    /**
     * Tells whether two texts are the same number.
     *
     * @param other another number
     * @return whether their normalized forms are equal
     */
    public boolean sameAs(DecreeNumber other) {
        return normalized().equals(other.normalized());
    }

    /**
     * Returns the year at the end of the number.
     *
     * @return the year; empty if the number does not end with one
     */
    public OptionalInt year() {
        Matcher matcher = YEAR_AT_END.matcher(normalized());
        int year = -1;
        while (matcher.find()) {
            year = matcher.end() == normalized().length() ? Integer.parseInt(matcher.group(1)) : -1;
        }
        return year < 0 ? OptionalInt.empty() : OptionalInt.of(year);
    }

    /**
     * Tells whether the number says that its decree is a specimen.
     *
     * @return whether {@value #SPECIMEN} is one of its parts
     */
    public boolean specimen() {
        for (String part : normalized().split("[/-]", -1)) {
            if (part.equals(SPECIMEN)) {
                return true;
            }
        }
        return false;
    }

    @Override
    @JsonValue
    public String toString() {
        return raw;
    }
}
