package io.github.kim4j.lifecycle;

import static io.github.kim4j.lifecycle.CaseKits.ESTABLISHED;
import static io.github.kim4j.lifecycle.CaseKits.LAST_DAY;
import static io.github.kim4j.lifecycle.CaseKits.aDecreeCase;
import static io.github.kim4j.lifecycle.CaseKits.decree;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kim4j.decree.Decree;
import io.github.kim4j.decree.DecreeNumber;
import io.github.kim4j.decree.DecreeRelation;
import io.github.kim4j.machine.Actor;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How a decree stands on a day, beside its state. */
class DecreeCaseTest {
    private static final LocalDate REVOKED = LocalDate.of(2023, 3, 1);
    private static final DecreeEvent REVOCATION =
            new DecreeEvent.Revoked(CaseKits.revocation(CaseKits.BUPATI, "5/KPTS/2023", REVOKED));

    private static DecreeCase established(Decree decree, DecreeEvent... later) {
        return aDecreeCase().with(List.of(new DecreeEvent.Established(decree))).with(List.of(later));
    }

    @Test
    void is_in_force_from_the_day_of_effect_to_the_last_day_and_its_state_does_not_change() {
        DecreeCase it = established(
                decree().toBuilder().effectiveFrom(ESTABLISHED.plusDays(10)).build());

        assertThat(it.statusOn(ESTABLISHED.minusDays(1))).isEqualTo(DecreeStatus.DRAFT);
        assertThat(it.statusOn(ESTABLISHED)).isEqualTo(DecreeStatus.ESTABLISHED);
        assertThat(it.statusOn(ESTABLISHED.plusDays(9))).isEqualTo(DecreeStatus.ESTABLISHED);
        assertThat(it.statusOn(ESTABLISHED.plusDays(10))).isEqualTo(DecreeStatus.IN_FORCE);
        assertThat(it.statusOn(LAST_DAY)).isEqualTo(DecreeStatus.IN_FORCE);
        assertThat(it.statusOn(LAST_DAY.plusDays(1))).isEqualTo(DecreeStatus.EXPIRED);
        assertThat(it.state()).isEqualTo(DecreeState.ESTABLISHED);
    }

    @Test
    void a_decree_of_earlier_effect_is_in_force_before_its_date() {
        DecreeCase it = established(
                decree().toBuilder().effectiveFrom(ESTABLISHED.minusDays(5)).build());

        assertThat(it.statusOn(ESTABLISHED.minusDays(6))).isEqualTo(DecreeStatus.DRAFT);
        assertThat(it.inForceOn(ESTABLISHED.minusDays(6))).isFalse();
        assertThat(it.inForceOn(ESTABLISHED.minusDays(5))).isTrue();
    }

    @Test
    void is_in_force_to_the_day_before_another_ends_it() {
        DecreeCase revoked = established(decree(), REVOCATION);
        DecreeCase superseded = established(
                decree(), new DecreeEvent.Superseded(CaseKits.replacement(CaseKits.BUPATI, "4/KPTS/2023", REVOKED)));

        assertThat(revoked.endedOn()).contains(REVOKED);
        assertThat(revoked.inForceOn(REVOKED.minusDays(1))).isTrue();
        assertThat(revoked.statusOn(REVOKED)).isEqualTo(DecreeStatus.REVOKED);
        assertThat(superseded.inForceOn(REVOKED.minusDays(1))).isTrue();
        assertThat(superseded.statusOn(REVOKED)).isEqualTo(DecreeStatus.SUPERSEDED);
        assertThat(superseded.statusOn(LAST_DAY.plusDays(1))).isEqualTo(DecreeStatus.SUPERSEDED);
    }

    @Test
    void one_that_had_run_out_before_it_was_revoked_has_expired() {
        Decree shorter = decree().toBuilder().lastDay(REVOKED.minusDays(1)).build();

        assertThat(established(shorter, REVOCATION).statusOn(REVOKED)).isEqualTo(DecreeStatus.EXPIRED);
        assertThat(established(shorter.toBuilder().lastDay(REVOKED).build(), REVOCATION)
                        .statusOn(REVOKED))
                .isEqualTo(DecreeStatus.REVOKED);
    }

    @Test
    void one_that_a_court_annulled_was_in_force_on_no_day() {
        DecreeEvent annulled = new DecreeEvent.Annulled(CaseKits.judgment(LocalDate.of(2024, 1, 10)));
        DecreeCase before = established(decree(), REVOCATION);
        DecreeCase after = before.with(List.of(annulled));

        assertThat(before.inForceOn(ESTABLISHED)).isTrue();
        for (LocalDate day = ESTABLISHED; day.isBefore(LAST_DAY.plusDays(2)); day = day.plusDays(1)) {
            assertThat(after.statusOn(day)).isEqualTo(DecreeStatus.ANNULLED);
        }
        assertThat(after.statusOn(ESTABLISHED.minusDays(1))).isEqualTo(DecreeStatus.DRAFT);
        assertThat(after.judgment()).map(Judgment::number).contains("1/G/2023");
        assertThat(after.endedOn()).contains(REVOKED);
    }

