package io.github.kim4j.decree;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.kim4j.core.internal.Checks;
import io.github.kim4j.core.internal.NumberText;
import java.util.OptionalInt;

/**
 * The number of a decree (<i>Nomor Keputusan</i>), kept as it is printed: blanks, dashes and all.
 *
 * <p>Real numbers have no common form, so none is asked for. A number alone is not unique: sequences begin anew every
 * year, and some numbers do not tell the year; what is unique is told by {@link DecreeKey}.
 *
 * <pre>{@code
 * DecreeNumber.parse("503 / Kep.204 – DPMPTSP / 2022").normalized(); // "503/KEP.204-DPMPTSP/2022"
 * DecreeNumber.parse("188.45/119/35.73.112/2020").year();            // OptionalInt[2020]
 * DecreeNumber.parse("488/196/112").year();                          // OptionalInt.empty
 * DecreeNumber.parse("488/196/112").parts().sequence();              // Optional[196]
 * }</pre>
 *
 * @param raw 1 to 100 characters without control characters or outer blanks
 */
public record DecreeNumber(String raw) {
    /** The most characters of a number: 100. */
    public static final int MAX_LENGTH = 100;

    /** The word that a specimen has in the place of its sequence number. */
    public static final String SPECIMEN = "CONTOH";

    /**
     * Checks the text.
     *
     * @param raw the number
     * @throws IllegalArgumentException if it is empty, too long, or has control characters or outer blanks, or if no character
     *     of it can be seen
     */
    public DecreeNumber {
        Checks.line("number", raw, MAX_LENGTH);
        Checks.that(
                !NumberText.normalized(raw).isEmpty(),
                "number",
                raw.length() + " characters that nobody sees",
                "1 to " + MAX_LENGTH + " with one that can be seen");
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
     * Returns the number in the form in which two are compared: no blanks and no marks that nobody sees, plain hyphens and
     * slashes, capitals, and letters and digits of other widths as the usual ones.
     *
     * <p>Zeros before a number stay, and so do all other signs: {@code 0132} and {@code 132} are two numbers.
     *
     * @return the normalized form, never empty
     */
    public String normalized() {
        return NumberText.normalized(raw);
    }

    /**
     * Tells whether two texts are the same number.
     *
     * @param other another number
     * @return whether their normalized forms are equal
     */
    public boolean sameAs(DecreeNumber other) {
        return raw.equals(other.raw) || normalized().equals(other.normalized());
    }

    /**
     * Returns the parts of the number, as far as they can be told.
     *
     * @return the parts, each empty where the form of the number does not show it
     */
    public DecreeNumberParts parts() {
        return NumberParsing.parts(raw);
    }

    /**
     * Returns the year at the end of the number.
     *
     * @return the year, 1900 to 2099; empty if the number does not end with one
     */
    public OptionalInt year() {
        return parts().year();
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
