package io.github.kim4j.decree.document;

import static io.github.kim4j.decree.document.Wording.capitals;
import static io.github.kim4j.decree.document.Wording.closed;
import static io.github.kim4j.decree.document.Wording.enumeration;
import static io.github.kim4j.decree.document.Wording.formula;

import io.github.kim4j.core.internal.Checks;
import io.github.kim4j.decree.AnnexEntry;
import io.github.kim4j.decree.Decree;
import io.github.kim4j.decree.DecreeNumber;
import io.github.kim4j.decree.DecreeRelation;
import io.github.kim4j.decree.Dictum;
import io.github.kim4j.decree.Office;
import io.github.kim4j.law.LegalBasis;
import io.github.kim4j.law.LegalInstrument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Turns a request into the parts of a document. */
final class Drafting {
    private final DraftRequest request;
    private final Decree decree;
    private final Office issuer;
    private final GroupAnnex annex;
    private final boolean specimen;

    Drafting(DraftRequest request) {
        this.request = request;
        this.decree = request.getDecree();
        this.issuer = decree.getIssuer();
        this.specimen = decree.isSynthetic()
                || decree.getNumber().map(DecreeNumber::specimen).orElse(false);
        this.annex = annexOf(onlyEntry());
    }

    private AnnexEntry onlyEntry() {
        int groups = decree.getAnnex().size();
        Checks.that(groups == 1, "annex", groups + " groups", "exactly one");
        return decree.getAnnex().get(0);
    }

    private GroupAnnex annexOf(AnnexEntry entry) {
        return new GroupAnnex(
                entry.getName(), Places.upTo(entry.getUnit(), request.getTitlesOn()), entry.getOfficers());
    }

    DecreeDocument document() {
        return DecreeDocument.builder()
                .specimen(specimen)
                .letterhead(letterhead())
                .heading("KEPUTUSAN " + office())
                .number(decree.getNumber())
                .title(request.getTitle())
                .office(office())
                .considerations(considerations())
                .bases(citations(true).toList())
                .noted(noted())
                .establishes("KEPUTUSAN " + capitals(term()) + " TENTANG " + capitals(request.getTitle()))
                .dictums(dictums())
                .place(request.getPlace())
                .establishedOn(decree.getEstablishedOn())
                .signature(Signing.block(decree, office(), specimen))
                .copies(copies())
                .annex(annex)
                .build();
    }

    private String office() {
        return capitals(issuer.title(request.getTitlesOn()));
    }

    private String term() {
        return issuer.term(request.getTitlesOn());
    }

    private List<String> letterhead() {
        Stream<String> above =
                Places.above(issuer.region(), request.getTitlesOn()).stream().map(place -> capitals(place.text()));
        return Stream.concat(Stream.of(office()), above).toList();
    }

    private List<String> considerations() {
        List<String> clauses = new ArrayList<>();
        request.getConsiderations().forEach(text -> clauses.add(Wording.consideration(text)));
        List<String> letters = IntStream.range(0, clauses.size())
                .mapToObj(index -> formula("consideration.letter", Map.of("letter", (char) ('a' + index))))
                .toList();
        String last = formula(
                "consideration.last",
                Map.of("letters", enumeration(letters), "office", term(), "title", request.getTitle()));
        clauses.add(closed(last, ';'));
        return clauses;
    }

    private Stream<String> citations(boolean legislation) {
        return decree.getBases().stream()
                .map(LegalBasis::instrument)
                .filter(instrument -> instrument.getType().legislation() == legislation)
                .distinct()
                .sorted(LegalInstrument.CITATION_ORDER)
                .map(instrument -> closed(instrument.citation(request.getTitlesOn()), ';'));
    }

    private List<String> noted() {
        Stream<String> given = Stream.concat(decree.getNoted().stream(), request.getNoted().stream())
                .map(text -> closed(text, ';'));
        return Stream.concat(citations(false), given).toList();
    }

    private List<Dictum> dictums() {
        List<String> texts = new ArrayList<>();
        texts.add(establishment());
        texts.addAll(request.getDictums());
        decree.getRelations().forEach(relation -> texts.add(ending(relation)));
        texts.add(entryIntoForce());
        return IntStream.rangeClosed(1, texts.size())
                .mapToObj(number -> new Dictum(Ordinals.of(number), closed(texts.get(number - 1), '.')))
                .toList();
    }

    private String establishment() {
        String place = annex.places().stream().map(AnnexPlace::text).collect(Collectors.joining(", "));
        return formula(
                "dictum.group",
                Map.of("verb", Wording.verb(request.getTitle()), "group", annex.group(), "place", place));
    }

    private String ending(DecreeRelation relation) {
        Checks.that(
                relation.kind().ends(),
                "relations",
                relation.kind(),
                "REPLACES or REVOKES, as others need words of their own");
        String earlier = earlier(relation);
        return relation.issuer()
                .filter(office -> !office.equals(issuer))
                .map(office -> formula(
                        "dictum.revokes.other",
                        Map.of("office", office.title(request.getTitlesOn()), "earlier", earlier)))
                .orElseGet(() -> formula("dictum.revokes", Map.of("earlier", earlier)));
    }

    private static String earlier(DecreeRelation relation) {
        return relation.establishedOn()
                .map(day -> formula("dictum.dated", Map.of("number", relation.number(), "day", day)))
                .orElseGet(() -> relation.number().raw());
    }

    private String entryIntoForce() {
        String first = beginning();
        Optional<String> last = decree.getLastDay().map(Dates::text);
        return last.map(day -> formula("dictum.force.until", Map.of("first", first, "last", day)))
                .orElseGet(() -> formula("dictum.force", Map.of("first", first)));
    }

    /** From the date of the decree, from a later day, or from the date and back to an earlier day. */
    private String beginning() {
        Optional<LocalDate> established = decree.getEstablishedOn();
        Optional<LocalDate> from = decree.getEffectiveFrom().filter(day -> !established.equals(Optional.of(day)));
        if (from.isEmpty()) {
            return formula("dictum.force.established", Map.of());
        }
        LocalDate first = from.get();
        return established.filter(first::isBefore).isPresent()
                ? formula("dictum.force.retroactive", Map.of("first", first))
                : Dates.text(first);
    }

    /** Numbered by the renderings; the last ends with a full stop. */
    private List<String> copies() {
        List<String> all = Stream.concat(decree.getCopies().stream(), request.getCopies().stream())
                .toList();
        int last = all.size() - 1;
        return IntStream.rangeClosed(0, last)
                .mapToObj(index -> closed(all.get(index), index == last ? '.' : ';'))
                .toList();
    }
}
