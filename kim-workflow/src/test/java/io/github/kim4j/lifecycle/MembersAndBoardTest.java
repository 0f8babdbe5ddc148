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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who counts as a member on the day of a deliberation, and which boards contradict themselves. */
class MembersAndBoardTest {
    private static final GroupLifecycle ANY = Toman.lifecycle();
    private static final GroupLifecycle THREE_TO_FOUR =
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
        assertThat(codes(THREE_TO_FOUR, List.of(member("A"), member("A"), member("A")), CHAIR))
                .contains("members.too_few");
    }

    @Test
    void who_is_listed_twice_does_not_make_a_group_too_large() {
        List<Membership> members = new ArrayList<>(MEMBERS);
        members.addAll(MEMBERS);

        assertThat(codes(THREE_TO_FOUR, members, CHAIR)).doesNotContain("members.too_many");
    }

    @Test
    void who_left_before_the_deliberation_or_joined_after_it_is_not_counted() {
        List<Membership> before =
                List.of(member("A"), member("B"), left("C", FORMED.minusDays(1)), joined("D", FORMED.plusDays(1)));

        assertThat(codes(THREE_TO_FOUR, before, CHAIR)).containsExactly("members.too_few");
    }

    @Test
    void who_joined_or_left_on_the_day_of_the_deliberation_is_counted() {
        assertThat(codes(THREE_TO_FOUR, List.of(member("A"), left("B", FORMED), joined("C", FORMED)), CHAIR))
                .isEmpty();
    }

    @Test
    void former_members_do_not_make_a_group_too_large() {
        List<Membership> members = List.of(
                member("A"), member("B"), member("C"), left("D", FORMED.minusDays(1)), left("E", FORMED.minusYears(1)));

        assertThat(codes(THREE_TO_FOUR, members, CHAIR)).isEmpty();
    }

    @Test
    void the_count_that_is_told_is_that_of_the_members_of_the_day() {
        Violation few = THREE_TO_FOUR
                .decide(
                        initiated(THREE_TO_FOUR),
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

        List<Violation> violations = ANY.decide(initiated(ANY), deliberate(members, BOARD), RESIDENTS, TODAY)
                .violations();

        assertThat(violations)
                .extracting(violation -> violation.message(Locale.ENGLISH))
                .containsExactly("Officers who are not listed as members: B, C.");
    }

    @Test
    void an_officer_who_came_back_is_a_member() {
        List<Membership> members = List.of(left("A", FORMED.minusYears(1)), joined("A", FORMED.minusDays(1)));

        assertThat(codes(ANY, members, CHAIR)).doesNotContain("board.officer_no_member");
    }

    // boards and lists that contradict themselves

    @ParameterizedTest
    @ValueSource(strings = {"CHAIR", "SECRETARY", "TREASURER"})
    void a_board_with_two_officers_for_one_task_is_refused(String task) {
        OfficerRole role = OfficerRole.of(task);
        Board two = board(officer("A", role), officer("B", role));

        assertThat(codes(ANY, MEMBERS, two)).containsExactly("board.second_holder");
    }

    @Test
    void a_board_may_have_several_officers_of_a_task_that_is_not_for_one() {
        Board sections = board(
                officer("A", OfficerRole.CHAIR),
                officer("B", OfficerRole.SECTION_HEAD),
                officer("C", OfficerRole.SECTION_HEAD));

        assertThat(codes(ANY, MEMBERS, sections)).isEmpty();
    }

    @Test
    void an_officer_who_is_listed_twice_with_one_task_is_refused() {
        Officer member = officer("B", OfficerRole.MEMBER);

        assertThat(codes(ANY, MEMBERS, board(officer("A", OfficerRole.CHAIR), member, member)))
                .containsExactly("board.doubled_officer");
        assertThat(codes(ANY, MEMBERS, board(officer("A", OfficerRole.CHAIR), officer("A", OfficerRole.CHAIR))))
                .containsExactly("board.doubled_officer");
    }

    @Test
    void a_member_who_is_listed_twice_is_refused() {
        List<Membership> twice = List.of(member("A"), member("B"), member("A"));

        assertThat(codes(ANY, twice, CHAIR)).containsExactly("members.doubled");
    }

    @Test
    void what_is_told_of_a_board_names_tasks_and_ids_only() {
        List<Membership> twice = List.of(member("A"), member("B"), member("A"));
        Board board = board(
                officer("A", OfficerRole.CHAIR),
                officer("B", OfficerRole.CHAIR),
                officer("B", OfficerRole.MEMBER),
                officer("B", OfficerRole.MEMBER));

        List<Violation> violations = ANY.decide(initiated(ANY), deliberate(twice, board), RESIDENTS, TODAY)
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

        assertThat(Toman.codes(ANY, started(), admit, KOMINFO))
                .containsExactly("members.doubled", "board.second_holder", "board.officer_no_member");
    }

    @Test
    void a_group_whose_members_are_not_published_is_taken_in_with_its_board() {
        Group published = Toman.GROUP.toBuilder().board(BOARD).build();

        assertThat(Toman.codes(ANY, started(), new Admit(TODAY, published, Optional.empty(), List.of()), KOMINFO))
                .isEmpty();
    }
}
