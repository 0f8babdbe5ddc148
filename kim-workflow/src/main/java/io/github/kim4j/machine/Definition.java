package io.github.kim4j.machine;

import static java.util.Objects.requireNonNull;

import io.github.kim4j.law.OurReading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A lifecycle: an immutable table of states and actions, compiled to arrays when it is built. It has no instance for each
 * subject, no clock and no input or output, and all threads may use it.
 *
 * <pre>{@code
 * var table = Table.of("loan", LoanState.class, LoanAction.class, Loan.class, LoanCommand.class, words)
 *         .start(ON_SHELF).ends(DISCARDED).place(Loan::library);
 * table.on(LEND, Lend.class).by(LIBRARIAN).evidence(CARD).when(notReserved).check(readerKnown).step(ON_SHELF, LENT);
 * Definition<LoanState, LoanAction, Loan, LoanCommand> loans = table.build();
 * }</pre>
 *
 * @param <S> the type of the states
 * @param <A> the type of the actions
 * @param <X> the type of the subject
 * @param <C> the type of the commands
 */
@SuppressWarnings("EnumOrdinal") // the table is compiled to arrays by ordinals, which never leave this class
public final class Definition<S extends Enum<S>, A extends Enum<A> & TypedAction<C>, X, C> {
    private static final Vocabulary ENGINE = Vocabulary.beside(Definition.class, "messages");
    private static final OurReading OF_THE_TABLE = new OurReading(
            "tindakan yang tidak ada dalam tabel daur hidup tidak dapat dilakukan",
            "what is not in the table of the lifecycle cannot be done");
    private static final OurReading OF_THE_POWER = new OurReading(
            "yang tidak berwenang hanya diberi tahu bahwa ia tidak berwenang",
            "whoever has no power is told only that");

    private final String name;
    private final S start;
    private final Set<S> ends;
    private final Set<S> arrivals;
    private final Class<A> actionType;
    private final A[] actions;
    private final S[] states;
    private final @Nullable Cell<S, A, X, C>[] cells;
    private final BiFunction<? super X, LocalDate, String> place;
    private final Vocabulary vocabulary;
    private final Graph<S, A> graph;
    private final List<Timed<A, X>> deadlines;

