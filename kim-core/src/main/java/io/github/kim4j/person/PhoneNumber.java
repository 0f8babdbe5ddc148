package io.github.kim4j.person;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.kim4j.validation.WellFormedPhoneNumber;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A telephone number (<i>nomor telepon</i>), kept in the international form E.164, such as {@code +6281200000123}.
 *
 * <p>An Indonesian number is written with its trunk zero ({@code 0812-0000-0123}, {@code (021) 0000-0123}), with the code
 * of the country ({@code 62812...}) or with plus and code ({@code +62 812 ...}, a zero after the code is passed over).
 * Mobile numbers have 9 to 12 digits without the zero, others 8 to 11. Blanks, hyphens, dots and brackets may stand
 * between the digits. A number of another country begins with plus and its code, and has 7 to 15 digits in all.
 *
 * <p>Refused are: a number that begins with neither plus nor 0 nor 62, though a spreadsheet may have lost its zero,
 * since {@code 812...} may be meant otherwise; exit codes such as {@code 0062}; service numbers (0800, 1500...);
 * extensions; and digits other than ASCII. Prefixes of operators are not judged, since people keep their number when they
 * change the operator. Whether the number is in use nobody can tell from its digits.
 *
 * <p>It is personal data: {@link #toString()} hides it, a JSON mapper that was not made for restricted use writes
 * nothing of it, and no exception names it. Numbers in tests and documents are {@code 0812 0000 0nnn}.
 *
 * <pre>{@code
 * PhoneNumber phone = PhoneNumber.parse("0812 0000 0123");
 * phone.value();  // "+6281200000123"
 * phone.masked(); // "+62812******23"
 * }</pre>
 *
 * @legal UU 27/2022 (that a number identifies a person is our reading); lengths and forms are convention
 */
@WellFormedPhoneNumber
@JsonAutoDetect(
        getterVisibility = Visibility.NONE,
        isGetterVisibility = Visibility.NONE,
        fieldVisibility = Visibility.NONE,
        creatorVisibility = Visibility.NONE)
public final class PhoneNumber {
    /** The most characters that are taken in from outside, well formed or not: 64. */
    public static final int MAX_TEXT = 64;

    /** Possessive throughout, so that no text makes it try twice. */
    private static final Pattern WRITTEN =
            Pattern.compile("\\+?+(?:\\([0-9]{1,5}\\)|[0-9]++)(?:[ .-]{0,3}+(?:\\([0-9]{1,5}\\)|[0-9]++))*+");

    private static final Pattern INDONESIAN = Pattern.compile("8[1-9][0-9]{7,10}|[2-79][0-9]{7,10}");
    private static final Pattern FOREIGN = Pattern.compile("[1-9][0-9]{6,14}");
    private static final String CODE = "62";
    private static final int COVERED = 4;
    private static final int TAIL = 2;

    private final String value;
    private final boolean wellFormed;

    private PhoneNumber(String text) {
        Optional<String> international = international(text);
        this.value = international.orElse(text);
        this.wellFormed = international.isPresent();
    }

    /**
     * Returns the number of a well-formed text.
     *
     * @param text a number as people write it, at most {@value #MAX_TEXT} characters
     * @return the number
     * @throws IllegalArgumentException if the text is not well formed; its message does not repeat the text
     */
    public static PhoneNumber parse(String text) {
        PhoneNumber number = unchecked(text);
        if (!number.wellFormed()) {
            throw new IllegalArgumentException("phone: [hidden] (expected: digits beginning with 0, 62 or +, of an"
                    + " Indonesian number or of +, country code and number)");
        }
        return number;
    }

    /**
     * Returns a number as it came from outside, to be judged by Bean Validation and not by an exception.
     *
     * @param text any text of at most {@value #MAX_TEXT} characters
     * @return the number, in its international form if it is {@linkplain #wellFormed() well formed}
     * @throws IllegalArgumentException if the text is longer
     */
    public static PhoneNumber unchecked(String text) {
        if (requireNonNull(text, "text").length() > MAX_TEXT) {
            throw new IllegalArgumentException("phone: [hidden] (expected: at most " + MAX_TEXT + " characters)");
        }
        return new PhoneNumber(text);
    }

    /** Takes whatever a document has in this place, since a mapper quotes what it finds no creator for. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static PhoneNumber from(Object json) {
        if (json instanceof String text) {
            return unchecked(text);
        }
        throw new IllegalArgumentException(
                "phone: [hidden] (expected: text, since numbers lose their plus and zero on their way)");
    }

    private static Optional<String> international(String text) {
        if (!WRITTEN.matcher(text).matches()) {
            return Optional.empty();
        }
        String digits = text.replaceAll("[^0-9]", "");
        return text.charAt(0) == '+' ? withPlus(digits) : withoutPlus(digits);
    }

    private static Optional<String> withPlus(String digits) {
        return digits.startsWith(CODE)
                ? indonesian(digits)
                : Optional.of(digits)
                        .filter(it -> FOREIGN.matcher(it).matches())
                        .map("+"::concat);
    }

    private static Optional<String> withoutPlus(String digits) {
        if (digits.startsWith("0")) {
            return indonesian(CODE + digits);
        }
        return digits.startsWith(CODE) ? indonesian(digits) : Optional.empty();
    }

    private static Optional<String> indonesian(String digits) {
        int at = digits.startsWith("0", CODE.length()) ? CODE.length() + 1 : CODE.length();
        return Optional.of(digits.substring(at))
                .filter(national -> INDONESIAN.matcher(national).matches())
                .map(national -> "+" + CODE + national);
    }

    /**
     * Tells whether the number is one that may exist in Indonesia, or one in the international form of another country.
     *
     * @return whether it is well formed
     */
    public boolean wellFormed() {
        return wellFormed;
    }

    /**
     * Returns the number itself; the caller answers for where it goes.
     *
     * @return for example {@code +6281200000123}; the text as it came if it is not well formed
     */
    public String value() {
        return value;
    }

    /**
     * Returns the number with its middle covered, at least four digits. An Indonesian one shows up to three digits after
     * the code of the country, another one two digits in front; both show the last two.
     *
     * @return for example {@code +62812******23}; only stars if the number is not well formed
     */
    public String masked() {
        if (!wellFormed) {
            return "*".repeat(value.length());
        }
        int most = value.startsWith("+" + CODE) ? 6 : 3;
        int head = Math.min(most, value.length() - COVERED - TAIL);
        int tail = value.length() - TAIL;
        return value.substring(0, head) + "*".repeat(tail - head) + value.substring(tail);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PhoneNumber number && number.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /**
     * Returns a text that hides the number.
     *
     * @return always {@code PhoneNumber[hidden]}
     */
    @Override
    public String toString() {
        return "PhoneNumber[hidden]";
    }
}
