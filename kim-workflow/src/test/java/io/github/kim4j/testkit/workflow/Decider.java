package io.github.kim4j.testkit.workflow;

import io.github.kim4j.lifecycle.GroupAction;
import io.github.kim4j.lifecycle.GroupCase;
import io.github.kim4j.lifecycle.GroupCommand;
import io.github.kim4j.lifecycle.GroupEvent;
import io.github.kim4j.lifecycle.Outcome;
import io.github.kim4j.machine.Actor;
import java.time.LocalDate;

/** What answers the commands of a walk: {@code lifecycle::decide}, or a faulty variant of it to test a law with. */
@FunctionalInterface
public interface Decider {
    /**
     * Answers a command.
     *
     * @param it the case
     * @param command what is asked for
     * @param actor who asks
     * @param on the day of entry
     * @return the outcome
     */
    Outcome<GroupAction, GroupCase, GroupEvent> decide(GroupCase it, GroupCommand command, Actor actor, LocalDate on);
}
