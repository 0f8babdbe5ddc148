package io.github.kim4j.person;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.kim4j.validation.WellFormedNik;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A population number (<i>Nomor Induk Kependudukan</i>, NIK): 16 digits that a resident keeps for life.
 *
 * <p>Its digits are the district where it was first issued (never the domicile), the date of birth with 40 added to the
 * day for women, and a serial number. Well formed means: 16 ASCII digits, a day that exists in some century, a serial
 * other than {@code 0000}. A district code that is no longer in force is no fault, because a number never changes.
 *
 * <p>It is personal data: {@link #toString()} hides it, a JSON mapper that was not made for restricted use writes
 * nothing of it, and no exception names it. Numbers in tests and documents use the unassigned province code 99.
 *
 * <pre>{@code
 * Nik nik = Nik.parse("9901014107900001");
 * nik.masked(); // "99************01"
 * nik.sex();    // Optional[FEMALE]
 * }</pre>
 *
 * @legal UU 27/2022 (the number itself is not on the law's list of specific data; hiding it is our reading)
 */
@WellFormedNik
@JsonAutoDetect(
        getterVisibility = Visibility.NONE,
        isGetterVisibility = Visibility.NONE,
        fieldVisibility = Visibility.NONE,
        creatorVisibility = Visibility.NONE)
public final class Nik {
    /** The most characters that are taken in from outside, well formed or not: 64. */
    public static final int MAX_TEXT = 64;

    private static final Pattern SHAPE = Pattern.compile("[0-9]{16}");
    private static final int WOMEN = 40;

    private final String value;

    private Nik(String value) {
        this.value = value;
    }

    /**
     * Returns the number of a well-formed text.
     *
     * @param text 16 ASCII digits
     * @return the number
     * @throws IllegalArgumentException if the text is not well formed; its message does not repeat the text
     */
    public static Nik parse(String text) {
        Nik nik = new Nik(requireNonNull(text, "text"));
        if (!nik.wellFormed()) {
            throw new IllegalArgumentException(
                    "nik: [hidden] (expected: 16 digits with a date of birth and a serial other than 0000)");
        }
        return nik;
    }

    /**
     * Returns a number as it came from outside, to be judged by Bean Validation and not by an exception.
     *
     * @param text any text of at most {@value #MAX_TEXT} characters
     * @return the number, perhaps not {@linkplain #wellFormed() well formed}
     * @throws IllegalArgumentException if the text is longer
     */
    public static Nik unchecked(String text) {
        if (requireNonNull(text, "text").length() > MAX_TEXT) {
            throw new IllegalArgumentException("nik: [hidden] (expected: at most " + MAX_TEXT + " characters)");
        }
        return new Nik(text);
    }

    /** Takes whatever a document has in this place, since a mapper quotes what it finds no creator for. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Nik from(Object json) {
        if (json instanceof String text) {
            return unchecked(text);
        }
        throw new IllegalArgumentException(
                "nik: [hidden] (expected: text, since numbers may lose digits on their way)");
    }

    /**
     * Tells whether the number has 16 digits, a possible date of birth and a serial.
     *
     * @return whether it is well formed
     */
    public boolean wellFormed() {
        return SHAPE.matcher(value).matches()
                && !value.endsWith("0000")
                && !possibleBirthDates().isEmpty();
    }

    /**
     * Returns the number itself; the caller answers for where it goes.
     *
     * @return the text, for example of 16 digits
     */
    public String value() {
        return value;
    }

    /**
     * Returns the number with all but its first and last two characters covered.
     *
     * @return for example {@code 99************01}; only stars if there are fewer than 16 characters
     */
    public String masked() {
        return value.length() < 16
                ? "*".repeat(value.length())
                : value.substring(0, 2) + "*".repeat(value.length() - 4) + value.substring(value.length() - 2);
    }

    /**
     * Returns the sex that the number tells.
     *
     * @return female if 40 was added to the day; empty if the number has no 16 digits
     */
    public Optional<Sex> sex() {
        return SHAPE.matcher(value).matches() ? Optional.of(ofWoman() ? Sex.FEMALE : Sex.MALE) : Optional.empty();
    }

    /**
     * Returns the code of the district (<i>kecamatan</i>) that issued the number first. It tells nothing of where the
     * person lives or belongs, since the number stays the same when somebody moves; and it may be a code that is no
     * longer in force.
     *
     * @return with dots, for example {@code 16.06.06}; empty if the number has no 16 digits
     */
    public Optional<String> issuingDistrict() {
        return SHAPE.matcher(value).matches()
                ? Optional.of(value.substring(0, 2) + "." + value.substring(2, 4) + "." + value.substring(4, 6))
                : Optional.empty();
    }

    /**
     * Returns the dates of birth that the number allows; its year has two digits, so the century stays open.
     *
     * @return up to two dates, of the 1900s and the 2000s, the older first; empty if no such day exists
     */
    public List<LocalDate> possibleBirthDates() {
        if (!SHAPE.matcher(value).matches()) {
            return List.of();
        }
        int day = ofWoman() ? number(6) - WOMEN : number(6);
        return IntStream.of(1900, 2000)
                .mapToObj(century -> dateOf(century + number(10), number(8), day))
                .flatMap(Optional::stream)
                .toList();
    }

    private boolean ofWoman() {
        return number(6) > WOMEN;
    }

    private int number(int at) {
        return Integer.parseInt(value, at, at + 2, 10);
    }

    private static Optional<LocalDate> dateOf(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Nik nik && nik.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /**
     * Returns a text that hides the number.
     *
     * @return always {@code Nik[hidden]}
     */
    @Override
    public String toString() {
        return "Nik[hidden]";
    }
}
