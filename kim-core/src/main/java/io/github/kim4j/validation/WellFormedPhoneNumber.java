package io.github.kim4j.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A telephone number is one of Indonesia or has the international form of another country. Violation code:
 * {@code phone.malformed}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PhoneNumberValidator.class)
public @interface WellFormedPhoneNumber {
    /**
     * The key of the message.
     *
     * @return the key in braces
     */
    String message() default "{phone.malformed}";

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
