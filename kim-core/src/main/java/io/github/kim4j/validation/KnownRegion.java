package io.github.kim4j.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A region code stands in the bundled edition of the ministry's table. Violation code: {@code region.unknown}.
 *
 * @legal Kepmendagri 300.2.2-2138/2025 (the table of codes)
 */
@Documented
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = KnownRegionValidator.class)
public @interface KnownRegion {
    /**
     * The key of the message.
     *
     * @return the key in braces
     */
    String message() default "{region.unknown}";

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
