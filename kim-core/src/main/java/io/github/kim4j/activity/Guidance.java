package io.github.kim4j.activity;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.kim4j.core.internal.Checks;
import io.github.kim4j.core.internal.KimStyle;
import io.github.kim4j.group.GroupId;
import io.github.kim4j.region.RegionCode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What an office did for groups after they were formed (<i>pembinaan</i>): a training, a visit, an evaluation.
 */
@Value.Immutable
@KimStyle
@JsonIgnoreProperties("schemaVersion")
@JsonPropertyOrder({"kind", "firstDay", "lastDay", "region", "organizer", "subject", "groups", "participants", "result"
})
@JsonSerialize(as = ImmutableGuidance.class)
@JsonDeserialize(as = ImmutableGuidance.class)
public interface Guidance {
    /**
     * Returns what was done.
     *
     * @return the kind
     */
    GuidanceKind getKind();

    /**
     * Returns the first day.
     *
     * @return the day
     */
    LocalDate getFirstDay();

    /**
     * Returns the last day.
     *
     * @return empty if it was one day
     */
    Optional<LocalDate> getLastDay();

    /**
     * Returns the region whose groups it was for.
     *
     * @return its code
     */
    RegionCode getRegion();

    /**
     * Returns who organized it.
     *
     * @return the office, as published
     */
    @NotBlank(message = "{text.blank}")
    @Size(max = 300, message = "{text.size}")
    String getOrganizer();

    /**
     * Returns what it was about.
     *
     * @return empty if no source tells
     */
    Optional<@Size(max = 500, message = "{text.size}") String> getSubject();

    /**
     * Returns the groups that took part.
     *
     * @return their ids; empty if no source tells
     */
    List<GroupId> getGroups();

    /**
     * Returns how many people took part.
     *
     * @return at least 1; empty if no source tells
     */
    Optional<@Positive(message = "{number.positive}") Integer> getParticipants();

    /**
     * Returns what was found or agreed.
     *
     * @return empty if no source tells
     */
    Optional<@Size(max = 2000, message = "{text.size}") String> getResult();

    /**
     * Checks the order of the days.
     *
     * @throws IllegalArgumentException if a day is before one that it follows
     */
    @Value.Check
    default void checkDays() {
        getLastDay()
                .ifPresent(last ->
                        Checks.that(!last.isBefore(getFirstDay()), "lastDay", last, "not before the first day"));
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
    static Guidance copyOf(Guidance value) {
        return ImmutableGuidance.copyOf(value);
    }

    /**
     * Returns an empty builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Guidance}. */
    class Builder extends ImmutableGuidance.Builder {
        Builder() {}
    }
}
