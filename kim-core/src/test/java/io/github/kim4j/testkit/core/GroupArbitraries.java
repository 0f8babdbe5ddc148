package io.github.kim4j.testkit.core;

import io.github.kim4j.group.Adviser;
import io.github.kim4j.group.Board;
import io.github.kim4j.group.Channel;
import io.github.kim4j.group.ChannelKind;
import io.github.kim4j.group.Field;
import io.github.kim4j.group.Group;
import io.github.kim4j.group.GroupBase;
import io.github.kim4j.group.GroupHistory;
import io.github.kim4j.group.GroupId;
import io.github.kim4j.group.GroupLevel;
import io.github.kim4j.group.GroupLink;
import io.github.kim4j.group.GroupLinkKind;
import io.github.kim4j.group.GroupName;
import io.github.kim4j.group.Member;
import io.github.kim4j.group.MemberId;
import io.github.kim4j.group.Membership;
import io.github.kim4j.group.MembershipKind;
import io.github.kim4j.group.Officer;
import io.github.kim4j.group.OfficerRole;
import io.github.kim4j.group.Phase;
import io.github.kim4j.group.Purpose;
import io.github.kim4j.group.Section;
import io.github.kim4j.group.SectionKind;
import io.github.kim4j.group.SubUnit;
import io.github.kim4j.group.SubUnitKind;
import io.github.kim4j.person.Nik;
import io.github.kim4j.person.Occupation;
import io.github.kim4j.person.Sex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.time.api.Dates;

/** Generators of groups (KIM) with their members and boards. All of them pass Bean Validation; no person exists. */
public final class GroupArbitraries {
    private static final LocalDate OLDEST = LocalDate.of(1930, 1, 1);
    private static final LocalDate YOUNGEST = LocalDate.of(2020, 12, 31);
    private static final List<OfficerRole> OTHERS = List.of(
            OfficerRole.DEPUTY_CHAIR,
            OfficerRole.SECTION_HEAD,
            OfficerRole.COORDINATOR,
            OfficerRole.MEMBER,
            OfficerRole.of("MODERATOR"));
    private static final LocalDate FIRST = LocalDate.of(2005, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 1, 1);

    private GroupArbitraries() {}

    /**
     * Returns names of groups of all forms.
     *
     * @return the generator
     */
    public static Arbitrary<GroupName> names() {
        Arbitrary<String> form = Arbitraries.of(
                "KIM ",
                "Kelompok Informasi Masyarakat ",
                "Komunitas Informasi Masyarakat ",
                "Kelompok Informasi dan Komunikasi Masyarakat ",
                "KIKM ",
                "");
        Arbitrary<String> own =
                Arbitraries.of("Contoh Toman", "Contoh 2 x 11", "contoh", "Ma'ruf Contoh", "CONTOH (RW 03)");
        return Combinators.combine(form, own).as((first, last) -> GroupName.parse(first + last));
    }

    /**
     * Returns members of an id, of whom anything else may be known or not. Where both are known, the population number
     * tells the date of birth and the sex.
     *
     * @param id the id
     * @return the generator
     */
    public static Arbitrary<Member> members(MemberId id) {
        Arbitrary<LocalDate> born = Dates.dates().between(OLDEST, YOUNGEST);
        return Combinators.combine(born, Arbitraries.of(Sex.class)).flatAs((date, sex) -> members(id, date, sex));
    }

    private static Arbitrary<Member> members(MemberId id, LocalDate born, Sex sex) {
        Arbitrary<Optional<Nik>> nik = PersonArbitraries.niks(born, sex).optional();
        return Builders.withBuilder(() -> Member.builder().id(id))
                .use(PersonArbitraries.names().optional(0.9))
                .in((builder, value) -> builder.name(value))
                .use(nik)
                .in((builder, value) -> builder.nik(value))
                .use(Arbitraries.just(born).optional())
                .in((builder, value) -> builder.birthDate(value))
                .use(Arbitraries.just(sex).optional())
                .in((builder, value) -> builder.sex(value))
                .use(Arbitraries.of(Occupation.FARMER, Occupation.CIVIL_SERVANT, Occupation.of("FISHER"))
                        .optional())
                .in((builder, value) -> builder.occupation(value))
                .use(PersonArbitraries.phones().optional(0.3))
                .in((builder, value) -> builder.phone(value))
                .use(PersonArbitraries.addresses().optional(0.3))
                .in((builder, value) -> builder.address(value))
                .build(builder -> builder.build());
    }

    /**
     * Returns memberships of a number of persons with the ids {@code A-1}, {@code A-2} and so on.
     *
     * @param min the fewest
     * @param max the most
     * @return the generator
     */
    public static Arbitrary<List<Membership>> memberships(int min, int max) {
        return Arbitraries.integers().between(min, max).flatMap(GroupArbitraries::memberships);
    }

