package io.github.kim4j.lifecycle;

import static io.github.kim4j.lifecycle.Toman.BUPATI;
import static io.github.kim4j.lifecycle.Toman.KADES;
import static io.github.kim4j.lifecycle.Toman.KOMINFO;
import static io.github.kim4j.lifecycle.Toman.RECOGNIZED;
import static io.github.kim4j.lifecycle.Toman.RESIDENTS;
import static io.github.kim4j.lifecycle.Toman.TODAY;
import static io.github.kim4j.lifecycle.Toman.UNIT;
import static io.github.kim4j.lifecycle.Toman.after;
import static io.github.kim4j.lifecycle.Toman.codes;
import static io.github.kim4j.lifecycle.Toman.decree;
import static io.github.kim4j.lifecycle.Toman.entry;
import static io.github.kim4j.lifecycle.Toman.lifecycle;
import static io.github.kim4j.lifecycle.Toman.recognized;
import static io.github.kim4j.lifecycle.Toman.rules;
import static io.github.kim4j.lifecycle.Toman.synthetic;
import static io.github.kim4j.lifecycle.Toman.under;
import static io.github.kim4j.lifecycle.Toman.warnings;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kim4j.decree.Decree;
import io.github.kim4j.decree.Office;
import io.github.kim4j.decree.OfficeKind;
import io.github.kim4j.group.GroupLevel;
import io.github.kim4j.machine.Due;
import io.github.kim4j.policy.Deadline;
import io.github.kim4j.policy.RegionPolicy;
import io.github.kim4j.policy.Registration;
import io.github.kim4j.policy.TimeLine;
import io.github.kim4j.region.RegionCode;
import io.github.kim4j.region.RegionKind;
import io.github.kim4j.time.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Dormancy, suspension, another region code, and what is due. */
class PausesAndMovesTest {
    private static final LocalDate DAY = LocalDate.of(2022, 3, 1);
    private final GroupLifecycle one = lifecycle();
    private final GroupLifecycle suspending = under(rules(OfficeKind.BUPATI).suspension(synthetic(true)));

    // dormancy

    @Test
    void a_dormant_group_stays_recognized_until_it_is_revived() {
        GroupCase it = after(one, recognized(one), new ReportDormant(DAY, "tidak ada kegiatan"), KOMINFO);

        assertThat(it.state()).isEqualTo(GroupState.RECOGNIZED);
        assertThat(it.dormantOn(DAY.minusDays(1))).isFalse();
        assertThat(it.dormantOn(DAY)).isTrue();
        assertThat(it.standingOn(DAY).dormant()).isTrue();
        assertThat(it.standingOn(DAY).reasons())
                .extracting(Standing.Reason::code)
                .contains("standing.dormant");

        GroupCase revived = after(one, it, new Revive(DAY.plusDays(40), "kegiatan lagi"), KOMINFO);
        assertThat(revived.dormantOn(DAY.plusDays(39))).isTrue();
        assertThat(revived.dormantOn(DAY.plusDays(40))).isFalse();
        assertThat(after(one, revived, new ReportDormant(DAY.plusDays(40), "lagi"), KOMINFO)
                        .dormantOn(TODAY))
                .isTrue();
    }

    @Test
    void dormancy_is_told_once_and_in_order() {
        GroupCase it = after(one, recognized(one), new ReportDormant(DAY, "contoh"), KOMINFO);

        assertThat(codes(one, it, new ReportDormant(DAY.plusDays(1), "contoh"), KOMINFO))
                .containsExactly("dormancy.dormant_already");
        assertThat(codes(one, it, new Revive(DAY, "contoh"), KOMINFO))
                .containsExactly("dormancy.revived_before_it_began");
        assertThat(codes(one, recognized(one), new Revive(DAY, "contoh"), KOMINFO))
                .containsExactly("dormancy.not_dormant");
        assertThat(codes(one, recognized(one), new ReportDormant(Toman.FORMED.minusDays(1), "contoh"), KOMINFO))
                .containsExactly("act.before_formation");
        GroupCase revived = after(one, it, new Revive(DAY.plusDays(9), "contoh"), KOMINFO);
        assertThat(codes(one, revived, new ReportDormant(DAY.plusDays(8), "contoh"), KOMINFO))
                .containsExactly("dormancy.before_the_one_before");
        assertThat(one.permitted(it, KOMINFO, TODAY)).contains(GroupAction.REVIVE);
        assertThat(one.permitted(it, KOMINFO, TODAY)).doesNotContain(GroupAction.REPORT_DORMANT);
    }

