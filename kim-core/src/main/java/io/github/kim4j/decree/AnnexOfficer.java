package io.github.kim4j.decree;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.kim4j.core.internal.KimStyle;
import io.github.kim4j.group.OfficerRole;
import io.github.kim4j.person.PersonName;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One line of an annex: an officer with the name that the decree prints (<i>susunan pengurus</i>). Names in a decree are
 * public record.
 */
@Value.Immutable
@KimStyle
@JsonPropertyOrder({"name", "role", "section"})
@JsonSerialize(as = ImmutableAnnexOfficer.class)
@JsonDeserialize(as = ImmutableAnnexOfficer.class)
public interface AnnexOfficer {
    /**
     * Returns the name.
     *
     * @return as printed
     */
    @Value.Redacted
    PersonName getName();

    /**
     * Returns the task.
     *
     * @return the role
     */
    OfficerRole getRole();

    /**
     * Returns the section that the task belongs to (<i>bidang, seksi</i>).
     *
     * @return its name as the decree prints it; empty outside sections
     */
    Optional<@Size(max = 150, message = "{text.size}") String> getSection();

    /**
     * Returns a line of an annex, of an officer outside any section.
     *
     * @param name the name as printed
     * @param role the task
     * @return the line
     */
    static AnnexOfficer of(PersonName name, OfficerRole role) {
        return builder().name(name).role(role).build();
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
    static AnnexOfficer copyOf(AnnexOfficer value) {
        return ImmutableAnnexOfficer.copyOf(value);
    }

    /**
     * Returns an empty builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link AnnexOfficer}. */
    class Builder extends ImmutableAnnexOfficer.Builder {
        Builder() {}
    }
}
