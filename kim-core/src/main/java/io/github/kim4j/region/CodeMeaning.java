package io.github.kim4j.region;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/**
 * What a region code meant through neighboring editions (arti kode wilayah): one place, whatever its spelling.
 *
 * @param region the code and its name in the last of these editions
 * @param editions the editions, the earliest first; never empty
 * @legal the decrees of the editions
 */
@JsonPropertyOrder({"region", "editions"})
public record CodeMeaning(Region region, List<Edition> editions) {
    /**
     * Makes a meaning of its parts.
     *
     * @param region the code and its last name
     * @param editions the editions; copied
     * @throws IllegalArgumentException if there is no edition
     */
    public CodeMeaning {
        requireNonNull(region, "region");
        editions = List.copyOf(editions);
        if (editions.isEmpty()) {
            throw new IllegalArgumentException("editions: none (expected: at least one)");
        }
    }
}