    // suspension

    private static Decree decision(String number, LocalDate day) {
        return decree(BUPATI, number, day);
    }

    @Test
    void suspension_exists_only_where_the_region_knows_it() {
        var outcome =
                one.decide(recognized(one), new Suspend(decision("7/KPTS/2022", DAY)), Parties.office(BUPATI), TODAY);

        assertThat(outcome).isInstanceOf(Outcome.NotPermitted.class);
        assertThat(one.definition(recognized(one), TODAY).orElseThrow().steps())
                .noneMatch(step -> step.action() == GroupAction.SUSPEND || step.action() == GroupAction.LIFT);
    }

    @Test
    void a_suspended_group_is_recognized_and_may_not_act() {
        GroupCase it = after(
                suspending, recognized(suspending), new Suspend(decision("7/KPTS/2022", DAY)), Parties.office(BUPATI));

        assertThat(it.recognizedOn(DAY)).isTrue();
        assertThat(it.suspendedOn(DAY)).isTrue();
        assertThat(it.mayActOn(DAY)).isFalse();
        assertThat(it.mayActOn(DAY.minusDays(1))).isTrue();
        assertThat(it.standingOn(DAY).reasons())
                .extracting(Standing.Reason::code)
                .contains("standing.suspended");

        GroupCase lifted =
                after(suspending, it, new Lift(decision("8/KPTS/2022", DAY.plusDays(30))), Parties.office(BUPATI));
        assertThat(lifted.mayActOn(DAY.plusDays(29))).isFalse();
        assertThat(lifted.mayActOn(DAY.plusDays(30))).isTrue();
    }

    @Test
    void a_suspension_is_decided_by_the_final_office_on_a_paper_with_number_and_date() {
        GroupCase it = recognized(suspending);
        Decree draft = Decree.builder().issuer(BUPATI).build();
        Decree elsewhere = decree(new Office(OfficeKind.BUPATI, RegionCode.parse("16.01")), "7/2022", DAY);
        Decree another = decree(KADES, "141/9", DAY);

        assertThat(codes(suspending, it, new Suspend(draft), Parties.office(BUPATI)))
                .containsExactly("suspension.without_number");
        assertThat(codes(suspending, it, new Suspend(elsewhere), Parties.office(BUPATI)))
                .containsExactly("suspension.office_elsewhere");
        assertThat(codes(suspending, it, new Suspend(another), Parties.office(BUPATI)))
                .containsExactly("suspension.not_the_final_office", "suspension.not_the_actors");
        assertThat(codes(suspending, it, new Lift(decision("8/2022", DAY)), Parties.office(BUPATI)))
                .containsExactly("suspension.none");
    }

    @Test
    void suspensions_are_told_once_and_in_order() {
        GroupCase it =
                after(suspending, recognized(suspending), new Suspend(decision("7/2022", DAY)), Parties.office(BUPATI));

        assertThat(codes(suspending, it, new Suspend(decision("8/2022", DAY)), Parties.office(BUPATI)))
                .containsExactly("suspension.suspended_already");
        assertThat(codes(suspending, it, new Lift(decision("8/2022", DAY)), Parties.office(BUPATI)))
                .containsExactly("suspension.lifted_before_it_began");
        GroupCase lifted = after(suspending, it, new Lift(decision("8/2022", DAY.plusDays(9))), Parties.office(BUPATI));
        assertThat(codes(suspending, lifted, new Suspend(decision("9/2022", DAY.plusDays(8))), Parties.office(BUPATI)))
                .containsExactly("suspension.before_the_one_before");
    }

    @Test
    void what_was_suspended_can_be_lifted_under_later_rules_that_know_no_suspension() {
        GroupLifecycle changing = GroupLifecycle.under(RegionPolicy.builder()
                .region(Toman.MUBA)
                .addTimeLines(TimeLine.builder()
                        .level(GroupLevel.VILLAGE)
                        .addPeriods(
                                rules(OfficeKind.BUPATI)
                                        .suspension(synthetic(true))
                                        .build(),
                                rules(OfficeKind.BUPATI).since(DAY.plusYears(1)).build())
                        .build())
                .build());
        GroupCase it =
                after(changing, recognized(changing), new Suspend(decision("7/2022", DAY)), Parties.office(BUPATI));

        assertThat(changing.permitted(it, Parties.office(BUPATI), TODAY))
                .contains(GroupAction.LIFT)
                .doesNotContain(GroupAction.SUSPEND);
    }

