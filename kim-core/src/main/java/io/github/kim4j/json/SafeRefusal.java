package io.github.kim4j.json;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;

/** Says that a value was refused and what was expected, and neither the value nor the exception that quotes it. */
final class SafeRefusal extends MismatchedInputException {
    private static final long serialVersionUID = 1;

    private SafeRefusal(DeserializationContext context, Class<?> type) {
        super(context.getParser(), "value: [hidden] (expected: " + type.getSimpleName() + ")", type);
    }

    static SafeRefusal of(DeserializationContext context, Class<?> type) {
        return new SafeRefusal(context, type);
    }

    @Override
    public synchronized Throwable initCause(Throwable quoting) {
        return this;
    }
}
