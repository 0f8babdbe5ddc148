package io.github.kim4j.law;

/**
 * The types of legal instruments (<i>jenis peraturan</i>), in the order in which a decree cites them.
 *
 * @legal UU 12/2011 (the hierarchy of legislation; where ministerial regulations stand in the order is convention)
 */
public enum InstrumentType {
    /** An act of parliament (<i>Undang-Undang</i>). */
    UU("Undang-Undang", "UU", true),
    /** A government regulation (<i>Peraturan Pemerintah</i>). */
    PP("Peraturan Pemerintah", "PP", true),
    /** A regulation of the president (<i>Peraturan Presiden</i>). */
    PERPRES("Peraturan Presiden", "Perpres", true),
    /** A regulation of the minister of home affairs (<i>Peraturan Menteri Dalam Negeri</i>). */
    PERMENDAGRI("Peraturan Menteri Dalam Negeri", "Permendagri", true),
    /** A regulation of the minister of communication and informatics. */
    PERMENKOMINFO("Peraturan Menteri Komunikasi dan Informatika", "Permenkominfo", true),
    /** A regional regulation (<i>Peraturan Daerah</i>). */
    PERDA("Peraturan Daerah", "Perda", true),
    /** A regulation of a governor (<i>Peraturan Gubernur</i>). */
    PERGUB("Peraturan Gubernur", "Pergub", true),
    /** A regulation of a Bupati (<i>Peraturan Bupati</i>). */
    PERBUP("Peraturan Bupati", "Perbup", true),
    /** A regulation of a Wali Kota (<i>Peraturan Wali Kota</i>). */
    PERWAL("Peraturan Wali Kota", "Perwal", true),
    /** An instruction of the president (<i>Instruksi Presiden</i>); no legislation. */
    INPRES("Instruksi Presiden", "Inpres", false),
    /** A decree of the minister of home affairs (<i>Keputusan Menteri Dalam Negeri</i>); no legislation. */
    KEPMENDAGRI("Keputusan Menteri Dalam Negeri", "Kepmendagri", false),
    /** A circular (<i>Surat Edaran</i>); no legislation. */
    SURAT_EDARAN("Surat Edaran", "SE", false),
    /** A letter of an office (<i>Surat</i>); no legislation. */
    SURAT("Surat", "Surat", false);

    private final String title;
    private final String abbreviation;
    private final boolean legislation;

    InstrumentType(String title, String abbreviation, boolean legislation) {
        this.title = title;
        this.abbreviation = abbreviation;
        this.legislation = legislation;
    }

    /**
     * Returns the full name of the type.
     *
     * @return for example <i>Peraturan Menteri Dalam Negeri</i>
     */
    public String title() {
        return title;
    }

    /**
     * Returns the usual abbreviation.
     *
     * @return for example <i>Permendagri</i>
     */
    public String abbreviation() {
        return abbreviation;
    }

    /**
     * Tells whether instruments of this type are legislation (<i>peraturan perundang-undangan</i>); what is not belongs
     * under <i>Memperhatikan</i> and not under <i>Mengingat</i> (convention).
     *
     * @return whether they are
     */
    public boolean legislation() {
        return legislation;
    }

    /**
     * Returns the stable code.
     *
     * @return the name of the constant
     */
    public String code() {
        return name();
    }
}
