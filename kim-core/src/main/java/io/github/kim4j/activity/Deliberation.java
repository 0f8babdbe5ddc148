package io.github.kim4j.activity;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.kim4j.core.internal.KimStyle;
import io.github.kim4j.region.RegionCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A deliberation in which residents found a group and elect its board (<i>musyawarah</i>).
 *
 * <p>Its proof is the minutes; how many took part is kept as a number, since the names of those present are nobody's
 * business.
 */
@Value.Immutable
@KimStyle
@JsonIgnoreProperties("schemaVersion")
@JsonPropertyOrder({"minutes", "unit", "participants", "decisions"})
@JsonSerialize(as = ImmutableDeliberation.class)
@JsonDeserialize(as = ImmutableDeliberation.class)
public interface Deliberation {
    /**
     * Returns the minutes.
     *
     * @return the minutes
     */
    @Valid
    Minutes getMinutes();

    /**
     * Returns where the group is founded.
     *
     * @return the code of its region
     */
    RegionCode getUnit();

    /**
     * Returns how many took part.
     *
     * @return at least 1; empty if no source tells
     */
    Optional<@Positive(message = "{number.positive}") Integer> getParticipants();

    /**
     * Returns what was decided.
     *
     * @return in the words of the minutes; empty if not published
     */
    List<@Size(max = 1000, message = "{text.size}") String> getDecisions();

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
    static Deliberation copyOf(Deliberation value) {
        return ImmutableDeliberation.copyOf(value);
    }

    /**
     * Returns an empty builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Deliberation}. */
    class Builder extends ImmutableDeliberation.Builder {
        Builder() {}
    }
}
