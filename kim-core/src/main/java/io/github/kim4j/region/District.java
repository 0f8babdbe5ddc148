package io.github.kim4j.region;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * District (kecamatan).
 *
 * @param code its code, as 16.06.06
 * @param name its official name without the word of its kind, such as {@code Babat Toman}
 * @legal Keputusan Menteri Dalam Negeri 300.2.2-2138/2025
 */
@JsonPropertyOrder({"code", "name"})
public record District(RegionCode code, String name) implements Region {
    /**
     * Makes a district of its code and name.
     *
     * @param code its code
     * @param name its name
     * @throws IllegalArgumentException if the code is one of another level, or the name is blank
     */
    public District {
        Checks.region(code, RegionLevel.DISTRICT, name);
    }
}
