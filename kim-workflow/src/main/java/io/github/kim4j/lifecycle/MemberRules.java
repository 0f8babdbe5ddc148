package io.github.kim4j.lifecycle;

import io.github.kim4j.group.Board;
import io.github.kim4j.group.Member;
import io.github.kim4j.group.MemberId;
import io.github.kim4j.group.Membership;
import io.github.kim4j.group.Officer;
import io.github.kim4j.group.OfficerRole;
import io.github.kim4j.law.Basis;
import io.github.kim4j.law.Convention;
import io.github.kim4j.law.OurReading;
import io.github.kim4j.machine.Check;
import io.github.kim4j.machine.Coded;
import io.github.kim4j.machine.Severity;
import io.github.kim4j.person.Occupation;
import io.github.kim4j.policy.Parameter;
import io.github.kim4j.policy.Rules;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules of a region on members and boards. Violations name members by their ids only. */
final class MemberRules {
    private MemberRules() {}

    private static final Basis BOARD = new OurReading(
            "pengurus dipilih dari anggota KIM", "the officers are elected from the members of the group");
    private static final Basis LISTED_ONCE =
            new OurReading("daftar anggota menyebut setiap orang satu kali", "a list of members names everybody once");
    private static final Basis ONE_HOLDER = new Convention(
            "setiap SK dan formulir yang ditemukan menyebut satu nama untuk ketua, sekretaris, dan bendahara",
            "every decree and form that was found has one name each for chair, secretary and treasurer");

    /** The rules of the region on who is a member and who sits in a board, however the board came to be. */
    static List<Check<GroupCase, Seating>> of(Rules rules) {
        List<Check<GroupCase, Seating>> checks = new ArrayList<>();
        rules.getMinimumMembers().map(MemberRules::atLeast).ifPresent(checks::add);
        rules.getMaximumMembers().map(MemberRules::atMost).ifPresent(checks::add);
        rules.getMinimumAge().map(MemberRules::membersOldEnough).ifPresent(checks::add);
        rules.getOfficerMinimumAge().map(MemberRules::officersOldEnough).ifPresent(checks::add);
        rules.getBarredOccupations().map(MemberRules::nobodyBarred).ifPresent(checks::add);
        rules.getRequiredOfficers().map(MemberRules::officersFilled).ifPresent(checks::add);
        return checks;
    }

    /** What holds for every list of members and every board that is put in office. */
    static List<Check<GroupCase, Seating>> onSeating() {
        return Stream.concat(
                        Stream.of(officersAreMembers()),
                        MemberRules.<Seating>consistent(Seating::members, command -> Optional.of(command.board()))
                                .stream())
                .toList();
    }

    /** What holds for the list of members and the board of a group that is taken in, as far as they are known. */
    static List<Check<GroupCase, Admit>> onTheGroupTakenIn() {
        return Stream.concat(
                        MemberRules.<Admit>consistent(
                                command -> command.group().getMemberships(),
                                command -> command.group().getBoard())
                                .stream(),
                        Stream.of(officersAreMembersIfListed()))
                .toList();
    }

    private static <T> List<Check<GroupCase, T>> consistent(
            Function<T, List<Membership>> members, Function<T, Optional<Board>> board) {
        return List.of(
                nobodyTwice(
                        "members.doubled",
                        LISTED_ONCE,
                        command -> repeated(members.apply(command).stream().map(MemberRules::id))),
                secondHolders(board),
                nobodyTwice(
                        "board.doubled_officer",
                        ONE_HOLDER,
                        command -> repeated(officers(board.apply(command)).stream())
                                .map(Officer::getMember)));
    }

    private static <T> Check<GroupCase, T> nobodyTwice(
            String code, Basis basis, Function<T, Stream<MemberId>> doubled) {
        return GroupRules.WORDS.check(
                code,
                Severity.ERROR,
                basis,
                Map.of(),
                (it, command, context) -> doubled.apply(command).findAny().isEmpty(),
                (it, command, context) ->
                        Map.of("members", ids(doubled.apply(command).distinct().toList())));
    }

    private static <T> Check<GroupCase, T> secondHolders(Function<T, Optional<Board>> board) {
        return GroupRules.WORDS.check(
                "board.second_holder",
                Severity.ERROR,
                ONE_HOLDER,
                Map.of(),
                (it, command, context) -> secondHolders(board.apply(command)).isEmpty(),
                (it, command, context) -> Map.of("roles", GroupRules.roles(secondHolders(board.apply(command)))));
    }

    private static List<OfficerRole> secondHolders(Optional<Board> board) {
        return board.map(Board::secondHolders).orElse(List.of()).stream()
                .map(Officer::getRole)
                .distinct()
                .toList();
    }

    private static List<Officer> officers(Optional<Board> board) {
        return board.map(Board::getOfficers).orElse(List.of());
    }

    private static <E> Stream<E> repeated(Stream<E> elements) {
        Set<E> seen = new HashSet<>();
        return elements.filter(element -> !seen.add(element));
    }

    private static MemberId id(Membership membership) {
        return membership.getMember().getId();
    }

    /** A group that exists need not publish its members; if it does, its officers are among them. */
    private static Check<GroupCase, Admit> officersAreMembersIfListed() {
        return officersAreMembers(
                (command, day) -> command.group().getMemberships().isEmpty()
                        ? List.of()
                        : strangers(
                                command.group().getBoard(),
                                command.group().getMemberships().stream()
                                        .map(MemberRules::id)
                                        .collect(Collectors.toSet())));
    }

    private static Check<GroupCase, Seating> officersAreMembers() {
        return officersAreMembers((command, day) -> strangers(Optional.of(command.board()), membersOn(command, day)));
    }

