package io.github.kim4j.lifecycle;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.kim4j.activity.HoaxReport;
import io.github.kim4j.core.internal.Checks;
import io.github.kim4j.group.GroupId;
import io.github.kim4j.region.RegionCode;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The case of one reported rumor (<i>berkas laporan hoaks</i>): from the group that came upon it to the clarification that is
 * published. It is immutable; {@link HoaxReportLifecycle#decide} gives the case after.
 *
 * <pre>{@code
 * HoaxReportCase it = HoaxReportCase.of(CaseId.of("HOAKS-1"), GroupId.of("KIM-1"), RegionCode.parse("16.06.06.2008"));
 * it.state();      // UNREPORTED
 * it.verdict();    // Optional.empty
 * }</pre>
 */
@JsonAutoDetect(
        getterVisibility = Visibility.NONE,
        isGetterVisibility = Visibility.NONE,
        fieldVisibility = Visibility.NONE)
@JsonPropertyOrder({"id", "group", "unit", "events"})
public final class HoaxReportCase {
    private final CaseId id;
    private final GroupId group;
    private final RegionCode unit;
    private final List<@Valid HoaxReportEvent> events;
    private final String place;
    private final Facts facts = new Facts();

    private HoaxReportCase(CaseId id, GroupId group, RegionCode unit, List<HoaxReportEvent> events) {
        this.id = requireNonNull(id, "id");
        this.group = requireNonNull(group, "group");
        this.unit = requireNonNull(unit, "unit");
        this.events = List.copyOf(events);
        this.place = unit.toString();
        this.events.forEach(event -> facts.add(event, group));
    }

    /**
     * Returns a case in which nothing has happened yet.
     *
     * @param id what the host calls the case
     * @param group the group that came upon the rumor
     * @param unit the region of the group
     * @return the case
     */
    public static HoaxReportCase of(CaseId id, GroupId group, RegionCode unit) {
        return new HoaxReportCase(id, group, unit, List.of());
    }

    /**
     * Returns the case that some events add up to; no rule but the order of the events is asked.
     *
     * @param id what the host calls the case
     * @param group the group
     * @param unit the region of the group
     * @param events what happened, in the order in which it was put on file
     * @return the case
     * @throws IllegalArgumentException if an event cannot follow the ones before it, is dated before them, or is about a
     *     rumor that another group reported
     */
    @JsonCreator
    public static HoaxReportCase replay(
            @JsonProperty("id") CaseId id,
            @JsonProperty("group") GroupId group,
            @JsonProperty("unit") RegionCode unit,
            @JsonProperty("events") List<HoaxReportEvent> events) {
        return new HoaxReportCase(id, group, unit, events);
    }

    /**
     * Returns this case with what has happened since.
     *
     * @param more the events, in their order
     * @return the case after
     * @throws IllegalArgumentException as {@link #replay}
     */
    public HoaxReportCase with(List<HoaxReportEvent> more) {
        List<HoaxReportEvent> all = new ArrayList<>(events);
        all.addAll(more);
        return new HoaxReportCase(id, group, unit, all);
    }

    /**
     * Returns what the host calls the case.
     *
     * @return the id
     */
    @JsonProperty
    public CaseId id() {
        return id;
    }

    /**
     * Returns the group that reported it.
     *
     * @return its id
     */
    @JsonProperty
    public GroupId group() {
        return group;
    }

    /**
     * Returns the region of the group.
     *
     * @return the code
     */
    @JsonProperty
    public RegionCode unit() {
        return unit;
    }

    /**
     * Returns what happened.
     *
     * @return the events, in the order in which they were put on file
     */
    @JsonProperty
    public List<HoaxReportEvent> events() {
        return events;
    }

    /**
     * Returns the state.
     *
     * @return derived from the acts on file
     */
    public HoaxReportState state() {
        return facts.state;
    }

    /**
     * Returns the report with what was done with it.
     *
     * @return with the days and what the latest check found; empty before it came in
     */
    public Optional<HoaxReport> report() {
        return Optional.ofNullable(facts.report);
    }

    /**
     * Returns what the latest check found.
     *
     * @return empty before a check
     */
    public Optional<HoaxVerdict> verdict() {
        return Optional.ofNullable(facts.verdict);
    }

    /** Whether the latest check names what it rests on; allocates nothing. */
    boolean sourced() {
        return facts.report != null && !facts.report.getSources().isEmpty();
    }

    Optional<LocalDate> latestOn() {
        return Optional.ofNullable(facts.latestOn);
    }

    String place() {
        return place;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HoaxReportCase that
                && that.id.equals(id)
                && that.group.equals(group)
                && that.unit.equals(unit)
                && that.events.equals(events);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, group, unit, events);
    }

    /**
     * Returns id, group and state.
     *
     * @return for a log or an assertion; nothing of what was claimed
     */
    @Override
    public String toString() {
        return id + " of " + group + ": " + facts.state;
    }

    /** What the events add up to. Filled once, and read ever after. */
    private static final class Facts {
        private HoaxReportState state = HoaxReportState.UNREPORTED;
        private @Nullable HoaxReport report;
        private @Nullable HoaxVerdict verdict;
        private @Nullable LocalDate latestOn;

        void add(HoaxReportEvent event, GroupId group) {
            state = CaseRules.follow(HoaxReportLifecycle.TABLE, state, event.action(), after(event));
            Checks.that(
                    latestOn == null || !event.on().isBefore(latestOn),
                    "events",
                    "one dated before an earlier one",
                    "each on the day of the one before it or later");
            latestOn = event.on();
            report = told(event, group);
        }

        private HoaxReport told(HoaxReportEvent event, GroupId group) {
            if (event instanceof HoaxReportEvent.Reported reported) {
                GroupId of = reported.report().getGroup();
                Checks.that(of.equals(group), "group", of, group.toString());
                return reported.report();
            }
            HoaxReport.Builder known = requireNonNull(report, "report").toBuilder();
            if (event instanceof HoaxReportEvent.Checked checked) {
                verdict = checked.verdict();
                known.checkedOn(checked.on()).finding(checked.finding()).sources(checked.sources());
            } else if (event instanceof HoaxReportEvent.Clarified clarified) {
                known.clarifiedOn(clarified.on());
            } else {
                known.publishedOn(event.on());
            }
            return known.build();
        }

        private static HoaxReportState after(HoaxReportEvent event) {
            if (event instanceof HoaxReportEvent.Checked checked) {
                return switch (checked.verdict()) {
                    case HOAX -> HoaxReportState.CHECKED;
                    case NO_HOAX -> HoaxReportState.DISMISSED;
                    case UNPROVEN -> HoaxReportState.REPORTED;
                };
            }
            return switch (event.action()) {
                case REPORT, CHECK -> HoaxReportState.REPORTED;
                case CLARIFY -> HoaxReportState.CLARIFIED;
                case PUBLISH -> HoaxReportState.PUBLISHED;
            };
        }
    }
}
