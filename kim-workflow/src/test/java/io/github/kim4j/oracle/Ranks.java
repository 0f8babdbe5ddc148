package io.github.kim4j.oracle;

import io.github.kim4j.decree.OfficeKind;
import java.util.List;
import java.util.Set;

/** Which office stands above which, written by hand. */
final class Ranks {
    /** From below to above; those of one line are of one rank. */
    private static final List<Set<OfficeKind>> LADDER = List.of(
            Set.of(OfficeKind.LPM),
            Set.of(OfficeKind.KEPALA_DESA, OfficeKind.LURAH),
            Set.of(OfficeKind.CAMAT, OfficeKind.KEPALA_DINAS),
            Set.of(OfficeKind.BUPATI, OfficeKind.WALI_KOTA, OfficeKind.KEPALA_DINAS_PROVINSI),
            Set.of(OfficeKind.GUBERNUR));

    /** Only who heads a region can be above somebody. */
    private static final Set<OfficeKind> HEADS = Set.of(
            OfficeKind.KEPALA_DESA,
            OfficeKind.LURAH,
            OfficeKind.CAMAT,
            OfficeKind.BUPATI,
            OfficeKind.WALI_KOTA,
            OfficeKind.GUBERNUR);

    private Ranks() {}

    static boolean above(OfficeKind one, OfficeKind other) {
        return HEADS.contains(one) && rank(one) > rank(other);
    }

    private static int rank(OfficeKind office) {
        for (int i = 0; i < LADDER.size(); i++) {
            if (LADDER.get(i).contains(office)) {
                return i;
            }
        }
        throw new AssertionError(office);
    }
}
