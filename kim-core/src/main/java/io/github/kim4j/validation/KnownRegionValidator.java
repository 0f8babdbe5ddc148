package io.github.kim4j.validation;

import io.github.kim4j.region.Gazetteer;
import io.github.kim4j.region.RegionCode;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Judges {@link KnownRegion}; made by the validation provider. */
public final class KnownRegionValidator implements ConstraintValidator<KnownRegion, RegionCode> {
    /** Made by the validation provider. */
    public KnownRegionValidator() {}

    @Override
    public boolean isValid(@Nullable RegionCode code, ConstraintValidatorContext context) {
        return code == null || Gazetteer.bundled().contains(code);
    }
}
