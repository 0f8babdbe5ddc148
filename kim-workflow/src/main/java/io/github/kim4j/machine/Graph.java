package io.github.kim4j.machine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The steps of a table as a graph of states: shortest ways forward and back, found by breadth first. */
record Graph<S, A>(List<Step<S, A>> steps) {
    Graph {
        steps = List.copyOf(steps);
    }

    /**
     * A shortest way to each state that some steps lead to from any of the states given, the nearest first; no step for
     * those themselves.
     */
    Map<S, List<Step<S, A>>> waysFrom(Collection<S> sources, Predicate<? super Step<S, A>> usable) {
        Map<S, @Nullable Step<S, A>> last = lastSteps(sources, usable);
        Map<S, List<Step<S, A>>> ways = new LinkedHashMap<>();
        last.keySet().forEach(state -> ways.put(state, wayTo(state, last)));
        return Collections.unmodifiableMap(ways);
    }

    /** The states that some steps lead to from any of the states given, those among them. */
    Set<S> reachedFrom(Collection<S> sources, Predicate<? super Step<S, A>> usable) {
        return lastSteps(sources, usable).keySet();
    }

    /** A shortest way that some steps make from a state to another; no step if there is none, or if they are one. */
    List<Step<S, A>> wayBetween(S from, S to, Predicate<? super Step<S, A>> usable) {
        return wayTo(to, lastSteps(List.of(from), usable));
    }

    /** The last step of a shortest way to each state; none for the states given. */
    private Map<S, @Nullable Step<S, A>> lastSteps(Collection<S> sources, Predicate<? super Step<S, A>> usable) {
        Map<S, @Nullable Step<S, A>> last = new LinkedHashMap<>();
        sources.forEach(source -> last.put(source, null));
        Deque<S> open = new ArrayDeque<>(last.keySet());
        while (!open.isEmpty()) {
            S here = open.removeFirst();
            for (Step<S, A> step : steps) {
                if (step.from().equals(here) && usable.test(step)) {
                    for (S next : step.to()) {
                        if (!last.containsKey(next)) {
                            last.put(next, step);
                            open.addLast(next);
                        }
                    }
                }
            }
        }
        return last;
    }

    private static <S, A> List<Step<S, A>> wayTo(S state, Map<S, @Nullable Step<S, A>> last) {
        Deque<Step<S, A>> way = new ArrayDeque<>();
        for (Step<S, A> step = last.get(state); step != null; step = last.get(step.from())) {
            way.addFirst(step);
        }
        return List.copyOf(way);
    }

    /** A shortest way from each state to any of the states given, the nearest first; no step for those themselves. */
    Map<S, List<Step<S, A>>> waysTo(Collection<S> targets) {
        Map<S, List<Step<S, A>>> ways = new LinkedHashMap<>();
        targets.forEach(target -> ways.put(target, List.of()));
        Deque<S> open = new ArrayDeque<>(ways.keySet());
        while (!open.isEmpty()) {
            S here = open.removeFirst();
            for (Step<S, A> step : steps) {
                if (step.to().contains(here) && !ways.containsKey(step.from())) {
                    ways.put(step.from(), before(step, ways.getOrDefault(here, List.of())));
                    open.addLast(step.from());
                }
            }
        }
        return Collections.unmodifiableMap(ways);
    }

    private static <S, A> List<Step<S, A>> before(Step<S, A> step, List<Step<S, A>> way) {
        List<Step<S, A>> longer = new ArrayList<>();
        longer.add(step);
        longer.addAll(way);
        return List.copyOf(longer);
    }
}