    // another code

    private static final RegionCode KELURAHAN = RegionCode.parse("16.06.06.1001");
    private static final Office LURAH = new Office(OfficeKind.LURAH, KELURAHAN);
    private final GroupLifecycle byKind = GroupLifecycle.under(RegionPolicy.builder()
            .region(Toman.MUBA)
            .addTimeLines(
                    TimeLine.builder()
                            .level(GroupLevel.VILLAGE)
                            .unitKind(RegionKind.DESA)
                            .addPeriods(rules(OfficeKind.KEPALA_DESA).build())
                            .build(),
                    TimeLine.builder()
                            .level(GroupLevel.VILLAGE)
                            .unitKind(RegionKind.KELURAHAN)
                            .addPeriods(
                                    rules(OfficeKind.LURAH, OfficeKind.BUPATI).build())
                            .build())
            .build());

    private GroupCase recognizedByTheVillageHead() {
        return after(
                byKind,
                Toman.formed(byKind),
                new IssueDecree(decree(KADES, "141/1", RECOGNIZED, entry())),
                Parties.office(KADES));
    }

    @Test
    void where_a_desa_became_a_kelurahan_other_offices_decide_on_the_next_board() {
        GroupCase it = after(byKind, recognizedByTheVillageHead(), new Relocate(DAY, UNIT, KELURAHAN), KOMINFO);

        assertThat(it.state()).isEqualTo(GroupState.RECOGNIZED);
        assertThat(it.unit()).isEqualTo(KELURAHAN);
        assertThat(it.firstUnit()).isEqualTo(UNIT);
        assertThat(it.unitOn(DAY.minusDays(1))).isEqualTo(UNIT);
        assertThat(it.unitOn(DAY)).isEqualTo(KELURAHAN);
        assertThat(it.recognizedOn(TODAY)).as("the decree stays").isTrue();

        Reelect next = new Reelect(
                io.github.kim4j.activity.Deliberation.builder()
                        .minutes(Toman.minutes(DAY.plusDays(9)))
                        .unit(KELURAHAN)
                        .build(),
                Toman.MEMBERS,
                Toman.BOARD);
        it = after(byKind, it, next, Parties.residents(KELURAHAN));
        assertThat(byKind.outlook(it, TODAY).orElseThrow().awaited()).containsExactly(LURAH);
        assertThat(byKind.decide(it, next, RESIDENTS, TODAY)).isInstanceOf(Outcome.Forbidden.class);
    }

    @Test
    void what_was_done_before_the_new_code_and_entered_after_goes_by_the_old_one() {
        GroupCase it = after(byKind, Toman.formed(byKind), new Relocate(DAY, UNIT, KELURAHAN), KOMINFO);
        Decree old = decree(KADES, "141/1", DAY.minusDays(1), entry());

        GroupCase recognized = after(byKind, it, new IssueDecree(old), Parties.office(KADES));

        assertThat(recognized.state()).isEqualTo(GroupState.RECOGNIZED);
        assertThat(byKind.decide(
                        it, new IssueDecree(decree(KADES, "141/1", DAY, entry())), Parties.office(KADES), TODAY))
                .isInstanceOf(Outcome.Forbidden.class);
    }

    @Test
    void a_move_is_from_the_code_of_the_group_to_another_of_its_level() {
        GroupCase it = recognized(one);

        assertThat(codes(one, it, new Relocate(DAY, KELURAHAN, UNIT), KOMINFO))
                .containsExactly("relocation.of_another_code");
        assertThat(codes(one, it, new Relocate(DAY, UNIT, UNIT), KOMINFO))
                .containsExactly("relocation.of_another_level");
        assertThat(codes(one, it, new Relocate(DAY, UNIT, RegionCode.parse("16.06.06")), KOMINFO))
                .containsExactly("relocation.of_another_level");
        assertThat(warnings(one, it, new Relocate(DAY, UNIT, RegionCode.parse("16.06.06.2999")), KOMINFO))
                .containsExactly("relocation.unknown_code");
        GroupCase moved = after(one, it, new Relocate(DAY, UNIT, KELURAHAN), KOMINFO);
        assertThat(codes(one, moved, new Relocate(DAY, KELURAHAN, UNIT), KOMINFO))
                .containsExactly("relocation.before_the_one_before");
    }

