package io.github.kim4j.testkit.machine;

/**
 * Gives an example for any cell of a table.
 *
 * @param <S> the type of the states
 * @param <A> the type of the actions
 * @param <X> the type of the subject
 * @param <C> the type of the commands
 */
@FunctionalInterface
public interface Examples<S, A, X, C> {
    /**
     * Returns an example. Where the table has a step it is one that must be accepted; where it has none, any subject will do
     * and any command of the right class.
     *
     * @param state the state of the subject
     * @param action the action
     * @return the example
     */
    Example<X, C> of(S state, A action);
}
