package io.github.kim4j.decree.document;

import io.github.kim4j.region.Gazetteer;
import io.github.kim4j.region.HeadTitle;
import io.github.kim4j.region.Region;
import io.github.kim4j.region.RegionCode;
import io.github.kim4j.region.RegionLevel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Regions as decrees name them: with the local word for the unit, from the smallest up to the regency. */
final class Places {
    private Places() {}

    static List<AnnexPlace> upTo(RegionCode code, LocalDate on) {
        String name = Gazetteer.bundled().find(code).map(Region::name).orElse(code.toString());
        List<AnnexPlace> places = new ArrayList<>();
        places.add(place(code, name, on));
        places.addAll(above(code, on));
        return List.copyOf(places);
    }

    static List<AnnexPlace> above(RegionCode code, LocalDate on) {
        List<AnnexPlace> places = new ArrayList<>();
        for (Region region : Gazetteer.bundled().ancestors(code)) {
            if (region.code().level() != RegionLevel.PROVINCE) {
                places.add(place(region.code(), region.name(), on));
            }
        }
        Collections.reverse(places);
        return List.copyOf(places);
    }

    private static AnnexPlace place(RegionCode code, String name, LocalDate on) {
        return new AnnexPlace(HeadTitle.of(code, on).unitTerm(), name);
    }
}
