package io.github.kim4j.machine;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What the table of a definition makes possible and what it rules out, each with the steps that show it.
 *
 * <p>It goes by the table alone. What it rules out is impossible; what it finds possible may still be barred by a rule, and
 * where a step may lead to several states it takes each of them as possible.
 *
 * <pre>{@code
 * Analysis<LoanState, LoanAction> analysis = loans.analysis();
 * analysis.ways().get(LOST);        // [ON_SHELF -LEND-> [LENT], LENT -REPORT_LOST-> [LOST]]
 * analysis.needed(LOST).keySet();   // [LIBRARIAN]: nobody else lends
 * analysis.alone(LOST).keySet();    // [LIBRARIAN]: it may report a loss too
 * }</pre>
 *
 * @param <S> the type of the states
 * @param <A> the type of the actions
 */
public final class Analysis<S, A> {
    private final S start;
    private final Graph<S, A> graph;
    private final Map<S, List<Step<S, A>>> ways;
    private final Map<S, List<Step<S, A>>> fromArrivals;
    private final Map<S, List<Step<S, A>>> waysToAnEnd;

    Analysis(S start, Collection<S> ends, Collection<S> arrivals, Graph<S, A> graph) {
        this.start = start;
        this.graph = graph;
        this.ways = graph.waysFrom(Set.of(start), step -> true);
        this.fromArrivals = graph.waysFrom(arrivals, step -> true);
        this.waysToAnEnd = graph.waysTo(ends);
    }

    /**
     * Returns every state that can be reached from the start.
     *
     * @return a shortest way to each, the nearest first; no step for the start itself
     */
    public Map<S, List<Step<S, A>>> ways() {
        return ways;
    }

    /**
     * Returns every state from which an end can be reached. A definition is not built if a subject could come into another.
     *
     * @return a shortest way to an end from each, the nearest first; no step for an end itself
     */
    public Map<S, List<Step<S, A>>> waysToAnEnd() {
        return waysToAnEnd;
    }

    /**
     * Returns the steps that no subject takes which begins at the start, because they lie beyond an arrival.
     *
     * @return a shortest way from an arrival to each; no step where it begins at the arrival
     */
    public Map<Step<S, A>, List<Step<S, A>>> onlyFromArrivals() {
        Map<Step<S, A>, List<Step<S, A>>> steps = new LinkedHashMap<>();
        for (Step<S, A> step : graph.steps()) {
            if (!ways.containsKey(step.from()) && fromArrivals.containsKey(step.from())) {
                steps.put(step, fromArrivals.getOrDefault(step.from(), List.of()));
            }
        }
        return Collections.unmodifiableMap(steps);
    }

    /**
     * Returns the states that no step leaves, though some may stay in them.
     *
     * @return a shortest way to each from the start, or else from an arrival
     */
    public Map<S, List<Step<S, A>>> neverLeft() {
        Map<S, List<Step<S, A>>> states = new LinkedHashMap<>(alive());
        graph.steps().stream()
                .filter(step -> !step.to().equals(Set.of(step.from())))
                .map(Step::from)
                .forEach(states::remove);
        return Collections.unmodifiableMap(states);
    }

    /**
     * Returns the roles without which a state cannot be reached from the start, whatever the others do.
     *
     * @param state a state
     * @return for each such role the steps that lead on to the state, that only it can take and that all others
     *     together get as far as; empty if the state is the start or is not reached at all
     */
    public Map<Role, List<Step<S, A>>> needed(S state) {
        Map<Role, List<Step<S, A>>> needed = new LinkedHashMap<>();
        if (ways.containsKey(state)) {
            Set<S> towards = graph.waysTo(Set.of(state)).keySet();
            roles().forEach(role -> {
                Predicate<Step<S, A>> byOthers = step -> !step.roles().equals(List.of(role));
                Set<S> others = graph.reachedFrom(Set.of(start), byOthers);
                if (!others.contains(state)) {
                    needed.put(role, barred(others, towards, byOthers.negate()));
                }
            });
        }
        return Collections.unmodifiableMap(needed);
    }

    private List<Step<S, A>> barred(Set<S> reached, Set<S> towards, Predicate<Step<S, A>> barred) {
        return graph.steps().stream()
                .filter(step -> reached.contains(step.from()))
                .filter(step -> step.to().stream().anyMatch(to -> !reached.contains(to) && towards.contains(to)))
                .filter(barred)
                .toList();
    }

    /**
     * Returns the roles each of which can lead a subject from the start to a state by itself.
     *
     * @param state a state
     * @return a shortest way for each such role; empty if it takes two, or if the state is the start or is not reached
     */
    public Map<Role, List<Step<S, A>>> alone(S state) {
        Map<Role, List<Step<S, A>>> alone = new LinkedHashMap<>();
        roles().forEach(role -> {
            List<Step<S, A>> way =
                    graph.wayBetween(start, state, step -> step.roles().contains(role));
            if (!way.isEmpty()) {
                alone.put(role, way);
            }
        });
        return Collections.unmodifiableMap(alone);
    }

    private List<Role> roles() {
        return graph.steps().stream()
                .flatMap(step -> step.roles().stream())
                .distinct()
                .toList();
    }

    /** Every state that a subject can be in, with a way from the start or else from an arrival. */
    Map<S, List<Step<S, A>>> alive() {
        Map<S, List<Step<S, A>>> alive = new LinkedHashMap<>(ways);
        fromArrivals.forEach(alive::putIfAbsent);
        return alive;
    }

    /** The steps that no subject ever takes. */
    List<Step<S, A>> dead() {
        Set<S> alive = alive().keySet();
        return graph.steps().stream()
                .filter(step -> !alive.contains(step.from()))
                .toList();
    }

    /** The states that a subject can be in and from which it never comes to an end, with a way to each. */
    Map<S, List<Step<S, A>>> deadEnds() {
        Map<S, List<Step<S, A>>> deadEnds = alive();
        deadEnds.keySet().removeAll(waysToAnEnd.keySet());
        return deadEnds;
    }
}
