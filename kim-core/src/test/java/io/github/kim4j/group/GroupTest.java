package io.github.kim4j.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.kim4j.person.PersonName;
import io.github.kim4j.region.RegionCode;
import io.github.kim4j.region.RegionLevel;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GroupTest {
    private static final LocalDate A_DAY = LocalDate.of(2021, 3, 17);
    private static final Member SITI = Member.builder()
            .id(MemberId.of("A-1"))
            .name(PersonName.parse("Siti Contoh"))
            .build();

    private static Group.Builder aGroupOfToman() {
        return Group.builder()
                .id(GroupId.of("KIM-1"))
                .name(GroupName.parse("KIM Contoh Toman"))
                .level(GroupLevel.VILLAGE)
                .unit(RegionCode.parse("16.06.06.2008"));
    }

    @Test
    void needs_id_name_level_and_unit_only() {
        Group group = aGroupOfToman().build();

        assertThat(group.getMemberships()).isEmpty();
        assertThat(group.getBoard()).isEmpty();
        assertThat(group.getNationalId()).isEmpty();
        assertThatIllegalStateException()
                .isThrownBy(() -> Group.builder().build())
                .withMessageContainingAll("id", "name", "level", "unit");
    }

    @Test
    void finds_its_members_by_id() {
        Group group = aGroupOfToman().addMemberships(Membership.of(SITI)).build();

        assertThat(group.member(MemberId.of("A-1"))).contains(SITI);
        assertThat(group.member(MemberId.of("A-2"))).isEmpty();
    }

    @Test
    void keeps_what_it_was_given() {
        List<Membership> given = new java.util.ArrayList<>(List.of(Membership.of(SITI)));
        Group group = aGroupOfToman().memberships(given).build();
        given.clear();

        assertThat(group.getMemberships()).hasSize(1);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> group.getMemberships().clear());
    }

    @Test
    void a_copy_changes_what_it_is_told_and_nothing_else() {
        Group group = aGroupOfToman().addMemberships(Membership.of(SITI)).build();

        assertThat(group.toBuilder().build()).isEqualTo(group).hasSameHashCodeAs(group);
        assertThat(group.toBuilder().nationalId("7").build().getMemberships()).isEqualTo(group.getMemberships());
    }

    @Test
    void a_board_tells_who_has_a_task() {
        Officer chair = Officer.of(MemberId.of("A-1"), OfficerRole.CHAIR);
        Board board = Board.builder().addOfficers(chair).build();

        assertThat(board.holder(OfficerRole.CHAIR)).contains(chair);
        assertThat(board.holder(OfficerRole.TREASURER)).isEmpty();
    }

    @Test
    void a_board_tells_who_has_a_task_for_one_that_somebody_has_already() {
        Officer chair = Officer.of(MemberId.of("A-1"), OfficerRole.CHAIR);
        Officer second = Officer.of(MemberId.of("A-2"), OfficerRole.CHAIR);
        Officer member = Officer.of(MemberId.of("A-1"), OfficerRole.MEMBER);
        Officer another = Officer.of(MemberId.of("A-2"), OfficerRole.MEMBER);
        Board board = Board.builder()
                .addOfficers(chair, chair, member, another, second, second)
                .build();

        assertThat(board.secondHolders()).containsExactly(second);
    }

    @Test
    void nobody_leaves_before_joining() {
        Membership.Builder membership = Membership.builder().member(SITI).joinedOn(A_DAY);

        assertThat(membership.leftOn(A_DAY).build().getLeftOn()).contains(A_DAY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> membership.leftOn(A_DAY.minusDays(1)).build())
                .withMessage("leftOn: 2021-03-16 (expected: not before the day of joining)");
        assertThat(Membership.builder().member(SITI).leftOn(A_DAY).build().getJoinedOn())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_level_tells_that_of_its_unit(GroupLevel level) {
        RegionLevel unit = level == GroupLevel.HAMLET ? RegionLevel.VILLAGE : RegionLevel.valueOf(level.name());

        assertThat(level.unit()).isEqualTo(unit);
        assertThat(level.code()).isEqualTo(level.name());
    }
}
