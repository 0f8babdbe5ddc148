package io.github.kim4j.examples.quickstart;

import io.github.kim4j.decree.OfficeKind;
import io.github.kim4j.lifecycle.Parties;
import io.github.kim4j.machine.Actor;
import io.github.kim4j.machine.Territory;
import io.github.kim4j.region.RegionCode;

/** Who acts in a case file; where, follows from the region of the group. */
public enum Party {
    /** The residents. */
    RESIDENTS,
    /** The communication office. */
    KOMINFO,
    /** The board of the group. */
    BOARD,
    /** The head of the village. */
    KEPALA_DESA,
    /** The head of the urban village. */
    LURAH,
    /** The head of the district. */
    CAMAT,
    /** The head of the regency. */
    BUPATI,
    /** The head of the city. */
    WALI_KOTA;

    Actor in(RegionCode unit, RegionCode region) {
        return switch (this) {
            case RESIDENTS -> Parties.residents(unit);
            case BOARD -> Parties.board(unit);
            case KOMINFO -> Parties.kominfo(region);
            case KEPALA_DESA -> head(OfficeKind.KEPALA_DESA, unit);
            case LURAH -> head(OfficeKind.LURAH, unit);
            case CAMAT -> head(OfficeKind.CAMAT, unit.district().orElse(unit));
            case BUPATI -> head(OfficeKind.BUPATI, region);
            case WALI_KOTA -> head(OfficeKind.WALI_KOTA, region);
        };
    }

    /** Also where a file names an office that the region does not have: that it may not act is for the lifecycle to say. */
    private static Actor head(OfficeKind kind, RegionCode region) {
        return Actor.of(Parties.role(kind), Territory.of(region.toString()));
    }
}
