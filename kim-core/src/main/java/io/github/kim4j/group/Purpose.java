package io.github.kim4j.group;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.kim4j.core.internal.Codes;
import io.github.kim4j.core.internal.Texts;
import java.util.Locale;

/**
 * What a group is for (<i>fungsi KIM</i>). Regencies count four of them, the guide for groups a fifth; so do not count on
 * a number. The list is open:
 * a code that this release does not know is kept.
 *
 * @param code 1 to 40 capitals, digits and underscores, beginning with a capital
 */
public record Purpose(String code) {
    /** A vehicle of information (<i>wahana informasi</i>). */
    public static final Purpose INFORMATION_VEHICLE = new Purpose("INFORMATION_VEHICLE");
    /** A partner of the government in dialogue (<i>mitra dialog</i>). */
    public static final Purpose DIALOGUE_PARTNER = new Purpose("DIALOGUE_PARTNER");
    /** Literacy in information and media (<i>peningkatan literasi</i>). */
    public static final Purpose LITERACY = new Purpose("LITERACY");
    /** Economic value through information (<i>lembaga nilai ekonomi</i>). */
    public static final Purpose ECONOMIC_VALUE = new Purpose("ECONOMIC_VALUE");
    /** A place to meet (<i>ajang silaturahmi</i>); in the guide alone. */
    public static final Purpose MEETING_PLACE = new Purpose("MEETING_PLACE");

    private static final Texts LABELS = Texts.beside(Purpose.class, "labels");

    /**
     * Checks the code.
     *
     * @param code the code
     * @throws IllegalArgumentException if it has not the form of a code
     */
    public Purpose {
        Codes.check("purpose", code);
    }

    /**
     * Returns the purpose of a code.
     *
     * @param code the code, known to this release or not
     * @return the purpose
     * @throws IllegalArgumentException if it has not the form of a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Purpose of(String code) {
        return new Purpose(code);
    }

    /**
     * Returns the word for the purpose.
     *
     * @param locale the language asked for
     * @return for example <i>mitra dialog</i> or <i>partner in dialogue</i>; the code if this release does not know the purpose
     */
    public String label(Locale locale) {
        String key = "purpose." + code;
        return LABELS.has(key) ? LABELS.text(key, locale) : code;
    }

    @Override
    @JsonValue
    public String toString() {
        return code;
    }
}
