package io.github.kim4j.group;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.kim4j.core.internal.Codes;
import io.github.kim4j.core.internal.Texts;
import java.util.Locale;

/**
 * What a section of a board does (<i>jenis bidang</i>), so that boards of many regions can be compared though each names
 * its sections otherwise. The list is open:
 * a code that this release does not know is kept.
 *
 * @param code 1 to 40 capitals, digits and underscores, beginning with a capital
 */
public record SectionKind(String code) {
    /** Collects information (<i>pengumpulan informasi</i>). */
    public static final SectionKind COLLECTION = new SectionKind("COLLECTION");
    /** Works it up (<i>pengolahan informasi</i>). */
    public static final SectionKind PROCESSING = new SectionKind("PROCESSING");
    /** Spreads it (<i>penyebaran informasi</i>). */
    public static final SectionKind SPREADING = new SectionKind("SPREADING");

    private static final Texts LABELS = Texts.beside(SectionKind.class, "labels");

    /**
     * Checks the code.
     *
     * @param code the code
     * @throws IllegalArgumentException if it has not the form of a code
     */
    public SectionKind {
        Codes.check("kind of section", code);
    }

    /**
     * Returns the kind of section of a code.
     *
     * @param code the code, known to this release or not
     * @return the kind of section
     * @throws IllegalArgumentException if it has not the form of a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static SectionKind of(String code) {
        return new SectionKind(code);
    }

    /**
     * Returns the word for the kind of section.
     *
     * @param locale the language asked for
     * @return for example <i>pengolahan informasi</i> or <i>processing of information</i>; the code if this release does not know the kind of section
     */
    public String label(Locale locale) {
        String key = "section." + code;
        return LABELS.has(key) ? LABELS.text(key, locale) : code;
    }

    @Override
    @JsonValue
    public String toString() {
        return code;
    }
}
