package io.github.kim4j.lifecycle;

/**
 * How a decree stands on a day, derived from the acts on file and the calendar (<i>status Keputusan pada suatu hari</i>).
 */
public enum DecreeStatus {
    /** Not established by that day (<i>konsep</i>). */
    DRAFT,
    /** Established, and to have effect later (<i>ditetapkan, belum berlaku</i>). */
    ESTABLISHED,
    /** In force (<i>berlaku</i>). */
    IN_FORCE,
    /** The last day that it states for itself has passed (<i>berakhir</i>). */
    EXPIRED,
    /** Another decree has taken its place (<i>diganti</i>). */
    SUPERSEDED,
    /** Another decree has revoked it (<i>dicabut</i>). */
    REVOKED,
    /** A court annulled it, and so it was in force on no day (<i>dibatalkan</i>). */
    ANNULLED;

    /**
     * Returns the stable code.
     *
     * @return the name of the constant
     */
    public String code() {
        return name();
    }
}
