package io.github.kim4j.machine;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * Who acts and when. The day on which something was <em>done</em> picks the rules; the day on which it is
 * <em>entered</em> bounds what can have been done.
 *
 * @param actor the party that acts in law
 * @param done the day on which the act was done
 * @param entered the day on which it is entered
 */
public record Context(Actor actor, LocalDate done, LocalDate entered) {
    /**
     * Checks that all are there.
     *
     * @param actor the party that acts in law
     * @param done the day on which the act was done
     * @param entered the day on which it is entered
     */
    public Context {
        requireNonNull(actor, "actor");
        requireNonNull(done, "done");
        requireNonNull(entered, "entered");
    }
}