    @Test
    void a_group_that_moved_to_another_regency_is_no_longer_under_these_rules() {
        RegionCode away = RegionCode.parse("16.01.07.2002");
        GroupCase it = after(one, recognized(one), new Relocate(DAY, UNIT, away), KOMINFO);

        assertThat(one.decide(it, new Dissolve(Toman.minutes(TODAY)), Parties.residents(away), TODAY)
                        .violations())
                .extracting(violation -> violation.code())
                .containsExactly("policy.other_region");
        assertThat(it.recognizedOn(TODAY)).isTrue();
    }

    // many groups

    @Test
    void one_decree_for_many_groups_spoils_none_where_another_is_refused() {
        GroupCase listed = Toman.formed(one);
        GroupCase recognized = recognized(one);

        assertThat(one.decideAll(new IssueDecree(decree()), List.of(recognized, listed), Parties.office(BUPATI), TODAY))
                .extracting(Outcome::accepted)
                .containsExactly(false, true);
    }

    // what is due

    private static List<String> due(GroupLifecycle lifecycle, GroupCase it, LocalDate on) {
        return lifecycle.due(it, on, Set.of()).stream()
                .map(due -> due.action() + " " + due.since() + " " + due.lastDay() + (due.overdue() ? " !" : ""))
                .toList();
    }

    @Test
    void nothing_is_due_where_the_region_names_no_deadline() {
        assertThat(one.due(recognized(one), TODAY, Set.of())).isEmpty();
    }

    @Test
    void the_duty_to_register_runs_from_recognition() {
        GroupLifecycle duty =
                under(rules(OfficeKind.BUPATI).registration(synthetic(Registration.afterRecognition(30))));
        GroupCase it = recognized(duty);

        assertThat(due(duty, Toman.formed(duty), TODAY)).isEmpty();
        assertThat(due(duty, it, RECOGNIZED.plusDays(30))).containsExactly("FILE 2021-06-01 2021-07-01");
        assertThat(due(duty, it, RECOGNIZED.plusDays(31))).containsExactly("FILE 2021-06-01 2021-07-01 !");
        GroupCase filed = after(duty, it, new File(DAY), Parties.board(UNIT));
        assertThat(due(duty, filed, TODAY)).isEmpty();
        Due<GroupAction> late = duty.due(it, TODAY, Set.of()).get(0);
        assertThat(late.message(Locale.ENGLISH))
                .isEqualTo("The group has been recognized since 1 June 2021 and has not filed for registration;"
                        + " the deadline passed on 1 July 2021.");
    }

    @Test
    void months_without_an_act_ask_to_look_whether_a_group_is_dormant() {
        GroupLifecycle asking = under(rules(OfficeKind.BUPATI).dormancyMonths(synthetic(12)));
        GroupCase it = recognized(asking);

        assertThat(due(asking, it, RECOGNIZED)).containsExactly("REPORT_DORMANT 2021-06-01 2022-06-01");
        it = after(asking, it, new Inaugurate(DAY, BUPATI), Parties.office(BUPATI));
        assertThat(due(asking, it, TODAY)).containsExactly("REPORT_DORMANT 2022-03-01 2023-03-01 !");
        it = after(asking, it, new ReportDormant(DAY.plusYears(2), "contoh"), KOMINFO);
        assertThat(due(asking, it, TODAY)).isEmpty();
    }

