package io.github.kim4j.decree.document;

import static io.github.kim4j.decree.document.DecreeDocument.SPECIMEN_MARK;
import static io.github.kim4j.decree.document.Wording.capitals;

import io.github.kim4j.decree.AnnexOfficer;
import io.github.kim4j.decree.DecreeNumber;
import io.github.kim4j.decree.Dictum;
import java.util.List;
import java.util.stream.Stream;

/** A decree as plain text. */
final class TextDecree {
    private static final int LABEL = 14;
    private static final String RIGHT = " ".repeat(40);
    private static final String NAME = "Nama";
    private static final String POSITION = "Jabatan dalam kelompok";
    /** What the two wide columns of the annex share: all but the number and the blanks between them. */
    private static final int TABLE = TextLines.WIDTH - 7;

    private final DecreeDocument document;
    private final TextLines out = new TextLines();

    TextDecree(DecreeDocument document) {
        this.document = document;
    }

    String text() {
        head();
        part("Menimbang", document.getConsiderations(), true);
        part("Mengingat", document.getBases(), false);
        if (!document.getNoted().isEmpty()) {
            part("Memperhatikan", document.getNoted(), false);
        }
        out.centered("MEMUTUSKAN:").blank();
        decisions();
        closing();
        copies();
        document.getAnnex().ifPresent(this::annex);
        return out.toString();
    }

    private void notice() {
        if (document.isSpecimen()) {
            out.centered(SPECIMEN_MARK).blank();
        }
    }

    private void head() {
        notice();
        document.getLetterhead().forEach(out::centered);
        out.blank().centered(document.getHeading()).centered("NOMOR : " + number());
        out.centered("TENTANG").centered(capitals(document.getTitle())).blank();
        out.centered(document.getOffice() + ",").blank();
    }

    private String number() {
        return document.getNumber().map(DecreeNumber::raw).orElse(Gap.TEXT);
    }

    private String date() {
        return document.getEstablishedOn().map(Dates::text).orElse(Gap.TEXT);
    }

    private void part(String label, List<String> items, boolean lettered) {
        List<String> shown = known(items.stream());
        for (int index = 0; index < shown.size(); index++) {
            String marker = lettered ? (char) ('a' + index) + ". " : TextLines.padded(index + 1 + ".", 4);
            out.hanging(label(index == 0 ? label : "", index == 0) + marker, shown.get(index));
        }
        out.blank();
    }

    private static String label(String text, boolean colon) {
        return TextLines.padded(text, LABEL) + (colon ? ": " : "  ");
    }

    private void decisions() {
        out.hanging(label("Menetapkan", true), document.getEstablishes() + ".");
        for (Dictum dictum : document.getDictums()) {
            out.hanging(label(dictum.label(), true), dictum.text());
        }
        out.blank();
    }

    private void closing() {
        out.hanging(RIGHT, "Ditetapkan di " + document.getPlace()).line(RIGHT + "pada tanggal " + date());
        signature();
    }

    private void copies() {
        List<String> copies = document.getCopies();
        if (!copies.isEmpty()) {
            out.blank().line("Tembusan:");
        }
        for (int index = 0; index < copies.size(); index++) {
            out.hanging(TextLines.padded(index + 1 + ".", 4), copies.get(index));
        }
    }

    private void signature() {
        SignatureBlock block = document.getSignature();
        block.above().forEach(line -> out.hanging(RIGHT, line));
        out.hanging(RIGHT, block.office() + ",").blank().blank();
        out.hanging(RIGHT, block.name().orElse(Gap.TEXT));
        if (block.civilServant()) {
            out.line(RIGHT + "Pangkat : " + Gap.TEXT).line(RIGHT + "NIP : " + Gap.TEXT);
        }
    }

    private void annex(GroupAnnex annex) {
        out.blank().line("-".repeat(TextLines.WIDTH)).blank();
        notice();
        annexHead();
        out.blank().centered("SUSUNAN PENGURUS").blank();
        out.hanging(label("Nama kelompok", true), annex.group().text());
        annex.places().forEach(place -> out.hanging(label(place.term(), true), place.name()));
        out.blank();
        officers(annex.officers());
        out.blank();
        signature();
        if (document.isSpecimen()) {
            out.blank().centered(SPECIMEN_MARK);
        }
    }

    private void annexHead() {
        out.line("LAMPIRAN").hanging("", document.getHeading());
        out.hanging("NOMOR   : ", number()).hanging("TANGGAL : ", capitals(date()));
        out.hanging("TENTANG : ", capitals(document.getTitle()));
    }

    private void officers(List<AnnexOfficer> officers) {
        List<String> names = known(officers.stream().map(it -> it.getName().toString()));
        List<String> positions = known(officers.stream().map(Wording::position));
        int width = Math.min(longest(NAME, names), TABLE - Math.min(longest(POSITION, positions), TABLE / 2));
        out.columns("No.  ", NAME, width, POSITION);
        for (int index = 0; index < names.size(); index++) {
            out.columns(TextLines.padded(index + 1 + ".", 5), names.get(index), width, positions.get(index));
        }
    }

    private static List<String> known(Stream<String> texts) {
        List<String> list = texts.toList();
        return list.isEmpty() ? List.of(Gap.TEXT) : list;
    }

    private static int longest(String head, List<String> texts) {
        return texts.stream().mapToInt(TextLines::length).reduce(TextLines.length(head), Math::max);
    }
}
