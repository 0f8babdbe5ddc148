package io.github.kim4j.validation;

import io.github.kim4j.person.Nik;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Judges {@link WellFormedNik}; made by the validation provider. */
public final class NikValidator implements ConstraintValidator<WellFormedNik, Nik> {
    /** Made by the validation provider. */
    public NikValidator() {}

    @Override
    public boolean isValid(@Nullable Nik nik, ConstraintValidatorContext context) {
        return nik == null || nik.wellFormed();
    }
}
