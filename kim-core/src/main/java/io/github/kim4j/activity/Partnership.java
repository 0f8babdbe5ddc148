package io.github.kim4j.activity;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.kim4j.core.internal.KimStyle;
import io.github.kim4j.group.GroupId;
import io.github.kim4j.law.LegalBasis;
import io.github.kim4j.region.RegionCode;
import io.github.kim4j.time.Term;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The partnership of a communication office with groups (<i>kemitraan</i>): with some of them or with all of its region.
 *
 * @legal Permenkominfo 8/2019, article 16 (2) a (the communication office carries out the partnership with stakeholders,
 *     groups among them)
 */
@Value.Immutable
@KimStyle
@JsonIgnoreProperties("schemaVersion")
@JsonPropertyOrder({"region", "partners", "subject", "term", "bases"})
@JsonSerialize(as = ImmutablePartnership.class)
@JsonDeserialize(as = ImmutablePartnership.class)
public interface Partnership {
    /**
     * Returns the region of the office.
     *
     * @return its code
     */
    RegionCode getRegion();

    /**
     * Returns the groups.
     *
     * @return their ids; empty if it is with all of the region
     */
    List<GroupId> getPartners();

    /**
     * Returns what it is about.
     *
     * @return in a few words
     */
    @NotBlank(message = "{text.blank}")
    @Size(max = 500, message = "{text.size}")
    String getSubject();

    /**
     * Returns from when until when.
     *
     * @return empty if no source tells
     */
    Optional<Term> getTerm();

    /**
     * Returns what it is based on.
     *
     * @return empty if no source tells
     */
    List<@Valid LegalBasis> getBases();

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
    static Partnership copyOf(Partnership value) {
        return ImmutablePartnership.copyOf(value);
    }

    /**
     * Returns an empty builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Partnership}. */
    class Builder extends ImmutablePartnership.Builder {
        Builder() {}
    }
}
