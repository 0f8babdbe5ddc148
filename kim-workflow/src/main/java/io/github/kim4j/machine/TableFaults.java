package io.github.kim4j.machine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds everything that is wrong with a table before it becomes a definition. */
final class TableFaults<S extends Enum<S>, A extends Enum<A> & TypedAction<C>, X, C> {
    private final Table<S, A, X, C> table;
    private final List<Step<S, A>> steps;
    private final List<String> faults = new ArrayList<>();

    TableFaults(Table<S, A, X, C> table, List<Cell<S, A, X, C>> rows) {
        this.table = table;
        this.steps = rows.stream().map(Cell::step).toList();
    }

    List<String> all() {
        int actions = table.actions.getEnumConstants().length;
        if (actions > Table.MAX_ACTIONS) {
            faults.add(actions + " actions (expected: at most " + Table.MAX_ACTIONS + ")");
        }
        doubledCells();
        missingTexts();
        unknownParameters();
        doubledDeadlines();
        if (table.ends.isEmpty()) {
            faults.add("no end");
        }
        if (!table.hasStart()) {
            faults.add("no start");
            return faults;
        }
        ways();
        return faults;
    }

    private void doubledCells() {
        Set<String> seen = new HashSet<>();
        for (Step<S, A> step : steps) {
            if (!seen.add(step.from() + " " + step.action())) {
                faults.add(step.from() + ", " + step.action() + ": a second row");
            }
        }
    }

    private void missingTexts() {
        Stream<String> states = Stream.of(table.states.getEnumConstants()).map(state -> "state." + state.name());
        Stream<String> actions = Stream.of(table.actions.getEnumConstants()).map(action -> "action." + action.name());
        Stream<String> roles = each(Step::roles).map(role -> "role." + role.code());
        Stream<String> evidence = each(Step::evidence).map(paper -> "evidence." + paper.code());
        Stream<String> rules = each(Step::rules).flatMap(rule -> Stream.of(rule.code(), rule.code() + ".rule"));
        Stream<String> deadlines = table.deadlines.stream()
                .map(timed -> timed.deadline().code())
                .flatMap(code -> Stream.of(code, code + ".rule"));
        table.vocabulary
                .missing(Stream.of(states, actions, roles, evidence, rules, deadlines)
                        .flatMap(keys -> keys))
                .forEach(faults::add);
    }

    /** What the rows name, each once. */
    private <T> Stream<T> each(Function<Step<S, A>, List<T>> named) {
        return steps.stream().map(named).flatMap(List::stream).distinct();
    }

    private void doubledDeadlines() {
        Set<String> seen = new HashSet<>();
        for (Timed<A, X> timed : table.deadlines) {
            if (!seen.add(timed.deadline().code())) {
                faults.add(timed.deadline().code() + ": a second deadline");
            }
        }
    }

    /** A parameter that JSON has no form for, or words whose code nobody knows, would be left out of the hash. */
    private void unknownParameters() {
        each(Step::rules)
                .forEach(rule -> rule.parameters().entrySet().stream()
                        .filter(parameter -> !Parameters.known(parameter.getValue()))
                        .map(parameter -> rule.code() + ", parameter " + parameter.getKey() + ": "
                                + typeName(parameter.getValue()) + " (expected: " + Parameters.EXPECTED + ")")
                        .sorted()
                        .forEach(faults::add));
    }

    /** The class of a lambda has another name on every machine. */
    private static String typeName(Object value) {
        if (value instanceof List<?>) {
            return "a list of others";
        }
        return value instanceof Localized
                ? "words without a code"
                : value.getClass().getSimpleName();
    }

    private void ways() {
        Analysis<S, A> analysis = new Analysis<>(table.startState(), table.ends, table.arrivals, new Graph<>(steps));
        analysis.dead().forEach(step -> faults.add(step.from() + ", " + step.action() + ": never reached"));
        if (!table.ends.isEmpty()) {
            analysis.deadEnds()
                    .forEach((state, way) ->
                            faults.add(state + ": no way to an end" + (way.isEmpty() ? "" : " " + way)));
        }
    }
}