    private static <T> Check<GroupCase, T> officersAreMembers(BiFunction<T, LocalDate, List<MemberId>> strangers) {
        return GroupRules.WORDS.check(
                "board.officer_no_member",
                Severity.ERROR,
                BOARD,
                Map.of(),
                (it, command, context) ->
                        strangers.apply(command, context.done()).isEmpty(),
                (it, command, context) -> Map.of("members", ids(strangers.apply(command, context.done()))));
    }

    private static List<MemberId> strangers(Optional<Board> board, Set<MemberId> members) {
        return officers(board).stream()
                .map(Officer::getMember)
                .filter(member -> !members.contains(member))
                .distinct()
                .toList();
    }

    /** Who belongs to the group on a day, each once. */
    private static Set<MemberId> membersOn(Seating command, LocalDate day) {
        return members(command, day).map(Member::getId).collect(Collectors.toSet());
    }

    /** Those who belong to the group on a day; the day of joining and that of leaving are days of membership. */
    private static Stream<Member> members(Seating command, LocalDate day) {
        return command.members().stream()
                .filter(membership -> membership.getJoinedOn().stream().noneMatch(day::isBefore)
                        && membership.getLeftOn().stream().noneMatch(day::isAfter))
                .map(Membership::getMember);
    }

    private static Check<GroupCase, Seating> atLeast(Parameter<Integer> minimum) {
        return GroupRules.WORDS.check(
                "members.too_few",
                Severity.ERROR,
                minimum.basis(),
                Map.of("minimum", minimum.value()),
                (it, command, context) -> membersOn(command, context.done()).size() >= minimum.value(),
                (it, command, context) ->
                        Map.of("count", membersOn(command, context.done()).size()));
    }

    private static Check<GroupCase, Seating> atMost(Parameter<Integer> maximum) {
        return GroupRules.WORDS.check(
                "members.too_many",
                Severity.ERROR,
                maximum.basis(),
                Map.of("maximum", maximum.value()),
                (it, command, context) -> membersOn(command, context.done()).size() <= maximum.value(),
                (it, command, context) ->
                        Map.of("count", membersOn(command, context.done()).size()));
    }

    private static Check<GroupCase, Seating> membersOldEnough(Parameter<Integer> age) {
        return GroupRules.WORDS.check(
                "members.too_young",
                Severity.ERROR,
                age.basis(),
                Map.of("age", age.value()),
                (it, command, context) -> tooYoung(members(command, context.done()), age.value(), context.done())
                        .isEmpty(),
                (it, command, context) -> Map.of(
                        "members", ids(tooYoung(members(command, context.done()), age.value(), context.done()))));
    }

    private static Check<GroupCase, Seating> officersOldEnough(Parameter<Integer> age) {
        return GroupRules.WORDS.check(
                "officers.too_young",
                Severity.ERROR,
                age.basis(),
                Map.of("age", age.value()),
                (it, command, context) -> tooYoung(officers(command, context.done()), age.value(), context.done())
                        .isEmpty(),
                (it, command, context) -> Map.of(
                        "members", ids(tooYoung(officers(command, context.done()), age.value(), context.done()))));
    }

    private static Stream<Member> officers(Seating command, LocalDate day) {
        Set<MemberId> officers =
                command.board().getOfficers().stream().map(Officer::getMember).collect(Collectors.toSet());
        return members(command, day).filter(member -> officers.contains(member.getId()));
    }

    /** Those who are not shown to be old enough: their date of birth is unknown or too late. */
    private static List<MemberId> tooYoung(Stream<Member> members, int age, LocalDate on) {
        return members.filter(member -> born(member, on)
                        .map(born -> Period.between(born, on).getYears() < age)
                        .orElse(true))
                .map(Member::getId)
                .toList();
    }

    /** The date of birth, or else the latest that the population number allows up to the day; told to nobody. */
    private static Optional<LocalDate> born(Member member, LocalDate on) {
        return member.getBirthDate()
                .or(() -> member.getNik().stream()
                        .flatMap(nik -> nik.possibleBirthDates().stream())
                        .filter(born -> !born.isAfter(on))
                        .max(Comparator.naturalOrder()));
    }

    private static Check<GroupCase, Seating> nobodyBarred(Parameter<List<Occupation>> barred) {
        return GroupRules.WORDS.check(
                "members.barred_occupation",
                Severity.ERROR,
                barred.basis(),
                Map.of("occupations", labelsOf(barred.value())),
                (it, command, context) ->
                        barred(command, context.done(), barred.value()).isEmpty(),
                (it, command, context) -> Map.of("members", ids(barred(command, context.done(), barred.value()))));
    }

    private static Coded labelsOf(List<Occupation> occupations) {
        return GroupRules.joined(occupations.stream()
                .map(occupation -> Coded.of(occupation.code(), occupation::label))
                .toList());
    }

    private static List<MemberId> barred(Seating command, LocalDate day, List<Occupation> occupations) {
        return members(command, day)
                .filter(member ->
                        member.getOccupation().map(occupations::contains).orElse(false))
                .map(Member::getId)
                .toList();
    }

    private static Check<GroupCase, Seating> officersFilled(Parameter<List<OfficerRole>> required) {
        return GroupRules.WORDS.check(
                "board.office_vacant",
                Severity.ERROR,
                required.basis(),
                Map.of("required", GroupRules.roles(required.value())),
                (it, command, context) -> vacant(command, required.value()).isEmpty(),
                (it, command, context) -> Map.of("roles", GroupRules.roles(vacant(command, required.value()))));
    }

    private static List<OfficerRole> vacant(Seating command, List<OfficerRole> required) {
        return required.stream()
                .filter(role -> command.board().holder(role).isEmpty())
                .toList();
    }

    static String ids(List<MemberId> members) {
        return String.join(", ", members.stream().map(MemberId::value).toList());
    }
}
