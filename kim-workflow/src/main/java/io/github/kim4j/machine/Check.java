package io.github.kim4j.machine;

import io.github.kim4j.law.Basis;
import java.util.Locale;
import java.util.Map;

/**
 * A rule that needs the command and its evidence too.
 *
 * @param <X> the type of the subject
 * @param <T> the type of the command, or of what several commands have in common
 */
public final class Check<X, T> implements Rule {
    /**
     * Whether the rule holds.
     *
     * @param <X> the type of the subject
     * @param <T> the type of the command
     */
    @FunctionalInterface
    public interface Test<X, T> {
        /**
         * Tells whether the rule holds.
         *
         * @param subject what the lifecycle is about
         * @param command what is asked for
         * @param context who acts and when
         * @return whether it holds
         */
        boolean holds(X subject, T command, Context context);
    }

    /**
     * The values that the message of a violation names; asked for on failure only.
     *
     * @param <X> the type of the subject
     * @param <T> the type of the command
     */
    @FunctionalInterface
    public interface Arguments<X, T> {
        /**
         * Returns the values.
         *
         * @param subject what the lifecycle is about
         * @param command what is asked for
         * @param context who acts and when
         * @return the values by name, none of them personal
         */
        Map<String, ?> of(X subject, T command, Context context);
    }

    private final RuleHead head;
    private final Test<? super X, ? super T> test;
    private final Arguments<? super X, ? super T> arguments;

    Check(RuleHead head, Test<? super X, ? super T> test, Arguments<? super X, ? super T> arguments) {
        this.head = head;
        this.test = test;
        this.arguments = arguments;
    }

    boolean holds(X subject, T command, Context context) {
        return test.holds(subject, command, context);
    }

    Violation violation(X subject, T command, Context context) {
        return head.violation(arguments.of(subject, command, context));
    }

    @Override
    public String code() {
        return head.code();
    }

    @Override
    public int version() {
        return head.version();
    }

    @Override
    public Severity severity() {
        return head.severity();
    }

    @Override
    public Basis basis() {
        return head.basis();
    }

    @Override
    public Map<String, Object> parameters() {
        return head.parameters();
    }

    @Override
    public String requirement(Locale locale) {
        return head.requirement(locale);
    }

    @Override
    public String toString() {
        return head.code();
    }
}
