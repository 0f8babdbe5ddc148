package io.github.kim4j.validation;

import io.github.kim4j.person.PhoneNumber;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Judges {@link WellFormedPhoneNumber}; made by the validation provider. */
public final class PhoneNumberValidator implements ConstraintValidator<WellFormedPhoneNumber, PhoneNumber> {
    /** Made by the validation provider. */
    public PhoneNumberValidator() {}

    @Override
    public boolean isValid(@Nullable PhoneNumber number, ConstraintValidatorContext context) {
        return number == null || number.wellFormed();
    }
}
