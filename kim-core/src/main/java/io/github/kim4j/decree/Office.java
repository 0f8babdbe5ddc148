package io.github.kim4j.decree;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.kim4j.core.internal.Checks;
import io.github.kim4j.region.Gazetteer;
import io.github.kim4j.region.HeadTitles;
import io.github.kim4j.region.Region;
import io.github.kim4j.region.RegionCode;
import java.time.LocalDate;
import java.util.Locale;

/**
 * An office of one region (<i>jabatan</i>), as in <i>Bupati Musi Banyuasin</i>; not the person who holds it.
 *
 * @param kind the kind of office
 * @param region the region, of the level that has such an office
 */
@JsonPropertyOrder({"kind", "region"})
public record Office(OfficeKind kind, RegionCode region) {
    /**
     * Checks that a region of this level can have the office.
     *
     * @param kind the kind of office
     * @param region the region
     * @throws IllegalArgumentException if the region is of another level
     */
    public Office {
        requireNonNull(kind, "kind");
        Checks.that(
                requireNonNull(region, "region").level() == kind.level(),
                "region",
                region,
                "a code of level " + kind.level() + " for " + kind);
    }

    /**
     * Tells whether there is such an office, as {@link OfficeKind#existsIn} says.
     *
     * @return whether the kind of the region has this office
     */
    public boolean exists() {
        return kind.existsIn(region.kind());
    }

    /**
     * Returns the title with the name of the region, as the head of a decree has it.
     *
     * @param on the day, since titles have changed
     * @return for example <i>Bupati Musi Banyuasin</i>; with the code where the bundled edition has no such region
     */
    public String title(LocalDate on) {
        return title(on, HeadTitles.defaults());
    }

    /**
     * Returns the title with the name of the region, with the region's own words.
     *
     * @param on the day, since titles have changed
     * @param titles the titles of heads
     * @return for example <i>Peratin</i> and the name of the pekon
     */
    public String title(LocalDate on, HeadTitles titles) {
        String name = Gazetteer.bundled().find(region).map(Region::name).orElse(region.toString());
        return term(on, titles) + " " + name;
    }

    /**
     * Returns the title without the name of the region.
     *
     * @param on the day, since titles have changed
     * @return for example <i>Bupati</i>, or <i>Keuchik</i> of a gampong
     */
    public String term(LocalDate on) {
        return term(on, HeadTitles.defaults());
    }

    /**
     * Returns the title without the name of the region, with the region's own words.
     *
     * @param on the day, since titles have changed
     * @param titles the titles of heads
     * @return for example <i>Peratin</i>
     */
    public String term(LocalDate on, HeadTitles titles) {
        return kind.headsRegion() ? titles.of(region, on).title() : kind.label(Locale.forLanguageTag("id"));
    }

    @Override
    public String toString() {
        return kind + " " + region;
    }
}
