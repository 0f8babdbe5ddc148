package io.github.kim4j.machine;

/**
 * An action that says which commands ask for it; the enum of actions of a lifecycle implements it.
 *
 * @param <C> the type of all commands of the lifecycle
 */
public interface TypedAction<C> {
    /**
     * Returns the class of the commands that ask for this action.
     *
     * @return the class, compared with the definition when that is built
     */
    Class<? extends C> commandType();
}
