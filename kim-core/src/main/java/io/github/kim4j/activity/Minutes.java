package io.github.kim4j.activity;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.kim4j.core.internal.KimStyle;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The minutes of a deliberation (<i>berita acara</i>).
 */
@Value.Immutable
@KimStyle
@JsonPropertyOrder({"number", "heldOn", "place"})
@JsonSerialize(as = ImmutableMinutes.class)
@JsonDeserialize(as = ImmutableMinutes.class)
public interface Minutes {
    /**
     * Returns the number.
     *
     * @return as printed, blanks and all; empty if there is none
     */
    Optional<@Size(max = 100, message = "{text.size}") String> getNumber();

    /**
     * Returns the day of the deliberation.
     *
     * @return the date that the minutes bear
     */
    LocalDate getHeldOn();

    /**
     * Returns the place.
     *
     * @return as printed; empty if no source tells
     */
    Optional<@Size(max = 200, message = "{text.size}") String> getPlace();

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
    static Minutes copyOf(Minutes value) {
        return ImmutableMinutes.copyOf(value);
    }

    /**
     * Returns an empty builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Minutes}. */
    class Builder extends ImmutableMinutes.Builder {
        Builder() {}
    }
}
