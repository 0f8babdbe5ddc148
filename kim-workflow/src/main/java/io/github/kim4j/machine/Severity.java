package io.github.kim4j.machine;

/** What a violation of a rule does. */
public enum Severity {
    /** The command is refused. */
    ERROR,
    /** The command is accepted and the violation is on record. */
    WARNING;

    /**
     * Returns the stable code.
     *
     * @return the name of the constant
     */
    public String code() {
        return name();
    }
}
