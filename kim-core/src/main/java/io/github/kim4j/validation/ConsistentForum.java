package io.github.kim4j.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The parts of a forum fit together: its region is of the level that the forum has, and there is none for the country; no
 * group, forum or representative is listed twice; the forum is not its own member; and the officers are representatives where
 * those are published. Violation codes: {@code forum.level_and_region}, {@code forum.doubled_group},
 * {@code forum.doubled_forum}, {@code forum.doubled_representative}, {@code forum.own_member} and
 * {@code forum.officer_no_representative}.
 *
 * <p>Our reading: no regulation that was read says so in words.
 *
 * <p>Of one value the first 1,001 violations are told.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ConsistentForumValidator.class)
public @interface ConsistentForum {
    /**
     * The key of the message.
     *
     * @return the key in braces
     */
    String message() default "{forum.inconsistent}";

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
