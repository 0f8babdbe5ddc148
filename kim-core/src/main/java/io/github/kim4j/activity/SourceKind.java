package io.github.kim4j.activity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.kim4j.core.internal.Codes;
import io.github.kim4j.core.internal.Texts;
import java.util.Locale;

/**
 * Whom an aspiration came from, as a kind and never as a person (<i>asal aspirasi</i>). The list is open:
 * a code that this release does not know is kept.
 *
 * @param code 1 to 40 capitals, digits and underscores, beginning with a capital
 */
public record SourceKind(String code) {
    /** Residents (<i>warga</i>). */
    public static final SourceKind RESIDENTS = new SourceKind("RESIDENTS");
    /** Members of the group (<i>anggota KIM</i>). */
    public static final SourceKind MEMBERS = new SourceKind("MEMBERS");
    /** A community or another institution (<i>komunitas, lembaga</i>). */
    public static final SourceKind COMMUNITY = new SourceKind("COMMUNITY");

    private static final Texts LABELS = Texts.beside(SourceKind.class, "labels");

    /**
     * Checks the code.
     *
     * @param code the code
     * @throws IllegalArgumentException if it has not the form of a code
     */
    public SourceKind {
        Codes.check("kind of source", code);
    }

    /**
     * Returns the kind of source of a code.
     *
     * @param code the code, known to this release or not
     * @return the kind of source
     * @throws IllegalArgumentException if it has not the form of a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static SourceKind of(String code) {
        return new SourceKind(code);
    }

    /**
     * Returns the word for the kind of source.
     *
     * @param locale the language asked for
     * @return for example <i>warga</i> or <i>residents</i>; the code if this release does not know the kind of source
     */
    public String label(Locale locale) {
        String key = "source." + code;
        return LABELS.has(key) ? LABELS.text(key, locale) : code;
    }

    @Override
    @JsonValue
    public String toString() {
        return code;
    }
}
