package io.github.kim4j.region;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * A region that a name may mean (hasil pencarian nama wilayah).
 *
 * @param region the region in force
 * @param matched what has the name: the region itself, or the code and name which it had in an earlier edition
 * @legal the decrees which {@link Succession#editions()} names
 */
@JsonPropertyOrder({"region", "matched"})
public record NameHit(Region region, Region matched) {
    /**
     * Makes a hit of its parts.
     *
     * @param region the region in force
     * @param matched what has the name
     */
    public NameHit {
        requireNonNull(region, "region");
        requireNonNull(matched, "matched");
    }

    /**
     * Tells whether the region has the name today.
     *
     * @return false if it was called so, or spelled so, in an earlier edition
     */
    public boolean byNameInForce() {
        return region.equals(matched);
    }
}
