package io.github.kim4j.lifecycle;

/**
 * The state of a case, derived from the acts on file and not from the calendar: nothing changes at midnight. Whether a
 * group is recognized on a day is asked with {@link GroupCase#recognizedOn}.
 */
public enum GroupState {
    /** No group yet (<i>belum terbentuk</i>). */
    UNFORMED,
    /** Residents asked for a group (<i>diprakarsai</i>). */
    INITIATED,
    /** A board was elected, or an existing group was taken in (<i>terbentuk</i>). */
    FORMED,
    /** Some decree stands and another is awaited (<i>disahkan, menunggu SK berikutnya</i>). */
    RATIFIED,
    /** All decrees of a recognition stand (<i>diakui</i>). */
    RECOGNIZED,
    /** The group was dissolved (<i>dibubarkan</i>); the end. */
    DISSOLVED;

    /**
     * Returns the stable code.
     *
     * @return the name of the constant
     */
    public String code() {
        return name();
    }
}
