package io.github.kim4j.machine;

import static io.github.kim4j.machine.Loans.LIBRARIAN;
import static io.github.kim4j.machine.Loans.READER;
import static io.github.kim4j.machine.Loans.TODAY;
import static io.github.kim4j.machine.Loans.aCopy;
import static io.github.kim4j.machine.Loans.aLoan;
import static io.github.kim4j.machine.Loans.aReservedCopyRenewedTwice;
import static io.github.kim4j.machine.Loans.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kim4j.law.OurReading;
import io.github.kim4j.machine.Loans.Action;
import io.github.kim4j.machine.Loans.Command;
import io.github.kim4j.machine.Loans.Copy;
import io.github.kim4j.machine.Loans.GiveBack;
import io.github.kim4j.machine.Loans.Lend;
import io.github.kim4j.machine.Loans.Renew;
import io.github.kim4j.machine.Loans.State;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;

class DefinitionTest {
    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    private final Definition<State, Action, Copy, Command> loans = Loans.table().build();

    private Decision<State, Action> decide(State from, Action action, Copy copy, Command command, Context context) {
        return loans.decide(from, action, copy, command, context);
    }

    private static List<Violation> warnings(Decision<State, Action> decision) {
        if (decision instanceof Decision.Accepted<State, Action> accepted) {
            return accepted.warnings();
        }
        return decision instanceof Decision.Refused<State, Action> refused ? refused.warnings() : List.of();
    }

    @Test
    void accepts_what_nothing_speaks_against() {
        var decision = decide(State.ON_SHELF, Action.LEND, aCopy(), aLoan(), by(LIBRARIAN));

        assertThat(decision)
                .isEqualTo(new Decision.Accepted<>(
                        loans.step(State.ON_SHELF, Action.LEND).orElseThrow(), List.of()));
        assertThat(decision.accepted()).isTrue();
        assertThat(decision.violations()).isEmpty();
    }

    @Test
    void accepts_with_every_warning_in_the_order_of_the_table() {
        Lend hasty = new Lend(TODAY.plusDays(14), Optional.empty(), false);

        var decision = decide(State.ON_SHELF, Action.LEND, aCopy(), hasty, by(LIBRARIAN));

        assertThat(decision.accepted()).isTrue();
        assertThat(warnings(decision))
                .hasToString("[loan.age_unknown: The reader's age is not on record., "
                        + "loan.not_reminded: The reader has not been told the limit.]");
        assertThat(decision.violations()).isEmpty();
    }

    @Test
    void an_action_that_the_state_lacks_is_not_permitted_and_those_that_it_has_are_told() {
        var decision = decide(State.LOST, Action.LEND, aCopy(), aLoan(), by(LIBRARIAN));

        assertThat(decision)
                .isEqualTo(new Decision.NotPermitted<>(
                        State.LOST, Action.LEND, List.of(Action.REPLACE, Action.DISCARD), decision.violations()));
        assertThat(decision.violations()).singleElement().satisfies(violation -> {
            assertThat(violation.code()).isEqualTo("machine.not_permitted");
            assertThat(violation.basis()).isInstanceOf(OurReading.class);
            assertThat(violation.message(Locale.ENGLISH)).isEqualTo("“Lend” is not possible in the state “Lost”.");
            assertThat(violation.message(INDONESIAN))
                    .isEqualTo("“Pinjamkan” tidak dapat dilakukan dalam keadaan “Hilang”.");
        });
        assertThat(decision.accepted()).isFalse();
    }

    @Test
    void who_has_no_fitting_role_learns_only_that() {
        var decision = decide(State.ON_SHELF, Action.LEND, aReservedCopyRenewedTwice(), aLoan(), by(READER));

        assertThat(decision)
                .isInstanceOf(Decision.Forbidden.class)
                .extracting(Decision::violations)
                .hasToString("[machine.forbidden: You have no power to act here: Lend.]");
    }

    @Test
    void who_acts_outside_the_territory_learns_only_that() {
        var south = by(LIBRARIAN, Territory.of("south"));
        var north = by(LIBRARIAN, Territory.of("north"));

        assertThat(decide(State.ON_SHELF, Action.LEND, aReservedCopyRenewedTwice(), aLoan(), south))
                .isInstanceOf(Decision.Forbidden.class)
                .extracting(Decision::violations)
                .hasToString("[machine.forbidden: You have no power to act here: Lend.]");
        assertThat(decide(State.ON_SHELF, Action.LEND, aCopy(), aLoan(), north).accepted())
                .isTrue();
    }

