package io.github.kim4j.activity;

/** How people met for a socialization (<i>cara pelaksanaan</i>). */
public enum SocializationMode {
    /** In one place (<i>tatap muka</i>). */
    IN_PERSON,
    /** By video (<i>daring, virtual</i>). */
    VIRTUAL,
    /** Both at once (<i>hibrida</i>). */
    HYBRID;

    /**
     * Returns the stable code.
     *
     * @return the name of the constant
     */
    public String code() {
        return name();
    }
}
