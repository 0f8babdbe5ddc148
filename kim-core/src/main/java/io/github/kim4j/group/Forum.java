package io.github.kim4j.group;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.kim4j.core.internal.KimStyle;
import io.github.kim4j.region.RegionCode;
import io.github.kim4j.validation.ConsistentForum;
import io.github.kim4j.validation.KnownRegion;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A forum of groups (<i>Forum KIM, FK-KIM, Forkom KIM</i>) of a district, a regency, a province or the country. Its members are
 * representatives of groups, so it is made of groups and never the parent of one: a group need not belong to any.
 *
 * <p>As with {@link Group}, whether a forum was established by a decree is told by decrees; some were not.
 *
 * <pre>{@code
 * Forum forum = Forum.builder()
 *         .id(ForumId.of("FORUM-16.06"))
 *         .name(GroupName.parse("Forum KIM Kabupaten Contoh"))
 *         .level(ForumLevel.REGENCY)
 *         .region(RegionCode.parse("16.06"))
 *         .build();
 * }</pre>
 */
@Value.Immutable
@KimStyle
@JsonIgnoreProperties("schemaVersion")
@JsonPropertyOrder({
    "id",
    "name",
    "level",
    "region",
    "formedOn",
    "groups",
    "forums",
    "channels",
    "representatives",
    "board"
})
@JsonSerialize(as = ImmutableForum.class)
@JsonDeserialize(as = ImmutableForum.class)
@ConsistentForum
public interface Forum {
    /**
     * Returns what the host calls the forum.
     *
     * @return the id
     */
    ForumId getId();

    /**
     * Returns the name.
     *
     * @return the name as it is written
     */
    GroupName getName();

    /**
     * Returns the level.
     *
     * @return the level
     */
    ForumLevel getLevel();

    /**
     * Returns the region.
     *
     * @return its code, of the level that {@link ForumLevel#region()} tells; empty for the country
     */
    Optional<@KnownRegion RegionCode> getRegion();

    /**
     * Returns the day of its formation.
     *
     * @return empty if no source tells
     */
    Optional<LocalDate> getFormedOn();

    /**
     * Returns the groups that belong to it.
     *
     * @return their ids; empty if they are not published
     */
    List<GroupId> getGroups();

    /**
     * Returns the smaller forums that belong to it.
     *
     * @return their ids; empty if there are none or they are not published
     */
    List<ForumId> getForums();

    /**
     * Returns where it tells something.
     *
     * @return its channels; empty if no source tells
     */
    List<Channel> getChannels();

    /**
     * Returns who takes part for groups, forums and offices.
     *
     * @return in their order; empty if they are not published
     */
    List<@Valid Representative> getRepresentatives();

    /**
     * Returns the board elected last.
     *
     * @return its officers are representatives; empty if no source tells
     */
    Optional<@Valid Board> getBoard();

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
    static Forum copyOf(Forum value) {
        return ImmutableForum.copyOf(value);
    }

    /**
     * Returns an empty builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Forum}. */
    class Builder extends ImmutableForum.Builder {
        Builder() {}
    }
}
