package io.github.kim4j.lifecycle;

/**
 * The state of the case of a decree, derived from the acts on file and not from the calendar: nothing changes at midnight.
 * Whether the decree is in force on a day is told by {@link DecreeCase#statusOn}.
 */
public enum DecreeState {
    /** No decree was established yet (<i>konsep</i>); nothing leads back here. */
    DRAFT,
    /** Established, and no act has ended it (<i>ditetapkan</i>), amended or not. */
    ESTABLISHED,
    /** Another decree took its place (<i>diganti</i>). */
    SUPERSEDED,
    /** Another decree revoked it (<i>dicabut</i>). */
    REVOKED,
    /** A court annulled it from the beginning (<i>dibatalkan</i>); the end. */
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