    @Test
    void steps_have_the_deadlines_that_the_region_names() {
        GroupLifecycle all = under(rules(OfficeKind.BUPATI)
                .registration(synthetic(Registration.optional()))
                .suspension(synthetic(true))
                .deadlines(synthetic(List.of(
                        new Deadline("DELIBERATE", 90, Deadline.Unit.CALENDAR_DAYS),
                        new Deadline("ISSUE_DECREE", 5, Deadline.Unit.WORKING_DAYS),
                        new Deadline("REGISTER", 10, Deadline.Unit.CALENDAR_DAYS),
                        new Deadline("INAUGURATE", 20, Deadline.Unit.CALENDAR_DAYS),
                        new Deadline("LIFT", 30, Deadline.Unit.CALENDAR_DAYS),
                        new Deadline("REVIVE", 40, Deadline.Unit.CALENDAR_DAYS)))));
        GroupCase it = Toman.initiated(all);
        assertThat(due(all, it, Toman.REQUESTED)).containsExactly("DELIBERATE 2021-04-01 2021-06-30");
        it = Toman.formed(all);
        assertThat(due(all, it, Toman.FORMED)).containsExactly("ISSUE_DECREE 2021-05-20 2021-05-27");
        assertThat(all.due(it, Toman.FORMED, Set.of(LocalDate.of(2021, 5, 26)))
                        .get(0)
                        .lastDay())
                .isEqualTo(LocalDate.of(2021, 5, 28));
        it = recognized(all);
        assertThat(due(all, it, RECOGNIZED)).containsExactly("INAUGURATE 2021-06-01 2021-06-21");
        it = after(all, it, new Inaugurate(DAY, BUPATI), Parties.office(BUPATI));
        it = after(all, it, new File(DAY), Parties.board(UNIT));
        assertThat(due(all, it, DAY)).containsExactly("REGISTER 2022-03-01 2022-03-11");
        it = after(all, it, new Register(DAY, java.util.Optional.empty()), KOMINFO);
        it = after(all, it, new Suspend(decision("7/2022", DAY)), Parties.office(BUPATI));
        it = after(all, it, new ReportDormant(DAY, "contoh"), KOMINFO);
        assertThat(due(all, it, DAY))
                .containsExactlyInAnyOrder("LIFT 2022-03-01 2022-03-31", "REVIVE 2022-03-01 2022-04-10");
    }

    private static GroupLifecycle waiting(Deadline... deadlines) {
        return under(rules(OfficeKind.KEPALA_DESA, OfficeKind.BUPATI)
                .registration(synthetic(Registration.optional()))
                .deadlines(synthetic(List.of(deadlines))));
    }

    @Test
    void the_time_to_hand_in_a_file_runs_from_the_formation_and_again_from_its_return() {
        GroupLifecycle filing = waiting(new Deadline("FILE", 30, Deadline.Unit.CALENDAR_DAYS));
        GroupCase it = Toman.formed(filing);
        GroupCase filed = after(filing, it, new File(RECOGNIZED), Parties.board(UNIT));
        GroupCase returned = after(filing, filed, new Return(DAY, "AD/ART"), KOMINFO);

        assertThat(due(filing, it, RECOGNIZED)).containsExactly("FILE 2021-05-20 2021-06-19");
        assertThat(due(filing, filed, RECOGNIZED)).isEmpty();
        assertThat(due(filing, returned, DAY)).containsExactly("FILE 2022-03-01 2022-03-31");
        assertThat(due(filing, after(filing, it, new Dissolve(Toman.minutes(DAY)), RESIDENTS), DAY))
                .isEmpty();
        assertThat(due(filing, Toman.admitted(filing), TODAY)).isEmpty();
    }

    @Test
    void the_time_for_a_decree_runs_from_the_one_before_it_for_the_same_board() {
        GroupLifecycle issuing = waiting(new Deadline("ISSUE_DECREE", 10, Deadline.Unit.CALENDAR_DAYS));
        GroupCase lower = after(
                issuing,
                Toman.formed(issuing),
                new IssueDecree(decree(KADES, "141/1", RECOGNIZED, entry())),
                Parties.office(KADES));
        GroupCase reelected = after(issuing, lower, next(DAY), RESIDENTS);

        assertThat(due(issuing, lower, RECOGNIZED)).containsExactly("ISSUE_DECREE 2021-06-01 2021-06-11");
        assertThat(due(issuing, reelected, DAY)).containsExactly("ISSUE_DECREE 2022-03-01 2022-03-11");
        assertThat(due(issuing, after(issuing, lower, new Dissolve(Toman.minutes(DAY)), RESIDENTS), DAY))
                .isEmpty();
        GroupCase full = after(issuing, lower, new IssueDecree(Toman.decree()), Parties.office(BUPATI));
        assertThat(due(issuing, full, DAY)).isEmpty();
    }

    private static Reelect next(LocalDate day) {
        return new Reelect(
                io.github.kim4j.activity.Deliberation.builder()
                        .minutes(Toman.minutes(day))
                        .unit(UNIT)
                        .build(),
                Toman.MEMBERS,
                Toman.BOARD);
    }

