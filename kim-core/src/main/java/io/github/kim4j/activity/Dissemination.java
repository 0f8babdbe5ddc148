package io.github.kim4j.activity;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.kim4j.core.internal.KimStyle;
import io.github.kim4j.group.ChannelKind;
import io.github.kim4j.group.GroupId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that a group told the public (<i>diseminasi informasi</i>).
 */
@Value.Immutable
@KimStyle
@JsonIgnoreProperties("schemaVersion")
@JsonPropertyOrder({"group", "publishedOn", "channel", "topic", "source", "address"})
@JsonSerialize(as = ImmutableDissemination.class)
@JsonDeserialize(as = ImmutableDissemination.class)
public interface Dissemination {
    /**
     * Returns the group.
     *
     * @return its id
     */
    GroupId getGroup();

    /**
     * Returns the day.
     *
     * @return the day of publication
     */
    LocalDate getPublishedOn();

    /**
     * Returns the channel.
     *
     * @return its kind
     */
    ChannelKind getChannel();

    /**
     * Returns what it was about.
     *
     * @return in a few words
     */
    @NotBlank(message = "{text.blank}")
    @Size(max = 500, message = "{text.size}")
    String getTopic();

    /**
     * Returns where the information came from.
     *
     * @return an office or a publication; empty if not told
     */
    Optional<@Size(max = 300, message = "{text.size}") String> getSource();

    /**
     * Returns where it can be read.
     *
     * @return empty if not told
     */
    Optional<@Size(max = 300, message = "{text.size}") String> getAddress();

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
    static Dissemination copyOf(Dissemination value) {
        return ImmutableDissemination.copyOf(value);
    }

    /**
     * Returns an empty builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Dissemination}. */
    class Builder extends ImmutableDissemination.Builder {
        Builder() {}
    }
}
