package io.github.kim4j.group;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.kim4j.core.internal.Codes;
import io.github.kim4j.core.internal.Texts;
import java.util.Locale;

/**
 * A field in which groups empower people (<i>bidang pemberdayaan</i>): the four that the socialization of Musi Banyuasin
 * named in 2021, and those that the national festivals of groups have besides. The list is open:
 * a code that this release does not know is kept.
 *
 * @param code 1 to 40 capitals, digits and underscores, beginning with a capital
 */
public record Field(String code) {
    /** Tourism (<i>pariwisata</i>). */
    public static final Field TOURISM = new Field("TOURISM");
    /** Culture (<i>budaya</i>). */
    public static final Field CULTURE = new Field("CULTURE");
    /** Social matters (<i>sosial</i>). */
    public static final Field SOCIAL = new Field("SOCIAL");
    /** Economy, small businesses among it (<i>ekonomi, UMKM</i>). */
    public static final Field ECONOMY = new Field("ECONOMY");
    /** Health (<i>kesehatan</i>). */
    public static final Field HEALTH = new Field("HEALTH");
    /** Environment (<i>lingkungan</i>). */
    public static final Field ENVIRONMENT = new Field("ENVIRONMENT");
    /** Literacy and education (<i>literasi, edukasi</i>). */
    public static final Field LITERACY = new Field("LITERACY");
    /** Media and publishing (<i>media, publikasi</i>). */
    public static final Field MEDIA = new Field("MEDIA");
    /** Information technology (<i>teknologi informasi</i>). */
    public static final Field INFORMATION_TECHNOLOGY = new Field("INFORMATION_TECHNOLOGY");

    private static final Texts LABELS = Texts.beside(Field.class, "labels");

    /**
     * Checks the code.
     *
     * @param code the code
     * @throws IllegalArgumentException if it has not the form of a code
     */
    public Field {
        Codes.check("field", code);
    }

    /**
     * Returns the field of a code.
     *
     * @param code the code, known to this release or not
     * @return the field
     * @throws IllegalArgumentException if it has not the form of a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Field of(String code) {
        return new Field(code);
    }

    /**
     * Returns the word for the field.
     *
     * @param locale the language asked for
     * @return for example <i>pariwisata</i> or <i>tourism</i>; the code if this release does not know the field
     */
    public String label(Locale locale) {
        String key = "field." + code;
        return LABELS.has(key) ? LABELS.text(key, locale) : code;
    }

    @Override
    @JsonValue
    public String toString() {
        return code;
    }
}
