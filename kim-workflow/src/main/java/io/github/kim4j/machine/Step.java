package io.github.kim4j.machine;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One cell of a table: what an action does in a state, who may, with which evidence and under which rules.
 *
 * @param from the state before
 * @param action the action
 * @param to the state after; several where arithmetic on the subject decides
 * @param roles who may act
 * @param evidence what the command has to bring
 * @param rules what must hold, conditions first
 * @param <S> the type of the states
 * @param <A> the type of the actions
 */
public record Step<S, A>(S from, A action, Set<S> to, List<Role> roles, List<Evidence> evidence, List<Rule> rules) {
    /**
     * Copies the collections and keeps their order.
     *
     * @param from the state before
     * @param action the action
     * @param to the state after; several where arithmetic on the subject decides
     * @param roles who may act
     * @param evidence what the command has to bring
     * @param rules what must hold, conditions first
     */
    public Step {
        requireNonNull(from, "from");
        requireNonNull(action, "action");
        to = Collections.unmodifiableSet(new LinkedHashSet<>(to));
        roles = List.copyOf(roles);
        evidence = List.copyOf(evidence);
        rules = List.copyOf(rules);
    }

    /**
     * Returns the states and the action, for a log or an assertion.
     *
     * @return for example {@code FORMED -ISSUE_DECREE-> [RECOGNIZED]}
     */
    @Override
    public String toString() {
        return from + " -" + action + "-> " + to;
    }
}
