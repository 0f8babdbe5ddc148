package io.github.kim4j.lifecycle;

import static io.github.kim4j.lifecycle.Toman.BOARD;
import static io.github.kim4j.lifecycle.Toman.FORMED;
import static io.github.kim4j.lifecycle.Toman.MEMBERS;
import static io.github.kim4j.lifecycle.Toman.RESIDENTS;
import static io.github.kim4j.lifecycle.Toman.TODAY;
import static io.github.kim4j.lifecycle.Toman.board;
import static io.github.kim4j.lifecycle.Toman.deliberate;
import static io.github.kim4j.lifecycle.Toman.initiated;
import static io.github.kim4j.lifecycle.Toman.member;
import static io.github.kim4j.lifecycle.Toman.officer;
import static io.github.kim4j.lifecycle.Toman.rules;
import static io.github.kim4j.lifecycle.Toman.synthetic;
import static io.github.kim4j.lifecycle.Toman.under;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kim4j.decree.OfficeKind;
import io.github.kim4j.group.Board;
import io.github.kim4j.group.Membership;
import io.github.kim4j.group.OfficerRole;
import io.github.kim4j.machine.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

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
}
