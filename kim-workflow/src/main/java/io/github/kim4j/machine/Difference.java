package io.github.kim4j.machine;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * What two versions of a lifecycle do not have in common. It is empty if and only if their JSON is equal but for the name.
 *
 * <pre>{@code
 * Difference<LoanState, LoanAction> difference = before.diff(after);
 * difference.print(Locale.ENGLISH); // "- Step changed: Lend, On the shelf → Lent ..."
 * }</pre>
 *
 * @param <S> the type of the states
 * @param <A> the type of the actions
 */
public final class Difference<S extends Enum<S>, A extends Enum<A>> {
    /**
     * What only one of the two has.
     *
     * @param removed what only the earlier one has
     * @param added what only the later one has
     * @param <T> the type of the parts
     */
    public record Parts<T>(List<T> removed, List<T> added) {
        /**
         * Copies the lists.
         *
         * @param removed what only the earlier one has
         * @param added what only the later one has
         */
        public Parts {
            removed = List.copyOf(removed);
            added = List.copyOf(added);
        }

        /**
         * Tells whether there is no difference.
         *
         * @return whether both lists are empty
         */
        public boolean none() {
            return removed.isEmpty() && added.isEmpty();
        }
    }

    /**
     * What both have, but not in the same way.
     *
     * @param before as it was
     * @param after as it is
     * @param <T> the type of it
     */
    public record Change<T>(T before, T after) {
        /**
         * Checks that both are there.
         *
         * @param before as it was
         * @param after as it is
         */
        public Change {
            requireNonNull(before, "before");
            requireNonNull(after, "after");
        }
    }

    /**
     * A step that both have, and what changed of it.
     *
     * @param before as it was
     * @param after as it is
     * @param to the states after
     * @param roles who may act
     * @param evidence what the command has to bring
     * @param rules the rules that only one of the two has
     * @param changedRules the rules of the same code that differ in version, severity, source or parameters
     * @param <S> the type of the states
     * @param <A> the type of the actions
     */
    public record ChangedStep<S, A>(
            Step<S, A> before,
            Step<S, A> after,
            Parts<S> to,
            Parts<Role> roles,
            Parts<Evidence> evidence,
            Parts<Rule> rules,
            List<Change<Rule>> changedRules) {
        /**
         * Copies the list.
         *
         * @param before as it was
         * @param after as it is
         * @param to the states after
         * @param roles who may act
         * @param evidence what the command has to bring
         * @param rules the rules that only one of the two has
         * @param changedRules the rules of the same code that differ
         */
        public ChangedStep {
            changedRules = List.copyOf(changedRules);
        }

        private static <S extends Enum<S>, A extends Enum<A>> ChangedStep<S, A> of(Change<Step<S, A>> change) {
            Step<S, A> before = change.before();
            Step<S, A> after = change.after();
            Matched<Rule> rules = Matched.of(
                    before.rules(),
                    after.rules(),
                    rule -> DefinitionJson.kind(rule) + rule.code(),
                    rule -> DefinitionJson.rule(rule).toString());
            return new ChangedStep<>(
                    before,
                    after,
                    parts(before.to(), after.to()),
                    parts(before.roles(), after.roles()),
                    parts(before.evidence(), after.evidence()),
                    rules.parts(),
                    rules.changes());
        }
    }

    /** Two lists, matched by a key: what only one has, and what both have in different forms. */
    private record Matched<T>(Parts<T> parts, List<Change<T>> changes) {
        static <T> Matched<T> of(List<T> before, List<T> after, Function<T, String> key, Function<T, String> form) {
            List<T> removed = new ArrayList<>(before);
            List<T> added = new ArrayList<>(after);
            pair(removed, added, form);
            List<Change<T>> changes = pair(removed, added, key);
            return new Matched<>(new Parts<>(removed, added), changes);
        }

        /** Takes out of both lists what has the same name in the other, one for one. */
        private static <T> List<Change<T>> pair(List<T> removed, List<T> added, Function<T, String> name) {
            List<Change<T>> pairs = new ArrayList<>();
            for (T one : List.copyOf(removed)) {
                int other = added.stream().map(name).toList().indexOf(name.apply(one));
                if (other >= 0) {
                    pairs.add(new Change<>(one, added.remove(other)));
                    removed.remove(one);
                }
            }
            return pairs;
        }
    }

