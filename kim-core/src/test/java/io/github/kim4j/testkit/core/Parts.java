package io.github.kim4j.testkit.core;

import io.github.kim4j.activity.Deliberation;
import io.github.kim4j.activity.Minutes;
import io.github.kim4j.activity.Socialization;
import io.github.kim4j.activity.SocializationMode;
import io.github.kim4j.activity.Speaker;
import io.github.kim4j.decree.AnnexEntry;
import io.github.kim4j.decree.AnnexOfficer;
import io.github.kim4j.decree.Decree;
import io.github.kim4j.decree.DecreeKey;
import io.github.kim4j.decree.DecreeRelation;
import io.github.kim4j.decree.DecreeRelationKind;
import io.github.kim4j.decree.Dictum;
import io.github.kim4j.decree.document.AnnexPlace;
import io.github.kim4j.decree.document.DecreeDocument;
import io.github.kim4j.decree.document.DraftRequest;
import io.github.kim4j.decree.document.GroupAnnex;
import io.github.kim4j.decree.document.SignatureBlock;
import io.github.kim4j.group.Board;
import io.github.kim4j.group.Member;
import io.github.kim4j.group.MemberId;
import io.github.kim4j.group.Membership;
import io.github.kim4j.group.Officer;
import io.github.kim4j.group.OfficerRole;
import io.github.kim4j.law.Amendment;
import io.github.kim4j.law.Gazette;
import io.github.kim4j.law.InstrumentType;
import io.github.kim4j.person.Occupation;
import io.github.kim4j.region.Gazetteer;
import io.github.kim4j.region.HeadTitle;
import io.github.kim4j.region.LocalTitle;
import io.github.kim4j.region.Region;
import io.github.kim4j.region.RegionLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.time.api.Dates;

/** Generators of the types that are mostly met as parts of others. */
final class Parts {
    private static final LocalDate FIRST = LocalDate.of(2008, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2030, 12, 31);

    private Parts() {}

    static Arbitrary<LocalDate> days() {
        return Dates.dates().between(FIRST, LAST);
    }

    private static Arbitrary<String> lines() {
        return Arbitraries.of("Contoh", "Kegiatan \"contoh\" ke-2", "Contoh {bukan} isian", "x".repeat(100));
    }

    // region

    static Arbitrary<Region> regions() {
        return RegionArbitraries.existingCode()
                .map(code -> Gazetteer.bundled().find(code).orElseThrow());
    }

    static <R extends Region> Arbitrary<R> regions(Class<R> type, RegionLevel level) {
        return RegionArbitraries.existingCode(level)
                .map(code -> type.cast(Gazetteer.bundled().find(code).orElseThrow()));
    }

    static Arbitrary<HeadTitle> headTitles() {
        return Combinators.combine(RegionArbitraries.existingCode(), days()).as(HeadTitle::of);
    }

    static Arbitrary<LocalTitle> localTitles() {
        return Combinators.combine(RegionArbitraries.existingCode(), days().optional(), days())
                .as((area, from, on) -> new LocalTitle(area, from, HeadTitle.of(area, on)));
    }

    // person and group

    static Arbitrary<Occupation> occupations() {
        return Arbitraries.of(
                Occupation.CIVIL_SERVANT, Occupation.FARMER, Occupation.STUDENT, Occupation.of("X".repeat(40)));
    }

    static Arbitrary<String> ids() {
        return Arbitraries.strings()
                .withCharRange('!', '~')
                .withChars(" é漢")
                .ofMinLength(1)
                .ofMaxLength(64)
                .filter(text -> text.equals(text.strip()));
    }

    static Arbitrary<OfficerRole> roles() {
        return Arbitraries.of(
                OfficerRole.CHAIR,
                OfficerRole.DEPUTY_CHAIR,
                OfficerRole.SECRETARY,
                OfficerRole.TREASURER,
                OfficerRole.SECTION_HEAD,
                OfficerRole.MEMBER,
                OfficerRole.of("COORDINATOR"));
    }

