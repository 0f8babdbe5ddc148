package io.github.kim4j.lifecycle;

import static io.github.kim4j.lifecycle.Toman.BOARD;
import static io.github.kim4j.lifecycle.Toman.FORMED;
import static io.github.kim4j.lifecycle.Toman.KOMINFO;
import static io.github.kim4j.lifecycle.Toman.MEMBERS;
import static io.github.kim4j.lifecycle.Toman.RESIDENTS;
import static io.github.kim4j.lifecycle.Toman.TODAY;
import static io.github.kim4j.lifecycle.Toman.board;
import static io.github.kim4j.lifecycle.Toman.deliberate;
import static io.github.kim4j.lifecycle.Toman.initiated;
import static io.github.kim4j.lifecycle.Toman.member;
import static io.github.kim4j.lifecycle.Toman.officer;
import static io.github.kim4j.lifecycle.Toman.rules;
import static io.github.kim4j.lifecycle.Toman.started;
import static io.github.kim4j.lifecycle.Toman.synthetic;
import static io.github.kim4j.lifecycle.Toman.under;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kim4j.decree.OfficeKind;
import io.github.kim4j.group.Board;
import io.github.kim4j.group.Group;
import io.github.kim4j.group.Membership;
import io.github.kim4j.group.Officer;
import io.github.kim4j.group.OfficerRole;
import io.github.kim4j.machine.Violation;
import io.github.kim4j.person.Occupation;
import io.github.kim4j.policy.Rules;
import io.github.kim4j.region.RegionCode;
import io.github.kim4j.time.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who counts as a member on the day of a deliberation, and which boards contradict themselves. */
class MembersAndBoardTest {
    private final GroupLifecycle any = Toman.lifecycle();
    private final GroupLifecycle threeToFour =
            under(rules(OfficeKind.BUPATI).minimumMembers(synthetic(3)).maximumMembers(synthetic(4)));
    private static final Board CHAIR = board(officer("A", OfficerRole.CHAIR));

    private static List<String> codes(GroupLifecycle lifecycle, List<Membership> members, Board board) {
        return Toman.codes(lifecycle, initiated(lifecycle), deliberate(members, board), RESIDENTS);
    }

    private static Membership joined(String id, LocalDate day) {
        return member(id).toBuilder().joinedOn(day).build();
    }

    private static Membership left(String id, LocalDate day) {
        return member(id).toBuilder().leftOn(day).build();
    }

    // who counts

    @Test
    void a_member_who_is_listed_three_times_is_one_member() {
        assertThat(codes(threeToFour, List.of(member("A"), member("A"), member("A")), CHAIR))
                .contains("members.too_few");
    }

    @Test
    void who_is_listed_twice_does_not_make_a_group_too_large() {
        List<Membership> members = new ArrayList<>(MEMBERS);
        members.addAll(MEMBERS);

        assertThat(codes(threeToFour, members, CHAIR)).doesNotContain("members.too_many");
    }

    @Test
    void who_left_before_the_deliberation_or_joined_after_it_is_not_counted() {
        List<Membership> before =
                List.of(member("A"), member("B"), left("C", FORMED.minusDays(1)), joined("D", FORMED.plusDays(1)));

        assertThat(codes(threeToFour, before, CHAIR)).containsExactly("members.too_few");
    }

    @Test
    void who_joined_or_left_on_the_day_of_the_deliberation_is_counted() {
        assertThat(codes(threeToFour, List.of(member("A"), left("B", FORMED), joined("C", FORMED)), CHAIR))
                .isEmpty();
    }

    @Test
    void former_members_do_not_make_a_group_too_large() {
        List<Membership> members = List.of(
                member("A"), member("B"), member("C"), left("D", FORMED.minusDays(1)), left("E", FORMED.minusYears(1)));

        assertThat(codes(threeToFour, members, CHAIR)).isEmpty();
    }

    @Test
    void the_count_that_is_told_is_that_of_the_members_of_the_day() {
        Violation few = threeToFour
                .decide(
                        initiated(threeToFour),
                        deliberate(List.of(member("A"), member("B"), left("C", FORMED.minusDays(1))), CHAIR),
                        RESIDENTS,
                        TODAY)
                .violations()
                .get(0);

        assertThat(few.message(Locale.ENGLISH)).isEqualTo("There are 2 members, but 3 are needed at least.");
    }

