package io.github.kim4j.lifecycle;

/**
 * How far an aspiration has come, derived from the acts on file.
 */
public enum AspirationState {
    /** Nothing is on file yet (<i>belum dicatat</i>). */
    UNRECORDED,
    /** A group took it up (<i>dicatat</i>). */
    RECORDED,
    /** An office has it (<i>disalurkan</i>). */
    FORWARDED,
    /** The office answered (<i>dijawab</i>); an end. */
    ANSWERED,
    /** The group no longer pursues it (<i>dicabut</i>); an end. */
    WITHDRAWN;

    /**
     * Returns the stable code.
     *
     * @return the name of the constant
     */
    public String code() {
        return name();
    }
}
