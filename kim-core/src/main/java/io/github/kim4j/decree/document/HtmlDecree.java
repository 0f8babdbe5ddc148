package io.github.kim4j.decree.document;

import static io.github.kim4j.decree.document.DecreeDocument.SPECIMEN_MARK;
import static io.github.kim4j.decree.document.Wording.capitals;

import io.github.kim4j.decree.AnnexOfficer;
import io.github.kim4j.decree.DecreeNumber;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A decree as a page of HTML for the screen and for print. */
final class HtmlDecree {
    private final DecreeDocument document;
    private final HtmlWriter html = new HtmlWriter();

    HtmlDecree(DecreeDocument document) {
        this.document = document;
    }

    String page() {
        html.block("html", Map.of("lang", "id"), () -> {
            html.block("head", "", this::head);
            html.block("body", document.isSpecimen() ? "specimen" : "", this::body);
        });
        return html.toString();
    }

    private void head() {
        String title = document.getHeading() + " TENTANG " + capitals(document.getTitle());
        html.empty("meta", Map.of("charset", "utf-8"));
        html.empty("meta", Map.of("name", "viewport", "content", "width=device-width, initial-scale=1"));
        if (document.isSpecimen()) {
            html.empty("meta", Map.of("name", "description", "content", SPECIMEN_MARK));
        }
        html.line("title", "", document.isSpecimen() ? SPECIMEN_MARK + ": " + title : title);
        html.style(StyleSheet.CSS);
    }

    private void body() {
        if (document.isSpecimen()) {
            html.block(
                    "div", Map.of("class", "mark", "aria-hidden", "true"), () -> html.line("span", "", SPECIMEN_MARK));
        }
        html.block("main", "sheet", this::decree);
        document.getAnnex().ifPresent(annex -> html.block("section", "sheet annex", () -> annex(annex)));
    }

    private void notice() {
        if (document.isSpecimen()) {
            html.line("p", "notice", SPECIMEN_MARK);
        }
    }

    private void decree() {
        notice();
        html.block("header", "letterhead", () -> {
            html.line("div", "emblem", "");
            document.getLetterhead().forEach(line -> html.line("p", "", line));
        });
        html.block("div", "title", this::title);
        html.line("p", "office", document.getOffice() + ",");
        html.block("div", "parts", () -> {
            part("Menimbang", "letters", document.getConsiderations());
            part("Mengingat", "numbers", document.getBases());
            if (!document.getNoted().isEmpty()) {
                part("Memperhatikan", "numbers", document.getNoted());
            }
        });
        html.line("p", "decides", "MEMUTUSKAN:");
        html.block("div", "parts decisions", this::decisions);
        html.block("div", "closing", this::closing);
        if (!document.getCopies().isEmpty()) {
            html.block("div", "copies", this::copies);
        }
    }

    private void copies() {
        html.line("p", "", "Tembusan:");
        html.block("ol", "numbers", () -> document.getCopies().forEach(item -> html.line("li", "", item)));
    }

    private void title() {
        html.line("h1", "", document.getHeading());
        html.line("p", "", () -> labelled("NOMOR", number()));
        html.line("p", "", "TENTANG");
        html.line("p", "about", capitals(document.getTitle()));
    }

    private Optional<String> number() {
        return document.getNumber().map(DecreeNumber::raw);
    }

    private void labelled(String label, Optional<String> text) {
        html.text(label + " : ");
        known(text);
    }

    private void known(Optional<String> text) {
        text.ifPresentOrElse(html::text, () -> html.inline("span", "gap", Gap.TEXT));
    }

    private void part(String label, String list, List<String> items) {
        row(
                label,
                () -> html.block("ol", list, () -> {
                    items.forEach(item -> html.line("li", "", item));
                    if (items.isEmpty()) {
                        html.line("li", "", () -> known(Optional.empty()));
                    }
                }));
    }

    private void row(String label, Runnable content) {
        html.block("div", "part", () -> {
            html.line("div", "label", label);
            html.line("div", "colon", ":");
            html.block("div", "text", content);
        });
    }

    private void decisions() {
        row("Menetapkan", () -> html.line("p", "", document.getEstablishes() + "."));
        document.getDictums().forEach(dictum -> row(dictum.label(), () -> html.line("p", "", dictum.text())));
    }

    private void closing() {
        html.line("p", "", "Ditetapkan di " + document.getPlace());
        html.line("p", "", () -> {
            html.text("pada tanggal ");
            known(date());
        });
        signature();
    }

    private Optional<String> date() {
        return document.getEstablishedOn().map(Dates::text);
    }

    private void signature() {
        SignatureBlock block = document.getSignature();
        block.above().forEach(line -> html.line("p", "above", line));
        html.line("p", "signer", block.office() + ",");
        html.line("p", "name", () -> known(block.name()));
        if (block.civilServant()) {
            html.line("p", "", () -> labelled("Pangkat", Optional.empty()));
            html.line("p", "", () -> labelled("NIP", Optional.empty()));
        }
    }

    private void annex(GroupAnnex annex) {
        notice();
        html.block("div", "annex-head", this::annexHead);
        html.line("h2", "", "SUSUNAN PENGURUS");
        html.block("table", "place", () -> {
            field("Nama kelompok", annex.group().text());
            annex.places().forEach(place -> field(place.term(), place.name()));
        });
        html.block("table", "officers", () -> officers(annex.officers()));
        html.block("div", "closing", this::signature);
    }

    private void annexHead() {
        html.line("p", "", "LAMPIRAN");
        html.line("p", "", document.getHeading());
        html.block("table", "fields", () -> {
            field("NOMOR", number());
            field("TANGGAL", date().map(Wording::capitals));
            field("TENTANG", capitals(document.getTitle()));
        });
    }

    private void field(String label, String text) {
        field(label, Optional.of(text));
    }

    private void field(String label, Optional<String> text) {
        html.block("tr", "", () -> {
            html.line("th", Map.of("scope", "row"), () -> html.text(label));
            html.line("td", "colon", ":");
            html.line("td", "", () -> isolated(text));
        });
    }

    /** Keeps a name that is written from right to left from turning round what stands beside it. */
    private void isolated(Optional<String> text) {
        text.ifPresentOrElse(known -> html.inline("bdi", "", known), () -> known(text));
    }

    private void officers(List<AnnexOfficer> officers) {
        html.block(
                "thead",
                "",
                () -> html.block("tr", "", () -> {
                    for (String column : List.of("No.", "Nama", "Jabatan dalam kelompok")) {
                        html.line("th", Map.of("scope", "col"), () -> html.text(column));
                    }
                }));
        html.block("tbody", "", () -> {
            for (int index = 0; index < officers.size(); index++) {
                officer(index + 1 + ".", Optional.of(officers.get(index)));
            }
            if (officers.isEmpty()) {
                officer("1.", Optional.empty());
            }
        });
    }

    private void officer(String number, Optional<AnnexOfficer> officer) {
        html.block("tr", "", () -> {
            html.line("td", "number", number);
            html.line("td", "", () -> isolated(officer.map(it -> it.getName().toString())));
            html.line("td", "", () -> isolated(officer.map(Wording::position)));
        });
    }

    /** The style sheet, read at first use. */
    private static final class StyleSheet {
        static final String CSS = read();

        private static String read() {
            try (InputStream in = HtmlDecree.class.getResourceAsStream("decree.css")) {
                if (in == null) {
                    throw new IllegalStateException("decree.css: missing (expected: beside " + HtmlDecree.class + ")");
                }
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException unreadable) {
                throw new UncheckedIOException("decree.css", unreadable);
            }
        }
    }
}
