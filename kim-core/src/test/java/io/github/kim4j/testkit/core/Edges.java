package io.github.kim4j.testkit.core;

import io.github.kim4j.activity.Minutes;
import io.github.kim4j.decree.AnnexEntry;
import io.github.kim4j.decree.AnnexOfficer;
import io.github.kim4j.decree.Decree;
import io.github.kim4j.decree.DecreeNumber;
import io.github.kim4j.decree.Office;
import io.github.kim4j.decree.OfficeKind;
import io.github.kim4j.group.Board;
import io.github.kim4j.group.Group;
import io.github.kim4j.group.GroupId;
import io.github.kim4j.group.GroupLevel;
import io.github.kim4j.group.GroupName;
import io.github.kim4j.group.Member;
import io.github.kim4j.group.MemberId;
import io.github.kim4j.group.Membership;
import io.github.kim4j.group.Officer;
import io.github.kim4j.group.OfficerRole;
import io.github.kim4j.person.Nik;
import io.github.kim4j.person.Occupation;
import io.github.kim4j.person.PersonName;
import io.github.kim4j.person.Sex;
import io.github.kim4j.region.Gazetteer;
import io.github.kim4j.region.Province;
import io.github.kim4j.region.Region;
import io.github.kim4j.region.RegionCode;
import io.github.kim4j.region.RegionLevel;
import io.github.kim4j.time.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Values at the edges, each of which once was somebody's bug: shortest and longest, first and last, leap days. */
final class Edges {
    /** How many members the largest group has; no rule bounds it. */
    static final int MANY = 60;

    /** The most characters of a name. */
    private static final int LONGEST = 150;

    private static final LocalDate LEAP_DAY = LocalDate.of(2024, 2, 29);
    private static final LocalDate NEW_YEAR = LocalDate.of(2024, 1, 1);
    private static final LocalDate LAST_OF_YEAR = LocalDate.of(2023, 12, 31);
    private static final Comparator<Region> BY_CODE = Comparator.comparing(Region::code);

    private Edges() {}

    // regions

    /** The first and the last code of each level. */
    static List<RegionCode> codes() {
        List<Province> provinces = Gazetteer.bundled().provinces();
        return Stream.of(provinces.get(0), provinces.get(provinces.size() - 1))
                .flatMap(Edges::downwards)
                .map(Region::code)
                .toList();
    }

    private static Stream<Region> downwards(Region top) {
        boolean first = top.equals(Gazetteer.bundled().provinces().get(0));
        List<Region> line = new ArrayList<>(List.of(top));
        for (int depth = 1; depth < RegionLevel.values().length; depth++) {
            Stream<Region> children =
                    Gazetteer.bundled().children(line.get(line.size() - 1).code()).stream();
            line.add((first ? children.min(BY_CODE) : children.max(BY_CODE)).orElseThrow());
        }
        return line.stream();
    }

    private static RegionCode code(RegionLevel level) {
        return codes().stream()
                .filter(code -> code.level() == level)
                .findFirst()
                .orElseThrow();
    }

    /** Merauke and Nabire while they were in the province of Papua; since 2022 they have other codes. */
    static List<RegionCode> retired() {
        return List.of(RegionCode.parse("91.01"), RegionCode.parse("91.04"));
    }

    // people

    static List<PersonName> personNames() {
        return Stream.of(
                        "A",
                        "Contoh",
                        "Ma'ruf",
                        "Nur’aini Contoh-Contoh",
                        "Contoh 2",
                        "Dr H Contoh Lic Econ MBA",
                        "H. Contoh, S.Sos., M.Si",
                        "C".repeat(LONGEST))
                .map(PersonName::parse)
                .toList();
    }

    /** Born on 29 February 2000, on 31 December and 1 January; the last is a woman's. */
    static List<Nik> niks() {
        return Stream.of("9901012902000001", "9999993112999999", "9901014101000001")
                .map(Nik::parse)
                .toList();
    }

    static List<Term> terms() {
        return List.of(
                Term.of(LEAP_DAY, LEAP_DAY),
                Term.of(LAST_OF_YEAR, NEW_YEAR),
                Term.of(NEW_YEAR, NEW_YEAR.plusYears(5).minusDays(1)),
                Term.startingOn(LEAP_DAY),
                Term.startingOn(LocalDate.of(1900, 1, 1)),
                Term.ofYears(2024, 2024),
                Term.ofYears(1900, 2999));
    }

    // groups

    static <T> List<T> ids(Function<String, T> of) {
        return Stream.of("0", "a b", "x".repeat(64)).map(of).toList();
    }

