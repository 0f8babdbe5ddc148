package io.github.kim4j.machine;

import static java.util.Objects.requireNonNull;

import io.github.kim4j.core.internal.Checks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes a {@link Definition}: one statement an action (who, evidence, rules), followed by its rows. The order of the
 * calls of a statement does not matter.
 *
 * @param <S> the type of the states
 * @param <A> the type of the actions
 * @param <X> the type of the subject
 * @param <C> the type of the commands
 */
public final class Table<S extends Enum<S>, A extends Enum<A> & TypedAction<C>, X, C> {
    /** The most actions of a lifecycle: 64, one bit each. */
    public static final int MAX_ACTIONS = 64;

    final String name;
    final Class<S> states;
    final Class<A> actions;
    final Vocabulary vocabulary;
    final Set<S> ends = new LinkedHashSet<>();
    final Set<S> arrivals = new LinkedHashSet<>();
    BiFunction<? super X, LocalDate, String> place = (subject, done) -> "";
    private @Nullable S start;
    private final List<Statement<?>> statements = new ArrayList<>();
    final List<Timed<A, X>> deadlines = new ArrayList<>();

    private Table(String name, Class<S> states, Class<A> actions, Vocabulary vocabulary) {
        this.name = requireNonNull(name, "name");
        this.states = requireNonNull(states, "states");
        this.actions = requireNonNull(actions, "actions");
        this.vocabulary = requireNonNull(vocabulary, "vocabulary");
    }

    /**
     * Returns an empty table.
     *
     * @param name what the lifecycle is called
     * @param states the enum of its states
     * @param actions the enum of its actions
     * @param subject the class of what it is about
     * @param commands the class of all its commands
     * @param vocabulary its words
     * @param <S> the type of the states
     * @param <A> the type of the actions
     * @param <X> the type of the subject
     * @param <C> the type of the commands
     * @return the table
     */
    public static <S extends Enum<S>, A extends Enum<A> & TypedAction<C>, X, C> Table<S, A, X, C> of(
            String name,
            Class<S> states,
            Class<A> actions,
            Class<X> subject,
            Class<C> commands,
            Vocabulary vocabulary) {
        requireNonNull(subject, "subject");
        requireNonNull(commands, "commands");
        return new Table<>(name, states, actions, vocabulary);
    }

    /**
     * Says in which state every subject begins.
     *
     * @param state the start
     * @return this table
     */
    public Table<S, A, X, C> start(S state) {
        this.start = requireNonNull(state, "state");
        return this;
    }

    /**
     * Says in which states a subject may stay for good.
     *
     * @param states the ends, at least one
     * @return this table
     */
    @SafeVarargs
    public final Table<S, A, X, C> ends(S... states) {
        for (S state : states) {
            ends.add(state);
        }
        return this;
    }

    /**
     * Says in which states subjects may arrive from another version of the lifecycle, so that rows from there are alive.
     *
     * @param states the states
     * @return this table
     */
    @SafeVarargs
    public final Table<S, A, X, C> arrivals(S... states) {
        for (S state : states) {
            arrivals.add(state);
        }
        return this;
    }

    /**
     * Says where a subject is, as a dotted path that territories cover.
     *
     * <p>Without this, a subject is in no place and lies in no territory: only actors {@linkplain Territory#everywhere()
     * everywhere} may act. So a table that forgets its place refuses too much rather than too little.
     *
     * @param where the place of a subject
     * @return this table
     */
    public Table<S, A, X, C> place(Function<? super X, String> where) {
        requireNonNull(where, "where");
        return placeOn((subject, done) -> where.apply(subject));
    }

    /**
     * Says where a subject was on the day on which something was done, where subjects can move.
     *
     * @param where the place of a subject on a day
     * @return this table
     */
    public Table<S, A, X, C> placeOn(BiFunction<? super X, LocalDate, String> where) {
        this.place = requireNonNull(where, "where");
        return this;
    }

    /**
     * Begins the statement of an action.
     *
     * @param action the action
     * @param command the class of its commands; {@link #build()} compares it with the action's own
     * @param <T> the type of its commands
     * @return the statement
     */
    public <T extends C> Statement<T> on(A action, Class<T> command) {
        Statement<T> statement = new Statement<>(requireNonNull(action, "action"), requireNonNull(command, "command"));
        statements.add(statement);
        return statement;
    }

    /**
     * Builds the definition.
     *
     * @return the definition
     * @throws IllegalStateException if the table is at fault; the message lists every fault, texts that one of the two
     *     languages lacks too
     */
    public Definition<S, A, X, C> build() {
        List<Cell<S, A, X, C>> rows =
                statements.stream().flatMap(Statement::cells).toList();
        List<String> faults = new TableFaults<>(this, rows).all();
        statements.stream().flatMap(Statement::faults).forEach(faults::add);
        if (!faults.isEmpty()) {
            throw new IllegalStateException("table " + name + ": " + String.join("; ", faults));
        }
        return new Definition<>(this, rows);
    }