    @Test
    void an_officer_who_is_no_member_on_the_day_of_the_deliberation_is_a_stranger() {
        List<Membership> members =
                List.of(member("A"), left("B", FORMED.minusDays(1)), joined("C", FORMED.plusDays(1)));

        List<Violation> violations = any.decide(initiated(any), deliberate(members, BOARD), RESIDENTS, TODAY)
                .violations();

        assertThat(violations)
                .extracting(violation -> violation.message(Locale.ENGLISH))
                .containsExactly("Officers who are not listed as members: B, C.");
    }

    @Test
    void an_officer_who_came_back_is_a_member() {
        List<Membership> members = List.of(left("A", FORMED.minusYears(1)), joined("A", FORMED.minusDays(1)));

        assertThat(codes(any, members, CHAIR)).doesNotContain("board.officer_no_member");
    }

    // boards and lists that contradict themselves

    @ParameterizedTest
    @ValueSource(strings = {"CHAIR", "SECRETARY", "TREASURER"})
    void a_board_with_two_officers_for_one_task_is_refused(String task) {
        OfficerRole role = OfficerRole.of(task);
        Board two = board(officer("A", role), officer("B", role));

        assertThat(codes(any, MEMBERS, two)).containsExactly("board.second_holder");
    }

    @Test
    void a_board_may_have_several_officers_of_a_task_that_is_not_for_one() {
        Board sections = board(
                officer("A", OfficerRole.CHAIR),
                officer("B", OfficerRole.SECTION_HEAD),
                officer("C", OfficerRole.SECTION_HEAD));

        assertThat(codes(any, MEMBERS, sections)).isEmpty();
    }

    @Test
    void an_officer_who_is_listed_twice_with_one_task_is_refused() {
        Officer member = officer("B", OfficerRole.MEMBER);

        assertThat(codes(any, MEMBERS, board(officer("A", OfficerRole.CHAIR), member, member)))
                .containsExactly("board.doubled_officer");
        assertThat(codes(any, MEMBERS, board(officer("A", OfficerRole.CHAIR), officer("A", OfficerRole.CHAIR))))
                .containsExactly("board.doubled_officer");
    }

    @Test
    void a_member_who_is_listed_twice_is_refused() {
        List<Membership> twice = List.of(member("A"), member("B"), member("A"));

        assertThat(codes(any, twice, CHAIR)).containsExactly("members.doubled");
    }

    @Test
    void what_is_told_of_a_board_names_tasks_and_ids_only() {
        List<Membership> twice = List.of(member("A"), member("B"), member("A"));
        Board board = board(
                officer("A", OfficerRole.CHAIR),
                officer("B", OfficerRole.CHAIR),
                officer("B", OfficerRole.MEMBER),
                officer("B", OfficerRole.MEMBER));

        List<Violation> violations = any.decide(initiated(any), deliberate(twice, board), RESIDENTS, TODAY)
                .violations();

        assertThat(violations)
                .extracting(violation -> violation.message(Locale.forLanguageTag("id")))
                .containsExactly(
                        "Ada anggota yang tercantum lebih dari satu kali: A.",
                        "Ada jabatan yang diisi lebih dari satu orang: Ketua.",
                        "Ada pengurus yang tercantum lebih dari satu kali dengan jabatan yang sama: B.");
    }

    @Test
    void a_group_is_not_taken_in_with_a_board_or_members_that_contradict_themselves() {
        Group twoChairs = Toman.GROUP.toBuilder()
                .addMemberships(member("A"), member("B"), member("B"))
                .board(board(
                        officer("A", OfficerRole.CHAIR),
                        officer("B", OfficerRole.CHAIR),
                        officer("Z", OfficerRole.MEMBER)))
                .build();
        Admit admit = new Admit(TODAY, twoChairs, Optional.empty(), List.of());

        assertThat(Toman.codes(any, started(), admit, KOMINFO))
                .containsExactly("members.doubled", "board.second_holder", "board.officer_no_member");
    }

    @Test
    void a_group_whose_members_are_not_published_is_taken_in_with_its_board() {
        Group published = Toman.GROUP.toBuilder().board(BOARD).build();

        assertThat(Toman.codes(any, started(), new Admit(TODAY, published, Optional.empty(), List.of()), KOMINFO))
                .isEmpty();
    }

    // what a region asks of members and officers

