package io.github.kim4j.decree;

import io.github.kim4j.core.internal.Texts;
import java.util.Locale;

/** In what status somebody has a post (<i>status jabatan</i>), whoever he signs for. */
public enum PostStatus {
    /** Elected or appointed to it (<i>definitif</i>). */
    DEFINITIVE(""),
    /** Acting while the seat is vacant (<i>Penjabat</i>). */
    PJ("Pj."),
    /** Acting, duties only (<i>Pelaksana Tugas</i>). */
    PLT("Plt."),
    /** Acting for days (<i>Pelaksana Harian</i>). */
    PLH("Plh."),
    /** Acting during the leave for a campaign (<i>Penjabat Sementara</i>). */
    PJS("Pjs.");

    private static final Texts LABELS = Texts.beside(PostStatus.class, "labels");

    private final String prefix;

    PostStatus(String prefix) {
        this.prefix = prefix;
    }

    /**
     * Returns what stands before the title of the post.
     *
     * @return for example {@code Plh.}, empty for the holder
     */
    public String prefix() {
        return prefix;
    }

    /**
     * Returns a title with what stands before it.
     *
     * @param title the title of the post, for example <i>Sekretaris Daerah</i>
     * @return for example <i>Plh. Sekretaris Daerah</i>; the title alone for the holder
     */
    public String before(String title) {
        return (prefix + " " + title).strip();
    }

    /**
     * Returns the words for the status.
     *
     * @param locale the language asked for
     * @return for example <i>Pelaksana Harian</i>
     */
    public String label(Locale locale) {
        return LABELS.text("status." + name(), locale);
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
