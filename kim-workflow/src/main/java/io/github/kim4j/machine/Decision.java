package io.github.kim4j.machine;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What a definition answers to a command. Every answer but {@link Accepted} carries at least one violation.
 *
 * @param <S> the type of the states
 * @param <A> the type of the actions
 */
public sealed interface Decision<S, A> {
    /**
     * Returns what speaks against the command.
     *
     * @return all violations of rules that refuse; empty if it is accepted
     */
    List<Violation> violations();

    /**
     * Tells whether the command is accepted.
     *
     * @return whether it is
     */
    default boolean accepted() {
        return this instanceof Accepted;
    }

    /**
     * The command is accepted.
     *
     * @param step what it does
     * @param warnings what is to be recorded with it
     * @param <S> the type of the states
     * @param <A> the type of the actions
     */
    record Accepted<S, A>(Step<S, A> step, List<Violation> warnings) implements Decision<S, A> {
        /**
         * Copies the warnings.
         *
         * @param step what it does
         * @param warnings what is to be recorded with it
         */
        public Accepted {
            requireNonNull(step, "step");
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
     * @param from the state
     * @param action the action asked for
     * @param possible the actions that exist in this state
     * @param violations one violation, {@code machine.not_permitted}
     * @param <S> the type of the states
     * @param <A> the type of the actions
     */
    record NotPermitted<S, A>(S from, A action, List<A> possible, List<Violation> violations)
            implements Decision<S, A> {
        /**
         * Copies the lists.
         *
         * @param from the state
         * @param action the action asked for
         * @param possible the actions that exist in this state
         * @param violations one violation, {@code machine.not_permitted}
         */
        public NotPermitted {
            requireNonNull(from, "from");
            requireNonNull(action, "action");
            possible = List.copyOf(possible);
            violations = List.copyOf(violations);
        }
    }

    /**
     * The actor may not act: no role fits, or the subject lies outside the territory. Nothing else is told.
     *
     * @param step what was asked for
     * @param violations one violation, {@code machine.forbidden}
     * @param <S> the type of the states
     * @param <A> the type of the actions
     */
    record Forbidden<S, A>(Step<S, A> step, List<Violation> violations) implements Decision<S, A> {
        /**
         * Copies the list.
         *
         * @param step what was asked for
         * @param violations one violation, {@code machine.forbidden}
         */
        public Forbidden {
            requireNonNull(step, "step");
            violations = List.copyOf(violations);
        }
    }

    /**
     * Rules do not hold.
     *
     * @param step what was asked for
     * @param violations every violation that refuses
     * @param warnings what would be recorded if it were accepted
     * @param <S> the type of the states
     * @param <A> the type of the actions
     */
    record Refused<S, A>(Step<S, A> step, List<Violation> violations, List<Violation> warnings)
            implements Decision<S, A> {
        /**
         * Copies the lists.
         *
         * @param step what was asked for
         * @param violations every violation that refuses
         * @param warnings what would be recorded if it were accepted
         */
        public Refused {
            requireNonNull(step, "step");
            violations = List.copyOf(violations);
            warnings = List.copyOf(warnings);
        }
    }
}
