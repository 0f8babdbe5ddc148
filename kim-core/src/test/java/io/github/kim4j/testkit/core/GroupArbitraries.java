package io.github.kim4j.testkit.core;

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
            OfficerRole.DEPUTY_CHAIR, OfficerRole.SECTION_HEAD, OfficerRole.MEMBER, OfficerRole.of("COORDINATOR"));

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
                "KIKM ",
                "Forkom KIM ",
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
                .use(Arbitraries.of("Dusun Contoh RT 01 RW 02", "Jalan Contoh 1\nContoh")
                        .optional(0.3))
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
        return Combinators.combine(members(id), joined, stayed)
                .as((member, first, days) -> Membership.builder()
                        .member(member)
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
                        Arbitraries.of("Bidang Humas", "Seksi Informasi").optional(0.2),
                        TermArbitraries.terms().optional(0.8))
                .as((ids, size, other, section, term) -> Board.builder()
                        .term(term)
                        .officers(officers(ids.subList(0, size), other, section))
                        .build());
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
                .use(Arbitraries.of("16.06.0001", "7").optional(0.3))
                .in((builder, value) -> builder.nationalId(value))
                .use(boards(ids).optional(0.8))
                .in((builder, value) -> builder.board(value))
                .build(builder -> builder.build());
    }
}
