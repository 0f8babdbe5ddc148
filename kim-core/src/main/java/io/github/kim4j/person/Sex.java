package io.github.kim4j.person;

/** The sex of a person (<i>jenis kelamin</i>) as the population register knows it. */
public enum Sex {
    /** Male (<i>laki-laki</i>). */
    MALE,
    /** Female (<i>perempuan</i>). */
    FEMALE;

    /**
     * Returns the stable code.
     *
     * @return the name of the constant
     */
    public String code() {
        return name();
    }
}
