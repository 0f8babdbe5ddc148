package io.github.kim4j.validation;

import static org.assertj.core.api.Assertions.assertThat;

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
import io.github.kim4j.region.RegionCode;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Arrays;
import java.util.List;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

class ValidatorsTest {
    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    private static List<String> violations(Object value) {
        return VALIDATOR.validate(value).stream()
                .map(violation -> violation.getPropertyPath() + " " + violation.getMessageTemplate())
                .sorted()
                .toList();
    }

    private static Group.Builder aGroup(GroupLevel level, String unit) {
        return Group.builder()
                .id(GroupId.of("KIM-1"))
                .name(GroupName.parse("KIM Contoh"))
                .level(level)
                .unit(RegionCode.parse(unit));
    }

    private static Membership membership(String id) {
        return Membership.of(Member.builder().id(MemberId.of(id)).build());
    }

    private static Board board(Officer... officers) {
        return Board.builder().officers(Arrays.asList(officers)).build();
    }

    private static Officer officer(String id, OfficerRole role) {
        return Officer.of(MemberId.of(id), role);
    }

    @Test
    void a_group_fits_together() {
        Group group = aGroup(GroupLevel.VILLAGE, "16.06.06.2008")
                .addMemberships(membership("A-1"), membership("A-2"), membership("A-3"))
                .board(board(
                        officer("A-1", OfficerRole.CHAIR),
                        officer("A-2", OfficerRole.SECRETARY),
                        officer("A-3", OfficerRole.TREASURER)))
                .build();

        assertThat(violations(group)).isEmpty();
    }

    @Test
    void the_unit_has_the_level_of_the_group() {
        assertThat(violations(aGroup(GroupLevel.DISTRICT, "16.06.06.2008").build()))
                .containsExactly("unit {group.level_and_unit}");
        assertThat(violations(aGroup(GroupLevel.HAMLET, "16.06.06.2008").build()))
                .isEmpty();
    }

    @Test
    void a_region_stands_in_the_table() {
        assertThat(violations(aGroup(GroupLevel.VILLAGE, "16.06.06.2999").build()))
                .containsExactly("unit {region.unknown}");
    }

    @Test
    void every_member_is_listed_once() {
        Group group = aGroup(GroupLevel.VILLAGE, "16.06.06.2008")
                .addMemberships(membership("A-1"), membership("A-2"), membership("A-1"))
                .build();

        assertThat(violations(group)).containsExactly("memberships[2] {group.doubled_member}");
    }

    @Test
    void officers_are_members_where_members_are_listed() {
        Board board = board(officer("A-1", OfficerRole.CHAIR), officer("A-9", OfficerRole.SECRETARY));

        assertThat(violations(aGroup(GroupLevel.VILLAGE, "16.06.06.2008")
                        .addMemberships(membership("A-1"))
                        .board(board)
                        .build()))
                .containsExactly("board.officers[1] {group.officer_no_member}");
        assertThat(violations(
                        aGroup(GroupLevel.VILLAGE, "16.06.06.2008").board(board).build()))
                .isEmpty();
    }

    @Test
    void chair_secretary_and_treasurer_are_one_person_each() {
        assertThat(violations(board(
                        officer("A-1", OfficerRole.CHAIR),
                        officer("A-2", OfficerRole.MEMBER),
                        officer("A-3", OfficerRole.MEMBER),
                        officer("A-4", OfficerRole.CHAIR),
                        officer("A-5", OfficerRole.CHAIR))))
                .containsExactly("officers[3] {board.second_holder}", "officers[4] {board.second_holder}");
    }

    @Test
    void nobody_holds_one_task_twice() {
        assertThat(violations(board(officer("A-1", OfficerRole.CHAIR), officer("A-1", OfficerRole.CHAIR))))
                .containsExactly("officers[1] {board.doubled_officer}");
        assertThat(violations(board(officer("A-1", OfficerRole.CHAIR), officer("A-1", OfficerRole.TREASURER))))
                .isEmpty();
    }

    @Test
    void all_violations_are_told_at_once_with_their_places() {
        Group group = aGroup(GroupLevel.VILLAGE, "16.06")
                .addMemberships(membership("A-1"))
                .addMemberships(Membership.of(Member.builder()
                        .id(MemberId.of("A-1"))
                        .nik(Nik.unchecked("123"))
                        .build()))
                .board(board(
                        officer("A-1", OfficerRole.CHAIR),
                        officer("A-1", OfficerRole.CHAIR),
                        officer("A-7", OfficerRole.MEMBER)))
                .build();

        assertThat(violations(group))
                .containsExactly(
                        "board.officers[1] {board.doubled_officer}",
                        "board.officers[2] {group.officer_no_member}",
                        "memberships[1] {group.doubled_member}",
                        "memberships[1].member.nik {nik.malformed}",
                        "unit {group.level_and_unit}");
    }
}
