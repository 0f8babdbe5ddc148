package io.github.kim4j.machine;

import static io.github.kim4j.machine.Loans.LIBRARIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kim4j.machine.Loans.Action;
import io.github.kim4j.machine.Loans.Command;
import io.github.kim4j.machine.Loans.Copy;
import io.github.kim4j.machine.Loans.Discard;
import io.github.kim4j.machine.Loans.GiveBack;
import io.github.kim4j.machine.Loans.Lend;
import io.github.kim4j.machine.Loans.Replace;
import io.github.kim4j.machine.Loans.State;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TableTest {
    private static Table<State, Action, Copy, Command> table() {
        return Loans.emptyTable().start(State.ON_SHELF).ends(State.DISCARDED);
    }

    private static void refused(Table<?, ?, ?, ?> table, String... faults) {
        assertThatThrownBy(table::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("table loans: " + String.join("; ", faults));
    }

    @Test
    void refuses_a_second_row_for_a_state_and_an_action() {
        var table = table();
        table.on(Action.DISCARD, Discard.class)
                .by(LIBRARIAN)
                .step(State.ON_SHELF, State.DISCARDED)
                .stays(State.ON_SHELF);

        refused(table, "ON_SHELF, DISCARD: a second row");
    }

    @Test
    void refuses_a_second_row_in_another_statement() {
        var table = table();
        table.on(Action.DISCARD, Discard.class).by(LIBRARIAN).step(State.ON_SHELF, State.DISCARDED);
        table.on(Action.DISCARD, Discard.class).by(Loans.READER).step(State.ON_SHELF, State.DISCARDED);

        refused(table, "ON_SHELF, DISCARD: a second row");
    }

    @Test
    void refuses_commands_that_are_not_those_of_the_action() {
        var table = table();
        table.on(Action.DISCARD, GiveBack.class).by(LIBRARIAN).step(State.ON_SHELF, State.DISCARDED);

        refused(table, "DISCARD: GiveBack (expected: Discard)");
    }

    @Test
    void refuses_a_row_that_nothing_reaches() {
        var table = table();
        table.on(Action.DISCARD, Discard.class)
                .by(LIBRARIAN)
                .step(State.ON_SHELF, State.DISCARDED)
                .step(State.LOST, State.DISCARDED);

        refused(table, "LOST, DISCARD: never reached");
    }

    @Test
    void refuses_a_state_from_which_no_end_can_be_reached() {
        var table = table();
        table.on(Action.DISCARD, Discard.class).by(LIBRARIAN).step(State.ON_SHELF, State.DISCARDED);
        table.on(Action.LEND, Lend.class).by(LIBRARIAN).step(State.ON_SHELF, State.LENT);

        refused(table, "LENT: no way to an end [ON_SHELF -LEND-> [LENT]]");
    }

    @Test
    void refuses_a_statement_that_names_nobody() {
        var table = table();
        table.on(Action.DISCARD, Discard.class).step(State.ON_SHELF, State.DISCARDED);

        refused(table, "DISCARD: nobody may act");
    }

    @Test
    void refuses_a_statement_without_rows() {
        var table = table();
        table.on(Action.DISCARD, Discard.class).by(LIBRARIAN).step(State.ON_SHELF, State.DISCARDED);
        table.on(Action.LEND, Lend.class).by(LIBRARIAN);

        refused(table, "LEND: no row");
    }

    @Test
    void refuses_a_table_without_start_and_one_without_end() {
        var noStart = Loans.emptyTable().ends(State.DISCARDED);
        noStart.on(Action.DISCARD, Discard.class).by(LIBRARIAN).step(State.ON_SHELF, State.DISCARDED);
        var noEnd = Loans.emptyTable().start(State.ON_SHELF);
        noEnd.on(Action.DISCARD, Discard.class).by(LIBRARIAN).step(State.ON_SHELF, State.DISCARDED);

        refused(noStart, "no start");
        refused(noEnd, "no end");
        refused(Loans.emptyTable(), "no end", "no start");
    }

    @Test
    void refuses_rules_roles_and_papers_without_texts() {
        var table = table();
        table.on(Action.DISCARD, Discard.class)
                .by(Role.of("JANITOR"))
                .evidence(Evidence.of("FORM"))
                .when(Loans.WORDS.condition("loan.no_text", Loans.READING, (copy, context) -> true))
                .check(Loans.WORDS.check("loan.half", Severity.ERROR, Loans.READING, (copy, command, context) -> true))
                .step(State.ON_SHELF, State.DISCARDED);

        refused(
                table,
                "role.JANITOR: no text",
                "evidence.FORM: no text",
                "loan.no_text: no text",
                "loan.no_text.rule: no text",
                "loan.half: no text",
                "loan.half.rule: no text");
    }

    @Test
    void refuses_texts_that_one_of_the_languages_lacks() {
        refused(
                doors("half"),
                "state.OPEN: no English text",
                "state.SHUT: no English text",
                "action.PUSH: no text",
                "role.LIBRARIAN: no English text");
        refused(
                doors("other_half"),
                "state.OPEN: no Indonesian text",
                "state.SHUT: no text",
                "action.PUSH: no Indonesian text",
                "role.LIBRARIAN: no Indonesian text");
    }

    private static Table<Door, Push, Copy, Command> doors(String bundle) {
        Vocabulary words = Vocabulary.beside(Loans.class, bundle);
        var table = Table.of("loans", Door.class, Push.class, Copy.class, Command.class, words)
                .start(Door.OPEN)
                .ends(Door.SHUT);
        table.on(Push.PUSH, GiveBack.class).by(LIBRARIAN).step(Door.OPEN, Door.SHUT);
        return table;
    }

    private enum Door {
        OPEN,
        SHUT
    }

    private enum Push implements TypedAction<Command> {
        PUSH;

        @Override
        public Class<? extends Command> commandType() {
            return GiveBack.class;
        }
    }

    @Test
    void refuses_states_and_actions_without_texts() {
        var table = Table.of("loans", Door.class, Push.class, Copy.class, Command.class, Loans.WORDS)
                .start(Door.OPEN)
                .ends(Door.SHUT);
        table.on(Push.PUSH, GiveBack.class).by(LIBRARIAN).step(Door.OPEN, Door.SHUT);

        refused(table, "state.OPEN: no text", "state.SHUT: no text", "action.PUSH: no text");
    }

    @Test
    void tells_every_fault_at_once() {
        var table = table();
        table.on(Action.LEND, GiveBack.class)
                .by(LIBRARIAN)
                .step(State.ON_SHELF, State.LENT)
                .stays(State.ON_SHELF);
        table.on(Action.REPLACE, Replace.class).step(State.LOST, State.ON_SHELF);
        table.on(Action.DISCARD, Discard.class);

        refused(
                table,
                "ON_SHELF, LEND: a second row",
                "LOST, REPLACE: never reached",
                "ON_SHELF: no way to an end",
                "LENT: no way to an end [ON_SHELF -LEND-> [LENT]]",
                "LEND: GiveBack (expected: Lend)",
                "REPLACE: nobody may act",
                "DISCARD: nobody may act",
                "DISCARD: no row");
    }

    @SuppressWarnings("unused")
    private enum Many implements TypedAction<Command> {
        A01,
        A02,
        A03,
        A04,
        A05,
        A06,
        A07,
        A08,
        A09,
        A10,
        A11,
        A12,
        A13,
        A14,
        A15,
        A16,
        A17,
        A18,
        A19,
        A20,
        A21,
        A22,
        A23,
        A24,
        A25,
        A26,
        A27,
        A28,
        A29,
        A30,
        A31,
        A32,
        A33,
        A34,
        A35,
        A36,
        A37,
        A38,
        A39,
        A40,
        A41,
        A42,
        A43,
        A44,
        A45,
        A46,
        A47,
        A48,
        A49,
        A50,
        A51,
        A52,
        A53,
        A54,
        A55,
        A56,
        A57,
        A58,
        A59,
        A60,
        A61,
        A62,
        A63,
        A64,
        A65;

        @Override
        public Class<? extends Command> commandType() {
            return Discard.class;
        }
    }

    @Test
    void refuses_more_actions_than_a_long_has_bits() {
        var table = Table.of("loans", State.class, Many.class, Copy.class, Command.class, Loans.WORDS)
                .start(State.ON_SHELF)
                .ends(State.DISCARDED);
        table.on(Many.A65, Discard.class).by(LIBRARIAN).step(State.ON_SHELF, State.DISCARDED);

        String[] faults = Stream.concat(
                        Stream.of("65 actions (expected: at most 64)"),
                        Stream.of(Many.values()).map(action -> "action." + action + ": no text"))
                .toArray(String[]::new);
        refused(table, faults);
    }

    @Test
    void the_order_of_the_calls_of_a_statement_does_not_matter() {
        var table = table();
        table.on(Action.DISCARD, Discard.class)
                .step(State.ON_SHELF, State.DISCARDED)
                .when(Loans.NOT_RESERVED)
                .evidence(Loans.COPY)
                .by(LIBRARIAN, LIBRARIAN);

        assertThat(table.build().steps())
                .containsExactly(new Step<>(
                        State.ON_SHELF,
                        Action.DISCARD,
                        EnumSet.of(State.DISCARDED),
                        List.of(LIBRARIAN),
                        List.of(Loans.COPY),
                        List.of(Loans.NOT_RESERVED)));
    }

    @Test
    void what_is_said_after_building_changes_nothing() {
        var table = table();
        var discard = table.on(Action.DISCARD, Discard.class).by(LIBRARIAN).step(State.ON_SHELF, State.DISCARDED);
        var definition = table.build();

        discard.by(Loans.READER).when(Loans.NOT_RESERVED).stays(State.DISCARDED);
        table.ends(State.LOST).arrivals(State.LENT);

        assertThat(definition.steps()).hasSize(1);
        assertThat(definition.steps().get(0).roles()).containsExactly(LIBRARIAN);
        assertThat(definition.steps().get(0).rules()).isEmpty();
        assertThat(definition.ends()).containsExactly(State.DISCARDED);
        assertThat(definition.arrivals()).isEmpty();
        assertThat(definition.permitted(State.ON_SHELF, Loans.aCopy(), Loans.by(Loans.READER)))
                .isEmpty();
        assertThat(definition.permitted(State.ON_SHELF, Loans.aReservedCopyRenewedTwice(), Loans.by(LIBRARIAN)))
                .containsExactly(Action.DISCARD);
    }

    @Test
    void refuses_a_row_to_nowhere() {
        var discard = table().on(Action.DISCARD, Discard.class);

        assertThatThrownBy(() -> discard.step(State.ON_SHELF, EnumSet.noneOf(State.class)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("to: none (expected: at least one state)");
    }

    @Test
    void refuses_codes_of_another_form() {
        assertThatThrownBy(() -> Role.of("Head librarian"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("role: 14 characters (expected: 1 to 40 capitals, digits and underscores, "
                        + "beginning with a capital)");
        assertThatThrownBy(() -> Evidence.of("")).isInstanceOf(IllegalArgumentException.class);
        assertThat(Role.of("HEAD_2")).hasToString("HEAD_2");
    }
}
