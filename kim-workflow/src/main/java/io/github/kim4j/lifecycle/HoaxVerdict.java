package io.github.kim4j.lifecycle;

/**
 * What a check of a rumor found (<i>hasil pemeriksaan</i>). <i>Our reading</i>: no list of verdicts for groups was found; these
 * are the ones that decide what follows.
 */
public enum HoaxVerdict {
    /** It is a hoax (<i>hoaks</i>). */
    HOAX,
    /** It is none (<i>bukan hoaks</i>). */
    NO_HOAX,
    /** The check could not tell (<i>belum terbukti</i>); another may follow. */
    UNPROVEN;

    /**
     * Returns the stable code.
     *
     * @return the name of the constant
     */
    public String code() {
        return name();
    }
}
