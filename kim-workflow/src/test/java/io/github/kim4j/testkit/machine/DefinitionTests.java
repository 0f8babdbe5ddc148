package io.github.kim4j.testkit.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.kim4j.machine.Actor;
import io.github.kim4j.machine.Context;
import io.github.kim4j.machine.Decision;
import io.github.kim4j.machine.Definition;
import io.github.kim4j.machine.Role;
import io.github.kim4j.machine.Step;
import io.github.kim4j.machine.Territory;
import io.github.kim4j.machine.TypedAction;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;

/**
 * Makes a test for every cell of a definition: each row does what it says for each of its roles, nobody else may act, and what
 * is not in the table is not permitted.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicContainer> every_cell() {
 *     return DefinitionTests.of(loans, LoanState.class, LoanAction.class, (state, action) -> new Example<>(copy, command(action), today));
 * }
 * }</pre>
 *
 * @param <S> the type of the states
 * @param <A> the type of the actions
 * @param <X> the type of the subject
 * @param <C> the type of the commands
 */
public final class DefinitionTests<S extends Enum<S>, A extends Enum<A> & TypedAction<C>, X, C> {
    /** Where no subject is. */
    private static final Territory ELSEWHERE = Territory.of("?");

    private final Definition<S, A, X, C> definition;
    private final Examples<S, A, X, C> examples;

    private DefinitionTests(Definition<S, A, X, C> definition, Examples<S, A, X, C> examples) {
        this.definition = definition;
        this.examples = examples;
    }

    /**
     * Returns the tests of a definition.
     *
     * @param definition the definition
     * @param states the enum of its states
     * @param actions the enum of its actions
     * @param examples an example for each cell, see {@link Examples#of}
     * @param <S> the type of the states
     * @param <A> the type of the actions
     * @param <X> the type of the subject
     * @param <C> the type of the commands
     * @return a container for each state and action
     */
    public static <S extends Enum<S>, A extends Enum<A> & TypedAction<C>, X, C> Stream<DynamicContainer> of(
            Definition<S, A, X, C> definition, Class<S> states, Class<A> actions, Examples<S, A, X, C> examples) {
        DefinitionTests<S, A, X, C> tests = new DefinitionTests<>(definition, examples);
        return EnumSet.allOf(states).stream()
                .flatMap(state -> EnumSet.allOf(actions).stream()
                        .map(action -> dynamicContainer(state + ", " + action, tests.of(state, action))));
    }

    private Stream<DynamicTest> of(S state, A action) {
        return definition
                .step(state, action)
                .map(this::ofRow)
                .orElseGet(() -> Stream.of(dynamicTest("is not permitted", () -> notPermitted(state, action))));
    }

    private Stream<DynamicTest> ofRow(Step<S, A> step) {
        List<DynamicTest> tests = new ArrayList<>();
        tests.add(dynamicTest("leads to " + step.to(), () -> accepted(step)));
        for (Role role : roles()) {
            tests.add(
                    step.roles().contains(role)
                            ? dynamicTest(role + " may act", () -> mayAct(step, role))
                            : dynamicTest(role + " may not act", () -> forbidden(step, role, Territory.everywhere())));
        }
        step.roles()
                .forEach(role -> tests.add(
                        dynamicTest(role + " may not act elsewhere", () -> forbidden(step, role, ELSEWHERE))));
        return tests.stream();
    }

    private List<Role> roles() {
        return definition.steps().stream()
                .flatMap(step -> step.roles().stream())
                .distinct()
                .toList();
    }

    private Decision<S, A> decide(S state, A action, Example<X, C> example, Context context) {
        return definition.decide(state, action, example.subject(), example.command(), context);
    }

    private void notPermitted(S state, A action) {
        Example<X, C> example = examples.of(state, action);
        Decision<S, A> decision = decide(state, action, example, example.context());

        assertThat(decision).isInstanceOf(Decision.NotPermitted.class);
        assertThat(decision.violations()).hasSize(1);
        assertThat(definition.permitted(state, example.subject(), example.context()))
                .doesNotContain(action);
    }

    private void accepted(Step<S, A> step) {
        Example<X, C> example = examples.of(step.from(), step.action());
        Decision<S, A> decision = decide(step.from(), step.action(), example, example.context());

        assertThat(decision.violations()).as("violations of the example").isEmpty();
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        assertThat(definition.permitted(step.from(), example.subject(), example.context()))
                .contains(step.action());
    }

    private void mayAct(Step<S, A> step, Role role) {
        assertThat(decide(step, role, Territory.everywhere()))
                .isInstanceOfAny(Decision.Accepted.class, Decision.Refused.class);
    }

    private void forbidden(Step<S, A> step, Role role, Territory territory) {
        Decision<S, A> decision = decide(step, role, territory);

        assertThat(decision).isInstanceOf(Decision.Forbidden.class);
        assertThat(decision.violations()).hasSize(1);
    }

    private Decision<S, A> decide(Step<S, A> step, Role role, Territory territory) {
        Example<X, C> example = examples.of(step.from(), step.action());
        Actor actor = new Actor(example.context().actor().id(), Set.of(role), territory);
        Context context =
                new Context(actor, example.context().done(), example.context().entered());
        return decide(step.from(), step.action(), example, context);
    }
}