    @Test
    void one_of_several_roles_suffices() {
        Actor both = new Actor("somebody", Set.of(LIBRARIAN, READER), Territory.everywhere());
        Context context = new Context(both, TODAY, TODAY);

        assertThat(decide(State.ON_SHELF, Action.LEND, aCopy(), aLoan(), context)
                        .accepted())
                .isTrue();
        assertThat(decide(State.LENT, Action.GIVE_BACK, aCopy(), new GiveBack(false), context)
                        .accepted())
                .isTrue();
    }

    @Test
    void refuses_with_all_reasons_and_keeps_the_warnings() {
        Lend wrong = new Lend(TODAY.plusDays(31), Optional.of(5), false);

        var decision = decide(State.ON_SHELF, Action.LEND, aReservedCopyRenewedTwice(), wrong, by(LIBRARIAN));

        assertThat(decision.violations())
                .extracting(Violation::toString)
                .containsExactly(
                        "loan.reserved: This copy is reserved.",
                        "loan.too_long: A loan until 31 March 2026 is longer than 30 days.",
                        "loan.too_young: The reader is younger than 6 years.");
        assertThat(decision).isInstanceOf(Decision.Refused.class);
        assertThat(warnings(decision)).hasToString("[loan.not_reminded: The reader has not been told the limit.]");
    }

    @Test
    void a_violation_has_code_severity_basis_and_arguments() {
        Renew renewal = new Renew(TODAY.plusDays(7));

        var decision = decide(State.LENT, Action.RENEW, aReservedCopyRenewedTwice(), renewal, by(READER));

        assertThat(decision.violations()).hasSize(2);
        Violation violation = decision.violations().get(1);
        assertThat(violation.code()).isEqualTo("loan.renewed_too_often");
        assertThat(violation.severity()).isEqualTo(Severity.ERROR);
        assertThat(violation.basis()).isEqualTo(Loans.READING);
        assertThat(violation.arguments()).isEqualTo(Map.of("maximum", 2, "renewals", 2));
        assertThat(violation.message(Locale.ENGLISH))
                .isEqualTo("The loan was renewed 2 times; the reader's limit is 2.");
        assertThat(violation.message(INDONESIAN))
                .isEqualTo("Pinjaman sudah diperpanjang 2 kali, paling banyak 2 kali.");
        assertThat(violation)
                .isEqualTo(decide(State.LENT, Action.RENEW, aReservedCopyRenewedTwice(), renewal, by(READER))
                        .violations()
                        .get(1))
                .isNotEqualTo(decision.violations().get(0));
    }

    @Test
    void asks_every_rule_once_though_others_have_failed() {
        List<String> asked = new ArrayList<>();
        var table = Loans.emptyTable().start(State.ON_SHELF).ends(State.LENT);
        table.on(Action.LEND, Lend.class)
                .by(LIBRARIAN)
                .check(Loans.WORDS.check("loan.too_young", Severity.ERROR, Loans.READING, (copy, command, context) -> {
                    asked.add("first check");
                    return false;
                }))
                .check(Loans.WORDS.check(
                        "loan.age_unknown", Severity.WARNING, Loans.USAGE, (copy, command, context) -> {
                            asked.add("second check");
                            return false;
                        }))
                .when(Loans.WORDS.condition("loan.reserved", Loans.READING, (copy, context) -> {
                    asked.add("first condition");
                    return false;
                }))
                .when(Loans.WORDS.condition("loan.renewed_too_often", Loans.READING, (copy, context) -> {
                    asked.add("second condition");
                    return true;
                }))
                .step(State.ON_SHELF, State.LENT);

        var decision = table.build().decide(State.ON_SHELF, Action.LEND, aCopy(), aLoan(), by(LIBRARIAN));

        assertThat(asked).containsExactly("first condition", "second condition", "first check", "second check");
        assertThat(decision.violations())
                .extracting(Violation::code)
                .containsExactly("loan.reserved", "loan.too_young");
    }

    @Test
    void who_may_not_act_makes_no_rule_be_asked() {
        var table = Loans.emptyTable().start(State.ON_SHELF).ends(State.LENT);
        table.on(Action.LEND, Lend.class)
                .by(LIBRARIAN)
                .when(Loans.WORDS.condition("loan.reserved", Loans.READING, (copy, context) -> {
                    throw new AssertionError("asked");
                }))
                .step(State.ON_SHELF, State.LENT);
        var definition = table.build();

        assertThat(definition.decide(State.ON_SHELF, Action.LEND, aCopy(), aLoan(), by(READER)))
                .isInstanceOf(Decision.Forbidden.class);
        assertThat(definition.permitted(State.ON_SHELF, aCopy(), by(READER))).isEmpty();
    }

