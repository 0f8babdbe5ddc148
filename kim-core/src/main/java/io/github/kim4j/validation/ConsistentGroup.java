package io.github.kim4j.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The parts of a group fit together: its region is of the level that the group has, a part of a village is told of groups
 * below the village alone, its members have different ids, and the officers are members where the members are published.
 * Violation codes: {@code group.level_and_unit}, {@code group.sub_unit_and_level}, {@code group.doubled_member} and
 * {@code group.officer_no_member}.
 *
 * <p>Our reading: no regulation that was read says so in words.
 *
 * <p>Of one value the first 1,001 violations are told.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ConsistentGroupValidator.class)
public @interface ConsistentGroup {
    /**
     * The key of the message.
     *
     * @return the key in braces
     */
    String message() default "{group.inconsistent}";

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
