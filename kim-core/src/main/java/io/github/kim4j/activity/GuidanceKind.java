package io.github.kim4j.activity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.kim4j.core.internal.Codes;
import io.github.kim4j.core.internal.Texts;
import java.util.Locale;

/**
 * What an office does for groups after they were formed (<i>jenis pembinaan</i>). The list is open:
 * a code that this release does not know is kept.
 *
 * @param code 1 to 40 capitals, digits and underscores, beginning with a capital
 */
public record GuidanceKind(String code) {
    /** A training (<i>pelatihan</i>). */
    public static final GuidanceKind TRAINING = new GuidanceKind("TRAINING");
    /** Technical guidance (<i>bimbingan teknis, bimtek</i>). */
    public static final GuidanceKind TECHNICAL_GUIDANCE = new GuidanceKind("TECHNICAL_GUIDANCE");
    /** Mentoring (<i>pendampingan</i>). */
    public static final GuidanceKind MENTORING = new GuidanceKind("MENTORING");
    /** Monitoring (<i>monitoring</i>). */
    public static final GuidanceKind MONITORING = new GuidanceKind("MONITORING");
    /** An evaluation (<i>evaluasi</i>). */
    public static final GuidanceKind EVALUATION = new GuidanceKind("EVALUATION");
    /** A review at the desk (<i>desk KIM</i>). */
    public static final GuidanceKind DESK = new GuidanceKind("DESK");

    private static final Texts LABELS = Texts.beside(GuidanceKind.class, "labels");

    /**
     * Checks the code.
     *
     * @param code the code
     * @throws IllegalArgumentException if it has not the form of a code
     */
    public GuidanceKind {
        Codes.check("kind of guidance", code);
    }

    /**
     * Returns the kind of guidance of a code.
     *
     * @param code the code, known to this release or not
     * @return the kind of guidance
     * @throws IllegalArgumentException if it has not the form of a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static GuidanceKind of(String code) {
        return new GuidanceKind(code);
    }

    /**
     * Returns the word for the kind of guidance.
     *
     * @param locale the language asked for
     * @return for example <i>bimbingan teknis</i> or <i>technical guidance</i>; the code if this release does not know the kind of guidance
     */
    public String label(Locale locale) {
        String key = "guidance." + code;
        return LABELS.has(key) ? LABELS.text(key, locale) : code;
    }

    @Override
    @JsonValue
    public String toString() {
        return code;
    }
}
