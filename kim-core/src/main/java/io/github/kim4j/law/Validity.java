package io.github.kim4j.law;

import io.github.kim4j.core.internal.Texts;
import java.util.Locale;

/** Whether an instrument is in force (<i>keberlakuan</i>), as far as a source tells. */
public enum Validity {
    /** A source says that it is in force, or nothing that was read casts doubt on it (<i>berlaku</i>). */
    IN_FORCE,
    /** Its successor took its place (<i>digantikan</i>); a clause that says so need not have been read. */
    REPLACED,
    /** No source that was read tells (<i>tidak diketahui</i>). */
    UNKNOWN;

    private static final Texts LABELS = Texts.beside(Validity.class, "messages");

    /**
     * Returns the words for it.
     *
     * @param locale the language asked for
     * @return for example <i>berlaku</i>
     */
    public String label(Locale locale) {
        return LABELS.text("validity." + name(), locale);
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
