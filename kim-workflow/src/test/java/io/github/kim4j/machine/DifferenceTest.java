package io.github.kim4j.machine;

import static io.github.kim4j.machine.Loans.LIBRARIAN;
import static io.github.kim4j.machine.Loans.READER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kim4j.law.Basis;
import io.github.kim4j.machine.Deadline.Unit;
import io.github.kim4j.machine.Difference.Change;
import io.github.kim4j.machine.Loans.Action;
import io.github.kim4j.machine.Loans.Command;
import io.github.kim4j.machine.Loans.Copy;
import io.github.kim4j.machine.Loans.Discard;
import io.github.kim4j.machine.Loans.GiveBack;
import io.github.kim4j.machine.Loans.Lend;
import io.github.kim4j.machine.Loans.Renew;
import io.github.kim4j.machine.Loans.Replace;
import io.github.kim4j.machine.Loans.ReportLost;
import io.github.kim4j.machine.Loans.State;
import io.github.kim4j.testkit.internal.Golden;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DifferenceTest {
    private final Definition<State, Action, Copy, Command> loans = Loans.table().build();
    private final Definition<State, Action, Copy, Command> later = later();

    private static Check<Copy, Loans.Lending> notTooLong(int days, int version, Severity severity, Basis basis) {
        return Loans.WORDS.check(
                "loan.too_long",
                version,
                severity,
                basis,
                Map.of("days", days),
                (copy, command, context) -> true,
                (copy, command, context) -> Map.of());
    }

    /** The table of the loans in which something of every kind is another. */
    private static Definition<State, Action, Copy, Command> later() {
        var table = Table.of("loans of 2027", State.class, Action.class, Copy.class, Command.class, Loans.WORDS)
                .start(State.LENT)
                .ends(State.ON_SHELF)
                .arrivals(State.ON_SHELF);
        table.on(Action.LEND, Lend.class)
                .by(READER)
                .evidence(Loans.COPY)
                .check(notTooLong(60, 2, Severity.WARNING, Loans.USAGE))
                .check(Loans.REMINDED)
                .check(Loans.OLD_ENOUGH)
                .step(State.ON_SHELF, State.LENT, State.DISCARDED);
        table.on(Action.RENEW, Renew.class)
                .by(LIBRARIAN, READER)
                .evidence(Loans.CARD)
                .check(Loans.NOT_TOO_LONG)
                .when(Loans.RENEWABLE)
                .when(Loans.NOT_RESERVED)
                .stays(State.LENT);
        table.on(Action.GIVE_BACK, GiveBack.class)
                .by(READER)
                .evidence(Loans.COPY)
                .within(Loans.WORDS.deadline("loan.overdue", 2, Loans.USAGE, 6, Unit.MONTHS, Copy::lentOn))
                .step(State.LENT, State.ON_SHELF, State.DISCARDED);
        table.on(Action.DISCARD, Discard.class)
                .by(LIBRARIAN)
                .within(Loans.WORDS.deadline("loan.kept_too_long", Loans.READING, 1, Unit.WORKING_DAYS, Copy::lentOn))
                .step(State.DISCARDED, State.ON_SHELF);
        return table.build();
    }

    @Test
    void finds_what_was_added_removed_and_changed() {
        Difference<State, Action> difference = loans.diff(later);

        assertThat(difference.none()).isFalse();
        assertThat(difference.start()).contains(new Change<>(State.ON_SHELF, State.LENT));
        assertThat(difference.states().removed()).containsExactly(State.LOST);
        assertThat(difference.states().added()).isEmpty();
        assertThat(difference.ends())
                .isEqualTo(new Difference.Parts<>(List.of(State.DISCARDED), List.of(State.ON_SHELF)));
        assertThat(difference.arrivals()).isEqualTo(new Difference.Parts<>(List.of(), List.of(State.ON_SHELF)));
        assertThat(difference.steps().removed())
                .hasToString(
                        "[LENT -REPORT_LOST-> [LOST], LOST -REPLACE-> [ON_SHELF], ON_SHELF -DISCARD-> [DISCARDED], "
                                + "LOST -DISCARD-> [DISCARDED]]");
        assertThat(difference.steps().added()).hasToString("[DISCARDED -DISCARD-> [ON_SHELF]]");
        assertThat(difference.deadlines().removed())
                .extracting(Timed::deadline)
                .hasToString("[loan.search_overdue (10 WORKING_DAYS)]");
        assertThat(difference.deadlines().added()).extracting(Timed::action).hasToString("[DISCARD]");
        assertThat(difference.changedDeadlines())
                .extracting(change ->
                        change.before().deadline() + ", " + change.after().deadline())
                .containsExactly("loan.overdue (30 CALENDAR_DAYS), loan.overdue (6 MONTHS)");
    }

    @Test
    void tells_of_a_changed_step_what_changed() {
        var changed = loans.diff(later).changedSteps();

        assertThat(changed).singleElement().satisfies(step -> {
            assertThat(step.before())
                    .isEqualTo(loans.step(State.ON_SHELF, Action.LEND).orElseThrow());
            assertThat(step.after())
                    .isEqualTo(later.step(State.ON_SHELF, Action.LEND).orElseThrow());
            assertThat(step.to()).isEqualTo(new Difference.Parts<>(List.of(), List.of(State.DISCARDED)));
            assertThat(step.roles()).isEqualTo(new Difference.Parts<>(List.of(LIBRARIAN), List.of(READER)));
            assertThat(step.evidence()).isEqualTo(new Difference.Parts<>(List.of(Loans.CARD), List.of(Loans.COPY)));
            assertThat(step.rules().removed()).hasToString("[loan.reserved, loan.age_unknown]");
            assertThat(step.rules().added()).isEmpty();
            assertThat(step.changedRules()).singleElement().satisfies(rule -> {
                assertThat(rule.before()).isEqualTo(Loans.NOT_TOO_LONG);
                assertThat(rule.after().parameters()).isEqualTo(Map.of("days", 60));
            });
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void prints_what_people_read(String language) {
        Golden.check("machine/diff_" + language + ".md", loans.diff(later).print(Locale.forLanguageTag(language)));
        Golden.check("machine/diff_back_" + language + ".md", later.diff(loans).print(Locale.forLanguageTag(language)));
    }

    @Test
    void a_deadline_that_another_action_fulfils_is_told_with_both() {
        assertThat(searchedWithin(Action.LEND)
                        .diff(searchedWithin(Action.DISCARD))
                        .print(Locale.ENGLISH))
                .isEqualTo(
                        "- Deadline changed: Discard, 10 working days. A lost copy is replaced within 10 working days. "
                                + "(`loan.search_overdue`; convention: what libraries usually do); Action: Lend → Discard\n");
    }

    private static Definition<State, Action, Copy, Command> searchedWithin(Action action) {
        var table = Loans.emptyTable().start(State.ON_SHELF).ends(State.DISCARDED);
        var lend = table.on(Action.LEND, Lend.class).by(READER).stays(State.ON_SHELF);
        var discard = table.on(Action.DISCARD, Discard.class).by(LIBRARIAN).step(State.ON_SHELF, State.DISCARDED);
        (action == Action.LEND ? lend : discard).within(Loans.SEARCHED);
        return table.build();
    }

    @Test
    void tables_that_differ_in_name_and_order_only_have_no_difference() {
        var table = Table.of("others", State.class, Action.class, Copy.class, Command.class, Loans.WORDS);
        table.on(Action.DISCARD, Discard.class)
                .by(LIBRARIAN)
                .step(State.LOST, State.DISCARDED)
                .step(State.ON_SHELF, State.DISCARDED);
        table.on(Action.REPLACE, Replace.class)
                .by(READER)
                .evidence(Loans.CARD, Loans.COPY)
                .within(Loans.SEARCHED)
                .step(State.LOST, State.ON_SHELF);
        table.on(Action.REPORT_LOST, ReportLost.class).by(LIBRARIAN, READER).step(State.LENT, State.LOST);
        table.on(Action.GIVE_BACK, GiveBack.class)
                .by(READER)
                .evidence(Loans.COPY)
                .within(Loans.GIVEN_BACK)
                .step(State.LENT, State.DISCARDED, State.ON_SHELF);
        table.on(Action.RENEW, Renew.class)
                .by(LIBRARIAN, READER)
                .evidence(Loans.CARD)
                .check(Loans.NOT_TOO_LONG)
                .when(Loans.RENEWABLE)
                .when(Loans.NOT_RESERVED)
                .stays(State.LENT);
        table.on(Action.LEND, Lend.class)
                .by(LIBRARIAN)
                .evidence(Loans.CARD)
                .check(Loans.REMINDED)
                .check(Loans.AGE_KNOWN)
                .check(Loans.OLD_ENOUGH)
                .check(Loans.NOT_TOO_LONG)
                .when(Loans.NOT_RESERVED)
                .step(State.ON_SHELF, State.LENT);
        var others = table.place(Copy::library)
                .ends(State.DISCARDED)
                .start(State.ON_SHELF)
                .build();

        assertThat(loans.diff(others).none()).isTrue();
        assertThat(loans.diff(others)).hasToString("loans -> others (no difference)");
        assertThat(loans.diff(later)).hasToString("loans -> loans of 2027");
        assertThat(loans.diff(others).print(Locale.ENGLISH)).isEqualTo("No difference.\n");
        assertThat(others.json()).isEqualTo(loans.json().replace("\"name\":\"loans\"", "\"name\":\"others\""));
    }

    private record Loan(String number, State state) {}

    @Test
    void subjects_that_a_later_version_has_no_way_for_are_stuck() {
        Loan lost = new Loan("1", State.LOST);
        Loan lostToo = new Loan("2", State.LOST);
        List<Loan> live = List.of(
                lost,
                new Loan("3", State.LENT),
                lostToo,
                new Loan("4", State.ON_SHELF),
                new Loan("5", State.DISCARDED));

        assertThat(later.stuck(live, Loan::state)).isEqualTo(Map.of(State.LOST, List.of(lost, lostToo)));
        assertThat(loans.stuck(live, Loan::state)).isEmpty();
        assertThatThrownBy(() -> later.stuck(live, Loan::state).clear())
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> later.stuck(live, Loan::state)
                        .values()
                        .iterator()
                        .next()
                        .clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
