package io.github.kim4j.lifecycle;

import static io.github.kim4j.lifecycle.Toman.BUPATI;
import static io.github.kim4j.lifecycle.Toman.GROUP;
import static io.github.kim4j.lifecycle.Toman.RECOGNIZED;
import static io.github.kim4j.lifecycle.Toman.TODAY;
import static io.github.kim4j.lifecycle.Toman.decree;
import static io.github.kim4j.lifecycle.Toman.entry;
import static io.github.kim4j.lifecycle.Toman.formed;
import static io.github.kim4j.lifecycle.Toman.line;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kim4j.decree.AnnexEntry;
import io.github.kim4j.group.Board;
import io.github.kim4j.group.GroupId;
import io.github.kim4j.group.GroupName;
import io.github.kim4j.group.OfficerRole;
import io.github.kim4j.machine.Violation;
import io.github.kim4j.region.RegionCode;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What the annex of a decree says of a group against what is on file. */
class AnnexTest {
    private final GroupLifecycle lifecycle = Toman.lifecycle();

    private List<Violation> violations(AnnexEntry... annex) {
        return lifecycle
                .decide(
                        formed(lifecycle),
                        new IssueDecree(decree(BUPATI, "1/KPTS/2021", RECOGNIZED, annex)),
                        Parties.office(BUPATI),
                        TODAY)
                .violations();
    }

    private List<String> codes(AnnexEntry... annex) {
        return Toman.codes(violations(annex));
    }

    private static AnnexEntry.Builder identified() {
        return entry().toBuilder().group(GROUP.getId());
    }

    @Test
    void an_entry_with_the_id_of_the_group_has_its_name_and_region_too() {
        assertThat(codes(identified().build())).isEmpty();
        assertThat(codes(identified().name(GroupName.parse("KIM Contoh Lain")).build()))
                .containsExactly("decree.entry_differs");
        assertThat(codes(identified().unit(RegionCode.parse("16.06.06.2001")).build()))
                .containsExactly("decree.entry_differs");
    }

    @Test
    void a_group_is_listed_once() {
        assertThat(codes(entry(), entry())).containsExactly("decree.group_listed_twice");
        assertThat(codes(identified().build(), entry())).containsExactly("decree.group_listed_twice");
    }

    @Test
    void other_groups_may_be_listed_beside_it() {
        AnnexEntry other = AnnexEntry.builder()
                .group(GroupId.of("KIM-2"))
                .name(GroupName.parse("KIM Contoh Lain"))
                .unit(RegionCode.parse("16.06.06.2001"))
                .build();

        assertThat(codes(entry(), other)).isEmpty();
    }

    @Test
    void a_stranger_beside_the_chair_elected_is_refused_without_a_name() {
        List<Violation> violations = violations(
                entry().toBuilder().addOfficers(line("Z", OfficerRole.CHAIR)).build());

        assertThat(violations).extracting(Violation::code).containsExactly("decree.second_holder_listed");
        assertThat(violations.get(0).message(Locale.ENGLISH))
                .isEqualTo("The annex of the decree lists more people than were elected for: Chair.");
        assertThat(violations.get(0).message(Locale.forLanguageTag("id")))
                .isEqualTo("Lampiran SK mencantumkan lebih banyak orang daripada yang terpilih untuk jabatan: Ketua.");
    }

    @Test
    void a_stranger_in_the_place_of_the_chair_has_one_reason() {
        AnnexEntry replaced = AnnexEntry.builder()
                .name(GROUP.getName())
                .unit(Toman.UNIT)
                .addOfficers(
                        line("Z", OfficerRole.CHAIR),
                        line("B", OfficerRole.SECRETARY),
                        line("C", OfficerRole.TREASURER))
                .build();

        assertThat(codes(replaced)).containsExactly("decree.officer_not_listed");
    }

    @Test
    void officers_of_other_tasks_may_be_many() {
        assertThat(codes(entry().toBuilder()
                        .addOfficers(line("Y", OfficerRole.MEMBER), line("Z", OfficerRole.MEMBER))
                        .build()))
                .isEmpty();
    }

    @Test
    void only_the_core_tasks_need_be_listed() {
        Board board = Toman.BOARD.toBuilder()
                .addOfficers(Toman.officer("B", OfficerRole.MEMBER))
                .build();
        GroupCase it = Toman.after(
                lifecycle, Toman.initiated(lifecycle), Toman.deliberate(Toman.MEMBERS, board), Toman.RESIDENTS);

        assertThat(Toman.codes(lifecycle, it, new IssueDecree(Toman.decree()), Parties.office(BUPATI)))
                .isEmpty();
    }

    @Test
    void officers_who_are_listed_with_each_others_tasks_are_left_out() {
        AnnexEntry swapped = AnnexEntry.builder()
                .name(GROUP.getName())
                .unit(Toman.UNIT)
                .addOfficers(
                        line("B", OfficerRole.CHAIR),
                        line("A", OfficerRole.SECRETARY),
                        line("C", OfficerRole.TREASURER))
                .build();

        assertThat(violations(swapped))
                .extracting(violation -> violation.message(Locale.ENGLISH))
                .containsExactly("The annex of the decree leaves out officers who were elected: Chair, Secretary.");
    }

    @Test
    void a_decree_without_the_group_in_its_annex_is_not_about_it() {
        AnnexEntry other = AnnexEntry.builder()
                .name(GroupName.parse("KIM Contoh Lain"))
                .unit(Toman.UNIT)
                .build();

        assertThat(codes(other)).containsExactly("decree.group_not_listed");
    }
}
