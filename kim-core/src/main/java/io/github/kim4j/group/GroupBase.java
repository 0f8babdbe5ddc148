package io.github.kim4j.group;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.kim4j.core.internal.Codes;
import io.github.kim4j.core.internal.Texts;
import java.util.Locale;

/**
 * Whom a group was formed from (<i>basis pembentukan KIM</i>): people who had no group yet, an institution of the village
 * that exists, or any other community. The names of the institutions stay Indonesian. The list is open:
 * a code that this release does not know is kept.
 *
 * @param code 1 to 40 capitals, digits and underscores, beginning with a capital
 */
public record GroupBase(String code) {
    /** People who had no group together before (<i>anggota baru</i>). */
    public static final GroupBase NEW_MEMBERS = new GroupBase("NEW_MEMBERS");
    /** The youth organization of the village (<i>Karang Taruna</i>). */
    public static final GroupBase KARANG_TARUNA = new GroupBase("KARANG_TARUNA");
    /** A group of farmers (<i>Kelompok Tani</i>). */
    public static final GroupBase KELOMPOK_TANI = new GroupBase("KELOMPOK_TANI");
    /** A group for tourism (<i>Kelompok Sadar Wisata</i>). */
    public static final GroupBase POKDARWIS = new GroupBase("POKDARWIS");
    /** The family welfare movement (<i>Pemberdayaan dan Kesejahteraan Keluarga</i>), as in <i>KIM PKK</i>. */
    public static final GroupBase PKK = new GroupBase("PKK");
    /** Any other community, as of small businesses (<i>komunitas</i>). */
    public static final GroupBase COMMUNITY = new GroupBase("COMMUNITY");

    private static final Texts LABELS = Texts.beside(GroupBase.class, "labels");

    /**
     * Checks the code.
     *
     * @param code the code
     * @throws IllegalArgumentException if it has not the form of a code
     */
    public GroupBase {
        Codes.check("base", code);
    }

    /**
     * Returns the base of a code.
     *
     * @param code the code, known to this release or not
     * @return the base
     * @throws IllegalArgumentException if it has not the form of a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static GroupBase of(String code) {
        return new GroupBase(code);
    }

    /**
     * Returns the word for the base.
     *
     * @param locale the language asked for
     * @return for example <i>anggota baru</i> or <i>new members</i>; the code if this release does not know the base
     */
    public String label(Locale locale) {
        String key = "base." + code;
        return LABELS.has(key) ? LABELS.text(key, locale) : code;
    }

    @Override
    @JsonValue
    public String toString() {
        return code;
    }
}
