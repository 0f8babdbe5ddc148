package io.github.kim4j.group;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.kim4j.core.internal.Codes;
import io.github.kim4j.core.internal.Texts;
import java.util.Locale;

/**
 * What two groups do together (<i>jenis hubungan antar-KIM</i>). The list is open:
 * a code that this release does not know is kept.
 *
 * @param code 1 to 40 capitals, digits and underscores, beginning with a capital
 */
public record GroupLinkKind(String code) {
    /** They exchange experience or information, as by a visit (<i>pertukaran, studi banding</i>). */
    public static final GroupLinkKind EXCHANGE = new GroupLinkKind("EXCHANGE");
    /** They do something together (<i>kegiatan bersama</i>). */
    public static final GroupLinkKind JOINT_ACTIVITY = new GroupLinkKind("JOINT_ACTIVITY");
    /** The first helps the second on (<i>pendampingan</i>). */
    public static final GroupLinkKind MENTORING = new GroupLinkKind("MENTORING");

    private static final Texts LABELS = Texts.beside(GroupLinkKind.class, "labels");

    /**
     * Checks the code.
     *
     * @param code the code
     * @throws IllegalArgumentException if it has not the form of a code
     */
    public GroupLinkKind {
        Codes.check("kind of link", code);
    }

    /**
     * Returns the kind of link of a code.
     *
     * @param code the code, known to this release or not
     * @return the kind of link
     * @throws IllegalArgumentException if it has not the form of a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static GroupLinkKind of(String code) {
        return new GroupLinkKind(code);
    }

    /**
     * Returns the word for the kind of link.
     *
     * @param locale the language asked for
     * @return for example <i>pendampingan</i> or <i>mentoring</i>; the code if this release does not know the kind of link
     */
    public String label(Locale locale) {
        String key = "link." + code;
        return LABELS.has(key) ? LABELS.text(key, locale) : code;
    }

    @Override
    @JsonValue
    public String toString() {
        return code;
    }
}
