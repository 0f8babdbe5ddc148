package io.github.kim4j.machine;

import io.github.kim4j.law.Basis;
import java.util.Locale;
import java.util.Map;

/**
 * A rule that needs the subject only, so that an actor can be told what is possible before there is any evidence.
 *
 * @param <X> the type of the subject
 */
public final class Condition<X> implements Rule {
    /**
     * Whether the rule holds. It must not allocate, for it is asked for every action of every row on a page.
     *
     * @param <X> the type of the subject
     */
    @FunctionalInterface
    public interface Test<X> {
        /**
         * Tells whether the rule holds.
         *
         * @param subject what the lifecycle is about
         * @param context who acts and when
         * @return whether it holds
         */
        boolean holds(X subject, Context context);
    }

    /**
     * The values that the message of a violation names; asked for on failure only.
     *
     * @param <X> the type of the subject
     */
    @FunctionalInterface
    public interface Arguments<X> {
        /**
         * Returns the values.
         *
         * @param subject what the lifecycle is about
         * @param context who acts and when
         * @return the values by name, none of them personal
         */
        Map<String, ?> of(X subject, Context context);
    }

    private final RuleHead head;
    private final Test<? super X> test;
    private final Arguments<? super X> arguments;

    Condition(RuleHead head, Test<? super X> test, Arguments<? super X> arguments) {
        this.head = head;
        this.test = test;
        this.arguments = arguments;
    }

    boolean holds(X subject, Context context) {
        return test.holds(subject, context);
    }

    Violation violation(X subject, Context context) {
        return head.violation(arguments.of(subject, context));
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
