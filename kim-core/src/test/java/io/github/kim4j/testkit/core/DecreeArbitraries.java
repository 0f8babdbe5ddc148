package io.github.kim4j.testkit.core;

import io.github.kim4j.decree.AnnexEntry;
import io.github.kim4j.decree.AnnexOfficer;
import io.github.kim4j.decree.Decree;
import io.github.kim4j.decree.DecreeNumber;
import io.github.kim4j.decree.DecreeRelation;
import io.github.kim4j.decree.DecreeRelationKind;
import io.github.kim4j.decree.Dictum;
import io.github.kim4j.decree.Office;
import io.github.kim4j.decree.OfficeKind;
import io.github.kim4j.decree.PostStatus;
import io.github.kim4j.decree.Signatory;
import io.github.kim4j.decree.SigningCapacity;
import io.github.kim4j.decree.SigningPost;
import io.github.kim4j.group.GroupId;
import io.github.kim4j.group.OfficerRole;
import io.github.kim4j.law.LawBook;
import io.github.kim4j.law.LegalBasis;
import io.github.kim4j.law.LegalInstrument;
import io.github.kim4j.person.PersonName;
import io.github.kim4j.region.RegionCode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.time.api.Dates;

/** Generators of decrees (Keputusan) and their parts. Nobody of those who sign or are listed exists. */
public final class DecreeArbitraries {
    private static final LocalDate FIRST = LocalDate.of(2010, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 1, 1);
    private static final int LATER = 400;

    private DecreeArbitraries() {}

    /**
     * Returns numbers of decrees in the forms seen in practice, and any other line of text.
     *
     * @return the generator
     */
    public static Arbitrary<DecreeNumber> numbers() {
        Arbitrary<Integer> sequence = Arbitraries.integers().between(1, 1999);
        Arbitrary<Integer> year = Arbitraries.integers().between(2008, 2026);
        Arbitrary<String> usual = Combinators.combine(
                        sequence,
                        year,
                        Arbitraries.of(
                                "188.45/%d/99.99.112/%d",
                                "100.3.3.2/%04d/%d",
                                "%d/KPTS-DINKOMINFO/%d",
                                "503 / Kep.%d – DINKOMINFO / %d",
                                "480.1/%d/112 Tahun %d"))
                .as((number, of, form) -> form.formatted(number, of));
        Arbitrary<String> any = Arbitraries.strings()
                .withCharRange('!', '~')
                .withChars("–\u00A0şİı")
                .ofMinLength(1)
                .ofMaxLength(DecreeNumber.MAX_LENGTH)
                .filter(text -> text.equals(text.strip()) && text.chars().anyMatch(seen -> seen != '\u00A0'));
        return Arbitraries.frequencyOf(Tuple.of(4, usual), Tuple.of(1, any)).map(DecreeNumber::parse);
    }

    /**
     * Returns offices that exist, of regions in force.
     *
     * @return the generator
     */
    public static Arbitrary<Office> offices() {
        return RegionArbitraries.existingCode().flatMap(DecreeArbitraries::offices);
    }

    /**
     * Returns the offices that a region has.
     *
     * @param region the region
     * @return the generator
     */
    public static Arbitrary<Office> offices(RegionCode region) {
        return Arbitraries.of(Arrays.stream(OfficeKind.values())
                .filter(kind -> kind.level() == region.level())
                .map(kind -> new Office(kind, region))
                .filter(Office::exists)
                .toList());
    }

    /**
     * Returns those who sign, in every capacity, named or not.
     *
     * @return the generator
     */
    public static Arbitrary<Signatory> signatories() {
        return signatories(PersonArbitraries.names().optional());
    }

    /**
     * Returns posts of those who sign in the name of an office, in every status.
     *
     * @return the generator
     */
    public static Arbitrary<SigningPost> signingPosts() {
        return Combinators.combine(
                        Arbitraries.of("Sekretaris Daerah", "Asisten \"Contoh\"", SigningPost.DIRECTOR_GENERAL),
                        Arbitraries.of(PostStatus.class))
                .as(SigningPost::new);
    }

    private static Arbitrary<Signatory> signatories(Arbitrary<Optional<PersonName>> names) {
        return Combinators.combine(
                        Arbitraries.of(SigningCapacity.class),
                        Arbitraries.of(PostStatus.class).optional(0.3),
                        signingPosts().list().ofSize(2),
                        Arbitraries.of(true, false),
                        names)
                .as((capacity, holder, posts, told, name) -> Signatory.builder()
                        .capacity(capacity)
                        .holder(capacity.delegated() ? holder : Optional.empty())
                        .posts(posts.subList(0, told ? delegates(capacity) : 0))
                        .name(name)
                        .build());
    }

    private static int delegates(SigningCapacity capacity) {
        return capacity == SigningCapacity.UB ? 2 : capacity == SigningCapacity.AN ? 1 : 0;
    }

