package io.github.kim4j.activity;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.kim4j.core.internal.KimStyle;
import io.github.kim4j.group.Field;
import io.github.kim4j.group.GroupId;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a group did on a day (<i>laporan kegiatan</i>). Those who took part are a number, since their names are nobody's
 * business. How often a group reports, no source tells.
 */
@Value.Immutable
@KimStyle
@JsonIgnoreProperties("schemaVersion")
@JsonPropertyOrder({"group", "type", "heldOn", "fields", "subject", "participants"})
@JsonSerialize(as = ImmutableActivityReport.class)
@JsonDeserialize(as = ImmutableActivityReport.class)
public interface ActivityReport {
    /**
     * Returns the group.
     *
     * @return its id
     */
    GroupId getGroup();

    /**
     * Returns the type.
     *
     * @return a letter of ADINDA, or another one
     */
    ActivityType getType();

    /**
     * Returns the day.
     *
     * @return the day of the activity
     */
    LocalDate getHeldOn();

    /**
     * Returns the fields that it was in.
     *
     * @return in their order; empty if not told
     */
    List<Field> getFields();

    /**
     * Returns what it was about.
     *
     * @return empty if not told
     */
    Optional<@Size(max = 1000, message = "{text.size}") String> getSubject();

    /**
     * Returns how many took part.
     *
     * @return at least 1; empty if not told
     */
    Optional<@Positive(message = "{number.positive}") Integer> getParticipants();

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
    static ActivityReport copyOf(ActivityReport value) {
        return ImmutableActivityReport.copyOf(value);
    }

    /**
     * Returns an empty builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link ActivityReport}. */
    class Builder extends ImmutableActivityReport.Builder {
        Builder() {}
    }
}
