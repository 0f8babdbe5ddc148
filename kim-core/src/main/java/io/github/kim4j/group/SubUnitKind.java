package io.github.kim4j.group;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.kim4j.core.internal.Codes;
import io.github.kim4j.core.internal.Texts;
import java.util.Locale;

/**
 * The kind of a part of a village (<i>dusun, RW</i> and their local names). Popular lists mix these words with those for a
 * village: here they are below it. The list is open:
 * a code that this release does not know is kept.
 *
 * @param code 1 to 40 capitals, digits and underscores, beginning with a capital
 */
public record SubUnitKind(String code) {
    /** A part of a desa (<i>dusun</i>). */
    public static final SubUnitKind DUSUN = new SubUnitKind("DUSUN");
    /** A part of a kalurahan in Yogyakarta (<i>padukuhan</i>). */
    public static final SubUnitKind PADUKUHAN = new SubUnitKind("PADUKUHAN");
    /** A part of a nagari in West Sumatra (<i>jorong</i>). */
    public static final SubUnitKind JORONG = new SubUnitKind("JORONG");
    /** A part of a nagari in West Sumatra (<i>korong</i>). */
    public static final SubUnitKind KORONG = new SubUnitKind("KORONG");
    /** A part of a desa in Bali (<i>banjar</i>). */
    public static final SubUnitKind BANJAR = new SubUnitKind("BANJAR");
    /** An association of neighborhoods (<i>rukun warga</i>). */
    public static final SubUnitKind RW = new SubUnitKind("RW");
    /** A neighborhood (<i>rukun tetangga</i>). */
    public static final SubUnitKind RT = new SubUnitKind("RT");

    private static final Texts LABELS = Texts.beside(SubUnitKind.class, "labels");

    /**
     * Checks the code.
     *
     * @param code the code
     * @throws IllegalArgumentException if it has not the form of a code
     */
    public SubUnitKind {
        Codes.check("sub-unit", code);
    }

    /**
     * Returns the sub-unit of a code.
     *
     * @param code the code, known to this release or not
     * @return the sub-unit
     * @throws IllegalArgumentException if it has not the form of a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static SubUnitKind of(String code) {
        return new SubUnitKind(code);
    }

    /**
     * Returns the word for the sub-unit.
     *
     * @param locale the language asked for
     * @return for example <i>dusun</i>, which stays Indonesian in every language; the code if this release does not know the sub-unit
     */
    public String label(Locale locale) {
        String key = "sub_unit." + code;
        return LABELS.has(key) ? LABELS.text(key, locale) : code;
    }

    @Override
    @JsonValue
    public String toString() {
        return code;
    }
}
