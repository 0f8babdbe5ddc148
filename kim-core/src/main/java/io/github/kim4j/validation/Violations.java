package io.github.kim4j.validation;

import jakarta.validation.ConstraintValidatorContext;

/**
 * Collects the violations that one validator finds, each at its own place. Their number is bounded, since Hibernate
 * Validator compares each with all others: 20,000 took ten seconds.
 */
final class Violations {
    /** One more than {@code KimJson} tells, so that it sees that there are more. */
    private static final int MOST = 1_001;

    private final ConstraintValidatorContext context;
    private int count;

    Violations(ConstraintValidatorContext context) {
        this.context = context;
        context.disableDefaultConstraintViolation();
    }

    void add(String template, String property) {
        if (full()) {
            return;
        }
        context.buildConstraintViolationWithTemplate(template)
                .addPropertyNode(property)
                .addConstraintViolation();
    }

    void add(String template, String list, int index) {
        if (full()) {
            return;
        }
        context.buildConstraintViolationWithTemplate(template)
                .addPropertyNode(list)
                .addBeanNode()
                .inIterable()
                .atIndex(index)
                .addConstraintViolation();
    }

    void addBelow(String template, String property, String list, int index) {
        if (full()) {
            return;
        }
        context.buildConstraintViolationWithTemplate(template)
                .addPropertyNode(property)
                .addPropertyNode(list)
                .addBeanNode()
                .inIterable()
                .atIndex(index)
                .addConstraintViolation();
    }

    private boolean full() {
        return count++ >= MOST;
    }

    boolean none() {
        return count == 0;
    }
}
