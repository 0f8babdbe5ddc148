package io.github.kim4j.lifecycle;

import static io.github.kim4j.lifecycle.Toman.BUPATI;
import static io.github.kim4j.lifecycle.Toman.FORMED;
import static io.github.kim4j.lifecycle.Toman.KOMINFO;
import static io.github.kim4j.lifecycle.Toman.RECOGNIZED;
import static io.github.kim4j.lifecycle.Toman.RESIDENTS;
import static io.github.kim4j.lifecycle.Toman.TODAY;
import static io.github.kim4j.lifecycle.Toman.UNIT;
import static io.github.kim4j.lifecycle.Toman.after;
import static io.github.kim4j.lifecycle.Toman.codes;
import static io.github.kim4j.lifecycle.Toman.decree;
import static io.github.kim4j.lifecycle.Toman.formed;
import static io.github.kim4j.lifecycle.Toman.minutes;
import static io.github.kim4j.lifecycle.Toman.recognized;
import static io.github.kim4j.lifecycle.Toman.revocation;
import static io.github.kim4j.lifecycle.Toman.warnings;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kim4j.decree.Decree;
import io.github.kim4j.machine.Actor;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Acts whose days, numbers or offices contradict what is on file. */
class DaysInOrderTest {
    private static final GroupLifecycle LIFECYCLE = Toman.lifecycle();
    private static final Actor REGENT = Parties.office(BUPATI);
    private static final Actor OFFICERS = Parties.board(UNIT);

    // decrees that have effect back in time

    @Test
    void a_decree_with_effect_before_the_formation_is_recorded_with_a_warning() {
        IssueDecree early = new IssueDecree(
                decree().toBuilder().effectiveFrom(LocalDate.of(2000, 1, 1)).build());

        Outcome outcome = LIFECYCLE.decide(formed(LIFECYCLE), early, REGENT, TODAY);

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Accepted.class,
                        accepted -> assertThat(accepted.warnings())
                                .extracting(warning -> warning.message(Locale.ENGLISH))
                                .containsExactly(
                                        "The decree has effect from 1 January 2000, before the group was formed on 20 May 2021;"
                                                + " recorded as it is."));
    }

    @Test
    void a_decree_with_effect_from_the_day_of_formation_is_recorded_without_a_warning() {
        for (Decree in :
                List.of(decree(), decree().toBuilder().effectiveFrom(FORMED).build())) {
            assertThat(warnings(LIFECYCLE, formed(LIFECYCLE), new IssueDecree(in), REGENT))
                    .isEmpty();
        }
    }

    @Test
    void of_a_group_without_minutes_nobody_knows_what_precedes_its_formation() {
        IssueDecree early = new IssueDecree(
                decree().toBuilder().effectiveFrom(LocalDate.of(2000, 1, 1)).build());

        assertThat(warnings(LIFECYCLE, Toman.admitted(LIFECYCLE), early, REGENT))
                .isEmpty();
    }

    // dissolution

    private static Dissolve dissolve(LocalDate day) {
        return new Dissolve(minutes(day));
    }

    @Test
    void a_dissolution_before_a_decree_on_file_is_refused() {
        GroupCase it = recognized(LIFECYCLE);

        assertThat(codes(LIFECYCLE, it, dissolve(RECOGNIZED.minusDays(1)), RESIDENTS))
                .containsExactly("dissolution.before_the_latest_act");
        assertThat(codes(LIFECYCLE, it, dissolve(RECOGNIZED), RESIDENTS)).isEmpty();
    }

    @Test
    void a_dissolution_before_anything_that_was_done_with_the_group_is_refused() {
        LocalDate day = RECOGNIZED.plusYears(1);
        GroupCase it = recognized(LIFECYCLE);
        GroupCase filed = after(LIFECYCLE, it, new File(day), OFFICERS);
        GroupCase returned = after(
                LIFECYCLE, after(LIFECYCLE, it, new File(RECOGNIZED), OFFICERS), new Return(day, "AD/ART"), KOMINFO);
        GroupCase registered = after(
                LIFECYCLE,
                after(LIFECYCLE, it, new File(RECOGNIZED), OFFICERS),
                new Register(day, Optional.empty()),
                KOMINFO);
        GroupCase inaugurated = after(LIFECYCLE, it, new Inaugurate(day, BUPATI), REGENT);
        GroupCase revoked = after(LIFECYCLE, it, revocation(BUPATI, "9/KPTS/2022", day, "1/KPTS/2021"), REGENT);

        assertThat(List.of(filed, returned, registered, inaugurated, revoked)).allSatisfy(busy -> {
            assertThat(codes(LIFECYCLE, busy, dissolve(day.minusDays(1)), RESIDENTS))
                    .containsExactly("dissolution.before_the_latest_act");
            assertThat(codes(LIFECYCLE, busy, dissolve(day), RESIDENTS)).isEmpty();
        });
    }

    @Test
    void a_dissolution_before_the_formation_has_its_own_reason() {
        assertThat(codes(LIFECYCLE, formed(LIFECYCLE), dissolve(FORMED.minusDays(1)), RESIDENTS))
                .containsExactly("dissolution.before_formation");
    }

    @Test
    void a_dissolution_may_come_before_the_day_from_which_a_decree_has_effect() {
        Decree later =
                decree().toBuilder().effectiveFrom(RECOGNIZED.plusYears(1)).build();
        GroupCase it = after(LIFECYCLE, formed(LIFECYCLE), new IssueDecree(later), REGENT);

        assertThat(codes(LIFECYCLE, it, dissolve(RECOGNIZED.plusDays(1)), RESIDENTS))
                .isEmpty();
    }
}
