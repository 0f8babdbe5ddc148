package io.github.kim4j.activity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.kim4j.core.internal.Codes;
import io.github.kim4j.core.internal.Texts;
import java.util.Locale;

/**
 * The type of a group's activity (<i>aktivitas pokok KIM, ADINDA</i>). The last letter is read as <i>Aspirasi</i> by the
 * guide and as <i>Advokasi</i> by a forum of West Java. The list is open:
 * a code that this release does not know is kept.
 *
 * @param code 1 to 40 capitals, digits and underscores, beginning with a capital
 */
public record ActivityType(String code) {
    /** Members look for information (<i>Akses</i>). */
    public static final ActivityType ACCESS = new ActivityType("ACCESS");
    /** They discuss what use it has (<i>Diskusi</i>). */
    public static final ActivityType DISCUSSION = new ActivityType("DISCUSSION");
    /** They put it to use (<i>Implementasi</i>). */
    public static final ActivityType IMPLEMENTATION = new ActivityType("IMPLEMENTATION");
    /** They keep in touch with others, the communication office and other groups among them (<i>Networking</i>). */
    public static final ActivityType NETWORKING = new ActivityType("NETWORKING");
    /** They spread it (<i>Diseminasi</i>). */
    public static final ActivityType DISSEMINATION = new ActivityType("DISSEMINATION");
    /** They take up and pass on what people wish (<i>Aspirasi</i>). */
    public static final ActivityType ASPIRATION = new ActivityType("ASPIRATION");
    /** They stand up for people (<i>Advokasi</i>); the last letter in West Java. */
    public static final ActivityType ADVOCACY = new ActivityType("ADVOCACY");

    private static final Texts LABELS = Texts.beside(ActivityType.class, "labels");

    /**
     * Checks the code.
     *
     * @param code the code
     * @throws IllegalArgumentException if it has not the form of a code
     */
    public ActivityType {
        Codes.check("type of activity", code);
    }

    /**
     * Returns the type of activity of a code.
     *
     * @param code the code, known to this release or not
     * @return the type of activity
     * @throws IllegalArgumentException if it has not the form of a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ActivityType of(String code) {
        return new ActivityType(code);
    }

    /**
     * Returns the word for the type of activity.
     *
     * @param locale the language asked for
     * @return for example <i>Diskusi</i> or <i>discussion</i>; the code if this release does not know the type of activity
     */
    public String label(Locale locale) {
        String key = "activity." + code;
        return LABELS.has(key) ? LABELS.text(key, locale) : code;
    }

    @Override
    @JsonValue
    public String toString() {
        return code;
    }
}
