package io.github.kim4j.lifecycle;

/**
 * How far a reported rumor has come, derived from the acts on file.
 */
public enum HoaxReportState {
    /** Nothing is on file yet (<i>belum dilaporkan</i>). */
    UNREPORTED,
    /** Reported, and not yet shown to be a hoax or none (<i>dilaporkan</i>). */
    REPORTED,
    /** Checked, and found to be a hoax (<i>diperiksa</i>). */
    CHECKED,
    /** Clarified by the competent office (<i>diklarifikasi</i>). */
    CLARIFIED,
    /** The clarification is published (<i>dipublikasikan</i>); an end. */
    PUBLISHED,
    /** Checked, and found to be no hoax (<i>bukan hoaks</i>); an end. */
    DISMISSED;

    /**
     * Returns the stable code.
     *
     * @return the name of the constant
     */
    public String code() {
        return name();
    }
}