    boolean hasStart() {
        return start != null;
    }

    S startState() {
        return requireNonNull(start, "start");
    }

    /**
     * What a table says of one action.
     *
     * @param <T> the type of its commands
     */
    public final class Statement<T extends C> {
        private record Row<S>(S from, Set<S> to) {}

        private final A action;
        private final Class<T> command;
        private final List<Role> roles = new ArrayList<>();
        private final List<Evidence> evidence = new ArrayList<>();
        private final List<Condition<? super X>> conditions = new ArrayList<>();
        private final List<Check<? super X, ? super T>> checks = new ArrayList<>();
        private final List<Row<S>> rows = new ArrayList<>();

        private Statement(A action, Class<T> command) {
            this.action = action;
            this.command = command;
        }

        /**
         * Says who may act.
         *
         * @param parties the roles of which one suffices
         * @return this statement
         */
        public Statement<T> by(Role... parties) {
            return by(List.of(parties));
        }

        /**
         * Says who may act.
         *
         * @param parties the roles of which one suffices
         * @return this statement
         */
        public Statement<T> by(List<Role> parties) {
            parties.stream().filter(role -> !roles.contains(role)).forEach(roles::add);
            return this;
        }

        /**
         * Says what a command has to bring.
         *
         * @param papers the evidence
         * @return this statement
         */
        public Statement<T> evidence(Evidence... papers) {
            evidence.addAll(List.of(papers));
            return this;
        }

        /**
         * Says what must hold of the subject.
         *
         * @param rule a condition
         * @return this statement
         */
        public Statement<T> when(Condition<? super X> rule) {
            conditions.add(requireNonNull(rule, "rule"));
            return this;
        }

        /**
         * Says what must hold of the command.
         *
         * @param rule a check
         * @return this statement
         */
        public Statement<T> check(Check<? super X, ? super T> rule) {
            checks.add(requireNonNull(rule, "rule"));
            return this;
        }

        /**
         * Says how long the parties have for the action.
         *
         * @param deadline a deadline, which the action fulfils
         * @return this statement
         */
        public Statement<T> within(Deadline<? super X> deadline) {
            deadlines.add(new Timed<>(action, requireNonNull(deadline, "deadline")));
            return this;
        }

        /**
         * Adds a row.
         *
         * @param from the state before
         * @param to the state after
         * @param orTo further states after, where arithmetic on the subject decides
         * @return this statement
         */
        @SafeVarargs
        public final Statement<T> step(S from, S to, S... orTo) {
            Set<S> targets = EnumSet.of(to);
            for (S other : orTo) {
                targets.add(other);
            }
            return step(from, targets);
        }

        /**
         * Adds a row.
         *
         * @param from the state before
         * @param to the states after, of which arithmetic on the subject picks one
         * @return this statement
         * @throws IllegalArgumentException if there is no state after
         */
        public Statement<T> step(S from, Set<S> to) {
            Checks.that(!to.isEmpty(), "to", "none", "at least one state");
            rows.add(new Row<>(requireNonNull(from, "from"), Collections.unmodifiableSet(EnumSet.copyOf(to))));
            return this;
        }

        /**
         * Adds rows that do not change the state.
         *
         * @param where the states
         * @return this statement
         */
        @SafeVarargs
        public final Statement<T> stays(S... where) {
            for (S state : where) {
                step(state, state);
            }
            return this;
        }

        /** The cells of this statement; its checks are only ever given commands of its own class. */
        private Stream<Cell<S, A, X, C>> cells() {
            List<Rule> rules = new ArrayList<>(conditions);
            rules.addAll(checks);
            return rows.stream()
                    .map(row -> new Cell<>(
                            new Step<>(row.from(), action, row.to(), roles, evidence, rules),
                            List.copyOf(roles),
                            List.copyOf(conditions),
                            checksOfAnyCommand()));
        }

        @SuppressWarnings({"unchecked", "rawtypes"})
        private List<Check<? super X, ? super C>> checksOfAnyCommand() {
            return (List) List.copyOf(checks);
        }

        private Stream<String> faults() {
            Stream<String> mismatch = action.commandType() == command
                    ? Stream.of()
                    : Stream.of(action + ": " + command.getSimpleName() + " (expected: "
                            + action.commandType().getSimpleName() + ")");
            Stream<String> nobody = roles.isEmpty() ? Stream.of(action + ": nobody may act") : Stream.of();
            Stream<String> nowhere = rows.isEmpty() ? Stream.of(action + ": no row") : Stream.of();
            return Stream.of(mismatch, nobody, nowhere).flatMap(Function.identity());
        }
    }
}
