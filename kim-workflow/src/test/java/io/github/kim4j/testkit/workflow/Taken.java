package io.github.kim4j.testkit.workflow;

import io.github.kim4j.lifecycle.GroupAction;
import io.github.kim4j.lifecycle.GroupCase;
import io.github.kim4j.lifecycle.GroupEvent;
import io.github.kim4j.lifecycle.Outcome;

/**
 * One step of a walk, accepted or not.
 *
 * @param before the case before
 * @param move what was asked for, and by whom
 * @param outcome the answer
 */
public record Taken(GroupCase before, Move move, Outcome<GroupAction, GroupCase, GroupEvent> outcome) {
    @Override
    public String toString() {
        return before.state() + " -- " + move + " -> "
                + (outcome.accepted() ? outcome.after().state() : outcome.violations());
    }
}
