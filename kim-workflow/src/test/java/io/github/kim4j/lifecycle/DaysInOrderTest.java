package io.github.kim4j.lifecycle;

import static io.github.kim4j.lifecycle.Toman.BUPATI;
import static io.github.kim4j.lifecycle.Toman.FORMED;
import static io.github.kim4j.lifecycle.Toman.GROUP;
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
import static io.github.kim4j.lifecycle.Toman.formed;
import static io.github.kim4j.lifecycle.Toman.minutes;
import static io.github.kim4j.lifecycle.Toman.recognized;
import static io.github.kim4j.lifecycle.Toman.revocation;
import static io.github.kim4j.lifecycle.Toman.rules;
import static io.github.kim4j.lifecycle.Toman.started;
import static io.github.kim4j.lifecycle.Toman.under;
import static io.github.kim4j.lifecycle.Toman.warnings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kim4j.activity.Deliberation;
import io.github.kim4j.decree.Decree;
import io.github.kim4j.decree.DecreeNumber;
import io.github.kim4j.decree.DecreeRelation;
import io.github.kim4j.decree.DecreeRelationKind;
import io.github.kim4j.decree.Office;
import io.github.kim4j.decree.OfficeKind;
import io.github.kim4j.json.KimJson;
import io.github.kim4j.machine.Actor;
import io.github.kim4j.machine.Territory;
import io.github.kim4j.policy.Chain;
import io.github.kim4j.policy.Registration;
import io.github.kim4j.region.RegionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Acts whose days, numbers or offices contradict what is on file. */
class DaysInOrderTest {
    private final GroupLifecycle lifecycle = Toman.lifecycle();
    private static final Actor REGENT = Parties.office(BUPATI);
    private static final Actor OFFICERS = Parties.board(UNIT);

    // decrees that have effect back in time

    @Test
    void a_decree_with_effect_before_the_formation_is_recorded_with_a_warning() {
        IssueDecree early = new IssueDecree(
                decree().toBuilder().effectiveFrom(LocalDate.of(2000, 1, 1)).build());

        var outcome = lifecycle.decide(formed(lifecycle), early, REGENT, TODAY);

        assertThat(outcome.accepted()).isTrue();
        assertThat(outcome.warnings())
                .extracting(warning -> warning.message(Locale.ENGLISH))
                .containsExactly(
                        "The decree has effect from 1 January 2000, before the group was formed on 20 May 2021;"
                                + " recorded as it is.");
    }

    @Test
    void a_decree_with_effect_from_the_day_of_formation_is_recorded_without_a_warning() {
        for (Decree in :
                List.of(decree(), decree().toBuilder().effectiveFrom(FORMED).build())) {
            assertThat(warnings(lifecycle, formed(lifecycle), new IssueDecree(in), REGENT))
                    .isEmpty();
        }
    }

    @Test
    void of_a_group_without_minutes_nobody_knows_what_precedes_its_formation() {
        IssueDecree early = new IssueDecree(
                decree().toBuilder().effectiveFrom(LocalDate.of(2000, 1, 1)).build());

        assertThat(warnings(lifecycle, Toman.admitted(lifecycle), early, REGENT))
                .isEmpty();
    }

    // dissolution

    private static Dissolve dissolve(LocalDate day) {
        return new Dissolve(minutes(day));
    }

    @Test
    void a_dissolution_before_a_decree_on_file_is_refused() {
        GroupCase it = recognized(lifecycle);

        assertThat(codes(lifecycle, it, dissolve(RECOGNIZED.minusDays(1)), RESIDENTS))
                .containsExactly("dissolution.before_the_latest_act");
        assertThat(codes(lifecycle, it, dissolve(RECOGNIZED), RESIDENTS)).isEmpty();
    }

