package io.github.kim4j.region;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * Province (provinsi).
 *
 * @param code its code, two digits
 * @param name its official name without the word of its kind, such as {@code Sumatera Selatan}
 * @legal Keputusan Menteri Dalam Negeri 300.2.2-2138/2025
 */
@JsonPropertyOrder({"code", "name"})
public record Province(RegionCode code, String name) implements Region {
    /**
     * Makes a province of its code and name.
     *
     * @param code its code
     * @param name its name
     * @throws IllegalArgumentException if the code is one of another level, or the name is blank
     */
    public Province {
        Checks.region(code, RegionLevel.PROVINCE, name);
    }
}