    private static Arbitrary<MemberId> members(String prefix) {
        return Arbitraries.integers().between(1, 9).map(number -> MemberId.of(prefix + "-" + number));
    }

    static Arbitrary<Officer> officers() {
        return Combinators.combine(
                        members("A"),
                        roles(),
                        Arbitraries.of("Bidang Humas", "Seksi Informasi").optional(0.2))
                .as((member, role, section) -> Officer.builder()
                        .member(member)
                        .role(role)
                        .section(section)
                        .build());
    }

    static Arbitrary<Board> boards() {
        return Arbitraries.integers().between(0, 9).flatMap(size -> GroupArbitraries.boards(Edges.memberIds(size)));
    }

    static Arbitrary<Member> members() {
        return members("A").flatMap(GroupArbitraries::members);
    }

    static Arbitrary<Membership> memberships() {
        return GroupArbitraries.memberships(1, 1).map(list -> list.get(0));
    }

    // law

    static Arbitrary<Gazette> gazettes() {
        return Combinators.combine(
                        Arbitraries.of(Gazette.Series.class),
                        Arbitraries.integers().between(1945, 2030),
                        Arbitraries.integers().between(1, 9999))
                .as(Gazette::new);
    }

    static Arbitrary<Amendment> amendments() {
        return Combinators.combine(
                        Arbitraries.of(InstrumentType.class),
                        Arbitraries.of("1", "6.A"),
                        Arbitraries.integers().between(1945, 2030),
                        lines().optional(),
                        gazettes().list().ofMaxSize(2))
                .as(Amendment::new);
    }

    // decree

    static Arbitrary<Decree> decrees() {
        return Arbitraries.oneOf(DecreeArbitraries.decrees(), DecreeArbitraries.specimens());
    }

    static Arbitrary<DecreeKey> decreeKeys() {
        return Combinators.combine(DecreeArbitraries.offices(), DecreeArbitraries.numbers(), days())
                .as((issuer, number, day) -> new DecreeKey(issuer, number.raw(), day));
    }

    static Arbitrary<DecreeRelation> relations() {
        return Combinators.combine(
                        Arbitraries.of(DecreeRelationKind.class), DecreeArbitraries.numbers(), days().optional())
                .as(DecreeRelation::new);
    }

    static Arbitrary<AnnexOfficer> annexOfficers() {
        return Combinators.combine(PersonArbitraries.names(), roles(), lines().optional(0.2))
                .as((name, role, section) -> AnnexOfficer.builder()
                        .name(name)
                        .role(role)
                        .section(section)
                        .build());
    }

    static Arbitrary<AnnexEntry> annexEntries() {
        return DecreeArbitraries.annexes().filter(list -> !list.isEmpty()).map(list -> list.get(0));
    }

    static Arbitrary<DraftRequest> draftRequests() {
        return Builders.withBuilder(DraftRequest::builder)
                .use(decrees())
                .in((builder, value) -> builder.decree(value))
                .use(lines())
                .in((builder, value) -> builder.title(value))
                .use(lines().list().ofMinSize(1).ofMaxSize(3))
                .in((builder, value) -> builder.considerations(value))
                .use(lines().list().ofMaxSize(2))
                .in((builder, value) -> builder.noted(value))
                .use(lines().list().ofMaxSize(2))
                .in((builder, value) -> builder.dictums(value))
                .use(lines().list().ofMaxSize(2))
                .in((builder, value) -> builder.copies(value))
                .use(Arbitraries.of("Sekayu", "Contoh"))
                .in((builder, value) -> builder.place(value))
                .use(days())
                .in((builder, value) -> builder.titlesOn(value))
                .build(builder -> builder.build());
    }

    static Arbitrary<DecreeDocument> documents() {
        return Combinators.combine(draftRequests(), annexEntries()).as((request, entry) -> {
            Decree decree = request.getDecree().toBuilder()
                    .annex(List.of(entry))
                    .relations(List.of())
                    .signatory(Optional.empty())
                    .build();
            return DecreeDocument.draft(request.toBuilder().decree(decree).build());
        });
    }

