package io.github.kim4j.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The parts of a decree fit together: it has no relation to itself, and its annex lists each group once. Violation codes:
 * {@code decree.relation_to_itself} and {@code decree.doubled_group}; a group that is listed more than once is told at each of its
 * places.
 *
 * <p>Our reading: no regulation that was read says so in words.
 *
 * <p>Of one value the first 1,001 violations are told.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ConsistentDecreeValidator.class)
public @interface ConsistentDecree {
    /**
     * The key of the message.
     *
     * @return the key in braces
     */
    String message() default "{decree.inconsistent}";

    /**
     * The groups of the constraint.
     *
     * @return none unless said otherwise
     */
    Class<?>[] groups() default {};

    /**
     * What clients attach to the constraint.
     *
     * @return nothing unless said otherwise
     */
    Class<? extends Payload>[] payload() default {};
}
