package io.github.kim4j.activity;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.kim4j.core.internal.Checks;
import io.github.kim4j.core.internal.KimStyle;
import io.github.kim4j.group.GroupId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A rumor that a group had checked (<i>laporan hoaks</i>), with the days on which it was reported, checked, clarified and
 * published. It names no person: neither who spread the claim nor who reported it.
 */
@Value.Immutable
@KimStyle
@JsonIgnoreProperties("schemaVersion")
@JsonPropertyOrder({"group", "claim", "reportedOn", "checkedOn", "finding", "sources", "clarifiedOn", "publishedOn"})
@JsonSerialize(as = ImmutableHoaxReport.class)
@JsonDeserialize(as = ImmutableHoaxReport.class)
public interface HoaxReport {
    /**
     * Returns the group.
     *
     * @return its id
     */
    GroupId getGroup();

    /**
     * Returns what was claimed.
     *
     * @return without names of people
     */
    @NotBlank(message = "{text.blank}")
    @Size(max = 2000, message = "{text.size}")
    String getClaim();

    /**
     * Returns the day of the report.
     *
     * @return the day
     */
    LocalDate getReportedOn();

    /**
     * Returns the day on which the check ended.
     *
     * @return empty before that, or if the day is not known
     */
    Optional<LocalDate> getCheckedOn();

    /**
     * Returns what the check found.
     *
     * @return empty before that
     */
    Optional<@Size(max = 2000, message = "{text.size}") String> getFinding();

    /**
     * Returns what the finding rests on.
     *
     * @return as published; empty if not told
     */
    List<@NotBlank(message = "{text.blank}") @Size(max = 300, message = "{text.size}") String> getSources();

    /**
     * Returns the day on which the competent office clarified it.
     *
     * @return empty before that, or if the day is not known
     */
    Optional<LocalDate> getClarifiedOn();

    /**
     * Returns the day on which the clarification was published.
     *
     * @return empty before that, or if the day is not known
     */
    Optional<LocalDate> getPublishedOn();

    /**
     * Checks the order of the days.
     *
     * @throws IllegalArgumentException if a day is before one that it follows
     */
    @Value.Check
    default void checkDays() {
        LocalDate checked = inOrder("checkedOn", getReportedOn(), getCheckedOn());
        LocalDate clarified = inOrder("clarifiedOn", checked, getClarifiedOn());
        inOrder("publishedOn", clarified, getPublishedOn());
    }

    private static LocalDate inOrder(String name, LocalDate before, Optional<LocalDate> day) {
        day.ifPresent(known -> Checks.that(!known.isBefore(before), name, known, "not before " + before));
        return day.orElse(before);
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
    static HoaxReport copyOf(HoaxReport value) {
        return ImmutableHoaxReport.copyOf(value);
    }

    /**
     * Returns an empty builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link HoaxReport}. */
    class Builder extends ImmutableHoaxReport.Builder {
        Builder() {}
    }
}
