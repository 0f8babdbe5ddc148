package io.github.kim4j.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A board has at most one chair, one secretary and one treasurer, nobody holds the same task twice, and officers are in
 * sections that the board has, where it lists them. Violation codes: {@code board.second_holder},
 * {@code board.doubled_officer} and {@code board.unknown_section}.
 *
 * <p>Convention: every decree and form that was found has one name for each of these tasks.
 *
 * <p>Of one value the first 1,001 violations are told.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = SingleHoldersValidator.class)
public @interface SingleHolders {
    /**
     * The key of the message.
     *
     * @return the key in braces
     */
    String message() default "{board.second_holder}";

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
