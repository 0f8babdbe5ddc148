package io.github.kim4j.machine;

import static io.github.kim4j.machine.Loans.LIBRARIAN;
import static io.github.kim4j.machine.Loans.READER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kim4j.machine.Loans.Action;
import io.github.kim4j.machine.Loans.Discard;
import io.github.kim4j.machine.Loans.GiveBack;
import io.github.kim4j.machine.Loans.Lend;
import io.github.kim4j.machine.Loans.ReportLost;
import io.github.kim4j.machine.Loans.State;
import org.junit.jupiter.api.Test;

class AnalysisTest {
    private final Analysis<State, Action> loans = Loans.table().build().analysis();

    @Test
    void every_reached_state_has_a_shortest_way_from_the_start_the_nearest_first() {
        assertThat(loans.ways())
                .hasToString(
                        "{ON_SHELF=[], LENT=[ON_SHELF -LEND-> [LENT]], DISCARDED=[ON_SHELF -DISCARD-> [DISCARDED]], "
                                + "LOST=[ON_SHELF -LEND-> [LENT], LENT -REPORT_LOST-> [LOST]]}");
    }

    @Test
    void every_state_has_a_shortest_way_to_an_end_the_nearest_first() {
        assertThat(loans.waysToAnEnd())
                .hasToString("{DISCARDED=[], LENT=[LENT -GIVE_BACK-> [ON_SHELF, DISCARDED]], "
                        + "ON_SHELF=[ON_SHELF -DISCARD-> [DISCARDED]], LOST=[LOST -DISCARD-> [DISCARDED]]}");
    }

    @Test
    void a_role_is_needed_where_the_others_together_do_not_get() {
        assertThat(loans.needed(State.LENT)).hasToString("{LIBRARIAN=[ON_SHELF -LEND-> [LENT]]}");
        assertThat(loans.needed(State.DISCARDED))
                .hasToString("{LIBRARIAN=[ON_SHELF -LEND-> [LENT], ON_SHELF -DISCARD-> [DISCARDED]]}");
        assertThat(loans.needed(State.ON_SHELF)).isEmpty();
    }

    @Test
    void a_role_is_alone_where_it_can_take_every_step_of_some_way() {
        assertThat(loans.alone(State.LOST))
                .hasToString("{LIBRARIAN=[ON_SHELF -LEND-> [LENT], LENT -REPORT_LOST-> [LOST]]}");
        assertThat(loans.alone(State.ON_SHELF)).isEmpty();
    }

    @Test
    void two_roles_are_needed_and_none_is_alone_where_one_begins_and_the_other_ends() {
        var table = Loans.emptyTable().start(State.ON_SHELF).ends(State.DISCARDED);
        table.on(Action.LEND, Lend.class).by(LIBRARIAN).step(State.ON_SHELF, State.LENT);
        table.on(Action.REPORT_LOST, ReportLost.class).by(READER).step(State.LENT, State.LOST);
        table.on(Action.GIVE_BACK, GiveBack.class).by(READER).step(State.LENT, State.DISCARDED);
        table.on(Action.DISCARD, Discard.class).by(LIBRARIAN).step(State.LOST, State.DISCARDED);
        var analysis = table.build().analysis();

        assertThat(analysis.needed(State.DISCARDED))
                .hasToString("{LIBRARIAN=[ON_SHELF -LEND-> [LENT]], "
                        + "READER=[LENT -REPORT_LOST-> [LOST], LENT -GIVE_BACK-> [DISCARDED]]}");
        assertThat(analysis.alone(State.DISCARDED)).isEmpty();
    }

    @Test
    void a_role_that_may_be_replaced_on_another_way_is_not_needed() {
        var table = Loans.emptyTable().start(State.ON_SHELF).ends(State.LENT, State.LOST);
        table.on(Action.LEND, Lend.class).by(LIBRARIAN).step(State.ON_SHELF, State.LENT);
        table.on(Action.REPORT_LOST, ReportLost.class).by(READER).step(State.ON_SHELF, State.LENT);
        var analysis = table.build().analysis();

        assertThat(analysis.needed(State.LENT)).isEmpty();
        assertThat(analysis.alone(State.LENT))
                .hasToString("{LIBRARIAN=[ON_SHELF -LEND-> [LENT]], READER=[ON_SHELF -REPORT_LOST-> [LENT]]}");
        assertThat(analysis.needed(State.LOST)).isEmpty();
        assertThat(analysis.alone(State.LOST)).isEmpty();
    }

    @Test
    void what_only_subjects_from_elsewhere_do_has_its_way_from_where_they_arrive() {
        var table =
                Loans.emptyTable().start(State.ON_SHELF).ends(State.DISCARDED).arrivals(State.LENT, State.ON_SHELF);
        table.on(Action.DISCARD, Discard.class)
                .by(LIBRARIAN)
                .step(State.ON_SHELF, State.DISCARDED)
                .step(State.LOST, State.DISCARDED);
        table.on(Action.REPORT_LOST, ReportLost.class).by(READER).step(State.LENT, State.LOST);
        var analysis = table.build().analysis();

        assertThat(analysis.onlyFromArrivals())
                .hasToString(
                        "{LOST -DISCARD-> [DISCARDED]=[LENT -REPORT_LOST-> [LOST]], LENT -REPORT_LOST-> [LOST]=[]}");
        assertThat(analysis.ways()).doesNotContainKeys(State.LENT, State.LOST);
        assertThat(analysis.needed(State.LOST)).isEmpty();
        assertThat(loans.onlyFromArrivals()).isEmpty();
    }

    @Test
    void states_that_no_step_leaves_have_a_way_to_them() {
        var table = Loans.emptyTable()
                .start(State.ON_SHELF)
                .ends(State.LOST, State.LENT)
                .arrivals(State.DISCARDED);
        table.on(Action.LEND, Lend.class).by(LIBRARIAN).step(State.ON_SHELF, State.LENT);
        table.on(Action.REPORT_LOST, ReportLost.class)
                .by(READER)
                .stays(State.LENT)
                .step(State.DISCARDED, State.DISCARDED, State.LOST);

        assertThat(table.build().analysis().neverLeft())
                .hasToString("{LENT=[ON_SHELF -LEND-> [LENT]], LOST=[DISCARDED -REPORT_LOST-> [LOST, DISCARDED]]}");
        assertThat(loans.neverLeft()).hasToString("{DISCARDED=[ON_SHELF -DISCARD-> [DISCARDED]]}");
    }

    @Test
    void the_answers_cannot_be_changed() {
        assertThatThrownBy(() -> loans.ways().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> loans.waysToAnEnd().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> loans.neverLeft().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> loans.onlyFromArrivals().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> loans.needed(State.LENT).clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> loans.alone(State.LENT).clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
