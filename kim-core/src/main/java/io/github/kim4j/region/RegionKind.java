package io.github.kim4j.region;

/**
 * Kind of a region (jenis wilayah). It follows from the code alone, see {@link RegionCode#kind()}.
 *
 * <p>The term is the general one of national law; what a unit is called on the spot (nagari, gampong, kapanewon) is told
 * by {@link HeadTitle}.
 *
 * @legal Keputusan Menteri Dalam Negeri 300.2.2-2138/2025
 */
public enum RegionKind {
    /** Province (provinsi). */
    PROVINSI(RegionLevel.PROVINCE, "Provinsi"),
    /** Autonomous regency (kabupaten). */
    KABUPATEN(RegionLevel.REGENCY, "Kabupaten"),
    /** Regency of Jakarta without autonomy (kabupaten administrasi). */
    KABUPATEN_ADMINISTRASI(RegionLevel.REGENCY, "Kabupaten Administrasi"),
    /** Autonomous city (kota). */
    KOTA(RegionLevel.REGENCY, "Kota"),
    /** City of Jakarta without autonomy (kota administrasi). */
    KOTA_ADMINISTRASI(RegionLevel.REGENCY, "Kota Administrasi"),
    /** District (kecamatan). */
    KECAMATAN(RegionLevel.DISTRICT, "Kecamatan"),
    /** Urban village (kelurahan), a part of the regency's or city's administration. */
    KELURAHAN(RegionLevel.VILLAGE, "Kelurahan"),
    /** Village (desa), with a government of its own. */
    DESA(RegionLevel.VILLAGE, "Desa"),
    /** Customary village (desa adat). */
    DESA_ADAT(RegionLevel.VILLAGE, "Desa Adat");

    private final RegionLevel level;
    private final String term;

    RegionKind(RegionLevel level, String term) {
        this.level = level;
        this.term = term;
    }

    /**
     * Returns the stable code of this kind, equal to its name.
     *
     * @return the code, such as {@code KABUPATEN_ADMINISTRASI}
     */
    public String code() {
        return name();
    }

    /**
     * Returns the level on which units of this kind stand.
     *
     * @return the level
     */
    public RegionLevel level() {
        return level;
    }

    /**
     * Returns the general Indonesian term of this kind, as it precedes a name.
     *
     * @return the term, such as {@code Kabupaten Administrasi}
     */
    public String term() {
        return term;
    }
}