    static List<MemberId> memberIds(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> MemberId.of("A-" + number))
                .toList();
    }

    static List<GroupName> groupNames() {
        return Stream.of("K", "KIM", "KIM 99", "KIM Ma'ruf", "KIKM Contoh", "kim contoh", "KIM " + "x".repeat(146))
                .map(GroupName::parse)
                .toList();
    }

    static List<Member> members() {
        Member full = Member.builder()
                .id(MemberId.of("x".repeat(64)))
                .name(PersonName.parse("C".repeat(LONGEST)))
                .nik(Nik.parse("9901012902000001"))
                .birthDate(LocalDate.of(2000, 2, 29))
                .sex(Sex.MALE)
                .occupation(Occupation.of("NELAYAN"))
                .build();
        return List.of(Member.builder().id(MemberId.of("1")).build(), full);
    }

    static List<Membership> memberships() {
        Member member = members().get(0);
        return List.of(
                Membership.of(member),
                Membership.builder()
                        .member(member)
                        .joinedOn(LEAP_DAY)
                        .leftOn(LEAP_DAY)
                        .build(),
                Membership.builder().member(member).leftOn(LAST_OF_YEAR).build());
    }

    static List<Board> boards() {
        return List.of(
                Board.builder().build(),
                board(memberIds(1)),
                Board.builder().term(Term.ofYears(2024, 2024)).build(),
                board(memberIds(MANY)));
    }

    private static Board board(List<MemberId> members) {
        List<Officer> officers = new ArrayList<>();
        for (MemberId member : members) {
            int place = officers.size();
            OfficerRole role = place < OfficerRole.CORE.size() ? OfficerRole.CORE.get(place) : OfficerRole.MEMBER;
            officers.add(Officer.of(member, role));
        }
        return Board.builder()
                .term(Term.startingOn(LEAP_DAY))
                .officers(officers)
                .build();
    }

    static List<Group> groups() {
        Group least = group(GroupLevel.VILLAGE, "KIM");
        Group most = group(GroupLevel.HAMLET, "KIM " + "x".repeat(LONGEST - 4)).toBuilder()
                .nationalId("9".repeat(64))
                .memberships(memberIds(MANY).stream()
                        .map(id -> Membership.of(Member.builder().id(id).build()))
                        .toList())
                .board(board(memberIds(MANY)))
                .build();
        Group boardOnly = least.toBuilder().board(board(memberIds(3))).build();
        return List.of(
                least, group(GroupLevel.DISTRICT, "KIM 99"), group(GroupLevel.REGENCY, "KIM Ma'ruf"), boardOnly, most);
    }

    private static Group group(GroupLevel level, String name) {
        return Group.builder()
                .id(GroupId.of("KIM-1"))
                .name(GroupName.parse(name))
                .level(level)
                .unit(code(level.unit()))
                .build();
    }

    // decrees and minutes

    static List<DecreeNumber> numbers() {
        return Stream.of("1", "800/ 12 /SK/2021", "CONTOH/KPTS/2024", "9".repeat(100))
                .map(DecreeNumber::parse)
                .toList();
    }

    static List<AnnexEntry> annexEntries() {
        List<AnnexOfficer> many = IntStream.range(0, MANY)
                .mapToObj(place -> AnnexOfficer.of(PersonName.parse("Contoh"), OfficerRole.MEMBER))
                .toList();
        return Stream.concat(retired().stream(), Stream.of(code(RegionLevel.VILLAGE)))
                .map(unit -> AnnexEntry.builder()
                        .name(GroupName.parse("KIM Contoh"))
                        .unit(unit)
                        .officers(many)
                        .build())
                .toList();
    }

    static List<Decree> decrees() {
        Decree least = Decree.builder()
                .issuer(new Office(OfficeKind.GUBERNUR, code(RegionLevel.PROVINCE)))
                .build();
        Decree oneDay = least.toBuilder()
                .number(DecreeNumber.parse("1"))
                .establishedOn(LEAP_DAY)
                .lastDay(LEAP_DAY)
                .build();
        Decree backdated = least.toBuilder()
                .number(DecreeNumber.parse("9".repeat(100)))
                .about("x".repeat(500))
                .establishedOn(NEW_YEAR)
                .effectiveFrom(LAST_OF_YEAR)
                .lastDay(LAST_OF_YEAR)
                .annex(annexEntries())
                .build();
        return List.of(
                least, oneDay, backdated, least.toBuilder().synthetic(true).build());
    }

    static List<Minutes> minutes() {
        return Stream.of(LEAP_DAY, LAST_OF_YEAR, NEW_YEAR)
                .map(day -> Minutes.builder().heldOn(day).build())
                .toList();
    }
}
