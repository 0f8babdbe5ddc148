package io.github.kim4j.region;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Reads the files which the build packs from the tables in {@code src/data/wilayah}. */
final class RegionData {
    private RegionData() {}

    static NameTable upper() {
        return table("regions.bin");
    }

    static NameTable villages() {
        return table("villages.bin");
    }

    private static NameTable table(String file) {
        try (PackedFile in = PackedFile.open(file)) {
            NameTable table = NameTable.read(in);
            in.end();
            return table;
        }
    }

    static Edition edition() {
        try (PackedFile in = PackedFile.open("edition.bin")) {
            Edition edition = edition(in);
            in.end();
            return edition;
        }
    }

    static ChangeTable changes() {
        try (PackedFile in = PackedFile.open("changes.bin")) {
            ChangeTable table = ChangeTable.read(in);
            in.end();
            return table;
        }
    }

    /** Reads the id, the texts of the decree, its days, and the counts in the order of the kinds. */
    static Edition edition(PackedFile in) {
        String id = in.text();
        String decree = in.text();
        String number = in.text();
        int year = in.number();
        LocalDate date = LocalDate.ofEpochDay(in.longNumber());
        long inForce = in.longNumber();
        Map<RegionKind, Integer> counts = new EnumMap<>(RegionKind.class);
        for (RegionKind kind : RegionKind.values()) {
            counts.put(kind, in.number());
        }
        Optional<LocalDate> from =
                inForce == Long.MIN_VALUE ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(inForce));
        return new Edition(id, decree, number, year, date, from, counts);
    }
}
