package io.github.kim4j.decree;

import io.github.kim4j.core.internal.Texts;
import java.util.Locale;

/**
 * What a decree does to an earlier one (<i>hubungan antarkeputusan</i>).
 *
 * @legal UU 30/2014 (revocation by the issuing official, a superior or a court; the articles were not read)
 */
public enum DecreeRelationKind {
    /** It changes parts of it (<i>mengubah</i>). */
    AMENDS,
    /** It takes its place (<i>mengganti</i>). */
    REPLACES,
    /** It ends it (<i>mencabut</i>). */
    REVOKES,
    /** It carries it out (<i>melaksanakan</i>). */
    IMPLEMENTS,
    /** It mends a slip of the pen in it (<i>memperbaiki kekeliruan</i>; convention). */
    CORRECTS;

    private static final Texts LABELS = Texts.beside(DecreeRelationKind.class, "labels");

    /**
     * Tells whether the earlier decree ends by it; one that is amended, carried out or corrected stays in force.
     *
     * @return whether this is {@link #REPLACES} or {@link #REVOKES}
     */
    public boolean ends() {
        return this == REPLACES || this == REVOKES;
    }

    /**
     * Returns the word for what the decree does.
     *
     * @param locale the language asked for
     * @return for example <i>mencabut</i>
     */
    public String label(Locale locale) {
        return LABELS.text("relation." + name(), locale);
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
