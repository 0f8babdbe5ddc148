package io.github.kim4j.json;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says that a value was refused and what was expected, and neither the value nor the exception that quotes it. */
final class SafeRefusal extends MismatchedInputException {
    private static final long serialVersionUID = 1;

    private final transient @Nullable Throwable refusal;

    private SafeRefusal(DeserializationContext context, Class<?> type, @Nullable Throwable refusal) {
        super(context.getParser(), "value: [hidden] (expected: " + type.getSimpleName() + ")", type);
        this.refusal = refusal;
    }

    static SafeRefusal of(DeserializationContext context, Class<?> type) {
        return new SafeRefusal(context, type, null);
    }

    static SafeRefusal of(DeserializationContext context, Class<?> type, Throwable refusal) {
        return new SafeRefusal(context, type, refusal);
    }

    /** What a constructor said, which may quote the value; for this package alone, and so not the cause. */
    Optional<Throwable> refusal() {
        return Optional.ofNullable(refusal);
    }

    @Override
    public synchronized Throwable initCause(Throwable quoting) {
        return this;
    }
}
