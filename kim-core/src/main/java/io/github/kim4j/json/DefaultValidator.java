package io.github.kim4j.json;

import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import java.util.Locale;
import java.util.Optional;

/** The validator of the provider on the class path; it needs neither bundles nor an expression language. */
final class DefaultValidator {
    private DefaultValidator() {}

    static Validator get() {
        return Holder.VALIDATOR.orElseThrow(() -> new IllegalStateException(
                "validation provider: none (expected: Hibernate Validator or another one on the class path,"
                        + " or a call of read(source, type, validator))"));
    }

    private static Optional<Validator> make() {
        try {
            return Optional.of(Validation.byDefaultProvider()
                    .configure()
                    .ignoreXmlConfiguration()
                    .messageInterpolator(new Templates())
                    .buildValidatorFactory()
                    .getValidator());
        } catch (ValidationException noProvider) {
            return Optional.empty();
        }
    }

    private static final class Holder {
        static final Optional<Validator> VALIDATOR = make();
    }

    /** Leaves every message as it is, since only the codes are used. */
    private static final class Templates implements MessageInterpolator {
        @Override
        public String interpolate(String template, Context context) {
            return template;
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return template;
        }
    }
}
