package io.github.kim4j.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kim4j.group.Adviser;
import io.github.kim4j.group.Board;
import io.github.kim4j.group.Forum;
import io.github.kim4j.group.ForumId;
import io.github.kim4j.group.ForumLevel;
import io.github.kim4j.group.Group;
import io.github.kim4j.group.GroupId;
import io.github.kim4j.group.GroupLevel;
import io.github.kim4j.group.GroupName;
import io.github.kim4j.group.Member;
import io.github.kim4j.group.MemberId;
import io.github.kim4j.group.Membership;
import io.github.kim4j.group.Officer;
import io.github.kim4j.group.OfficerRole;
import io.github.kim4j.group.Representative;
import io.github.kim4j.group.Section;
import io.github.kim4j.group.SectionKind;
import io.github.kim4j.group.SubUnit;
import io.github.kim4j.group.SubUnitKind;
import io.github.kim4j.person.Nik;
import io.github.kim4j.region.RegionCode;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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

    @Test
    void a_part_of_a_village_is_told_of_groups_below_it_alone() {
        SubUnit part = new SubUnit(SubUnitKind.RW, "03");

        assertThat(violations(aGroup(GroupLevel.VILLAGE, "16.06.06.2008")
                        .subUnit(part)
                        .build()))
                .containsExactly("subUnit {group.sub_unit_and_level}");
        assertThat(violations(
                        aGroup(GroupLevel.HAMLET, "16.06.06.2008").subUnit(part).build()))
                .isEmpty();
    }

    @Test
    void officers_are_in_sections_of_the_board_where_those_are_listed() {
        Officer relations = officer("A-1", OfficerRole.SECTION_HEAD).toBuilder()
                .section("Bidang Humas")
                .build();
        Board board = board(officer("A-2", OfficerRole.CHAIR), relations);
        Section other = new Section("Bidang Pengolah Informasi", Optional.of(SectionKind.PROCESSING));
        Section humas = new Section("Bidang Humas", Optional.empty());

        assertThat(violations(board)).isEmpty();
        assertThat(violations(board.toBuilder().addSections(other).build()))
                .containsExactly("officers[1] {board.unknown_section}");
        assertThat(violations(board.toBuilder().addSections(other, humas).build()))
                .isEmpty();
    }

    @Test
    void an_adviser_has_an_office() {
        assertThat(violations(Board.builder()
                        .addAdvisers(Adviser.of(OfficerRole.PATRON, " "))
                        .build()))
                .containsExactly("advisers[0].office {text.blank}");
    }

    private static Forum.Builder aForum(ForumLevel level) {
        return Forum.builder()
                .id(ForumId.of("F-1"))
                .name(GroupName.parse("Forum KIM Contoh"))
                .level(level);
    }

    private static Representative representative(String id) {
        return Representative.builder()
                .member(Member.builder().id(MemberId.of(id)).build())
                .build();
    }

    @Test
    void a_forum_has_a_region_of_its_level_and_the_country_has_none() {
        RegionCode regency = RegionCode.parse("16.06");

        assertThat(violations(aForum(ForumLevel.COUNTRY).build())).isEmpty();
        assertThat(violations(aForum(ForumLevel.COUNTRY).region(regency).build()))
                .containsExactly("region {forum.level_and_region}");
        assertThat(violations(aForum(ForumLevel.REGENCY).region(regency).build()))
                .isEmpty();
        assertThat(violations(aForum(ForumLevel.REGENCY).build())).containsExactly("region {forum.level_and_region}");
        assertThat(violations(aForum(ForumLevel.DISTRICT).region(regency).build()))
                .containsExactly("region {forum.level_and_region}");
        assertThat(violations(aForum(ForumLevel.REGENCY)
                        .region(RegionCode.parse("99.01"))
                        .build()))
                .containsExactly("region {region.unknown}");
    }

    @Test
    void nothing_is_listed_twice_in_a_forum_and_it_is_not_its_own_member() {
        Forum forum = aForum(ForumLevel.COUNTRY)
                .addGroups(GroupId.of("KIM-1"), GroupId.of("KIM-1"))
                .addForums(ForumId.of("F-2"), ForumId.of("F-1"), ForumId.of("F-2"))
                .addRepresentatives(representative("A-1"), representative("A-1"))
                .board(board(officer("A-1", OfficerRole.CHAIR), officer("A-2", OfficerRole.SECRETARY)))
                .build();

        assertThat(violations(forum))
                .containsExactly(
                        "board.officers[1] {forum.officer_no_representative}",
                        "forums[1] {forum.own_member}",
                        "forums[2] {forum.doubled_forum}",
                        "groups[1] {forum.doubled_group}",
                        "representatives[1] {forum.doubled_representative}");
    }

    @Test
    void officers_of_a_forum_may_be_told_without_its_representatives() {
        assertThat(violations(aForum(ForumLevel.COUNTRY)
                        .board(board(officer("A-1", OfficerRole.CHAIR)))
                        .build()))
                .isEmpty();
    }
}
