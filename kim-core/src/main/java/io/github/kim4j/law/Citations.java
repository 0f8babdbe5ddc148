package io.github.kim4j.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The formula by which instruments are cited. What is not known or not checked is marked in brackets. */
final class Citations {
    private static final String UNCHECKED = " [belum diperiksa]";
    private static final String OTHERS_UNCHECKED = " [perubahan lain belum diperiksa]";

    private Citations() {}

    static String full(LegalInstrument it, LocalDate on) {
        List<Amendment> amendedBy = it.getAmendedBy().stream()
                .filter(amendment -> amendment.madeBy(on))
                .toList();
        return it.getType().title()
                + it.getRegion().map(region -> " " + region).orElse("")
                + numbered(it.getNumber(), it.getYear())
                + about(it.getType(), it.getTitle(), it.getGazettes())
                + amendments(amendedBy)
                + (it.isVerified() ? "" : amendedBy.isEmpty() ? UNCHECKED : OTHERS_UNCHECKED);
    }

    static String amendment(Amendment it) {
        return it.type().title() + numbered(it.number(), it.year()) + about(it.type(), it.title(), it.gazettes());
    }

    static String brief(LegalInstrument it) {
        return it.getType().abbreviation()
                + it.getRegion().map(region -> " " + region).orElse("")
                + " " + it.getNumber()
                + (tellsYear(it.getNumber(), it.getYear()) ? "" : "/" + it.getYear());
    }

    private static String numbered(String number, int year) {
        return " Nomor " + number + (tellsYear(number, year) ? "" : " Tahun " + year);
    }

    private static boolean tellsYear(String number, int year) {
        return number.endsWith("/" + year);
    }

    private static String about(InstrumentType type, Optional<String> title, List<Gazette> gazettes) {
        String unknown = Stream.of(title.isPresent() ? "" : "judul", gazettes.isEmpty() ? publication(type) : "")
                .filter(what -> !what.isEmpty())
                .collect(Collectors.joining(" dan "));
        return title.map(text -> " tentang " + text).orElse("")
                + (unknown.isEmpty() ? "" : " [" + unknown + " belum diketahui]")
                + (gazettes.isEmpty() ? "" : published(gazettes));
    }

    private static String published(List<Gazette> gazettes) {
        return gazettes.stream().map(Gazette::citation).collect(Collectors.joining(", ", " (", ")"));
    }

    /** Where instruments of a type are published (convention); empty for those that are not legislation. */
    private static String publication(InstrumentType type) {
        return switch (type) {
            case UU, PP -> "LN/TLN";
            case PERPRES -> "LN";
            case PERMENDAGRI, PERMENKOMINFO -> "BN";
            case PERDA -> "LD";
            case PERGUB, PERBUP, PERWAL -> "BD";
            case INPRES, KEPMENDAGRI, SURAT_EDARAN, SURAT -> "";
        };
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
