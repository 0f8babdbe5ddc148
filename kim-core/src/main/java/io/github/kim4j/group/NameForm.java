package io.github.kim4j.group;

/**
 * What the abbreviation KIM stands for in the name of a group. The name changed nationally from <i>Kelompok</i> to
 * <i>Komunitas</i> by August 2022, and many local texts keep the old one, so the form is data and never assumed.
 */
public enum NameForm {
    /** The abbreviation alone, as in <i>KIM Gerabah</i>: what it stands for is not told. */
    KIM,
    /** <i>Kelompok Informasi Masyarakat</i>. */
    KELOMPOK,
    /** <i>Komunitas Informasi Masyarakat</i>. */
    KOMUNITAS,
    /** <i>Kelompok Informasi dan Komunikasi Masyarakat</i>, in full or as KIKM. */
    KIKM,
    /** A name of another form. */
    OTHER;

    /**
     * Returns the stable code.
     *
     * @return the name of the constant
     */
    public String code() {
        return name();
    }
}
