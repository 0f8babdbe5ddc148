package io.github.kim4j.group;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.kim4j.core.internal.Codes;
import io.github.kim4j.core.internal.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What an officer does on a board (<i>jabatan pengurus</i>). Chair, secretary and treasurer are in every source; the
 * list is open, and a code that this release does not know is kept.
 *
 * @param code 1 to 40 capitals, digits and underscores, beginning with a capital
 */
public record OfficerRole(String code) {
    /** The chair (<i>Ketua</i>). */
    public static final OfficerRole CHAIR = new OfficerRole("CHAIR");
    /** The deputy chair (<i>Wakil Ketua</i>). */
    public static final OfficerRole DEPUTY_CHAIR = new OfficerRole("DEPUTY_CHAIR");
    /** The secretary (<i>Sekretaris</i>). */
    public static final OfficerRole SECRETARY = new OfficerRole("SECRETARY");
    /** The treasurer (<i>Bendahara</i>). */
    public static final OfficerRole TREASURER = new OfficerRole("TREASURER");
    /** The head of a section (<i>Ketua Bidang, Ketua Seksi</i>). */
    public static final OfficerRole SECTION_HEAD = new OfficerRole("SECTION_HEAD");
    /** The coordinator of a part of the region or of a task (<i>Koordinator</i>). */
    public static final OfficerRole COORDINATOR = new OfficerRole("COORDINATOR");
    /** A member of the board without a task of its own (<i>Anggota</i>). */
    public static final OfficerRole MEMBER = new OfficerRole("MEMBER");
    /** Stands beside the board by office and helps it on (<i>Pembina</i>); mostly an {@link Adviser}. */
    public static final OfficerRole PATRON = new OfficerRole("PATRON");
    /** Stands beside the board by office and gives direction (<i>Pengarah, unsur pengarah</i>); mostly an {@link Adviser}. */
    public static final OfficerRole STEERING = new OfficerRole("STEERING");

    /** The three roles that every source names. */
    public static final List<OfficerRole> CORE = List.of(CHAIR, SECRETARY, TREASURER);

    private static final Texts LABELS = Texts.beside(OfficerRole.class, "labels");

    /**
     * Checks the code.
     *
     * @param code the code
     * @throws IllegalArgumentException if it has not the form of a code, or is the Indonesian word for a role that has one,
     *     such as {@code KETUA}: it would be another role than {@link #CHAIR}
     */
    public OfficerRole {
        Codes.check("role", code);
        String meant = Indonesian.MEANT.get(code);
        if (meant != null) {
            throw new IllegalArgumentException("role: " + code + " (expected: " + meant + ")");
        }
    }

    /**
     * Returns the role of a code.
     *
     * @param code the code, known to this release or not
     * @return the role
     * @throws IllegalArgumentException if it has not the form of a code, or is the Indonesian word for one
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static OfficerRole of(String code) {
        return new OfficerRole(code);
    }

    /**
     * Returns the word for the role.
     *
     * @param locale the language asked for
     * @return for example <i>Bendahara</i>; the code if this release does not know the role
     */
    public String label(Locale locale) {
        return LABELS.has("role." + code) ? LABELS.text("role." + code, locale) : code;
    }

    @Override
    @JsonValue
    public String toString() {
        return code;
    }

    /** Words that people write for a code of this list. */
    private static final class Indonesian {
        private static final Map<String, String> MEANT = Map.of(
                "KETUA", "CHAIR",
                "WAKIL_KETUA", "DEPUTY_CHAIR",
                "SEKRETARIS", "SECRETARY",
                "BENDAHARA", "TREASURER",
                "KETUA_BIDANG", "SECTION_HEAD",
                "KETUA_SEKSI", "SECTION_HEAD",
                "ANGGOTA", "MEMBER",
                "KOORDINATOR", "COORDINATOR",
                "PEMBINA", "PATRON",
                "PENGARAH", "STEERING");
    }
}
