package io.github.kim4j.lifecycle;

import io.github.kim4j.machine.Violation;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Thrown by {@link Outcome#orThrow()} where a command was not accepted; its message holds every reason and no personal data. */
public final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable List<Violation> violations;

    RefusedException(List<Violation> violations) {
        super(violations.stream()
                .map(violation -> violation.message(Locale.ENGLISH) + " [" + violation.code() + "]")
                .collect(Collectors.joining(" ")));
        this.violations = violations;
    }

    /**
     * Returns what spoke against the command.
     *
     * @return all violations that refuse; empty once it was serialized, since only the message is
     */
    public List<Violation> violations() {
        return violations == null ? List.of() : violations;
    }
}
