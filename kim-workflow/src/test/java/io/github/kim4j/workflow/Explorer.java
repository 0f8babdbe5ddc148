package io.github.kim4j.workflow;

import io.github.kim4j.lifecycle.GroupAction;
import io.github.kim4j.lifecycle.GroupCase;
import io.github.kim4j.lifecycle.GroupState;
import io.github.kim4j.lifecycle.Outcome;
import io.github.kim4j.lifecycle.Paper;
import io.github.kim4j.testkit.workflow.Decider;
import io.github.kim4j.testkit.workflow.HonestCommands;
import io.github.kim4j.testkit.workflow.Move;
import io.github.kim4j.testkit.workflow.Setting;
import io.github.kim4j.testkit.workflow.Walk;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Searches with real commands, breadth first; two cases alike in state, filing and standing decrees are one. */
final class Explorer {
    /** What is tried in a case. */
    interface Moves {
        Stream<Move> from(GroupCase it);
    }

    private Explorer() {}

    /** Everything that can be tried on one day, but for some actions. */
    static Moves on(LocalDate day, Setting setting, Set<GroupAction> but) {
        HonestCommands honest = new HonestCommands(setting);
        return it -> Stream.of(GroupAction.values())
                .filter(Predicate.not(but::contains))
                .flatMap(action -> honest.attempts(it, action, day).stream());
    }

    /** Tells whether a state is reached. */
    static boolean reaches(GroupCase from, GroupState wanted, Moves moves, Decider decider) {
        return from.state() == wanted || search(from, moves, decider, (here, after) -> after.state() == wanted);
    }

    /** Returns the cases that are reached and from which a state is not, one of those that are alike. */
    static List<GroupCase> stuck(GroupCase from, GroupState wanted, Moves moves, Decider decider) {
        Map<List<?>, GroupCase> cases = new LinkedHashMap<>(Map.of(likeness(from), from));
        Map<List<?>, Set<List<?>>> before = new HashMap<>();
        search(from, moves, decider, (here, after) -> {
            cases.putIfAbsent(likeness(after), after);
            before.computeIfAbsent(likeness(after), key -> new HashSet<>()).add(likeness(here));
            return false;
        });
        Deque<List<?>> leading = new ArrayDeque<>();
        cases.forEach((likeness, it) -> {
            if (it.state() == wanted) {
                leading.add(likeness);
            }
        });
        while (!leading.isEmpty()) {
            List<?> next = leading.removeFirst();
            if (cases.remove(next) != null) {
                leading.addAll(before.getOrDefault(next, Set.of()));
            }
        }
        return List.copyOf(cases.values());
    }

    private static boolean search(
            GroupCase from, Moves moves, Decider decider, BiPredicate<GroupCase, GroupCase> found) {
        Deque<GroupCase> open = new ArrayDeque<>(List.of(from));
        Set<List<?>> seen = new HashSet<>(Set.of(likeness(from)));
        while (!open.isEmpty()) {
            GroupCase here = open.removeFirst();
            boolean any = moves.from(here)
                    .map(move -> decider.decide(here, move.command(), move.actor(), Walk.ENTERED))
                    .filter(Outcome::accepted)
                    .map(Outcome::after)
                    .peek(after -> {
                        if (seen.add(likeness(after))) {
                            open.addLast(after);
                        }
                    })
                    .anyMatch(after -> found.test(here, after));
            if (any) {
                return true;
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
                        .map(paper -> paper.decree().getIssuer().kind())
                        .sorted()
                        .distinct()
                        .toList());
    }
}
