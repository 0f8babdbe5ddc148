package io.github.kim4j.testkit.workflow;

import io.github.kim4j.lifecycle.GroupCommand;
import io.github.kim4j.machine.Actor;

/**
 * One command and the party that gives it.
 *
 * @param command what is asked for
 * @param actor who asks
 */
public record Move(GroupCommand command, Actor actor) {
    @Override
    public String toString() {
        return actor.id() + " " + command;
    }
}