    @Test
    void a_dissolution_before_anything_that_was_done_with_the_group_is_refused() {
        LocalDate day = RECOGNIZED.plusYears(1);
        GroupCase it = recognized(lifecycle);
        GroupCase filed = after(lifecycle, it, new File(day), OFFICERS);
        GroupCase returned = after(
                lifecycle, after(lifecycle, it, new File(RECOGNIZED), OFFICERS), new Return(day, "AD/ART"), KOMINFO);
        GroupCase registered = after(
                lifecycle,
                after(lifecycle, it, new File(RECOGNIZED), OFFICERS),
                new Register(day, Optional.empty()),
                KOMINFO);
        GroupCase inaugurated = after(lifecycle, it, new Inaugurate(day, BUPATI), REGENT);
        GroupCase revoked = after(lifecycle, it, revocation(BUPATI, "9/KPTS/2022", day, "1/KPTS/2021"), REGENT);

        assertThat(List.of(filed, returned, registered, inaugurated, revoked))
                .allSatisfy(busy -> busyUntil(day, lifecycle, busy, RESIDENTS));
    }

    private static void busyUntil(LocalDate day, GroupLifecycle lifecycle, GroupCase it, Actor residents) {
        assertThat(codes(lifecycle, it, dissolve(day.minusDays(1)), residents))
                .containsExactly("dissolution.before_the_latest_act");
        assertThat(codes(lifecycle, it, dissolve(day), residents)).isEmpty();
    }

    @Test
    void a_dissolution_before_a_pause_of_the_group_or_its_end_is_refused() {
        GroupLifecycle pausing = under(rules(OfficeKind.BUPATI).suspension(Toman.synthetic(true)));
        LocalDate day = RECOGNIZED.plusYears(1);
        GroupCase dormant = after(pausing, recognized(pausing), new ReportDormant(RECOGNIZED, "contoh"), KOMINFO);
        GroupCase suspended = after(pausing, recognized(pausing), new Suspend(decided("7/2021", RECOGNIZED)), REGENT);

        assertThat(List.of(
                        after(pausing, recognized(pausing), new ReportDormant(day, "contoh"), KOMINFO),
                        after(pausing, dormant, new Revive(day, "contoh"), KOMINFO),
                        after(pausing, recognized(pausing), new Suspend(decided("7/2022", day)), REGENT),
                        after(pausing, suspended, new Lift(decided("8/2022", day)), REGENT)))
                .allSatisfy(paused -> busyUntil(day, pausing, paused, RESIDENTS));
    }

    private static Decree decided(String number, LocalDate day) {
        return decree(BUPATI, number, day);
    }

    @Test
    void a_dissolution_before_a_change_of_board_decree_or_code_is_refused() {
        LocalDate day = RECOGNIZED.plusYears(1);
        RegionCode kelurahan = RegionCode.parse("16.06.06.1001");
        GroupCase it = recognized(lifecycle);
        Judgment judgment = new Judgment("Pengadilan contoh", "1/CONTOH", day);
        RevokeDecree annulment = RevokeDecree.annulled(DecreeNumber.parse("1/KPTS/2021"), Optional.empty(), judgment);
        Reelect reelection = new Reelect(
                Deliberation.builder().minutes(minutes(day)).unit(UNIT).build(), Toman.MEMBERS, Toman.BOARD);

        busyUntil(day, lifecycle, after(lifecycle, it, annulment, Parties.court()), RESIDENTS);
        busyUntil(day, lifecycle, after(lifecycle, it, reelection, RESIDENTS), RESIDENTS);
        busyUntil(day, lifecycle, after(lifecycle, it, amendment(day), REGENT), RESIDENTS);
        busyUntil(
                day,
                lifecycle,
                after(lifecycle, it, new Relocate(day, UNIT, kelurahan), KOMINFO),
                new Actor("residents", RESIDENTS.roles(), Territory.of("16.06")));
    }

    private static AmendDecree amendment(LocalDate day) {
        DecreeNumber number = DecreeNumber.parse("1/KPTS/2021");
        Decree by = decree(BUPATI, "5/2022", day, entry()).toBuilder()
                .addRelations(new DecreeRelation(DecreeRelationKind.AMENDS, number))
                .build();
        return new AmendDecree(number, Optional.empty(), by, Toman.MEMBERS, Toman.BOARD);
    }