    private final Parts<S> states;
    private final Parts<S> ends;
    private final Parts<S> arrivals;
    private final Optional<Change<S>> start;
    private final Parts<Step<S, A>> steps;
    private final List<ChangedStep<S, A>> changedSteps;
    private final Parts<Timed<A, ?>> deadlines;
    private final List<Change<Timed<A, ?>>> changedDeadlines;
    final Change<String> names;
    final Change<Vocabulary> words;

    private Difference(
            Definition<S, ?, ?, ?> before,
            Definition<S, ?, ?, ?> after,
            Matched<Step<S, A>> steps,
            Matched<Timed<A, ?>> deadlines) {
        this.names = new Change<>(before.name(), after.name());
        this.words = new Change<>(before.vocabulary(), after.vocabulary());
        this.states = parts(before.states(), after.states());
        this.ends = parts(before.ends(), after.ends());
        this.arrivals = parts(before.arrivals(), after.arrivals());
        this.start = before.start() == after.start()
                ? Optional.empty()
                : Optional.of(new Change<>(before.start(), after.start()));
        this.steps = steps.parts();
        this.changedSteps = steps.changes().stream().map(ChangedStep::of).toList();
        this.deadlines = deadlines.parts();
        this.changedDeadlines = deadlines.changes();
    }

    static <S extends Enum<S>, A extends Enum<A> & TypedAction<C>, X, C> Difference<S, A> between(
            Definition<S, A, X, C> before, Definition<S, A, X, C> after) {
        return new Difference<>(
                before,
                after,
                Matched.of(
                        before.steps(),
                        after.steps(),
                        step -> step.from() + " " + step.action(),
                        step -> DefinitionJson.step(step).toString()),
                Matched.of(
                        timed(before),
                        timed(after),
                        timed -> timed.deadline().code(),
                        timed -> DefinitionJson.deadline(timed).toString()));
    }

    private static <S extends Enum<S>, A extends Enum<A> & TypedAction<C>, X, C> List<Timed<A, ?>> timed(
            Definition<S, A, X, C> definition) {
        return List.copyOf(definition.deadlines());
    }

    private static <T> Parts<T> parts(Collection<T> before, Collection<T> after) {
        return new Parts<>(
                before.stream().filter(one -> !after.contains(one)).toList(),
                after.stream().filter(one -> !before.contains(one)).toList());
    }

    /**
     * Returns the states that subjects can be in under one of the two only.
     *
     * @return the states removed and added
     */
    public Parts<S> states() {
        return states;
    }

    /**
     * Returns the start, if it changed.
     *
     * @return both; empty if they are the same
     */
    public Optional<Change<S>> start() {
        return start;
    }

    /**
     * Returns the ends that only one of the two has.
     *
     * @return the ends removed and added
     */
    public Parts<S> ends() {
        return ends;
    }

    /**
     * Returns the states of arrival that only one of the two has.
     *
     * @return the states removed and added
     */
    public Parts<S> arrivals() {
        return arrivals;
    }

    /**
     * Returns the steps that only one of the two has: no other begins in the same state with the same action.
     *
     * @return the steps removed and added
     */
    public Parts<Step<S, A>> steps() {
        return steps;
    }

    /**
     * Returns the steps that both have, but not in the same way.
     *
     * @return the steps, with what changed of each
     */
    public List<ChangedStep<S, A>> changedSteps() {
        return changedSteps;
    }

    /**
     * Returns the deadlines that only one of the two has.
     *
     * @return the deadlines removed and added
     */
    public Parts<Timed<A, ?>> deadlines() {
        return deadlines;
    }

    /**
     * Returns the deadlines of the same code that differ in action, length, unit, source or version.
     *
     * @return each as it was and as it is
     */
    public List<Change<Timed<A, ?>>> changedDeadlines() {
        return changedDeadlines;
    }

    /**
     * Tells whether there is no difference but, perhaps, in the name.
     *
     * @return whether everything above is empty
     */
    public boolean none() {
        return states.none()
                && start.isEmpty()
                && ends.none()
                && arrivals.none()
                && steps.none()
                && changedSteps.isEmpty()
                && deadlines.none()
                && changedDeadlines.isEmpty();
    }

    /**
     * Prints the difference as a list that people read, in Markdown.
     *
     * @param locale the language of its labels
     * @return a line for each difference, with a line feed at the end
     */
    public String print(Locale locale) {
        return new DifferencePrinter<>(this, locale).print();
    }

    /**
     * Returns the names of both.
     *
     * @return for a log or an assertion
     */
    @Override
    public String toString() {
        return names.before() + " -> " + names.after() + (none() ? " (no difference)" : "");
    }
}