    Definition(Table<S, A, X, C> table, List<Cell<S, A, X, C>> rows) {
        this.name = table.name;
        this.start = table.startState();
        this.ends = Collections.unmodifiableSet(EnumSet.copyOf(table.ends));
        this.arrivals = Collections.unmodifiableSet(
                table.arrivals.isEmpty() ? EnumSet.noneOf(table.states) : EnumSet.copyOf(table.arrivals));
        this.actionType = table.actions;
        this.actions = table.actions.getEnumConstants();
        this.states = table.states.getEnumConstants();
        this.cells = emptyCells(states.length * actions.length);
        this.place = table.place;
        this.vocabulary = table.vocabulary;
        for (Cell<S, A, X, C> row : rows) {
            cells[index(row.step().from(), row.step().action())] = row;
        }
        this.deadlines = List.copyOf(table.deadlines);
        this.graph = new Graph<>(rows.stream().map(Cell::step).toList());
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static <S extends Enum<S>, A extends Enum<A>, X, C> @Nullable Cell<S, A, X, C>[] emptyCells(int length) {
        return new Cell[length];
    }

    private int index(S from, A action) {
        return from.ordinal() * actions.length + action.ordinal();
    }

    /**
     * Returns the name.
     *
     * @return the name given to the table
     */
    public String name() {
        return name;
    }

    /**
     * Returns the state in which every subject begins.
     *
     * @return the start
     */
    public S start() {
        return start;
    }

    /**
     * Returns the states in which a subject may stay for good.
     *
     * @return the ends
     */
    public Set<S> ends() {
        return ends;
    }

    /**
     * Returns the states in which subjects may arrive from another version of the lifecycle.
     *
     * @return the states, none of them reached by this table alone for certain
     */
    public Set<S> arrivals() {
        return arrivals;
    }

    /**
     * Returns all cells that are not empty.
     *
     * @return the steps in the order of the table
     */
    public List<Step<S, A>> steps() {
        return graph.steps();
    }

    /**
     * Returns the words of the lifecycle.
     *
     * @return the vocabulary
     */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /**
     * Returns a cell.
     *
     * @param from a state
     * @param action an action
     * @return the step; empty if the action does not exist in that state
     */
    public Optional<Step<S, A>> step(S from, A action) {
        return Optional.ofNullable(cells[index(from, action)]).map(Cell::step);
    }

    /**
     * Decides on a command. The answer depends on the arguments alone, and every rule is asked even when another failed.
     *
     * @param from the state of the subject
     * @param action what is asked for
     * @param subject what the lifecycle is about
     * @param command the command with its evidence
     * @param context who acts and when
     * @return the answer
     * @throws IllegalArgumentException if the command is not of the class that the action asks for
     */
    public Decision<S, A> decide(S from, A action, X subject, C command, Context context) {
        if (!action.commandType().isInstance(command)) {
            throw new IllegalArgumentException("command: " + command.getClass().getSimpleName() + " (expected: "
                    + action.commandType().getSimpleName() + " for " + action + ")");
        }
        Cell<S, A, X, C> cell = cells[index(from, action)];
        if (cell == null) {
            return notPermitted(from, action);
        }
        if (!may(cell, subject, context)) {
            return forbidden(cell.step());
        }
        return judged(cell, subject, command, context);
    }

    private Decision<S, A> judged(Cell<S, A, X, C> cell, X subject, C command, Context context) {
        List<Violation> errors = null;
        List<Violation> warnings = null;
        for (Condition<? super X> condition : cell.conditions()) {
            if (!condition.holds(subject, context)) {
                errors = added(errors, condition.violation(subject, context));
            }
        }
        for (Check<? super X, ? super C> check : cell.checks()) {
            if (!check.holds(subject, command, context)) {
                Violation violation = check.violation(subject, command, context);
                if (violation.severity() == Severity.ERROR) {
                    errors = added(errors, violation);
                } else {
                    warnings = added(warnings, violation);
                }
            }
        }
        List<Violation> warned = warnings == null ? List.of() : List.copyOf(warnings);
        return errors == null
                ? new Decision.Accepted<>(cell.step(), warned)
                : new Decision.Refused<>(cell.step(), List.copyOf(errors), warned);
    }

    private static List<Violation> added(@Nullable List<Violation> list, Violation violation) {
        List<Violation> some = list == null ? new ArrayList<>() : list;
        some.add(violation);
        return some;
    }

    private Decision<S, A> notPermitted(S from, A action) {
        List<A> possible = new ArrayList<>();
        for (A candidate : actions) {
            if (cells[index(from, candidate)] != null) {
                possible.add(candidate);
            }
        }
        Map<String, Object> arguments = Map.of(
                "action", vocabulary.action(action),
                "state", vocabulary.state(from));
        return new Decision.NotPermitted<>(
                from,
                action,
                List.copyOf(possible),
                List.of(ENGINE.violation("machine.not_permitted", OF_THE_TABLE, arguments)));
    }

    private Decision<S, A> forbidden(Step<S, A> step) {
        Map<String, Object> arguments = Map.of("action", vocabulary.action(step.action()));
        return new Decision.Forbidden<>(step, List.of(ENGINE.violation("machine.forbidden", OF_THE_POWER, arguments)));
    }

    private boolean may(Cell<S, A, X, C> cell, X subject, Context context) {
        Actor actor = context.actor();
        for (int i = 0; i < cell.roles().size(); i++) { // by index, for an iterator would be allocated
            if (actor.roles().contains(cell.roles().get(i))) {
                return actor.territory().covers(place.apply(subject, context.done()));
            }
        }
        return false;
    }

    /**
     * Returns what an actor could do, given the evidence. Nothing is allocated, unless by a condition or by the place of the
     * subject.
     *
     * @param from the state of the subject
     * @param subject what the lifecycle is about
     * @param context who asks and when
     * @return a bit for each action, at its ordinal
     */
    public long permittedBits(S from, X subject, Context context) {
        long bits = 0;
        int row = from.ordinal() * actions.length;
        for (int i = 0; i < actions.length; i++) {
            Cell<S, A, X, C> cell = cells[row + i];
            if (cell != null && may(cell, subject, context) && conditionsHold(cell, subject, context)) {
                bits |= 1L << i;
            }
        }
        return bits;
    }

    private boolean conditionsHold(Cell<S, A, X, C> cell, X subject, Context context) {
        for (int i = 0; i < cell.conditions().size(); i++) {
            if (!cell.conditions().get(i).holds(subject, context)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns what an actor could do, given the evidence.
     *
     * @param from the state of the subject
     * @param subject what the lifecycle is about
     * @param context who asks and when
     * @return the actions, in the order of their declaration
     */
    public Set<A> permitted(S from, X subject, Context context) {
        Set<A> permitted = EnumSet.noneOf(actionType);
        long bits = permittedBits(from, subject, context);
        for (A action : actions) {
            if ((bits & 1L << action.ordinal()) != 0) {
                permitted.add(action);
            }
        }
        return Collections.unmodifiableSet(permitted);
    }

    /**
     * Explains every action that exists in a state: who may, what fails, what is needed.
     *
     * @param from the state of the subject
     * @param subject what the lifecycle is about
     * @param context who asks and when
     * @return an explanation for each action, in the order of their declaration
     */
    public List<Explanation<S, A>> explain(S from, X subject, Context context) {
        List<Explanation<S, A>> explanations = new ArrayList<>();
        for (A action : actions) {
            Cell<S, A, X, C> cell = cells[index(from, action)];
            if (cell != null) {
                explanations.add(new Explanation<>(
                        cell.step(),
                        may(cell, subject, context),
                        failed(cell, subject, context),
                        List.copyOf(cell.checks())));
            }
        }
        return List.copyOf(explanations);
    }

    private List<Violation> failed(Cell<S, A, X, C> cell, X subject, Context context) {
        return cell.conditions().stream()
                .filter(condition -> !condition.holds(subject, context))
                .map(condition -> condition.violation(subject, context))
                .toList();
    }

    /**
     * Returns what is due: every deadline that runs for a subject. There is no clock and no timer; whoever wants to know asks.
     *
     * <pre>{@code
     * loans.due(copy, today, holidays).stream().filter(Due::overdue).forEach(due -> remind(due.message(locale)));
     * }</pre>
     *
     * @param subject what the lifecycle is about
     * @param on the day for which is asked
     * @param holidays the days beside Saturdays and Sundays that are no working days; empty if none is known
     * @return what is due, the earliest last day first
     */
    public List<Due<A>> due(X subject, LocalDate on, Set<LocalDate> holidays) {
        requireNonNull(on, "on");
        Set<LocalDate> free = Set.copyOf(holidays);
        return deadlines.stream()
                .flatMap(timed -> due(timed, subject, on, free).stream())
                .sorted(Comparator.comparing(Due::lastDay))
                .toList();
    }

    private Optional<Due<A>> due(Timed<A, X> timed, X subject, LocalDate on, Set<LocalDate> holidays) {
        Deadline<? super X> deadline = timed.deadline();
        return deadline.since(subject)
                .map(since -> new Due<>(deadline, timed.action(), since, deadline.lastDay(since, holidays), on));
    }

    /**
     * Returns the deadlines.
     *
     * @return each with the action that fulfils it, in the order of the table
     */
    public List<Timed<A, X>> deadlines() {
        return deadlines;
    }

    /**
     * Returns a shortest way between two states, going by the table alone; rules may still bar it.
     *
     * @param from a state
     * @param to another
     * @return the steps; empty if the table has no way
     */
    public Optional<List<Step<S, A>>> shortestWay(S from, S to) {
        requireNonNull(from, "from");
        return Optional.ofNullable(graph.waysFrom(Set.of(from), step -> true).get(requireNonNull(to, "to")));
    }

    /**
     * Returns what the table makes possible and what it rules out.
     *
     * @return the ways, ends, roles and states, each with the steps that show it
     */
    public Analysis<S, A> analysis() {
        return new Analysis<>(start, ends, arrivals, graph);
    }

    /** The states that a subject can be in. */
    Set<S> states() {
        Set<S> alive = EnumSet.of(start);
        alive.addAll(analysis().alive().keySet());
        return alive;
    }

    /**
     * Compares this version of a lifecycle with a later one.
     *
     * <pre>{@code
     * before.diff(after).print(Locale.ENGLISH);
     * }</pre>
     *
     * @param later the version that takes its place
     * @return what was added, removed and changed
     */
    public Difference<S, A> diff(Definition<S, A, X, C> later) {
        return Difference.between(this, requireNonNull(later, "later"));
    }

    /**
     * Finds subjects that this version of the lifecycle would leave stuck: in a state that is no end and from which its table
     * has no way to one. The table should declare an {@linkplain Table#arrivals arrival} and rows for such a state.
     *
     * <pre>{@code
     * Map<LoanState, List<Copy>> stuck = after.stuck(copies, Copy::state);
     * }</pre>
     *
     * @param subjects the live subjects, from another version
     * @param state the state of each
     * @param <T> the type of what is known of a subject
     * @return those that would be stuck, by their states
     */
    public <T> Map<S, List<T>> stuck(Collection<? extends T> subjects, Function<? super T, S> state) {
        Set<S> ending = analysis().waysToAnEnd().keySet();
        Map<S, List<T>> stuck = new EnumMap<>(start.getDeclaringClass());
        for (T subject : subjects) {
            S here = state.apply(subject);
            if (!ending.contains(here)) {
                stuck.computeIfAbsent(here, some -> new ArrayList<>()).add(subject);
            }
        }
        stuck.replaceAll((here, some) -> List.copyOf(some));
        return Collections.unmodifiableMap(stuck);
    }

    /**
     * Prints the table.
     *
     * @param format the format
     * @param locale the language of its labels
     * @return the text, with a line feed at its end
     */
    public String print(Format format, Locale locale) {
        return switch (format) {
            case MARKDOWN -> new MarkdownPrinter<>(this, locale).print();
            case MERMAID -> new DiagramPrinter<>(this, locale).mermaid();
            case PLANTUML -> new DiagramPrinter<>(this, locale).plantUml();
        };
    }

    /**
     * Returns the whole table as JSON in the canonical form of RFC 8785: states, steps, roles, evidence and rules with their
     * versions, sources and parameters. It has codes only and no label, so it is the same in every language and zone.
     *
     * <p>The tests of the rules and the place of a subject are code and not in it; a test that changes gets another
     * {@linkplain Rule#version() version}. Everything is sorted, so the order in which a table is written does not matter.
     *
     * @return one line without a line feed
     */
    public String json() {
        return DefinitionJson.text(this);
    }

    /**
     * Returns the SHA-256 of the {@linkplain #json() JSON}. Two tables that differ in a parameter, a source, a role or a
     * version have other hashes.
     *
     * <pre>{@code
     * sha256sum loans.json   # of a file with the JSON says the same
     * }</pre>
     *
     * @return 64 lower hexadecimal digits
     */
    public String hash() {
        return DefinitionJson.sha256(json());
    }

    /**
     * Returns the name and the size.
     *
     * @return for a log or an assertion
     */
    @Override
    public String toString() {
        return name + " (" + steps().size() + " steps)";
    }
}
