package io.github.kim4j.region;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/**
 * Code of a region (kode wilayah Kemendagri), from province to village.
 *
 * <p>A code has one to four parts: province {@code 01} to {@code 99}; regency {@code 01} to {@code 69} or city
 * {@code 71} to {@code 99}; district {@code 01} to {@code 99}; village {@code 1000} to {@code 3999}, whose first digit is
 * 1 for a kelurahan, 2 for a desa, 3 for a desa adat. Level, kind and the codes above follow by arithmetic, without
 * data. A code need not be in force: ask {@link Gazetteer#contains}. Codes of Statistics Indonesia (BPS) are another
 * system.
 *
 * <p>Order is that of the text: a region comes before the regions in it. Province {@code 99} is not assigned and serves
 * in examples.
 *
 * @legal Keputusan Menteri Dalam Negeri 300.2.2-2138/2025
 */
public final class RegionCode implements Comparable<RegionCode> {
    private final int key;

    @JsonCreator(mode = JsonCreator.Mode.DISABLED) // else Jackson 2 takes any integer for a key
    private RegionCode(int key) {
        this.key = key;
    }

    /**
     * Returns the code which a text names, with dots ({@code 16.06.06.2008}) or without ({@code 1606062008}).
     *
     * @param code 2, 4, 6 or 10 ASCII digits, or the same with dots between the parts; no blanks
     * @return the code
     * @throws IllegalArgumentException if the text has another form, a part is 00, the regency part is 70, or the
     *     village part does not begin with 1, 2 or 3; the message does not repeat the text
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static RegionCode parse(String code) {
        return new RegionCode(CodeText.parse(requireNonNull(code, "code")));
    }

    static RegionCode ofKey(int key) {
        return new RegionCode(key);
    }

    int key() {
        return key;
    }

    /**
     * Returns the level on which the region stands.
     *
     * @return the level; {@code DISTRICT} for 16.06.06
     */
    public RegionLevel level() {
        return Keys.level(key);
    }

    /**
     * Returns the kind of the region, by its digits. All regencies and cities of Jakarta (31) are administrative ones.
     *
     * @return the kind; {@code KOTA} for 35.73, {@code KOTA_ADMINISTRASI} for 31.71, {@code DESA} for 16.06.06.2008
     */
    public RegionKind kind() {
        return Keys.kind(key);
    }

    /**
     * Returns the code of the region one level up.
     *
     * @return 16.06.06 for 16.06.06.2008; empty for a province
     */
    public Optional<RegionCode> parent() {
        return switch (level()) {
            case PROVINCE -> Optional.empty();
            case REGENCY -> at(RegionLevel.PROVINCE);
            case DISTRICT -> at(RegionLevel.REGENCY);
            case VILLAGE -> at(RegionLevel.DISTRICT);
        };
    }

    /**
     * Returns the code of the province (provinsi) in which the region lies.
     *
     * @return 16 for 16.06.06.2008; the code itself if it is a province
     */
    public RegionCode province() {
        return new RegionCode(Keys.at(key, RegionLevel.PROVINCE));
    }

    /**
     * Returns the code of the regency or city (kabupaten, kota) in which the region lies.
     *
     * @return 16.06 for 16.06.06.2008; the code itself if it is a regency or city; empty for a province
     */
    public Optional<RegionCode> regency() {
        return at(RegionLevel.REGENCY);
    }

    /**
     * Returns the code of the district (kecamatan) in which the region lies.
     *
     * @return 16.06.06 for 16.06.06.2008; the code itself if it is a district; empty for a province, regency or city
     */
    public Optional<RegionCode> district() {
        return at(RegionLevel.DISTRICT);
    }

    private Optional<RegionCode> at(RegionLevel level) {
        return level.compareTo(level()) > 0 ? Optional.empty() : Optional.of(new RegionCode(Keys.at(key, level)));
    }

    /**
     * Tells whether this region is that area or a part of it. Allocates nothing.
     *
     * @param area the region which may contain this one
     * @return true for 16.06.06.2008 within 16.06, and for every region within itself
     */
    public boolean liesWithin(RegionCode area) {
        return Keys.at(key, Keys.level(area.key)) == area.key;
    }

    /**
     * Returns the digits of this code without dots.
     *
     * @return 2, 4, 6 or 10 digits, such as {@code 1606062008}
     */
    public String digits() {
        return toString().replace(".", "");
    }

    @Override
    public int compareTo(RegionCode other) {
        return Integer.compareUnsigned(key, other.key);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RegionCode code && code.key == key;
    }

    @Override
    public int hashCode() {
        return Integer.hashCode(key);
    }

    /**
     * Returns this code with dots, the form {@link #parse} reads and JSON carries.
     *
     * @return 2, 5, 8 or 13 characters, such as {@code 16.06.06.2008}
     */
    @Override
    @JsonValue
    public String toString() {
        return CodeText.dotted(key);
    }
}
