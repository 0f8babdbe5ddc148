package io.github.kim4j.law;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** The formula by which instruments are cited. */
final class Citations {
    private static final String UNKNOWN = " [LN/TLN belum diketahui]";

    private Citations() {}

    static String full(LegalInstrument it, LocalDate on) {
        return it.getType().title()
                + it.getRegion().map(region -> " " + region).orElse("")
                + " Nomor " + it.getNumber()
                + (numberTellsYear(it) ? "" : " Tahun " + it.getYear())
                + " tentang " + it.getTitle()
                + gazettes(it)
                + amendments(it.getAmendedBy().stream()
                        .filter(amendment -> amendment.madeBy(on))
                        .toList());
    }

    static String brief(LegalInstrument it) {
        return it.getType().abbreviation()
                + it.getRegion().map(region -> " " + region).orElse("")
                + " " + it.getNumber()
                + (numberTellsYear(it) ? "" : "/" + it.getYear());
    }

    private static boolean numberTellsYear(LegalInstrument it) {
        return it.getNumber().endsWith("/" + it.getYear());
    }

    private static String gazettes(LegalInstrument it) {
        if (!it.getGazettes().isEmpty()) {
            return it.getGazettes().stream().map(Gazette::citation).collect(Collectors.joining(", ", " (", ")"));
        }
        return it.getType() == InstrumentType.UU || it.getType() == InstrumentType.PP ? UNKNOWN : "";
    }

    private static String amendments(List<Amendment> amendedBy) {
        return switch (amendedBy.size()) {
            case 0 -> "";
            case 1 -> " sebagaimana telah diubah dengan " + amendedBy.get(0).citation();
            default ->
                " sebagaimana telah diubah beberapa kali, terakhir dengan "
                        + amendedBy.get(amendedBy.size() - 1).citation();
        };
    }
}
