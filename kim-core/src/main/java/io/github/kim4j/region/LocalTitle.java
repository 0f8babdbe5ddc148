package io.github.kim4j.region;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.Optional;

/**
 * That in an area the units of one kind have a head and a term of their own (sebutan setempat), from a day on.
 *
 * @param area the area, such as 34 for all of Yogyakarta, or one village
 * @param from the first day; empty if it is not known, and then the title is given for every day
 * @param head the title and term, with the kind of the units that have them
 * @legal the regulation of the region, which its policy names
 */
@JsonPropertyOrder({"area", "from", "head"})
public record LocalTitle(RegionCode area, Optional<LocalDate> from, HeadTitle head) {
    /**
     * Makes a local title of its parts.
     *
     * @param area the area
     * @param from the first day; empty if it is not known
     * @param head the title and term
     * @throws IllegalArgumentException if the area is smaller than units of that kind
     */
    public LocalTitle {
        requireNonNull(area, "area");
        requireNonNull(from, "from");
        requireNonNull(head, "head");
        if (area.level().compareTo(head.kind().level()) > 0) {
            throw new IllegalArgumentException(
                    "area: " + area + " (expected: one in which there may be units of kind " + head.kind() + ")");
        }
    }

    boolean fits(RegionCode code, LocalDate on) {
        return code.kind() == head.kind() && code.liesWithin(area) && (from.isEmpty() || !on.isBefore(from.get()));
    }
}
