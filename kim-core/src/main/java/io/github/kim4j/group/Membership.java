package io.github.kim4j.group;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.kim4j.core.internal.Checks;
import io.github.kim4j.core.internal.KimStyle;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * That a person belongs to a group (<i>keanggotaan</i>), since when and until when.
 */
@Value.Immutable
@KimStyle
@JsonPropertyOrder({"member", "kind", "joinedOn", "leftOn"})
@JsonSerialize(as = ImmutableMembership.class)
@JsonDeserialize(as = ImmutableMembership.class)
public interface Membership {
    /**
     * Returns the person.
     *
     * @return the member
     */
    @Valid
    Member getMember();

    /**
     * Returns the kind of member.
     *
     * @return empty if the group makes no difference or no source tells
     */
    Optional<MembershipKind> getKind();

    /**
     * Returns the day of joining.
     *
     * @return the first day; empty if it is not known
     */
    Optional<LocalDate> getJoinedOn();

    /**
     * Returns the day of leaving.
     *
     * @return the last day; empty while the person belongs to the group
     */
    Optional<LocalDate> getLeftOn();

    /**
     * Returns the membership of a person since an unknown day.
     *
     * @param member the person
     * @return the membership
     */
    static Membership of(Member member) {
        return builder().member(member).build();
    }

    /**
     * Checks that nobody left before joining.
     *
     * @throws IllegalArgumentException if the last day is before the first
     */
    @Value.Check
    default void checkDays() {
        getLeftOn()
                .ifPresent(left -> Checks.that(
                        getJoinedOn().map(joined -> !left.isBefore(joined)).orElse(true),
                        "leftOn",
                        left,
                        "not before the day of joining"));
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
    static Membership copyOf(Membership value) {
        return ImmutableMembership.copyOf(value);
    }

    /**
     * Returns an empty builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Membership}. */
    class Builder extends ImmutableMembership.Builder {
        Builder() {}
    }
}
