package io.github.kim4j.lifecycle;

import static java.util.Objects.requireNonNull;

import io.github.kim4j.machine.Violation;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * What a lifecycle answers to a command (<i>hasil</i>). Whatever the
 * answer, the case before is untouched; only {@link Accepted} has a case after that differs.
 *
 * <pre>{@code
 * outcome.fold(
 *         accepted -> store(accepted.after()),
 *         notPermitted -> status(409),
 *         forbidden -> status(403),
 *         refused -> status(422, refused.reasons(locale)));
 * }</pre>
 *
 * @param <A> the type of the actions
 * @param <X> the type of the case
 * @param <E> the type of the events
 */
public sealed interface Outcome<A, X, E> {
    /**
     * Returns the case after the command.
     *
     * @return the case before, unless the command was accepted
     */
    X after();

    /**
     * Returns what speaks against the command.
     *
     * @return all violations that refuse; empty if it was accepted
     */
    List<Violation> violations();

    /**
     * Returns what is to be recorded with the command and does not refuse it.
     *
     * @return the warnings; empty also if nothing was asked but the state and the actor
     */
    default List<Violation> warnings() {
        return List.of();
    }

    /**
     * Tells whether the command was accepted.
     *
     * @return whether it was
     */
    default boolean accepted() {
        return this instanceof Accepted;
    }

    /**
     * Returns every reason of a refusal, as people read it.
     *
     * @param locale the language asked for
     * @return a line for each violation, with its code and its source; empty if the command was accepted
     */
    default List<String> reasons(Locale locale) {
        return violations().stream()
                .map(violation -> violation.message(locale) + " [" + violation.code() + "] ("
                        + violation.basis().cite(locale) + ")")
                .toList();
    }

    /**
     * Returns the case after a command that must be accepted.
     *
     * @return the case after
     * @throws RefusedException if it was not accepted
     */
    default X orThrow() {
        if (accepted()) {
            return after();
        }
        throw new RefusedException(violations());
    }

    /**
     * Takes one of four ways.
     *
     * @param ifAccepted what to do if it was accepted
     * @param ifNotPermitted what to do if the action does not exist in this state
     * @param ifForbidden what to do if the actor may not act
     * @param ifRefused what to do if rules do not hold
     * @param <R> the type of the result
     * @return the result of the way taken
     */
    default <R> R fold(
            Function<? super Accepted<A, X, E>, ? extends R> ifAccepted,
            Function<? super NotPermitted<A, X, E>, ? extends R> ifNotPermitted,
            Function<? super Forbidden<A, X, E>, ? extends R> ifForbidden,
            Function<? super Refused<A, X, E>, ? extends R> ifRefused) {
        if (this instanceof Accepted<A, X, E> accepted) {
            return ifAccepted.apply(accepted);
        }
        if (this instanceof NotPermitted<A, X, E> notPermitted) {
            return ifNotPermitted.apply(notPermitted);
        }
        return this instanceof Forbidden<A, X, E> forbidden
                ? ifForbidden.apply(forbidden)
                : ifRefused.apply((Refused<A, X, E>) this);
    }

    /**
     * The command was accepted.
     *
     * @param after the case after
     * @param events what happened
     * @param warnings what is to be recorded with it
     * @param <A> the type of the actions
     * @param <X> the type of the case
     * @param <E> the type of the events
     */
    record Accepted<A, X, E>(X after, List<E> events, List<Violation> warnings) implements Outcome<A, X, E> {
        /**
         * Copies the lists.
         *
         * @param after the case after
         * @param events what happened
         * @param warnings what is to be recorded with it
         */
        public Accepted {
            requireNonNull(after, "after");
            events = List.copyOf(events);
            warnings = List.copyOf(warnings);
        }

        @Override
        public List<Violation> violations() {
            return List.of();
        }
    }

    /**
     * The action does not exist in this state.
     *
     * @param after the case, untouched
     * @param possible the actions that exist in this state
     * @param violations one violation, {@code machine.not_permitted}
     * @param <A> the type of the actions
     * @param <X> the type of the case
     * @param <E> the type of the events
     */
    record NotPermitted<A, X, E>(X after, List<A> possible, List<Violation> violations) implements Outcome<A, X, E> {
        /**
         * Copies the lists.
         *
         * @param after the case, untouched
         * @param possible the actions that exist in this state
         * @param violations one violation, {@code machine.not_permitted}
         */
        public NotPermitted {
            requireNonNull(after, "after");
            possible = List.copyOf(possible);
            violations = List.copyOf(violations);
        }
    }

    /**
     * The actor may not act; nothing else is told.
     *
     * @param after the case, untouched
     * @param violations one violation, {@code machine.forbidden}
     * @param <A> the type of the actions
     * @param <X> the type of the case
     * @param <E> the type of the events
     */
    record Forbidden<A, X, E>(X after, List<Violation> violations) implements Outcome<A, X, E> {
        /**
         * Copies the list.
         *
         * @param after the case, untouched
         * @param violations one violation, {@code machine.forbidden}
         */
        public Forbidden {
            requireNonNull(after, "after");
            violations = List.copyOf(violations);
        }
    }

    /**
     * Rules do not hold.
     *
     * @param after the case, untouched
     * @param violations every violation that refuses
     * @param warnings what would be recorded if it were accepted
     * @param <A> the type of the actions
     * @param <X> the type of the case
     * @param <E> the type of the events
     */
    record Refused<A, X, E>(X after, List<Violation> violations, List<Violation> warnings) implements Outcome<A, X, E> {
        /**
         * Copies the lists.
         *
         * @param after the case, untouched
         * @param violations every violation that refuses
         * @param warnings what would be recorded if it were accepted
         */
        public Refused {
            requireNonNull(after, "after");
            violations = List.copyOf(violations);
            warnings = List.copyOf(warnings);
        }
    }
}
