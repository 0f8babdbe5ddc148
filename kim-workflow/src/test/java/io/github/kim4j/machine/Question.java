package io.github.kim4j.machine;

import java.util.List;
import java.util.Set;

/**
 * What is asked of two sides that must agree: everything that their answer may depend on.
 *
 * @param from the state before
 * @param action what is asked for
 * @param failing the codes of the rules that do not hold
 * @param roles the codes of the roles of whoever asks
 * @param within whether the subject lies in the territory of whoever asks
 * @param preferred all states; where a step has several states after, the first of them here is the one after
 * @param <S> the type of the states
 * @param <A> the type of the actions
 */
public record Question<S, A>(
        S from, A action, Set<String> failing, Set<String> roles, boolean within, List<S> preferred) {
    /**
     * Picks the state after, as arithmetic on a subject would.
     *
     * @param to the states after a step
     * @return the first of them that is preferred
     */
    public S pick(Set<S> to) {
        return preferred.stream().filter(to::contains).findFirst().orElseThrow();
    }

    /**
     * Returns the same question by somebody who may act everywhere.
     *
     * @return the question
     */
    public Question<S, A> everywhere() {
        return new Question<>(from, action, failing, roles, true, preferred);
    }
}