    private static Arbitrary<List<Membership>> memberships(int count) {
        return Combinators.combine(IntStream.rangeClosed(1, count)
                        .mapToObj(number -> membership(MemberId.of("A-" + number)))
                        .toList())
                .as(list -> list);
    }

    private static Arbitrary<Membership> membership(MemberId id) {
        Arbitrary<Optional<LocalDate>> joined = Dates.dates()
                .between(LocalDate.of(2015, 1, 1), LocalDate.of(2026, 1, 1))
                .optional(0.7);
        Arbitrary<Optional<Integer>> stayed =
                Arbitraries.integers().between(0, 4000).optional(0.2);
        return Combinators.combine(
                        members(id), Arbitraries.of(MembershipKind.class).optional(0.3), joined, stayed)
                .as((member, kind, first, days) -> Membership.builder()
                        .member(member)
                        .kind(kind)
                        .joinedOn(first)
                        .leftOn(first.flatMap(day -> days.map(day::plusDays)))
                        .build());
    }

    /**
     * Returns boards of some members, each with one task; chair, secretary and treasurer come first.
     *
     * @param members the ids of the members
     * @return the generator
     */
    public static Arbitrary<Board> boards(List<MemberId> members) {
        Arbitrary<List<MemberId>> chosen =
                members.isEmpty() ? Arbitraries.just(List.of()) : Arbitraries.shuffle(members);
        return Combinators.combine(
                        chosen,
                        Arbitraries.integers().between(0, members.size()),
                        Arbitraries.of(OTHERS),
                        sections().optional(0.3),
                        Arbitraries.of(true, false),
                        TermArbitraries.terms().optional(0.8),
                        advisers().list().ofMaxSize(2))
                .as((ids, size, other, section, listed, term, advisers) -> Board.builder()
                        .term(term)
                        .officers(officers(ids.subList(0, size), other, section.map(Section::name)))
                        .sections(section.filter(it -> listed).stream().toList())
                        .advisers(advisers)
                        .build());
    }

    /**
     * Returns sections of boards, of a known kind, of another one, or of none.
     *
     * @return the generator
     */
    public static Arbitrary<Section> sections() {
        return Combinators.combine(
                        Arbitraries.of("Bidang Humas", "Seksi \"IT\"", "Bidang Pengolah Informasi"),
                        Arbitraries.of(SectionKind.PROCESSING, SectionKind.of("FINANCE"))
                                .optional())
                .as(Section::new);
    }

    /**
     * Returns advisers of boards; nobody of those who are named exists.
     *
     * @return the generator
     */
    public static Arbitrary<Adviser> advisers() {
        return Combinators.combine(
                        Arbitraries.of(OfficerRole.PATRON, OfficerRole.STEERING),
                        Arbitraries.of("Kepala Dinas Kominfo Contoh", "Camat Contoh"),
                        PersonArbitraries.names().optional(0.3))
                .as((role, office, name) ->
                        Adviser.builder().role(role).office(office).name(name).build());
    }

    private static List<Officer> officers(List<MemberId> ids, OfficerRole other, Optional<String> section) {
        List<Officer> officers = new ArrayList<>();
        for (MemberId id : ids) {
            boolean core = officers.size() < OfficerRole.CORE.size();
            officers.add(Officer.builder()
                    .member(id)
                    .role(core ? OfficerRole.CORE.get(officers.size()) : other)
                    .section(core ? Optional.empty() : section)
                    .build());
        }
        return officers;
    }

    /**
     * Returns groups of every level in regions in force, with up to nine members and with or without a board.
     *
     * @return the generator
     */
    public static Arbitrary<Group> groups() {
        return Combinators.combine(Arbitraries.of(GroupLevel.class), memberships(0, 9))
                .flatAs(GroupArbitraries::groups);
    }

    private static Arbitrary<Group> groups(GroupLevel level, List<Membership> memberships) {
        List<MemberId> ids =
                memberships.stream().map(it -> it.getMember().getId()).toList();
        return Builders.withBuilder(() -> Group.builder().level(level).memberships(memberships))
                .use(Arbitraries.of("KIM-1", "00123", "5f2b"))
                .in((builder, value) -> builder.id(GroupId.of(value)))
                .use(names())
                .in((builder, value) -> builder.name(value))
                .use(RegionArbitraries.existingCode(level.unit()))
                .in((builder, value) -> builder.unit(value))
                .use(subUnits(level))
                .in((builder, value) -> builder.subUnit(value))
                .use(Dates.dates().between(FIRST, LAST).optional(0.3))
                .in((builder, value) -> builder.formedOn(value))
                .use(features())
                .in((builder, value) -> builder.base(value.base())
                        .purposes(value.purposes())
                        .fields(value.fields())
                        .channels(value.channels()))
                .use(Arbitraries.of("489/17", "KIM 017").optional(0.2))
                .in((builder, value) -> builder.registrationNumber(value))
                .use(Arbitraries.of("16.06.0001", "7").optional(0.3))
                .in((builder, value) -> builder.nationalId(value))
                .use(boards(ids).optional(0.8))
                .in((builder, value) -> builder.board(value))
                .build(builder -> builder.build());
    }

