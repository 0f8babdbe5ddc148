package io.github.kim4j.policy;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.kim4j.core.internal.Checks;
import io.github.kim4j.core.internal.KimStyle;
import io.github.kim4j.group.GroupLevel;
import io.github.kim4j.region.RegionKind;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The rules for one level of groups, and perhaps one kind of region, through time.
 */
@Value.Immutable
@KimStyle
@JsonPropertyOrder({"level", "unitKind", "periods"})
@JsonSerialize(as = ImmutableTimeLine.class)
@JsonDeserialize(as = ImmutableTimeLine.class)
public interface TimeLine {
    /**
     * Returns the level of the groups.
     *
     * @return the level
     */
    GroupLevel getLevel();

    /**
     * Returns the kind of region that the rules are for.
     *
     * @return for example a kelurahan; empty if they are for every kind of that level
     */
    Optional<RegionKind> getUnitKind();

    /**
     * Returns the rules, the oldest first.
     *
     * @return at least one; each holds until the next begins
     */
    List<@Valid Rules> getPeriods();

    /**
     * Returns the rules of a day.
     *
     * @param day the day on which something was done
     * @return the rules; empty if the day is before the first of them
     */
    default Optional<Rules> on(LocalDate day) {
        return getPeriods().stream().filter(rules -> rules.begunOn(day)).reduce((earlier, later) -> later);
    }

    /**
     * Checks that the periods are in order.
     *
     * @throws IllegalArgumentException if there are none, or one does not begin after the one before it
     */
    @Value.Check
    default void check() {
        Checks.that(!getPeriods().isEmpty(), "periods", "none", "at least one");
        for (int i = 1; i < getPeriods().size(); i++) {
            LocalDate before = getPeriods().get(i - 1).getSince().orElse(LocalDate.MIN);
            Optional<LocalDate> from = getPeriods().get(i).getSince();
            Checks.that(
                    from.isPresent() && from.get().isAfter(before),
                    "periods",
                    from,
                    "a day after the period before it");
        }
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
    static TimeLine copyOf(TimeLine value) {
        return ImmutableTimeLine.copyOf(value);
    }

    /**
     * Returns an empty builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link TimeLine}. */
    class Builder extends ImmutableTimeLine.Builder {
        Builder() {}
    }
}