    @Test
    void a_command_of_another_action_is_a_programmers_error_in_every_state() {
        for (State state : State.values()) {
            assertThatThrownBy(() -> decide(state, Action.LEND, aCopy(), new GiveBack(false), by(LIBRARIAN)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("command: GiveBack (expected: Lend for LEND)");
        }
    }

    @Test
    void permits_what_role_territory_and_conditions_allow() {
        assertThat(loans.permitted(State.LENT, aCopy(), by(READER)))
                .containsExactly(Action.RENEW, Action.GIVE_BACK, Action.REPORT_LOST);
        assertThat(loans.permitted(State.LENT, aReservedCopyRenewedTwice(), by(READER)))
                .containsExactly(Action.GIVE_BACK, Action.REPORT_LOST);
        assertThat(loans.permitted(State.LENT, aCopy(), by(LIBRARIAN, Territory.of("south"))))
                .isEmpty();
        assertThat(loans.permitted(State.DISCARDED, aCopy(), by(LIBRARIAN))).isEmpty();
        assertThat(loans.permittedBits(State.LENT, aCopy(), by(READER))).isEqualTo(0b001110);
    }

    @Test
    void explains_who_may_what_fails_and_what_will_be_checked() {
        List<Explanation<State, Action>> explanations =
                loans.explain(State.ON_SHELF, aReservedCopyRenewedTwice(), by(READER));

        assertThat(explanations)
                .extracting(explanation -> explanation.step().action())
                .containsExactly(Action.LEND, Action.DISCARD);
        Explanation<State, Action> lend = explanations.get(0);
        assertThat(lend.actorMay()).isFalse();
        assertThat(lend.possible()).isFalse();
        assertThat(lend.failed()).hasToString("[loan.reserved: This copy is reserved.]");
        assertThat(lend.toCheck())
                .extracting(Rule::code)
                .containsExactly("loan.too_long", "loan.too_young", "loan.age_unknown", "loan.not_reminded");
        assertThat(lend.step().evidence()).containsExactly(Loans.CARD);
    }

    @Test
    void an_explanation_is_possible_where_the_actor_may_and_nothing_fails() {
        assertThat(loans.explain(State.LENT, aReservedCopyRenewedTwice(), by(READER)))
                .extracting(Explanation::possible)
                .containsExactly(false, true, true);
        assertThat(loans.explain(State.LENT, aCopy(), by(LIBRARIAN)))
                .extracting(Explanation::possible)
                .containsExactly(true, false, true);
    }

    @Test
    void finds_a_shortest_way_by_the_table() {
        assertThat(loans.shortestWay(State.ON_SHELF, State.LOST).orElseThrow())
                .hasToString("[ON_SHELF -LEND-> [LENT], LENT -REPORT_LOST-> [LOST]]");
        assertThat(loans.shortestWay(State.LENT, State.DISCARDED).orElseThrow())
                .hasToString("[LENT -GIVE_BACK-> [ON_SHELF, DISCARDED]]");
        assertThat(loans.shortestWay(State.LOST, State.LOST)).contains(List.of());
        assertThat(loans.shortestWay(State.DISCARDED, State.ON_SHELF)).isEmpty();
    }

    @Test
    void tells_its_name_start_ends_and_steps() {
        assertThat(loans).hasToString("loans (7 steps)");
        assertThat(loans.name()).isEqualTo("loans");
        assertThat(loans.start()).isEqualTo(State.ON_SHELF);
        assertThat(loans.ends()).containsExactly(State.DISCARDED);
        assertThat(loans.arrivals()).isEmpty();
        assertThat(loans.steps()).hasSize(7);
        assertThat(loans.step(State.DISCARDED, Action.LEND)).isEmpty();
        assertThat(loans.step(State.LENT, Action.GIVE_BACK).orElseThrow().to())
                .containsExactly(State.ON_SHELF, State.DISCARDED);
        assertThat(loans.step(State.LENT, Action.RENEW).orElseThrow().rules())
                .extracting(Rule::code)
                .containsExactly("loan.reserved", "loan.renewed_too_often", "loan.too_long");
    }

    @Test
    void subjects_may_arrive_in_states_that_no_row_reaches() {
        var table =
                Loans.emptyTable().start(State.ON_SHELF).ends(State.DISCARDED).arrivals(State.LOST);
        table.on(Action.DISCARD, Loans.Discard.class)
                .by(LIBRARIAN)
                .step(State.ON_SHELF, State.DISCARDED)
                .step(State.LOST, State.DISCARDED);
        var definition = table.build();

        assertThat(definition.arrivals()).containsExactly(State.LOST);
        assertThat(definition.permitted(State.LOST, aCopy(), by(LIBRARIAN))).containsExactly(Action.DISCARD);
    }

    @Test
    void answers_keep_what_they_were_made_of() {
        List<Role> roles = new ArrayList<>(List.of(LIBRARIAN));
        Set<State> to = new HashSet<>(Set.of(State.LENT));
        Step<State, Action> step = new Step<>(State.ON_SHELF, Action.LEND, to, roles, List.of(), List.of());
        List<Violation> none = new ArrayList<>();
        var accepted = new Decision.Accepted<>(step, none);
        var refused = new Decision.Refused<>(step, none, none);
        var forbidden = new Decision.Forbidden<>(step, none);
        var explanation = new Explanation<>(step, true, none, List.of());

        roles.clear();
        to.clear();
        none.add(Loans.WORDS.violation("loan.reserved", Loans.READING, Map.of()));

        assertThat(step.roles()).containsExactly(LIBRARIAN);
        assertThat(step.to()).containsExactly(State.LENT);
        assertThat(accepted.warnings()).isEmpty();
        assertThat(refused.violations()).isEmpty();
        assertThat(refused.warnings()).isEmpty();
        assertThat(forbidden.violations()).isEmpty();
        assertThat(explanation.failed()).isEmpty();
        assertThatThrownBy(() -> step.to().add(State.LOST)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void a_table_without_a_place_is_covered_by_actors_without_bounds_only() {
        var table = Loans.emptyTable().start(State.ON_SHELF).ends(State.DISCARDED);
        table.on(Action.DISCARD, Loans.Discard.class).by(LIBRARIAN).step(State.ON_SHELF, State.DISCARDED);
        var definition = table.build();

        assertThat(definition.permitted(State.ON_SHELF, aCopy(), by(LIBRARIAN))).containsExactly(Action.DISCARD);
        assertThat(definition.permitted(State.ON_SHELF, aCopy(), by(LIBRARIAN, Territory.of("north"))))
                .isEmpty();
    }

    @Test
    void a_territory_covers_its_place_and_all_that_lies_in_it() {
        Territory territory = Territory.of("16.06");

        assertThat(territory.covers("16.06")).isTrue();
        assertThat(territory.covers("16.06.06.2008")).isTrue();
        assertThat(territory.covers("16.061")).isFalse();
        assertThat(territory.covers("16")).isFalse();
        assertThat(territory.covers("")).isFalse();
        assertThat(Territory.everywhere().covers("")).isTrue();
        assertThat(Territory.everywhere()).hasToString("everywhere");
        assertThatThrownBy(() -> Territory.of(""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("path: empty (expected: a dotted path)");
    }

    @Test
    void territories_of_one_path_are_equal() {
        EqualsVerifier.forClass(Territory.class).withNonnullFields("path").verify();
    }

    @Test
    void violations_of_one_rule_are_equal_if_they_say_the_same() {
        Violation violation = tooLong(30);

        assertThat(violation).isEqualTo(tooLong(30)).hasSameHashCodeAs(tooLong(30));
        assertThat(violation)
                .isNotEqualTo(tooLong(31))
                .isNotEqualTo(Loans.WORDS.violation("loan.too_long", Loans.USAGE, Map.of("until", TODAY, "days", 30)));
        assertThat(Stream.of("loan.reserved", "loan.too_young", "loan.overdue")
                        .map(code -> Loans.WORDS.violation(code, Loans.READING, Map.of("last", 1, "since", 1)))
                        .map(Violation::hashCode))
                .doesNotHaveDuplicates();
    }

    private static Violation tooLong(int days) {
        return Loans.WORDS.violation("loan.too_long", Loans.READING, Map.of("until", TODAY, "days", days));
    }

    @Test
    void roles_and_evidence_are_told_by_their_codes() {
        assertThat(Role.of("JANITOR")).hasToString("JANITOR");
        assertThat(Evidence.of("FORM")).hasToString("FORM");
    }

    @Test
    void what_a_rule_requires_is_told_in_two_languages() {
        assertThat(Loans.RENEWABLE.requirement(Locale.ENGLISH)).isEqualTo("A loan is renewed 2 times at most.");
        assertThat(Loans.RENEWABLE.requirement(INDONESIAN)).isEqualTo("Pinjaman diperpanjang paling banyak 2 kali.");
        assertThat(Loans.NOT_RESERVED.requirement(Locale.ENGLISH)).isEqualTo("The copy isn't reserved.");
        assertThat(Loans.NOT_TOO_LONG.parameters()).isEqualTo(Map.of("days", 30));
        assertThat(Loans.NOT_TOO_LONG).hasToString("loan.too_long");
    }
}
