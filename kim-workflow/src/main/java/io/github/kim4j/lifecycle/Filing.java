package io.github.kim4j.lifecycle;

/** How far the registration of a group at the communication office has come (<i>pendaftaran</i>). */
public enum Filing {
    /** Nothing was filed (<i>belum didaftarkan</i>). */
    NOT_FILED,
    /** The file is at the office (<i>didaftarkan</i>). */
    FILED,
    /** The office returned the file (<i>dikembalikan</i>). */
    RETURNED,
    /** The group is registered (<i>terdaftar</i>). */
    REGISTERED;

    /**
     * Returns the stable code.
     *
     * @return the name of the constant
     */
    public String code() {
        return name();
    }
}