    /** What the register knows of a group beside its people. */
    private record Features(
            Optional<GroupBase> base, List<Purpose> purposes, List<Field> fields, List<Channel> channels) {}

    private static Arbitrary<Features> features() {
        return Combinators.combine(
                        Arbitraries.of(GroupBase.PKK, GroupBase.NEW_MEMBERS, GroupBase.of("POSYANDU"))
                                .optional(0.3),
                        Arbitraries.of(Purpose.DIALOGUE_PARTNER, Purpose.LITERACY, Purpose.of("HOAX_COUNTER"))
                                .list()
                                .uniqueElements()
                                .ofMaxSize(2),
                        fields().list().uniqueElements().ofMaxSize(2),
                        channels().list().ofMaxSize(2))
                .as(Features::new);
    }

    /**
     * Returns fields of empowerment, known to this release or not.
     *
     * @return the generator
     */
    public static Arbitrary<Field> fields() {
        return Arbitraries.of(Field.TOURISM, Field.ECONOMY, Field.LITERACY, Field.of("FARMING"));
    }

    /**
     * Returns channels, with addresses that belong to nobody.
     *
     * @return the generator
     */
    public static Arbitrary<Channel> channels() {
        return Combinators.combine(
                        Arbitraries.of(ChannelKind.WEBSITE, ChannelKind.SOCIAL_MEDIA, ChannelKind.of("RADIO")),
                        Arbitraries.of("https://contoh-toman.example", "@kim_contoh", "107,7 FM \"Contoh\""))
                .as(Channel::new);
    }

    /**
     * Returns the parts of a village that groups of a level may be of.
     *
     * @param level the level
     * @return the generator; always empty above {@link GroupLevel#HAMLET}
     */
    public static Arbitrary<Optional<SubUnit>> subUnits(GroupLevel level) {
        return level == GroupLevel.HAMLET
                ? Combinators.combine(
                                Arbitraries.of(SubUnitKind.DUSUN, SubUnitKind.RW, SubUnitKind.of("HUTA")),
                                Arbitraries.of("03", "Contoh II", "Tegal \"Contoh\""))
                        .as(SubUnit::new)
                        .optional(0.8)
                : Arbitraries.just(Optional.empty());
    }

    /**
     * Returns links between two of some groups.
     *
     * @return the generator
     */
    public static Arbitrary<GroupLink> links() {
        return Combinators.combine(
                        Arbitraries.of(
                                GroupLinkKind.EXCHANGE, GroupLinkKind.MENTORING, GroupLinkKind.of("SHARED_OFFICE")),
                        Arbitraries.shuffle("KIM-1", "KIM-2", "00123"),
                        TermArbitraries.terms().optional())
                .as((kind, ids, term) -> GroupLink.builder()
                        .kind(kind)
                        .group(GroupId.of(ids.get(0)))
                        .partner(GroupId.of(ids.get(1)))
                        .term(term)
                        .build());
    }

    /**
     * Returns histories of one to four phases, each at least a day long; the first may begin on an unknown day.
     *
     * @return the generator
     */
    public static Arbitrary<GroupHistory> histories() {
        Arbitrary<Integer> years = Arbitraries.integers().between(1, 2000);
        return Combinators.combine(
                        Dates.dates().between(FIRST, LAST),
                        Arbitraries.of(true, false),
                        Combinators.combine(years, phases())
                                .as(Step::new)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(4))
                .as(GroupArbitraries::history);
    }

    private record Step(int days, Phase phase) {}

    private static GroupHistory history(LocalDate first, boolean told, List<Step> steps) {
        List<Phase> phases = new ArrayList<>();
        LocalDate begins = first;
        for (Step step : steps) {
            boolean unknown = phases.isEmpty() && !told;
            phases.add(step.phase().toBuilder()
                    .firstDay(unknown ? Optional.empty() : Optional.of(begins))
                    .build());
            begins = begins.plusDays(step.days());
        }
        return new GroupHistory(GroupId.of("KIM-1"), phases);
    }

    private static Arbitrary<Phase> phases() {
        return Arbitraries.of(GroupLevel.class)
                .flatMap(level -> Combinators.combine(names(), RegionArbitraries.anyCode(level.unit()), subUnits(level))
                        .as((name, unit, part) -> Phase.builder()
                                .name(name)
                                .level(level)
                                .unit(unit)
                                .subUnit(part)
                                .build()));
    }
}
