package io.github.kim4j.activity;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.kim4j.core.internal.Checks;
import io.github.kim4j.core.internal.KimStyle;
import io.github.kim4j.decree.Office;
import io.github.kim4j.group.GroupId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What people wish of the government, taken up by a group (<i>aspirasi</i>), with the days on which it was passed on and
 * answered. It names the kind of those who wish it, and nobody.
 */
@Value.Immutable
@KimStyle
@JsonIgnoreProperties("schemaVersion")
@JsonPropertyOrder({"group", "origin", "subject", "receivedOn", "office", "passedOn", "answeredOn", "answer"})
@JsonSerialize(as = ImmutableAspiration.class)
@JsonDeserialize(as = ImmutableAspiration.class)
public interface Aspiration {
    /**
     * Returns the group.
     *
     * @return its id
     */
    GroupId getGroup();

    /**
     * Returns whom it came from.
     *
     * @return the kind of people
     */
    SourceKind getOrigin();

    /**
     * Returns what is wished.
     *
     * @return without names of people
     */
    @NotBlank(message = "{text.blank}")
    @Size(max = 2000, message = "{text.size}")
    String getSubject();

    /**
     * Returns the day on which the group took it up.
     *
     * @return the day
     */
    LocalDate getReceivedOn();

    /**
     * Returns the office that it is for.
     *
     * @return empty if not told
     */
    Optional<Office> getOffice();

    /**
     * Returns the day on which it was passed on.
     *
     * @return empty if it was not, or the day is not known
     */
    Optional<LocalDate> getPassedOn();

    /**
     * Returns the day on which it was answered.
     *
     * @return empty if it was not, or the day is not known
     */
    Optional<LocalDate> getAnsweredOn();

    /**
     * Returns the answer.
     *
     * @return empty if there is none or it is not told
     */
    Optional<@Size(max = 2000, message = "{text.size}") String> getAnswer();

    /**
     * Checks the order of the days.
     *
     * @throws IllegalArgumentException if a day is before one that it follows
     */
    @Value.Check
    default void checkDays() {
        LocalDate passed = getPassedOn().orElse(getReceivedOn());
        Checks.that(!passed.isBefore(getReceivedOn()), "passedOn", passed, "not before the day of receipt");
        LocalDate answered = getAnsweredOn().orElse(passed);
        Checks.that(!answered.isBefore(passed), "answeredOn", answered, "not before the day of passing on");
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
    static Aspiration copyOf(Aspiration value) {
        return ImmutableAspiration.copyOf(value);
    }

    /**
     * Returns an empty builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Aspiration}. */
    class Builder extends ImmutableAspiration.Builder {
        Builder() {}
    }
}