    @Test
    void the_time_to_elect_the_next_board_runs_from_the_last_day_of_the_term() {
        GroupLifecycle electing = under(rules(OfficeKind.BUPATI)
                .deadlines(synthetic(List.of(new Deadline("REELECT", 30, Deadline.Unit.CALENDAR_DAYS)))));
        Term term = Term.of(RECOGNIZED, DAY);
        GroupCase it = after(
                electing,
                Toman.initiated(electing),
                Toman.deliberate(
                        Toman.MEMBERS, Toman.BOARD.toBuilder().term(term).build()),
                RESIDENTS);
        assertThat(due(electing, it, DAY)).isEmpty();

        it = after(electing, it, new IssueDecree(Toman.decree()), Parties.office(BUPATI));
        assertThat(due(electing, it, DAY.minusDays(1)))
                .as("it does not run yet")
                .isEmpty();
        assertThat(due(electing, it, DAY)).containsExactly("REELECT 2022-03-01 2022-03-31");
        assertThat(due(electing, after(electing, it, next(DAY), RESIDENTS), DAY))
                .isEmpty();
    }

    @Test
    void a_day_before_the_move_awaits_the_office_of_then() {
        GroupCase it = after(byKind, Toman.formed(byKind), new Relocate(DAY, UNIT, KELURAHAN), KOMINFO);

        assertThat(byKind.outlook(it, DAY.minusDays(1)).orElseThrow().awaited()).containsExactly(KADES);
        assertThat(byKind.outlook(it, DAY).orElseThrow().awaited()).containsExactly(LURAH);
    }

    @Test
    void nothing_is_suspended_or_dormant_once_the_group_is_dissolved() {
        GroupLifecycle watched = under(rules(OfficeKind.BUPATI)
                .suspension(synthetic(true))
                .deadlines(synthetic(List.of(
                        new Deadline("LIFT", 30, Deadline.Unit.CALENDAR_DAYS),
                        new Deadline("REVIVE", 30, Deadline.Unit.CALENDAR_DAYS)))));
        GroupCase it =
                after(watched, recognized(watched), new Suspend(decision("7/KPTS/2022", DAY)), Parties.office(BUPATI));
        it = after(watched, it, new ReportDormant(DAY, "tidak ada kegiatan"), KOMINFO);
        assertThat(due(watched, it, DAY)).hasSize(2);

        LocalDate end = DAY.plusDays(9);
        GroupCase dissolved = after(watched, it, new Dissolve(Toman.minutes(end)), RESIDENTS);
        assertThat(dissolved.suspendedOn(end.minusDays(1))).isTrue();
        assertThat(dissolved.dormantOn(end.minusDays(1))).isTrue();
        assertThat(dissolved.suspendedOn(end)).isFalse();
        assertThat(dissolved.dormantOn(end)).isFalse();
        assertThat(due(watched, dissolved, TODAY)).isEmpty();
    }

    @Test
    void a_suspended_group_whose_decree_was_revoked_is_not_told_that_its_decrees_are_in_force() {
        GroupCase it = after(
                suspending, recognized(suspending), new Suspend(decision("7/KPTS/2022", DAY)), Parties.office(BUPATI));
        it = after(
                suspending,
                it,
                Toman.revocation(BUPATI, "9/KPTS/2022", DAY.plusDays(5), "1/KPTS/2021"),
                Parties.office(BUPATI));

        assertThat(it.standingOn(DAY).reasons())
                .extracting(Standing.Reason::code)
                .contains("standing.suspended");
        assertThat(it.standingOn(DAY.plusDays(5)).reasons())
                .extracting(Standing.Reason::code)
                .contains("standing.suspended_without_decrees")
                .doesNotContain("standing.suspended");
        assertThat(it.standingOn(DAY).until())
                .as("the act that ends it is on file")
                .contains(DAY.plusDays(4));
    }

    @Test
    void a_group_moves_again_on_a_later_day() {
        GroupCase moved = after(one, recognized(one), new Relocate(DAY, UNIT, KELURAHAN), KOMINFO);
        Relocate back = new Relocate(DAY.plusDays(1), KELURAHAN, UNIT);

        assertThat(warnings(one, moved, back, KOMINFO)).isEmpty();
        GroupCase it = after(one, moved, back, KOMINFO);
        assertThat(it.unitOn(DAY.minusDays(1))).isEqualTo(UNIT);
        assertThat(it.unitOn(DAY)).isEqualTo(KELURAHAN);
        assertThat(it.unitOn(DAY.plusDays(1))).isEqualTo(UNIT);
    }
}
