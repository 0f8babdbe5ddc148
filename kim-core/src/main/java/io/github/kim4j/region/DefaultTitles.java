package io.github.kim4j.region;

import static io.github.kim4j.region.HeadTitle.Certainty.ATTESTED;
import static io.github.kim4j.region.HeadTitle.Certainty.GENERAL_KNOWLEDGE;
import static io.github.kim4j.region.RegionKind.DESA;
import static io.github.kim4j.region.RegionKind.KECAMATAN;

import io.github.kim4j.region.HeadTitle.Certainty;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What local titles and terms are known without a policy of the region. */
final class DefaultTitles {
    private static final Optional<LocalDate> NOT_STATED = Optional.empty();
    /** Peraturan Gubernur DIY 25/2019, applied from 2020 on. */
    private static final Optional<LocalDate> YOGYAKARTA = Optional.of(LocalDate.of(2020, 1, 1));

    /** The first row that fits wins, so that a city stands before its province. */
    private static final List<LocalTitle> TABLE = Stream.of(
                    rows("34.71", KECAMATAN, YOGYAKARTA, "Mantri Pamong Praja", "Kemantren", ATTESTED),
                    rows("34", KECAMATAN, YOGYAKARTA, "Panewu", "Kapanewon", ATTESTED),
                    rows("34", DESA, YOGYAKARTA, "Lurah", "Kalurahan", ATTESTED),
                    rows("91 92 93 94 95 96", KECAMATAN, NOT_STATED, "Kepala Distrik", "Distrik", ATTESTED),
                    rows("91 92 93 94 95 96", DESA, NOT_STATED, "Kepala Kampung", "Kampung", ATTESTED),
                    // not the cities of Sumatera Barat, not Kepulauan Mentawai (13.09)
                    rows(
                            "13.01 13.02 13.03 13.04 13.05 13.06 13.07 13.08 13.10 13.11 13.12",
                            DESA,
                            NOT_STATED,
                            "Wali Nagari",
                            "Nagari",
                            ATTESTED),
                    // not Aceh Tenggara, Aceh Tengah, Simeulue, Aceh Singkil, Gayo Lues, Aceh Tamiang, Bener Meriah,
                    // Subulussalam
                    rows(
                            "11.01 11.03 11.05 11.06 11.07 11.08 11.11 11.12 11.14 11.15 11.18 11.71 11.72 11.73 11.74",
                            DESA,
                            NOT_STATED,
                            "Keuchik",
                            "Gampong",
                            GENERAL_KNOWLEDGE),
                    rows("32.09", DESA, NOT_STATED, "Kuwu", "Desa", ATTESTED),
                    rows("51", DESA, NOT_STATED, "Perbekel", "Desa", GENERAL_KNOWLEDGE),
                    rows("64.03", DESA, NOT_STATED, "Kepala Kampung", "Kampung", ATTESTED),
                    rows("64.07", DESA, NOT_STATED, "Petinggi", "Kampung", ATTESTED),
                    rows("71.02 71.05 71.06 71.07", DESA, NOT_STATED, "Hukum Tua", "Desa", GENERAL_KNOWLEDGE),
                    rows("73.18 73.26", DESA, NOT_STATED, "Kepala Lembang", "Lembang", GENERAL_KNOWLEDGE))
            .flatMap(List::stream)
            .toList();

    private DefaultTitles() {}

    static Optional<HeadTitle> at(RegionCode code, LocalDate on) {
        return TABLE.stream().filter(row -> row.fits(code, on)).findFirst().map(LocalTitle::head);
    }

    private static List<LocalTitle> rows(
            String areas, RegionKind kind, Optional<LocalDate> from, String title, String term, Certainty certainty) {
        HeadTitle head = new HeadTitle(title, term, kind, certainty);
        return Arrays.stream(areas.split(" ", -1))
                .map(area -> new LocalTitle(RegionCode.parse(area), from, head))
                .toList();
    }
}
