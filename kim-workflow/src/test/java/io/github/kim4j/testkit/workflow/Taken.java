package io.github.kim4j.testkit.workflow;

import io.github.kim4j.lifecycle.GroupCase;
import io.github.kim4j.lifecycle.Outcome;

/**
 * One step of a walk, accepted or not.
 *
 * @param before the case before
 * @param move what was asked for, and by whom
 * @param outcome the answer
 */
public record Taken(GroupCase before, Move move, Outcome outcome) {
    @Override
    public String toString() {
        return before.state() + " -- " + move + " -> "
                + (outcome.accepted() ? outcome.after().state() : outcome.violations());
    }
}
