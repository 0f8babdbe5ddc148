package io.github.kim4j.decree;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.kim4j.core.internal.KimStyle;
import io.github.kim4j.group.Group;
import io.github.kim4j.group.GroupId;
import io.github.kim4j.group.GroupName;
import io.github.kim4j.region.RegionCode;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A group as the annex of a decree lists it (<i>lampiran</i>). One decree lists one group or many.
 */
@Value.Immutable
@KimStyle
@JsonPropertyOrder({"group", "name", "unit", "officers"})
@JsonSerialize(as = ImmutableAnnexEntry.class)
@JsonDeserialize(as = ImmutableAnnexEntry.class)
public interface AnnexEntry {
    /**
     * Returns what the host calls the group.
     *
     * @return empty where the decree was read without the register
     */
    Optional<GroupId> getGroup();

    /**
     * Returns the name of the group.
     *
     * @return as printed
     */
    GroupName getName();

    /**
     * Returns the region that the group works in.
     *
     * @return its code on the day of the decree
     */
    RegionCode getUnit();

    /**
     * Returns the officers listed.
     *
     * @return in their order; empty if they are not published
     */
    List<@Valid AnnexOfficer> getOfficers();

    /**
     * Tells whether this entry is about a group: by its id if the entry has one, else by name and region.
     *
     * @param other the group
     * @return whether the entry lists it
     */
    default boolean lists(Group other) {
        return getGroup()
                .map(id -> id.equals(other.getId()))
                .orElseGet(() ->
                        getName().writtenLike(other.getName()) && getUnit().equals(other.getUnit()));
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
    static AnnexEntry copyOf(AnnexEntry value) {
        return ImmutableAnnexEntry.copyOf(value);
    }

    /**
     * Returns an empty builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link AnnexEntry}. */
    class Builder extends ImmutableAnnexEntry.Builder {
        Builder() {}
    }
}
