package io.github.kim4j.lifecycle;

import static io.github.kim4j.lifecycle.Toman.BUPATI;
import static io.github.kim4j.lifecycle.Toman.FORMED;
import static io.github.kim4j.lifecycle.Toman.TODAY;
import static io.github.kim4j.lifecycle.Toman.decree;
import static io.github.kim4j.lifecycle.Toman.formed;
import static io.github.kim4j.lifecycle.Toman.warnings;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kim4j.decree.Decree;
import io.github.kim4j.machine.Actor;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Acts whose days, numbers or offices contradict what is on file. */
class DaysInOrderTest {
    private static final GroupLifecycle LIFECYCLE = Toman.lifecycle();
    private static final Actor REGENT = Parties.office(BUPATI);

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
}
