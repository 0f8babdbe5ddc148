package io.github.kim4j.region;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Region (wilayah) with its official name: a {@link Province}, {@link Regency}, {@link District} or {@link Village}.
 *
 * @legal Keputusan Menteri Dalam Negeri 300.2.2-2138/2025
 */
public sealed interface Region permits Province, Regency, District, Village {

    /**
     * Returns the region of a code and a name.
     *
     * @param code the code; its level decides on the type
     * @param name the official name without the word of its kind, such as {@code Musi Banyuasin}
     * @return the region
     * @throws IllegalArgumentException if the name is blank
     */
    @JsonCreator
    static Region of(@JsonProperty("code") RegionCode code, @JsonProperty("name") String name) {
        RegionLevel level = code.level();
        if (level == RegionLevel.VILLAGE) {
            return new Village(code, name);
        }
        if (level == RegionLevel.DISTRICT) {
            return new District(code, name);
        }
        return level == RegionLevel.REGENCY ? new Regency(code, name) : new Province(code, name);
    }

    /**
     * Returns the code of this region.
     *
     * @return the code
     */
    RegionCode code();

    /**
     * Returns the official name (nama wilayah) without the word of its kind.
     *
     * @return the name, such as {@code Musi Banyuasin}; never blank
     */
    String name();

    /**
     * Returns the kind of this region.
     *
     * @return the kind, which follows from the code
     */
    default RegionKind kind() {
        return code().kind();
    }

    /**
     * Returns the name after the general word of its kind.
     *
     * @return the full name, such as {@code Kabupaten Musi Banyuasin} or {@code Kota Malang}
     */
    default String fullName() {
        return kind().term() + " " + name();
    }
}
