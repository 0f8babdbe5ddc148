package io.github.kim4j.group;

import io.github.kim4j.core.internal.Texts;
import java.util.Locale;

/**
 * The kinds of members (<i>jenis keanggotaan</i>), as the rules of a group of Desa Sumbergondo have them. What either may do
 * is told by the rules of each group.
 */
public enum MembershipKind {
    /** An ordinary member (<i>Anggota Biasa</i>). */
    ORDINARY,
    /** An honorary member (<i>Anggota Istimewa</i>), appointed by the officers. */
    HONORARY;

    private static final Texts LABELS = Texts.beside(MembershipKind.class, "labels");

    /**
     * Returns the word for the kind.
     *
     * @param locale the language asked for
     * @return for example <i>Anggota Biasa</i> or <i>ordinary member</i>
     */
    public String label(Locale locale) {
        return LABELS.text("membership." + name(), locale);
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
