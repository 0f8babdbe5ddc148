package io.github.kim4j.person;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.kim4j.core.internal.Codes;
import io.github.kim4j.core.internal.Texts;
import java.util.Locale;

/**
 * The class of a person's occupation (<i>jenis pekerjaan</i>), as far as a region's rules ask for it. The list is open:
 * a code that this release does not know is kept.
 *
 * @param code 1 to 40 capitals, digits and underscores, beginning with a capital
 */
public record Occupation(String code) {
    /** A civil servant (<i>pegawai negeri sipil</i>). */
    public static final Occupation CIVIL_SERVANT = new Occupation("CIVIL_SERVANT");
    /** A government employee with a work agreement (<i>PPPK</i>). */
    public static final Occupation CONTRACT_SERVANT = new Occupation("CONTRACT_SERVANT");
    /** An employee of a private firm (<i>karyawan swasta</i>). */
    public static final Occupation PRIVATE_EMPLOYEE = new Occupation("PRIVATE_EMPLOYEE");
    /** A farmer (<i>petani</i>). */
    public static final Occupation FARMER = new Occupation("FARMER");
    /** A pupil or student (<i>pelajar, mahasiswa</i>). */
    public static final Occupation STUDENT = new Occupation("STUDENT");
    /** Any other (<i>lainnya</i>). */
    public static final Occupation OTHER = new Occupation("OTHER");

    private static final Texts LABELS = Texts.beside(Occupation.class, "labels");

    /**
     * Checks the code.
     *
     * @param code the code
     * @throws IllegalArgumentException if it has not the form of a code
     */
    public Occupation {
        Codes.check("occupation", code);
    }

    /**
     * Returns the occupation of a code.
     *
     * @param code the code, known to this release or not
     * @return the occupation
     * @throws IllegalArgumentException if it has not the form of a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Occupation of(String code) {
        return new Occupation(code);
    }

    /**
     * Returns the word for the occupation.
     *
     * @param locale the language asked for
     * @return for example <i>petani</i> or <i>farmer</i>; the code if this release does not know the occupation
     */
    public String label(Locale locale) {
        String key = "occupation." + code;
        return LABELS.has(key) ? LABELS.text(key, locale) : code;
    }

    @Override
    @JsonValue
    public String toString() {
        return code;
    }
}