    @Test
    void a_dissolution_before_the_intake_of_a_group_is_refused() {
        GroupCase it = Toman.admitted(lifecycle);
        LocalDate intake = ((GroupEvent.Admitted) it.events().get(0)).on();

        assertThat(codes(lifecycle, it, dissolve(intake.minusDays(1)), RESIDENTS))
                .containsExactly("dissolution.before_the_latest_act");
        assertThat(codes(lifecycle, it, dissolve(intake), RESIDENTS)).isEmpty();
    }

    @Test
    void a_decree_that_waits_for_registration_is_not_dated_before_it() {
        GroupLifecycle waiting =
                under(rules(OfficeKind.BUPATI).registration(Toman.synthetic(Registration.before(OfficeKind.BUPATI))));
        GroupCase filed = after(waiting, formed(waiting), new File(FORMED), OFFICERS);

        assertThat(codes(
                        waiting,
                        after(waiting, filed, new Register(RECOGNIZED.plusDays(1), Optional.empty()), KOMINFO),
                        new IssueDecree(decree()),
                        REGENT))
                .containsExactly("registration.after_the_decree");
        assertThat(codes(
                        waiting,
                        after(waiting, filed, new Register(RECOGNIZED, Optional.empty()), KOMINFO),
                        new IssueDecree(decree()),
                        REGENT))
                .isEmpty();
    }

    @Test
    void a_revoking_decree_is_not_older_than_what_it_revokes() {
        RevokeDecree older = revocation(BUPATI, "9/KPTS/2020", RECOGNIZED.minusDays(1), "1/KPTS/2021");
        RevokeDecree later = new RevokeDecree(
                older.number(),
                older.by().orElseThrow().toBuilder()
                        .effectiveFrom(RECOGNIZED.plusYears(1))
                        .build());

        assertThat(codes(lifecycle, recognized(lifecycle), later, REGENT))
                .containsExactly("revocation.older_than_the_decree");
    }

    @Test
    void a_dissolution_before_the_formation_has_its_own_reason() {
        assertThat(codes(lifecycle, formed(lifecycle), dissolve(FORMED.minusDays(1)), RESIDENTS))
                .containsExactly("dissolution.before_formation");
    }

    @Test
    void a_dissolution_may_come_before_the_day_from_which_a_decree_has_effect() {
        Decree later =
                decree().toBuilder().effectiveFrom(RECOGNIZED.plusYears(1)).build();
        GroupCase it = after(lifecycle, formed(lifecycle), new IssueDecree(later), REGENT);

        assertThat(codes(lifecycle, it, dissolve(RECOGNIZED.plusDays(1)), RESIDENTS))
                .isEmpty();
    }

    // registration

    @Test
    void a_file_that_was_handed_in_before_the_group_was_formed_is_refused() {
        for (LocalDate early : List.of(LocalDate.MIN, FORMED.minusDays(1))) {
            assertThat(codes(lifecycle, formed(lifecycle), new File(early), OFFICERS))
                    .containsExactly("registration.before_formation");
        }
        assertThat(codes(lifecycle, formed(lifecycle), new File(FORMED), OFFICERS))
                .isEmpty();
    }

