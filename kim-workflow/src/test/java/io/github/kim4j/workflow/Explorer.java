package io.github.kim4j.workflow;

import io.github.kim4j.lifecycle.GroupAction;
import io.github.kim4j.lifecycle.GroupCase;
import io.github.kim4j.lifecycle.GroupState;
import io.github.kim4j.lifecycle.Outcome;
import io.github.kim4j.lifecycle.Paper;
import io.github.kim4j.policy.RegionPolicy;
import io.github.kim4j.testkit.workflow.Decider;
import io.github.kim4j.testkit.workflow.HonestCommands;
import io.github.kim4j.testkit.workflow.Move;
import io.github.kim4j.testkit.workflow.Walk;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Searches for a state with real commands, breadth first; two cases alike in state, filing and standing decrees are one. */
final class Explorer {
    private Explorer() {}

    static boolean reaches(GroupCase from, GroupState wanted, RegionPolicy policy, LocalDate day, Decider decider) {
        HonestCommands honest = new HonestCommands(policy);
        Deque<GroupCase> open = new ArrayDeque<>(List.of(from));
        Set<List<?>> seen = new HashSet<>();
        while (!open.isEmpty()) {
            GroupCase here = open.removeFirst();
            if (here.state() == wanted) {
                return true;
            }
            if (seen.add(likeness(here))) {
                for (GroupAction action : GroupAction.values()) {
                    next(here, honest.move(here, action, day), decider).ifPresent(open::addLast);
                }
            }
        }
        return false;
    }

    private static List<?> likeness(GroupCase it) {
        return List.of(
                it.state(),
                it.filing(),
                it.papers().stream()
                        .filter(Paper::stands)
                        .map(paper -> paper.decree().getIssuer())
                        .sorted((one, other) -> one.kind().compareTo(other.kind()))
                        .distinct()
                        .toList());
    }

    private static Optional<GroupCase> next(GroupCase here, Optional<Move> move, Decider decider) {
        return move.map(it -> decider.decide(here, it.command(), it.actor(), Walk.ENTERED))
                .filter(Outcome::accepted)
                .map(Outcome::after);
    }
}
