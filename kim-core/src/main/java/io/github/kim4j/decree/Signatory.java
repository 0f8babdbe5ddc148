package io.github.kim4j.decree;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.kim4j.core.internal.KimStyle;
import io.github.kim4j.person.PersonName;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who signs a decree, and in what capacity (<i>penanda tangan</i>).
 */
@Value.Immutable
@KimStyle
@JsonPropertyOrder({"capacity", "name"})
@JsonSerialize(as = ImmutableSignatory.class)
@JsonDeserialize(as = ImmutableSignatory.class)
public interface Signatory {
    /**
     * Returns the capacity.
     *
     * @return the holder of the office, or somebody for it
     */
    SigningCapacity getCapacity();

    /**
     * Returns the name.
     *
     * @return as printed; empty in a specimen and where no source tells
     */
    Optional<PersonName> getName();

    /**
     * Returns a builder filled with this value.
     *
     * @return a new builder
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Returns an immutable copy.
     *
     * @param value any implementation
     * @return a value equal to it; the very same if it is immutable already
     */
    static Signatory copyOf(Signatory value) {
        return ImmutableSignatory.copyOf(value);
    }

    /**
     * Returns an empty builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Signatory}. */
    class Builder extends ImmutableSignatory.Builder {
        Builder() {}
    }
}
