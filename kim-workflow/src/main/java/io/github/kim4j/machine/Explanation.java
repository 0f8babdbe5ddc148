package io.github.kim4j.machine;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What one action needs in a state, for one actor.
 *
 * @param step what the action does, who may and with which evidence
 * @param actorMay whether this actor may act here
 * @param failed the conditions that do not hold if this actor acts
 * @param toCheck the rules that will be checked when there is a command
 * @param <S> the type of the states
 * @param <A> the type of the actions
 */
public record Explanation<S, A>(Step<S, A> step, boolean actorMay, List<Violation> failed, List<Rule> toCheck) {
    /**
     * Copies the lists.
     *
     * @param step what the action does, who may and with which evidence
     * @param actorMay whether this actor may act here
     * @param failed the conditions that do not hold if this actor acts
     * @param toCheck the rules that will be checked when there is a command
     */
    public Explanation {
        requireNonNull(step, "step");
        failed = List.copyOf(failed);
        toCheck = List.copyOf(toCheck);
    }

    /**
     * Tells whether this actor could act now, given the evidence.
     *
     * @return whether the actor may and no condition fails
     */
    public boolean possible() {
        return actorMay && failed.isEmpty();
    }
}
