package io.github.kim4j.activity;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.kim4j.core.internal.KimStyle;
import io.github.kim4j.person.PersonName;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Somebody who spoke at a socialization (<i>narasumber</i>), with all offices that the source names, and who delivered the
 * words if it was another.
 */
@Value.Immutable
@KimStyle
@JsonPropertyOrder({"name", "positions", "deliveredBy"})
@JsonSerialize(as = ImmutableSpeaker.class)
@JsonDeserialize(as = ImmutableSpeaker.class)
public interface Speaker {
    /**
     * Returns whose words they were.
     *
     * @return the name with its titles, as published
     */
    PersonName getName();

    /**
     * Returns the positions of the speaker.
     *
     * @return all of them, as published; empty if no source tells
     */
    List<@NotBlank(message = "{text.blank}") @Size(max = 300, message = "{text.size}") String> getPositions();

    /**
     * Returns who delivered the words (<i>melalui</i>).
     *
     * @return empty if the speaker did
     */
    Optional<@Valid Speaker> getDeliveredBy();

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
    static Speaker copyOf(Speaker value) {
        return ImmutableSpeaker.copyOf(value);
    }

    /**
     * Returns an empty builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Speaker}. */
    class Builder extends ImmutableSpeaker.Builder {
        Builder() {}
    }
}
