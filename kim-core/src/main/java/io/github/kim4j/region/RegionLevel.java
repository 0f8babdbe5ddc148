package io.github.kim4j.region;

/**
 * Level of a region (tingkat wilayah), from the widest to the smallest.
 *
 * @legal Keputusan Menteri Dalam Negeri 300.2.2-2138/2025
 */
public enum RegionLevel {
    /** Province (provinsi): {@code 16}. */
    PROVINCE,
    /** Regency or city (kabupaten, kota): {@code 16.06}. */
    REGENCY,
    /** District (kecamatan): {@code 16.06.06}. */
    DISTRICT,
    /** Village or urban village (desa, kelurahan): {@code 16.06.06.2008}. */
    VILLAGE;

    /**
     * Returns the stable code of this level, equal to its name.
     *
     * @return the code, such as {@code DISTRICT}
     */
    public String code() {
        return name();
    }
}