    @Test
    void amendments_stand_beside_it_and_keep_it_in_force() {
        Decree first = CaseKits.amendment("2/KPTS/2022", LocalDate.of(2022, 3, 1));
        DecreeCase it =
                established(decree(), new DecreeEvent.Amended(first), new DecreeEvent.Amended(CaseKits.correction()));

        assertThat(it.state()).isEqualTo(DecreeState.ESTABLISHED);
        assertThat(it.decree()).contains(decree());
        assertThat(it.amendments()).containsExactly(first, CaseKits.correction());
        assertThat(it.amendmentsOn(LocalDate.of(2022, 2, 28))).isEmpty();
        assertThat(it.amendmentsOn(LocalDate.of(2022, 3, 1))).containsExactly(first);
        assertThat(it.amendmentsOn(LocalDate.of(2022, 8, 1))).hasSize(2);
        assertThat(it.inForceOn(LocalDate.of(2022, 8, 1))).isTrue();
    }

    @Test
    void a_draft_has_no_decree_and_is_in_force_on_no_day() {
        DecreeCase it = aDecreeCase().with(List.of(new DecreeEvent.Drafted(ESTABLISHED, CaseKits.draft())));

        assertThat(it.draft()).contains(CaseKits.draft());
        assertThat(it.decree()).isEmpty();
        assertThat(it.statusOn(ESTABLISHED)).isEqualTo(DecreeStatus.DRAFT);
        assertThat(it).hasToString("SK-1 of BUPATI 16.06: DRAFT");
    }

    @Test
    void a_decree_of_an_office_that_the_region_has_not_is_refused() {
        io.github.kim4j.decree.Office nobody =
                new io.github.kim4j.decree.Office(io.github.kim4j.decree.OfficeKind.WALI_KOTA, Toman.MUBA);
        Decree decree = decree().toBuilder().issuer(nobody).build();

        assertThat(CaseKit.codes(DecreeLifecycle.standard()
                        .decide(
                                DecreeCase.of(CaseId.of("SK-2"), nobody),
                                CaseKits.establish(decree),
                                Parties.office(nobody),
                                Toman.TODAY)
                        .violations()))
                .containsExactly("establishment.no_such_office");
    }

    @Test
    void what_the_group_did_with_an_aspiration_is_told_by_the_aspiration() {
        AspirationCase it = CaseKits.aspirations()
                .after(CaseKits.aspirations().honest().get(0).subList(0, 4));
        assertThat(it.awaiting()).contains(CaseKits.BUPATI);
        AspirationCase answered =
                CaseKits.aspirations().after(CaseKits.aspirations().honest().get(0));
        assertThat(answered.awaiting()).isEmpty();
        assertThat(answered.aspiration()).hasValueSatisfying(told -> {
            assertThat(told.getOffice()).contains(CaseKits.BUPATI);
            assertThat(told.getPassedOn()).contains(CaseKits.TAKEN_UP.plusDays(3));
            assertThat(told.getAnsweredOn()).contains(CaseKits.TAKEN_UP.plusDays(4));
            assertThat(told.getAnswer()).contains("Rahasia Contoh");
        });
    }

    @Test
    void what_was_done_with_a_rumor_is_told_by_the_report() {
        HoaxReportCase it = CaseKits.hoaxes().after(CaseKits.hoaxes().honest().get(0));
        assertThat(it.verdict()).isEqualTo(Optional.of(HoaxVerdict.HOAX));
        assertThat(it.report()).hasValueSatisfying(told -> {
            assertThat(told.getSources()).containsExactly("turnbackhoax.id");
            assertThat(told.getCheckedOn()).contains(CaseKits.TAKEN_UP.plusDays(2));
            assertThat(told.getClarifiedOn()).contains(CaseKits.TAKEN_UP.plusDays(4));
            assertThat(told.getPublishedOn()).contains(CaseKits.TAKEN_UP.plusDays(5));
        });
    }

    @Test
    void cases_are_equal_by_what_they_hold() {
        EqualsVerifier.forClass(DecreeCase.class)
                .withIgnoredFields("facts", "place")
                .withNonnullFields("id", "issuer", "events")
                .verify();
        EqualsVerifier.forClass(AspirationCase.class)
                .withIgnoredFields("facts", "place")
                .withNonnullFields("id", "group", "unit", "events")
                .verify();
        EqualsVerifier.forClass(HoaxReportCase.class)
                .withIgnoredFields("facts", "place")
                .withNonnullFields("id", "group", "unit", "events")
                .verify();
    }

