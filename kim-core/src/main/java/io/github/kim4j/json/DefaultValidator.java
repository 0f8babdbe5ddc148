package io.github.kim4j.json;

import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.Locale;
import java.util.Optional;

/** The validator of the provider on the class path; it needs neither bundles nor an expression language. */
final class DefaultValidator {
    private DefaultValidator() {}

    /** Returns a validator for one document; it gives up with {@link TooMany} where there are very many violations. */
    static Validator get() {
        return Holder.FACTORY
                .orElseThrow(() -> new IllegalStateException(
                        "validation provider: none (expected: Hibernate Validator or another one on the class path,"
                                + " or a call of read(source, type, validator))"))
                .usingContext()
                .messageInterpolator(new Numbers())
                .getValidator();
    }

    private static Optional<ValidatorFactory> make() {
        try {
            return Optional.of(Validation.byDefaultProvider()
                    .configure()
                    .ignoreXmlConfiguration()
                    .messageInterpolator(new Numbers())
                    .buildValidatorFactory());
        } catch (ValidationException noProvider) {
            return Optional.empty();
        }
    }

    private static final class Holder {
        static final Optional<ValidatorFactory> FACTORY = make();
    }

    /** So many violations that to hold them all could take more memory than the document did many times over. */
    static final class TooMany extends RuntimeException {
        private static final long serialVersionUID = 1;

        /** Tells whether a provider gave up for this reason; it may have wrapped it. */
        static boolean within(Throwable failure) {
            return failure instanceof TooMany || failure.getCause() instanceof TooMany;
        }
    }

    /**
     * Makes every message another one, since only the codes are used: Hibernate Validator keeps violations in a set, in which
     * those of the same words, as on a thousand empty texts in a list, would be compared each with all others.
     */
    private static final class Numbers implements MessageInterpolator {
        private static final int MOST = 100_000;

        private int last;

        @Override
        public String interpolate(String template, Context context) {
            if (++last > MOST) {
                throw new TooMany();
            }
            return Integer.toString(last);
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return interpolate(template, context);
        }
    }
}
