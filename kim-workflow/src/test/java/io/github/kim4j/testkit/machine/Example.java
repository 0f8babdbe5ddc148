package io.github.kim4j.testkit.machine;

import io.github.kim4j.machine.Context;

/**
 * A subject, a command on it, and who gives it when.
 *
 * @param subject what the lifecycle is about
 * @param command the command, of the class that the action asks for
 * @param context who acts and when
 * @param <X> the type of the subject
 * @param <C> the type of the commands
 */
public record Example<X, C>(X subject, C command, Context context) {}
