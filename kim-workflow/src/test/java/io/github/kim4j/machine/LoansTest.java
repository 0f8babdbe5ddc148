package io.github.kim4j.machine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kim4j.machine.Loans.Action;
import io.github.kim4j.machine.Loans.Command;
import io.github.kim4j.machine.Loans.Copy;
import io.github.kim4j.machine.Loans.State;
import io.github.kim4j.testkit.machine.DefinitionTests;
import io.github.kim4j.testkit.machine.Example;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The tests that a definition makes for itself, and that they see what is wrong. */
class LoansTest {
    private static final Context TODAY = new Context(
            new Actor("anybody", Set.of(Loans.LIBRARIAN, Loans.READER), Territory.everywhere()),
            Loans.TODAY,
            Loans.TODAY);

    private static Command command(Action action) {
        return switch (action) {
            case LEND -> Loans.aLoan();
            case RENEW -> new Loans.Renew(Loans.TODAY);
            case GIVE_BACK -> new Loans.GiveBack(false);
            case REPORT_LOST -> new Loans.ReportLost();
            case REPLACE -> new Loans.Replace(1);
            case DISCARD -> new Loans.Discard("worn out");
        };
    }

    private static Stream<DynamicContainer> tests(Definition<State, Action, Copy, Command> definition, Copy copy) {
        return DefinitionTests.of(
                definition, State.class, Action.class, (state, action) -> new Example<>(copy, command(action), TODAY));
    }

    private final Definition<State, Action, Copy, Command> definition =
            Loans.table().build();

    private static Copy copy() {
        return Loans.aCopy();
    }

    private static Context byAnybody() {
        return TODAY;
    }

    // testing: begin
    @TestFactory
    Stream<DynamicContainer> every_cell() {
        return DefinitionTests.of(
                definition,
                State.class,
                Action.class,
                (state, action) -> new Example<>(copy(), command(action), byAnybody()));
    }
    // testing: end

    private static List<String> failing(Stream<DynamicContainer> tests) {
        List<String> failing = new ArrayList<>();
        tests.forEach(cell -> cell.getChildren().forEach(child -> {
            try {
                ((DynamicTest) child).getExecutable().execute();
            } catch (Throwable seen) {
                failing.add(cell.getDisplayName() + ": " + child.getDisplayName());
            }
        }));
        return failing;
    }

    @Test
    void there_is_a_test_for_every_row_every_empty_cell_and_every_role() {
        List<String> names = tests(Loans.table().build(), Loans.aCopy())
                .flatMap(cell -> cell.getChildren().map(child -> cell.getDisplayName() + ": " + child.getDisplayName()))
                .toList();

        assertThat(names)
                .hasSize(17 + 7 * 3 + 9)
                .contains(
                        "ON_SHELF, LEND: leads to [LENT]",
                        "ON_SHELF, LEND: LIBRARIAN may act",
                        "ON_SHELF, LEND: READER may not act",
                        "ON_SHELF, LEND: LIBRARIAN may not act elsewhere",
                        "ON_SHELF, RENEW: is not permitted");
    }

    @Test
    void an_example_that_is_refused_is_seen() {
        assertThat(failing(tests(Loans.table().build(), Loans.aReservedCopyRenewedTwice())))
                .containsExactly("ON_SHELF, LEND: leads to [LENT]", "LENT, RENEW: leads to [LENT]");
    }

    @Test
    void a_command_of_another_action_is_seen() {
        var tests = DefinitionTests.of(
                Loans.table().build(),
                State.class,
                Action.class,
                (state, action) -> new Example<>(Loans.aCopy(), command(Action.LEND), TODAY));

        assertThat(failing(tests)).contains("LOST, DISCARD: leads to [DISCARDED]", "LOST, GIVE_BACK: is not permitted");
    }
}
