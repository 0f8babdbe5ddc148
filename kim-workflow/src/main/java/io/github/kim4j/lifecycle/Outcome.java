package io.github.kim4j.lifecycle;

import static java.util.Objects.requireNonNull;

import io.github.kim4j.machine.Violation;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * What a lifecycle answers to a command. Whatever the answer, the case before is untouched; only {@link Accepted} has a
 * case after that differs.
 *
 * <pre>{@code
 * outcome.fold(
 *         accepted -> store(accepted.after()),
 *         notPermitted -> status(409),
 *         forbidden -> status(403),
 *         refused -> status(422, refused.reasons(locale)));
 * }</pre>
 */
public sealed interface Outcome {
    /**
     * Returns the case after the command.
     *
     * @return the case before, unless the command was accepted
     */
    GroupCase after();

    /**
     * Returns what speaks against the command.
     *
     * @return all violations that refuse; empty if it was accepted
     */
    List<Violation> violations();

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
    default GroupCase orThrow() {
        if (accepted()) {
            return after();
        }
        throw new RefusedException(this);
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
            Function<? super Accepted, ? extends R> ifAccepted,
            Function<? super NotPermitted, ? extends R> ifNotPermitted,
            Function<? super Forbidden, ? extends R> ifForbidden,
            Function<? super Refused, ? extends R> ifRefused) {
        if (this instanceof Accepted accepted) {
            return ifAccepted.apply(accepted);
        }
        if (this instanceof NotPermitted notPermitted) {
            return ifNotPermitted.apply(notPermitted);
        }
        return this instanceof Forbidden forbidden ? ifForbidden.apply(forbidden) : ifRefused.apply((Refused) this);
    }

    /**
     * The command was accepted.
     *
     * @param after the case after
     * @param events what happened
     * @param warnings what is to be recorded with it
     */
    record Accepted(GroupCase after, List<GroupEvent> events, List<Violation> warnings) implements Outcome {
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
     */
    record NotPermitted(GroupCase after, List<GroupAction> possible, List<Violation> violations) implements Outcome {
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
     */
    record Forbidden(GroupCase after, List<Violation> violations) implements Outcome {
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
     */
    record Refused(GroupCase after, List<Violation> violations, List<Violation> warnings) implements Outcome {
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