    static Arbitrary<Dictum> dictums() {
        return Combinators.combine(Arbitraries.of("KESATU", "KEDUA", "KELIMA"), lines())
                .as(Dictum::new);
    }

    static Arbitrary<AnnexPlace> annexPlaces() {
        return Combinators.combine(Arbitraries.of("Desa", "Kecamatan", "Kabupaten"), Arbitraries.of("Contoh", "A"))
                .as(AnnexPlace::new);
    }

    static Arbitrary<GroupAnnex> groupAnnexes() {
        return Combinators.combine(
                        GroupArbitraries.names(),
                        annexPlaces().list().ofMaxSize(3),
                        annexOfficers().list().ofMaxSize(5))
                .as(GroupAnnex::new);
    }

    static Arbitrary<SignatureBlock> signatureBlocks() {
        return Combinators.combine(
                        Arbitraries.of("BUPATI CONTOH", "Plt. CAMAT CONTOH"),
                        Arbitraries.of(SignatureBlock.NOBODY, "Contoh").optional(),
                        Arbitraries.of(true, false))
                .as(SignatureBlock::new);
    }

    // activity

    static Arbitrary<Minutes> minutes() {
        return Combinators.combine(
                        Arbitraries.of("01/BA/CONTOH/2021", "-").optional(),
                        days(),
                        Arbitraries.of("Balai Desa Contoh").optional())
                .as((number, held, place) -> Minutes.builder()
                        .number(number)
                        .heldOn(held)
                        .place(place)
                        .build());
    }

    static Arbitrary<Deliberation> deliberations() {
        return Combinators.combine(
                        minutes(),
                        RegionArbitraries.existingVillage(),
                        Arbitraries.integers().between(1, 500).optional(),
                        lines().list().ofMaxSize(3))
                .as((minutes, unit, participants, decisions) -> Deliberation.builder()
                        .minutes(minutes)
                        .unit(unit)
                        .participants(participants)
                        .decisions(decisions)
                        .build());
    }

    static Arbitrary<Speaker> speakers() {
        Arbitrary<Optional<Speaker>> inTheirPlace = speaker().optional(0.2);
        return Combinators.combine(speaker(), inTheirPlace)
                .as((speaker, other) -> speaker.toBuilder().deliveredBy(other).build());
    }

    private static Arbitrary<Speaker> speaker() {
        return Combinators.combine(PersonArbitraries.names(), lines().list().ofMaxSize(2))
                .as((name, positions) ->
                        Speaker.builder().name(name).positions(positions).build());
    }

    static Arbitrary<Socialization> socializations() {
        return Builders.withBuilder(Socialization::builder)
                .use(days())
                .in((builder, value) -> builder.heldOn(value))
                .use(Arbitraries.of(SocializationMode.class))
                .in((builder, value) -> builder.mode(value))
                .use(lines().optional())
                .in((builder, value) -> builder.place(value))
                .use(RegionArbitraries.existingCode())
                .in((builder, value) -> builder.region(value))
                .use(lines())
                .in((builder, value) -> builder.organizer(value))
                .use(DecreeArbitraries.offices().optional(0.3))
                .in((builder, value) -> builder.instructedBy(value))
                .use(speakers().list().ofMaxSize(3))
                .in((builder, value) -> builder.speakers(value))
                .use(lines().list().ofMaxSize(3))
                .in((builder, value) -> builder.audience(value))
                .use(lines().list().ofMaxSize(3))
                .in((builder, value) -> builder.messages(value))
                .use(LawArbitraries.legalBases().list().ofMaxSize(2))
                .in((builder, value) -> builder.bases(value))
                .use(lines().optional(0.3))
                .in((builder, value) -> builder.source(value))
                .build(builder -> builder.build());
    }
}
