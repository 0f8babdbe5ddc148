package io.github.kim4j.group;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.kim4j.core.internal.KimStyle;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A member who has a task on the board (<i>pengurus</i>) of a group or, as a representative, of a forum. One person may be
 * an officer of both.
 */
@Value.Immutable
@KimStyle
@JsonPropertyOrder({"member", "role", "section"})
@JsonSerialize(as = ImmutableOfficer.class)
@JsonDeserialize(as = ImmutableOfficer.class)
public interface Officer {
    /**
     * Returns who it is.
     *
     * @return the id of a member of the group, or of a representative in the forum
     */
    MemberId getMember();

    /**
     * Returns the task.
     *
     * @return the role
     */
    OfficerRole getRole();

    /**
     * Returns the section that the task belongs to (<i>bidang, seksi</i>).
     *
     * @return its name as the region writes it; empty outside sections
     */
    Optional<@Size(max = 150, message = "{text.size}") String> getSection();

    /**
     * Returns an officer outside any section.
     *
     * @param member the id of a member of the group
     * @param role the task
     * @return the officer
     */
    static Officer of(MemberId member, OfficerRole role) {
        return builder().member(member).role(role).build();
    }

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
    static Officer copyOf(Officer value) {
        return ImmutableOfficer.copyOf(value);
    }

    /**
     * Returns an empty builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Officer}. */
    class Builder extends ImmutableOfficer.Builder {
        Builder() {}
    }
}