    private static Membership born(String id, LocalDate day) {
        return Membership.of(member(id).getMember().toBuilder().birthDate(day).build());
    }

    private static Membership working(String id, Occupation occupation) {
        return Membership.of(
                member(id).getMember().toBuilder().occupation(occupation).build());
    }

    private static List<String> told(Rules.Builder rules, List<Membership> members, Board board) {
        GroupLifecycle lifecycle = under(rules);
        return lifecycle
                .decide(initiated(lifecycle), deliberate(members, board), RESIDENTS, TODAY)
                .violations()
                .stream()
                .map(violation -> violation.message(Locale.ENGLISH))
                .toList();
    }

    @Test
    void a_group_has_no_more_members_than_the_region_allows() {
        List<Membership> four = List.of(member("A"), member("B"), member("C"), member("D"));
        List<Membership> five = List.of(member("A"), member("B"), member("C"), member("D"), member("E"));

        assertThat(codes(threeToFour, four, CHAIR)).isEmpty();
        assertThat(told(rules(OfficeKind.BUPATI).maximumMembers(synthetic(4)), five, CHAIR))
                .containsExactly("5 members, while at most 4 are allowed.");
    }

    @Test
    void only_officers_have_to_be_as_old_as_officers() {
        Rules.Builder rules = rules(OfficeKind.BUPATI).officerMinimumAge(synthetic(21));
        List<Membership> members = List.of(
                born("A", FORMED.minusYears(21).plusDays(1)), born("B", FORMED.minusYears(21)), born("C", FORMED));

        assertThat(told(rules, members, CHAIR)).containsExactly("Officers not shown to be 21 years old: A.");
        assertThat(told(rules, members, board(officer("B", OfficerRole.CHAIR)))).isEmpty();
    }

    @Test
    void members_have_to_be_as_old_as_members() {
        Rules.Builder rules = rules(OfficeKind.BUPATI).minimumAge(synthetic(17));
        List<Membership> members = List.of(
                born("A", FORMED.minusYears(17)),
                born("B", FORMED.minusYears(17).plusDays(1)),
                member("C"));

        assertThat(told(rules, members, CHAIR)).containsExactly("Members not shown to be 17 years old: B, C.");
    }

    @Test
    void nobody_of_a_barred_occupation_is_a_member() {
        Rules.Builder rules = rules(OfficeKind.BUPATI).barredOccupations(synthetic(List.of(Occupation.CIVIL_SERVANT)));
        List<Membership> members =
                List.of(working("A", Occupation.of("ASTRONAUT")), working("B", Occupation.CIVIL_SERVANT), member("C"));

        assertThat(told(rules, members, CHAIR)).containsExactly("Members whose occupation is barred: B.");
        assertThat(told(rules, List.of(members.get(0), members.get(2)), CHAIR)).isEmpty();
    }

    @Test
    void the_offices_that_the_region_asks_for_are_filled() {
        Rules.Builder rules = rules(OfficeKind.BUPATI).requiredOfficers(synthetic(OfficerRole.CORE));

        assertThat(told(rules, MEMBERS, CHAIR))
                .containsExactly("Offices of the board not filled: Secretary, Treasurer.");
        assertThat(told(rules, MEMBERS, BOARD)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2021/2024, true", "2021/2025, false", "2021-05-20/.., false", ", false"})
    void a_term_is_stated_and_no_longer_than_the_region_allows(String term, boolean accepted) {
        GroupLifecycle lifecycle = under(rules(OfficeKind.BUPATI).termYears(synthetic(3)));
        Board board = CHAIR.toBuilder()
                .term(Optional.ofNullable(term).map(Term::parse))
                .build();

        assertThat(codes(lifecycle, MEMBERS, board)).isEqualTo(accepted ? List.of() : List.of("board.term_too_long"));
    }

    @Test
    void a_deliberation_on_a_group_is_held_in_its_own_region() {
        Deliberate here = deliberate(MEMBERS, BOARD);
        RegionCode neighbor = RegionCode.parse("16.06.06.2001");
        Deliberate elsewhere =
                new Deliberate(here.deliberation().toBuilder().unit(neighbor).build(), MEMBERS, BOARD);

        assertThat(Toman.codes(any, initiated(any), elsewhere, RESIDENTS)).containsExactly("deliberation.elsewhere");
    }
}
