package io.github.kim4j.policy;

import io.github.kim4j.core.internal.Texts;
import java.util.Locale;

/** The kinds of papers that a chain of recognition is made of (<i>jenis surat dalam rantai pengakuan</i>). */
public enum PaperKind {
    /** A decision of an office (<i>keputusan</i>, <i>SK</i>). */
    DECREE,
    /** A recommendation, which decides nothing by itself (<i>rekomendasi</i>). */
    RECOMMENDATION;

    private static final Texts LABELS = Texts.beside(PaperKind.class, "labels");

    /**
     * Returns the word for the paper.
     *
     * @param locale the language asked for
     * @return for example <i>Rekomendasi</i>
     */
    public String label(Locale locale) {
        return LABELS.text("paper." + name(), locale);
    }

    /**
     * Returns the stable code.
     *
     * @return the name of the constant
     */
    public String code() {
        return name();
    }
}
