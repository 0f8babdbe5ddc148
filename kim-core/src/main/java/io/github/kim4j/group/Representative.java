package io.github.kim4j.group;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.kim4j.core.internal.KimStyle;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A person who takes part in a forum (<i>wakil dalam forum</i>): for a group, for a smaller forum, or as an official. What
 * of it no source tells is empty.
 */
@Value.Immutable
@KimStyle
@JsonPropertyOrder({"member", "group", "forum", "office"})
@JsonSerialize(as = ImmutableRepresentative.class)
@JsonDeserialize(as = ImmutableRepresentative.class)
public interface Representative {
    /**
     * Returns the person.
     *
     * @return the same member as in the group, with the same id, where it is one
     */
    @Valid
    Member getMember();

    /**
     * Returns the group that the person represents.
     *
     * @return its id; empty if there is none or no source tells
     */
    Optional<GroupId> getGroup();

    /**
     * Returns the smaller forum that the person represents.
     *
     * @return its id; empty if there is none or no source tells
     */
    Optional<ForumId> getForum();

    /**
     * Returns the office that the person holds.
     *
     * @return as published; empty if there is none or no source tells
     */
    Optional<@Size(max = 300, message = "{text.size}") String> getOffice();

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
    static Representative copyOf(Representative value) {
        return ImmutableRepresentative.copyOf(value);
    }

    /**
     * Returns an empty builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Representative}. */
    class Builder extends ImmutableRepresentative.Builder {
        Builder() {}
    }
}
