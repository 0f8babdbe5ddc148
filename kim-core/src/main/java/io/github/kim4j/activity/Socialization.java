package io.github.kim4j.activity;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.kim4j.core.internal.KimStyle;
import io.github.kim4j.decree.Office;
import io.github.kim4j.law.LegalBasis;
import io.github.kim4j.region.RegionCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An event that explains to the districts of a region what a group is and how one is formed (<i>sosialisasi</i>).
 *
 * <p>It happens before any group has a name, and one event reaches a whole regency.
 *
 * @legal Permenkominfo 8/2019, article 16 (2) a (the communication office carries out the partnership with groups)
 */
@Value.Immutable
@KimStyle
@JsonIgnoreProperties("schemaVersion")
@JsonPropertyOrder({
    "heldOn",
    "mode",
    "place",
    "region",
    "organizer",
    "instructedBy",
    "speakers",
    "audience",
    "messages",
    "bases",
    "source"
})
@JsonSerialize(as = ImmutableSocialization.class)
@JsonDeserialize(as = ImmutableSocialization.class)
public interface Socialization {
    /**
     * Returns the day.
     *
     * @return the day of the event
     */
    LocalDate getHeldOn();

    /**
     * Returns how people met.
     *
     * @return the mode
     */
    SocializationMode getMode();

    /**
     * Returns the place.
     *
     * @return as published; empty if no source tells
     */
    Optional<@Size(max = 200, message = "{text.size}") String> getPlace();

    /**
     * Returns the region that was addressed.
     *
     * @return the code, usually of a regency
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
     * Returns on whose instruction.
     *
     * @return the office; empty if no source tells
     */
    Optional<Office> getInstructedBy();

    /**
     * Returns who spoke.
     *
     * @return in the order of the source
     */
    List<@Valid Speaker> getSpeakers();

    /**
     * Returns who was addressed.
     *
     * @return as published
     */
    List<@NotBlank(message = "{text.blank}") @Size(max = 300, message = "{text.size}") String> getAudience();

    /**
     * Returns what was said that a group is for and needs.
     *
     * @return in the order of the source, paraphrased
     */
    List<@NotBlank(message = "{text.blank}") @Size(max = 1000, message = "{text.size}") String> getMessages();

    /**
     * Returns the legal bases named.
     *
     * @return as the speakers named them
     */
    List<@Valid LegalBasis> getBases();

    /**
     * Returns where this was published.
     *
     * @return empty for an event recorded by the host itself
     */
    Optional<@Size(max = 300, message = "{text.size}") String> getSource();

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
    static Socialization copyOf(Socialization value) {
        return ImmutableSocialization.copyOf(value);
    }

    /**
     * Returns an empty builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Socialization}. */
    class Builder extends ImmutableSocialization.Builder {
        Builder() {}
    }
}