    @Test
    void a_file_is_not_handed_in_again_before_it_was_returned() {
        LocalDate returned = LocalDate.of(2021, 6, 10);
        GroupCase it = after(lifecycle, formed(lifecycle), new File(LocalDate.of(2021, 6, 2)), OFFICERS);
        GroupCase back = after(lifecycle, it, new Return(returned, "AD/ART"), KOMINFO);

        assertThat(codes(lifecycle, back, new File(returned.minusDays(1)), OFFICERS))
                .containsExactly("registration.before_return");
        assertThat(codes(lifecycle, back, new File(returned), OFFICERS)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void a_registration_number_is_not_blank(String number) throws Exception {
        Optional<String> blank = Optional.of(number);
        String json = KimJson.restricted()
                .writerFor(GroupCommand.class)
                .writeValueAsString(new Register(FORMED, Optional.of("1")))
                .replace("\"1\"", KimJson.restricted().writeValueAsString(number));

        assertThatThrownBy(() -> new Register(FORMED, blank))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("registrationNumber: blank (expected: a number, or none)");
        assertThatThrownBy(() -> new GroupEvent.Registered(FORMED, blank))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("number: blank (expected: a number, or none)");
        assertThat(KimJson.read(json, GroupCommand.class).faults())
                .extracting(fault -> fault.message(Locale.ENGLISH))
                .singleElement()
                .asString()
                .contains("a registration number that is not blank, or none");
    }

    // intake

    @Test
    void minutes_of_a_meeting_after_the_intake_are_refused() {
        LocalDate day = LocalDate.of(2021, 6, 1);

        assertThat(codes(
                        lifecycle,
                        started(),
                        new Admit(day, GROUP, Optional.of(minutes(day.plusDays(1))), List.of()),
                        KOMINFO))
                .containsExactly("admission.before_minutes");
        assertThat(codes(lifecycle, started(), new Admit(day, GROUP, Optional.of(minutes(day)), List.of()), KOMINFO))
                .isEmpty();
    }

    // inauguration

    @Test
    void an_office_inaugurates_in_its_own_name_only() {
        GroupCase it = recognized(lifecycle);
        Office dinas = new Office(OfficeKind.KEPALA_DINAS, Toman.MUBA);

        assertThat(codes(lifecycle, it, new Inaugurate(RECOGNIZED, BUPATI), KOMINFO))
                .containsExactly("inauguration.not_the_actors");
        assertThat(codes(lifecycle, it, new Inaugurate(RECOGNIZED, KADES), REGENT))
                .containsExactly("inauguration.not_the_actors");
        assertThat(codes(lifecycle, it, new Inaugurate(RECOGNIZED, BUPATI), REGENT))
                .isEmpty();
        assertThat(codes(lifecycle, it, new Inaugurate(RECOGNIZED, dinas), KOMINFO))
                .isEmpty();
    }

    @Test
    void an_office_of_another_region_or_that_there_is_not_inaugurates_nobody() {
        GroupLifecycle any = under(rules(OfficeKind.BUPATI)
                .chain(Toman.synthetic(Chain.of(Set.of(OfficeKind.BUPATI, OfficeKind.WALI_KOTA)))));
        Office noMayor = new Office(OfficeKind.WALI_KOTA, Toman.MUBA);
        Office elsewhere = new Office(OfficeKind.BUPATI, RegionCode.parse("16.07"));
        GroupCase it = recognized(any);

        assertThat(codes(any, it, new Inaugurate(RECOGNIZED, elsewhere), REGENT))
                .containsExactly("inauguration.office_elsewhere");
        assertThat(codes(any, it, new Inaugurate(RECOGNIZED, noMayor), Parties.office(noMayor)))
                .containsExactly("inauguration.office_elsewhere");
    }

    // revocation

    @Test
    void a_decree_does_not_revoke_itself() {
        GroupCase it = recognized(lifecycle);

        for (LocalDate day : List.of(RECOGNIZED, RECOGNIZED.plusDays(1), RECOGNIZED.plusYears(1))) {
            assertThat(codes(lifecycle, it, revocation(BUPATI, "1/kpts/2021", day, "1/KPTS/2021"), REGENT))
                    .containsExactly("revocation.of_itself");
        }
    }

    @Test
    void a_decree_revokes_one_of_the_same_number_of_another_office_or_of_another_year() {
        GroupLifecycle village = under(rules(OfficeKind.KEPALA_DESA));
        GroupCase it = after(
                village,
                formed(village),
                new IssueDecree(decree(KADES, "141/1", RECOGNIZED, entry())),
                Parties.office(KADES));

        assertThat(codes(village, it, revocation(BUPATI, "141/1", RECOGNIZED, "141/1"), REGENT))
                .isEmpty();
        assertThat(codes(
                        village,
                        it,
                        revocation(KADES, "141/1", RECOGNIZED.plusYears(1), "141/1"),
                        Parties.office(KADES)))
                .isEmpty();
        assertThat(codes(
                        village,
                        it,
                        revocation(KADES, "141/1", RECOGNIZED.plusDays(1), "141/1"),
                        Parties.office(KADES)))
                .containsExactly("revocation.of_itself");
    }
}
