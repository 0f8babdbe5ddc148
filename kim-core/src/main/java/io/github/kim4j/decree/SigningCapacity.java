package io.github.kim4j.decree;

import io.github.kim4j.core.internal.Texts;
import java.util.Locale;
import java.util.Optional;

/**
 * In what capacity somebody signs for an office (<i>kedudukan penanda tangan</i>): as the one who has it, in one of five
 * statuses, or in its name. In what status those have their own posts who sign in its name, is told by their
 * {@link SigningPost}.
 */
public enum SigningCapacity {
    /** The holder of the office (<i>definitif</i>). */
    DEFINITIVE(""),
    /** Acting while the seat is vacant (<i>Penjabat</i>). */
    PJ("Pj."),
    /** Acting, duties only (<i>Pelaksana Tugas</i>). */
    PLT("Plt."),
    /** Acting for days (<i>Pelaksana Harian</i>). */
    PLH("Plh."),
    /** Acting during the leave for a campaign (<i>Penjabat Sementara</i>). */
    PJS("Pjs."),
    /** In the name of the office (<i>atas nama</i>). */
    AN("a.n."),
    /** For the one who was to sign in the name of the office (<i>untuk beliau</i>). */
    UB("u.b.");

    private static final Texts LABELS = Texts.beside(SigningCapacity.class, "labels");

    private final String prefix;

    SigningCapacity(String prefix) {
        this.prefix = prefix;
    }

    /**
     * Returns the abbreviation in the signature.
     *
     * @return for example {@code Plt.}, empty for the holder
     */
    public String prefix() {
        return prefix;
    }

    /**
     * Tells whether somebody else signs in the name of the office.
     *
     * @return whether this is {@link #AN} or {@link #UB}
     */
    public boolean delegated() {
        return this == AN || this == UB;
    }

    /**
     * Returns the status in which the one who signs has the office.
     *
     * @return the status; empty where somebody else signs in its name
     */
    public Optional<PostStatus> status() {
        return delegated() ? Optional.empty() : Optional.of(PostStatus.valueOf(name()));
    }

    /**
     * Returns the words for the capacity.
     *
     * @param locale the language asked for
     * @return for example <i>atas nama</i>
     */
    public String label(Locale locale) {
        return status().map(status -> status.label(locale)).orElseGet(() -> LABELS.text("capacity." + name(), locale));
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
