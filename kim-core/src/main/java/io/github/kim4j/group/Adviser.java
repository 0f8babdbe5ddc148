package io.github.kim4j.group;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.kim4j.core.internal.KimStyle;
import io.github.kim4j.person.PersonName;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Somebody who stands beside a board by office (<i>Pembina, Pengarah, unsur pengarah</i>), mostly an official of the
 * communication office. An adviser is no member of the group and no officer in the sense of a region's rules on officers.
 *
 * <pre>{@code
 * Adviser.of(OfficerRole.PATRON, "Kepala Dinas Kominfo Kabupaten Musi Banyuasin");
 * }</pre>
 */
@Value.Immutable
@KimStyle
@JsonPropertyOrder({"role", "office", "name"})
@JsonSerialize(as = ImmutableAdviser.class)
@JsonDeserialize(as = ImmutableAdviser.class)
public interface Adviser {
    /**
     * Returns what the adviser does.
     *
     * @return for example {@link OfficerRole#PATRON} or {@link OfficerRole#STEERING}
     */
    OfficerRole getRole();

    /**
     * Returns the office that brings the task with it.
     *
     * @return as published
     */
    @NotBlank(message = "{text.blank}")
    @Size(max = 300, message = "{text.size}")
    String getOffice();

    /**
     * Returns who holds the office.
     *
     * @return the name as published; empty if no source tells, or the task goes with the office whoever holds it
     */
    @Value.Redacted
    Optional<PersonName> getName();

    /**
     * Returns an adviser of whom the office is told and no name.
     *
     * @param role what the adviser does
     * @param office the office
     * @return the adviser
     */
    static Adviser of(OfficerRole role, String office) {
        return builder().role(role).office(office).build();
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
    static Adviser copyOf(Adviser value) {
        return ImmutableAdviser.copyOf(value);
    }

    /**
     * Returns an empty builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Adviser}. */
    class Builder extends ImmutableAdviser.Builder {
        Builder() {}
    }
}
