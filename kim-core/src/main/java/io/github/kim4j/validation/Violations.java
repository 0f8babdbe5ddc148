package io.github.kim4j.validation;

import jakarta.validation.ConstraintValidatorContext;

/** Collects the violations that one validator finds, each at its own place. */
final class Violations {
    private final ConstraintValidatorContext context;
    private boolean none = true;

    Violations(ConstraintValidatorContext context) {
        this.context = context;
        context.disableDefaultConstraintViolation();
    }

    void add(String template, String property) {
        none = false;
        context.buildConstraintViolationWithTemplate(template)
                .addPropertyNode(property)
                .addConstraintViolation();
    }

    void add(String template, String list, int index) {
        none = false;
        context.buildConstraintViolationWithTemplate(template)
                .addPropertyNode(list)
                .addBeanNode()
                .inIterable()
                .atIndex(index)
                .addConstraintViolation();
    }

    void addBelow(String template, String property, String list, int index) {
        none = false;
        context.buildConstraintViolationWithTemplate(template)
                .addPropertyNode(property)
                .addPropertyNode(list)
                .addBeanNode()
                .inIterable()
                .atIndex(index)
                .addConstraintViolation();
    }

    boolean none() {
        return none;
    }
}
