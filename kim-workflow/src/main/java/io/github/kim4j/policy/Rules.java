package io.github.kim4j.policy;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.kim4j.core.internal.Checks;
import io.github.kim4j.core.internal.KimStyle;
import io.github.kim4j.group.OfficerRole;
import io.github.kim4j.person.Occupation;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The rules of a region from one day on. What the region has not decided is absent.
 *
 * <pre>{@code
 * Rules rules = Rules.builder()
 *         .chain(new Parameter<>(Chain.of(Set.of(OfficeKind.BUPATI)), basis))
 *         .build();
 * }</pre>
 */
@Value.Immutable
@KimStyle
@JsonPropertyOrder({
    "since",
    "chain",
    "registration",
    "minimumMembers",
    "maximumMembers",
    "minimumAge",
    "officerMinimumAge",
    "barredOccupations",
    "requiredOfficers",
    "termYears",
    "oneGroupPerUnit",
    "decreeMayPrecedeMinutes"
})
@JsonSerialize(as = ImmutableRules.class)
@JsonDeserialize(as = ImmutableRules.class)
public interface Rules {
    /**
     * Returns the first day of these rules.
     *
     * @return empty if they hold from the beginning
     */
    Optional<LocalDate> getSince();

    /**
     * Returns which offices recognize a group.
     *
     * @return empty if no source tells; then no lifecycle can be made
     */
    Optional<@Valid Parameter<Chain>> getChain();

    /**
     * Returns whether a group registers at the communication office.
     *
     * @return empty if groups do not register, or no source tells
     */
    Optional<@Valid Parameter<Registration>> getRegistration();

    /**
     * Returns how many members a group has at least.
     *
     * @return a number of persons; empty if there is no such rule
     */
    Optional<@Valid Parameter<Integer>> getMinimumMembers();

    /**
     * Returns how many members a group has at most.
     *
     * @return a number of persons; empty if there is no such rule
     */
    Optional<@Valid Parameter<Integer>> getMaximumMembers();

    /**
     * Returns how old a member is at least.
     *
     * @return years completed on the day of the deliberation; empty if there is no such rule
     */
    Optional<@Valid Parameter<Integer>> getMinimumAge();

    /**
     * Returns how old an officer is at least.
     *
     * @return years completed on the day of the deliberation; empty if there is no such rule
     */
    Optional<@Valid Parameter<Integer>> getOfficerMinimumAge();

    /**
     * Returns whose occupation keeps them from joining.
     *
     * @return the occupations; empty if there is no such rule
     */
    Optional<@Valid Parameter<List<Occupation>>> getBarredOccupations();

    /**
     * Returns which tasks a board must fill.
     *
     * @return the roles; empty if there is no such rule
     */
    Optional<@Valid Parameter<List<OfficerRole>>> getRequiredOfficers();

    /**
     * Returns how long a board is elected for at most.
     *
     * @return a number of years; empty if there is no such rule
     */
    Optional<@Valid Parameter<Integer>> getTermYears();

    /**
     * Returns whether a region has one group at most at this level.
     *
     * @return true if a second one is refused; empty if there is no such rule
     */
    Optional<@Valid Parameter<Boolean>> getOneGroupPerUnit();

    /**
     * Returns whether a decree dated before the minutes is taken with a warning.
     *
     * @return true for a warning; empty or false if it is refused
     */
    Optional<@Valid Parameter<Boolean>> getDecreeMayPrecedeMinutes();

    /**
     * Tells whether these rules have begun on a day; they hold until the next begin.
     *
     * @param day the day
     * @return whether they have
     */
    default boolean begunOn(LocalDate day) {
        return getSince().map(since -> !day.isBefore(since)).orElse(true);
    }

    /**
     * Checks that numbers are possible at all.
     *
     * @throws IllegalArgumentException if a number of persons or years is not positive, or an age not 0 to 120
     */
    @Value.Check
    default void check() {
        positive("minimumMembers", getMinimumMembers());
        positive("maximumMembers", getMaximumMembers());
        positive("termYears", getTermYears());
        age("minimumAge", getMinimumAge());
        age("officerMinimumAge", getOfficerMinimumAge());
    }

    private static void positive(String name, Optional<Parameter<Integer>> parameter) {
        parameter.ifPresent(p -> Checks.that(p.value() > 0, name, p.value(), "at least 1"));
    }

    private static void age(String name, Optional<Parameter<Integer>> parameter) {
        parameter.ifPresent(p -> Checks.that(p.value() >= 0 && p.value() <= 120, name, p.value(), "0 to 120"));
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
    static Rules copyOf(Rules value) {
        return ImmutableRules.copyOf(value);
    }

    /**
     * Returns an empty builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Rules}. */
    class Builder extends ImmutableRules.Builder {
        Builder() {}
    }
}
