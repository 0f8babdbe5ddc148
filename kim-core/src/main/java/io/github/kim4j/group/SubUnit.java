package io.github.kim4j.group;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.kim4j.core.internal.Checks;

/**
 * A part of a village (<i>dusun, padukuhan, RW</i>). The ministry's table has no codes for them, so a name must do; it is
 * unique within its village at best.
 *
 * <pre>{@code
 * new SubUnit(SubUnitKind.RW, "03");
 * }</pre>
 *
 * @param kind the kind, such as {@link SubUnitKind#DUSUN}
 * @param name 1 to 100 characters without the word of the kind, control characters or outer blanks
 */
@JsonPropertyOrder({"kind", "name"})
public record SubUnit(SubUnitKind kind, String name) {
    private static final int MAX_LENGTH = 100;

    /**
     * Checks the name.
     *
     * @param kind the kind
     * @param name the name or number
     * @throws IllegalArgumentException if the name is empty, too long, or has control characters or outer blanks
     */
    public SubUnit {
        requireNonNull(kind, "kind");
        Checks.line("name", name, MAX_LENGTH);
    }
}