    /**
     * Returns annexes of up to three groups with up to five officers each.
     *
     * @return the generator
     */
    public static Arbitrary<List<AnnexEntry>> annexes() {
        Arbitrary<AnnexOfficer> officer = Combinators.combine(
                        PersonArbitraries.names(),
                        Arbitraries.of(OfficerRole.CHAIR, OfficerRole.of("MODERATOR")),
                        Arbitraries.of("Bidang Humas", "Seksi \"IT\"").optional(0.3))
                .as((name, role, section) -> AnnexOfficer.builder()
                        .name(name)
                        .role(role)
                        .section(section)
                        .build());
        return Combinators.combine(
                        Arbitraries.of("KIM-1", "KIM-2").optional(),
                        GroupArbitraries.names(),
                        RegionArbitraries.existingCode(),
                        officer.list().ofMaxSize(5))
                .as((id, name, unit, officers) -> AnnexEntry.builder()
                        .group(id.map(GroupId::of))
                        .name(name)
                        .unit(unit)
                        .officers(officers)
                        .build())
                .list()
                .ofMaxSize(3)
                .uniqueElements(AnnexEntry::getUnit)
                .map(DecreeArbitraries::numbered);
    }

    /** Each group with an id of its own, if it has one. */
    private static List<AnnexEntry> numbered(List<AnnexEntry> entries) {
        return IntStream.range(0, entries.size())
                .mapToObj(i -> entries.get(i).toBuilder()
                        .group(entries.get(i).getGroup().map(id -> GroupId.of(id + "-" + i)))
                        .build())
                .toList();
    }

    /**
     * Returns decrees that do not claim to be specimens, some of them drafts without number or date.
     *
     * @return the generator
     */
    public static Arbitrary<Decree> decrees() {
        return decrees(numbers().optional(0.8), signatories(), false);
    }

    /**
     * Returns specimens: synthetic decrees that look like it.
     *
     * @return the generator
     */
    public static Arbitrary<Decree> specimens() {
        Arbitrary<Optional<DecreeNumber>> numbers = Arbitraries.integers()
                .between(2008, 2026)
                .map(year -> DecreeNumber.parse("188.45/" + DecreeNumber.SPECIMEN + "/" + year))
                .optional(0.9);
        return decrees(numbers, signatories(Arbitraries.just(Optional.empty())), true);
    }

    private static Arbitrary<Decree> decrees(
            Arbitrary<Optional<DecreeNumber>> numbers, Arbitrary<Signatory> signatories, boolean synthetic) {
        return Builders.withBuilder(() -> Decree.builder().synthetic(synthetic))
                .use(numbers)
                .in((builder, value) -> builder.number(value))
                .use(Arbitraries.of("Pembentukan KIM", "Perubahan \"Contoh\"").optional())
                .in((builder, value) -> builder.about(value))
                .use(offices())
                .in((builder, value) -> builder.issuer(value))
                .use(signatories.optional())
                .in((builder, value) -> builder.signatory(value))
                .use(days())
                .in((builder, value) -> builder.establishedOn(value.established())
                        .effectiveFrom(value.effective())
                        .lastDay(value.last()))
                .use(bases().list().ofMaxSize(3))
                .in((builder, value) -> builder.bases(value))
                .use(relations().list().ofMaxSize(2))
                .in((builder, value) -> builder.relations(value))
                .use(Arbitraries.of("Sekayu", "Kota \"Contoh\"").optional())
                .in((builder, value) -> builder.place(value))
                .use(Arbitraries.of("Berita Acara Nomor 1/CONTOH", "Surat Contoh")
                        .list()
                        .ofMaxSize(2))
                .in((builder, value) -> builder.noted(value))
                .use(Arbitraries.of(new Dictum("KESATU", "Contoh."), new Dictum("KEDUA", "\"Contoh\"."))
                        .list()
                        .ofMaxSize(2))
                .in((builder, value) -> builder.clauses(value))
                .use(Arbitraries.of("Camat Contoh", "Arsip").list().ofMaxSize(2))
                .in((builder, value) -> builder.copies(value))
                .use(annexes())
                .in((builder, value) -> builder.annex(value))
                .build(builder -> builder.build());
    }

    private static Arbitrary<LegalBasis> bases() {
        List<LegalInstrument> instruments = List.copyOf(LawBook.bundled().all());
        return Combinators.combine(
                        Arbitraries.of(instruments),
                        Arbitraries.of("article 1", "article 16 (2) a").optional())
                .as((instrument, article) -> article.map(text -> LegalBasis.of(instrument, text))
                        .orElseGet(() -> LegalBasis.of(instrument)));
    }

    private static Arbitrary<DecreeRelation> relations() {
        return Combinators.combine(
                        Arbitraries.of(DecreeRelationKind.class),
                        numbers(),
                        Dates.dates().between(FIRST, LAST).optional(0.5),
                        offices().optional(0.2))
                .as(DecreeRelation::new);
    }

    private static Arbitrary<Days> days() {
        return Combinators.combine(
                        Dates.dates().between(FIRST, LAST).optional(0.9),
                        Arbitraries.integers().between(-LATER, LATER).optional(0.3),
                        Arbitraries.integers().between(0, 5 * LATER).optional(0.3))
                .as(DecreeArbitraries::days);
    }

    private static Days days(Optional<LocalDate> established, Optional<Integer> shift, Optional<Integer> length) {
        Optional<LocalDate> effective =
                shift.map(days -> established.orElse(FIRST).plusDays(days));
        LocalDate first = effective.or(() -> established).orElse(FIRST);
        return new Days(established, effective, length.map(first::plusDays));
    }

    private record Days(Optional<LocalDate> established, Optional<LocalDate> effective, Optional<LocalDate> last) {}
}
