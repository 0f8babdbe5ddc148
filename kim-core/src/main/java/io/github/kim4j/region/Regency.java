package io.github.kim4j.region;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * Regency or city (kabupaten, kota).
 *
 * @param code its code, as 16.06
 * @param name its official name without the word of its kind, such as {@code Musi Banyuasin}
 * @legal Keputusan Menteri Dalam Negeri 300.2.2-2138/2025
 */
@JsonPropertyOrder({"code", "name"})
public record Regency(RegionCode code, String name) implements Region {
    /**
     * Makes a regency or city of its code and name.
     *
     * @param code its code
     * @param name its name
     * @throws IllegalArgumentException if the code is one of another level, or the name is blank
     */
    public Regency {
        Checks.region(code, RegionLevel.REGENCY, name);
    }
}
