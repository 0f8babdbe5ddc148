package io.github.kim4j.group;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.kim4j.core.internal.Checks;
import io.github.kim4j.core.internal.KimStyle;
import io.github.kim4j.time.Term;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * That two groups have to do with each other (<i>hubungan antar-KIM</i>): they exchange something, do something together, or
 * one helps the other on. A group has no link with itself.
 */
@Value.Immutable
@KimStyle
@JsonIgnoreProperties("schemaVersion")
@JsonPropertyOrder({"kind", "group", "partner", "term"})
@JsonSerialize(as = ImmutableGroupLink.class)
@JsonDeserialize(as = ImmutableGroupLink.class)
public interface GroupLink {
    /**
     * Returns what they do.
     *
     * @return the kind
     */
    GroupLinkKind getKind();

    /**
     * Returns the one group.
     *
     * @return its id; in {@link GroupLinkKind#MENTORING} the one that helps
     */
    GroupId getGroup();

    /**
     * Returns the other group.
     *
     * @return its id; in {@link GroupLinkKind#MENTORING} the one that is helped
     */
    GroupId getPartner();

    /**
     * Returns from when until when.
     *
     * @return empty if no source tells
     */
    Optional<Term> getTerm();

    /**
     * Checks that there are two groups.
     *
     * @throws IllegalArgumentException if a group is linked with itself
     */
    @Value.Check
    default void checkGroups() {
        Checks.that(!getGroup().equals(getPartner()), "partner", getPartner(), "another group");
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
    static GroupLink copyOf(GroupLink value) {
        return ImmutableGroupLink.copyOf(value);
    }

    /**
     * Returns an empty builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link GroupLink}. */
    class Builder extends ImmutableGroupLink.Builder {
        Builder() {}
    }
}
