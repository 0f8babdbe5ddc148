package io.github.kim4j.group;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.kim4j.core.internal.Checks;
import io.github.kim4j.core.internal.KimStyle;
import io.github.kim4j.region.RegionCode;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a group was called and where it worked for some time (<i>riwayat nama dan wilayah KIM</i>): from a first day until
 * the next phase of its {@link GroupHistory} begins. The code is that of its days, and may have ended since.
 */
@Value.Immutable
@KimStyle
@JsonPropertyOrder({"firstDay", "name", "level", "unit", "subUnit"})
@JsonSerialize(as = ImmutablePhase.class)
@JsonDeserialize(as = ImmutablePhase.class)
public interface Phase {
    /**
     * Returns the first day.
     *
     * @return empty if no source tells; then nothing is before it
     */
    Optional<LocalDate> getFirstDay();

    /**
     * Returns the name.
     *
     * @return as it was written
     */
    GroupName getName();

    /**
     * Returns the level.
     *
     * @return the level
     */
    GroupLevel getLevel();

    /**
     * Returns the region.
     *
     * @return its code in those days, of the level that {@link GroupLevel#unit()} tells
     */
    RegionCode getUnit();

    /**
     * Returns the part of the village.
     *
     * @return empty for groups of a level above, or if no source tells
     */
    Optional<SubUnit> getSubUnit();

    /**
     * Checks that level and region fit.
     *
     * @throws IllegalArgumentException if the code is of another level than the group, or a part of a village is given to a
     *     group of a level above
     */
    @Value.Check
    default void checkPlace() {
        Checks.that(
                getUnit().level() == getLevel().unit(),
                "unit",
                getUnit(),
                "a code of level " + getLevel().unit() + " for " + getLevel());
        Checks.that(
                getSubUnit().isEmpty() || getLevel() == GroupLevel.HAMLET,
                "subUnit",
                getLevel(),
                "only at level HAMLET");
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
    static Phase copyOf(Phase value) {
        return ImmutablePhase.copyOf(value);
    }

    /**
     * Returns an empty builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Phase}. */
    class Builder extends ImmutablePhase.Builder {
        Builder() {}
    }
}