    // events

    @Test
    void an_event_has_the_day_on_which_it_was_done() {
        assertThat(new DecreeEvent.Drafted(ESTABLISHED.minusDays(9), CaseKits.draft()).on())
                .isEqualTo(ESTABLISHED.minusDays(9));
        assertThat(new DecreeEvent.Established(decree()).on()).isEqualTo(ESTABLISHED);
        assertThat(new DecreeEvent.Annulled(CaseKits.judgment(REVOKED)).on()).isEqualTo(REVOKED);
        assertThat(List.of(
                        new DecreeEvent.Amended(REVOKING),
                        new DecreeEvent.Superseded(REVOKING),
                        new DecreeEvent.Revoked(REVOKING)))
                .extracting(DecreeEvent::on)
                .containsOnly(REVOKED);
    }

    private static final Decree REVOKING = CaseKits.revocation(CaseKits.BUPATI, "5/KPTS/2023", REVOKED);

    static List<Function<Decree, DecreeEvent>> eventsByADecree() {
        return List.of(DecreeEvent.Amended::new, DecreeEvent.Superseded::new, DecreeEvent.Revoked::new);
    }

    @ParameterizedTest
    @MethodSource("eventsByADecree")
    void a_draft_changes_nothing(Function<Decree, DecreeEvent> event) {
        assertThatThrownBy(() -> event.apply(CaseKits.draft()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("by: a draft (expected: a number and a date)");
    }

    @Test
    void a_decree_of_the_same_number_of_another_year_revokes_it() {
        assertThat(decided(new DecreeCommand.Revoke(CaseKits.revocation(CaseKits.BUPATI, "1/KPTS/2021", REVOKED))))
                .isEmpty();
        assertThat(decided(new DecreeCommand.Revoke(
                        CaseKits.revocation(CaseKits.BUPATI, "1/KPTS/2021", ESTABLISHED.plusDays(1)))))
                .containsExactly("revoking.by_itself");
    }

    @Test
    void a_decree_says_which_one_it_revokes_by_office_number_and_date() {
        DecreeRelation right = REVOKING.getRelations().get(0);
        List<DecreeRelation> others = List.of(
                new DecreeRelation(right.kind(), DecreeNumber.parse("2/KPTS/2021")),
                new DecreeRelation(right.kind(), right.number(), Optional.of(ESTABLISHED.plusDays(1))));

        assertThat(decided(revoking(new DecreeRelation(right.kind(), right.number(), Optional.of(ESTABLISHED)))))
                .isEmpty();
        assertThat(decided(revoking(new DecreeRelation(right.kind(), right.number()))))
                .isEmpty();
        assertThat(others)
                .allSatisfy(other -> assertThat(decided(revoking(other))).containsExactly("revoking.not_said"));
        assertThat(codes(
                        DecreeCommand.Revoke::new,
                        CaseKits.revocation(CaseKits.GUBERNUR, "9/2023", REVOKED).toBuilder()
                                .relations(List.of(new DecreeRelation(right.kind(), right.number())))
                                .build(),
                        Parties.office(CaseKits.GUBERNUR)))
                .containsExactly("revoking.not_said");
    }

    private static DecreeCommand revoking(DecreeRelation relation) {
        return new DecreeCommand.Revoke(
                REVOKING.toBuilder().relations(List.of(relation)).build());
    }

    private static List<String> codes(Function<Decree, DecreeCommand> command, Decree by, Actor actor) {
        return CaseKit.codes(DecreeLifecycle.standard()
                .decide(established(decree()), command.apply(by), actor, Toman.TODAY)
                .violations());
    }

    private static List<String> decided(DecreeCommand command) {
        return CaseKit.codes(DecreeLifecycle.standard()
                .decide(established(decree()), command, CaseKits.BY_BUPATI, Toman.TODAY)
                .violations());
    }

    @Test
    void an_amendment_up_to_the_last_day_is_recorded_without_a_warning() {
        assertThat(amendedOn(LAST_DAY)).isEmpty();
        assertThat(amendedOn(LAST_DAY.plusDays(1))).containsExactly("amending.after_the_last_day");
    }

    private static List<String> amendedOn(LocalDate day) {
        return CaseKit.codes(DecreeLifecycle.standard()
                .decide(
                        established(decree()),
                        new DecreeCommand.Amend(CaseKits.amendment("2/KPTS/2024", day)),
                        CaseKits.BY_BUPATI,
                        Toman.TODAY)
                .warnings());
    }

    @Test
    void aspirations_and_hoax_reports_are_told_by_id_group_and_state() {
        assertThat(CaseKits.anAspirationCase()).hasToString("ASP-1 of KIM-1: UNRECORDED");
        assertThat(CaseKits.aHoaxReportCase()).hasToString("HOAKS-1 of KIM-1: UNREPORTED");
    }
}
