package io.github.kim4j.machine;

import static java.util.Objects.requireNonNull;

/**
 * A deadline of a table with the action that fulfils it.
 *
 * @param action the action
 * @param deadline how long the parties have for it
 * @param <A> the type of the actions
 * @param <X> the type of the subject
 */
public record Timed<A, X>(A action, Deadline<? super X> deadline) {
    /**
     * Checks that both are there.
     *
     * @param action the action
     * @param deadline how long the parties have for it
     */
    public Timed {
        requireNonNull(action, "action");
        requireNonNull(deadline, "deadline");
    }
}
