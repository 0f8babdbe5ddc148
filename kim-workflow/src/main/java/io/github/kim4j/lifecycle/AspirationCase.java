package io.github.kim4j.lifecycle;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.kim4j.activity.Aspiration;
import io.github.kim4j.core.internal.Checks;
import io.github.kim4j.decree.Office;
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
 * The case of one aspiration (<i>berkas aspirasi</i>): from the group that takes it up to the office that answers. It is
 * immutable; {@link AspirationLifecycle#decide} gives the case after.
 *
 * <pre>{@code
 * AspirationCase it = AspirationCase.of(CaseId.of("ASP-1"), GroupId.of("KIM-1"), RegionCode.parse("16.06.06.2008"));
 * it.state();       // UNRECORDED
 * it.awaiting();    // Optional.empty
 * }</pre>
 */
@JsonAutoDetect(
        getterVisibility = Visibility.NONE,
        isGetterVisibility = Visibility.NONE,
        fieldVisibility = Visibility.NONE)
@JsonPropertyOrder({"id", "group", "unit", "events"})
public final class AspirationCase {
    private final CaseId id;
    private final GroupId group;
    private final RegionCode unit;
    private final List<@Valid AspirationEvent> events;
    private final String place;
    private final Facts facts = new Facts();

    private AspirationCase(CaseId id, GroupId group, RegionCode unit, List<AspirationEvent> events) {
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
     * @param group the group that takes the aspiration up
     * @param unit the region of the group
     * @return the case
     */
    public static AspirationCase of(CaseId id, GroupId group, RegionCode unit) {
        return new AspirationCase(id, group, unit, List.of());
    }

    /**
     * Returns the case that some events add up to; no rule but the order of the events is asked.
     *
     * @param id what the host calls the case
     * @param group the group
     * @param unit the region of the group
     * @param events what happened, in the order in which it was put on file
     * @return the case
     * @throws IllegalArgumentException if an event cannot follow the ones before it, is dated before them, or is about an
     *     aspiration of another group
     */
    @JsonCreator
    public static AspirationCase replay(
            @JsonProperty("id") CaseId id,
            @JsonProperty("group") GroupId group,
            @JsonProperty("unit") RegionCode unit,
            @JsonProperty("events") List<AspirationEvent> events) {
        return new AspirationCase(id, group, unit, events);
    }

    /**
     * Returns this case with what has happened since.
     *
     * @param more the events, in their order
     * @return the case after
     * @throws IllegalArgumentException as {@link #replay}
     */
    public AspirationCase with(List<AspirationEvent> more) {
        List<AspirationEvent> all = new ArrayList<>(events);
        all.addAll(more);
        return new AspirationCase(id, group, unit, all);
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
     * Returns the group that took it up.
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
    public List<AspirationEvent> events() {
        return events;
    }

    /**
     * Returns the state.
     *
     * @return derived from the acts on file
     */
    public AspirationState state() {
        return facts.state;
    }

    /**
     * Returns the office that has it and has not answered yet.
     *
     * @return empty unless the state is {@code FORWARDED}
     */
    public Optional<Office> awaiting() {
        return facts.state == AspirationState.FORWARDED ? Optional.ofNullable(facts.office) : Optional.empty();
    }

    /**
     * Returns the aspiration with what was done with it.
     *
     * @return with the latest office, the day on which that office got it, and the answer; empty before it was taken up
     */
    public Optional<Aspiration> aspiration() {
        return Optional.ofNullable(facts.aspiration);
    }

    Optional<LocalDate> latestOn() {
        return Optional.ofNullable(facts.latestOn);
    }

    String place() {
        return place;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AspirationCase that
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
     * @return for a log or an assertion; nothing of what is wished
     */
    @Override
    public String toString() {
        return id + " of " + group + ": " + facts.state;
    }

    /** What the events add up to. Filled once, and read ever after. */
    private static final class Facts {
        private AspirationState state = AspirationState.UNRECORDED;
        private @Nullable Aspiration aspiration;
        private @Nullable Office office;
        private @Nullable LocalDate latestOn;

        void add(AspirationEvent event, GroupId group) {
            state = CaseRules.follow(AspirationLifecycle.TABLE, state, event.action(), after(event));
            Checks.that(
                    latestOn == null || !event.on().isBefore(latestOn),
                    "events",
                    "one dated before an earlier one",
                    "each on the day of the one before it or later");
            latestOn = event.on();
            aspiration = told(event, group);
        }

        private @Nullable Aspiration told(AspirationEvent event, GroupId group) {
            if (event instanceof AspirationEvent.TakenUp recorded) {
                GroupId of = recorded.aspiration().getGroup();
                Checks.that(of.equals(group), "group", of, group.toString());
                return recorded.aspiration();
            }
            if (event instanceof AspirationEvent.Forwarded forwarded) {
                office = forwarded.office();
                return known().office(forwarded.office())
                        .passedOn(forwarded.on())
                        .build();
            }
            if (event instanceof AspirationEvent.Answered answered) {
                return known().answeredOn(answered.on())
                        .answer(answered.answer())
                        .build();
            }
            return aspiration;
        }

        private Aspiration.Builder known() {
            return requireNonNull(aspiration, "aspiration").toBuilder();
        }

        private static AspirationState after(AspirationEvent event) {
            return switch (event.action()) {
                case TAKE_UP -> AspirationState.RECORDED;
                case FORWARD -> AspirationState.FORWARDED;
                case ANSWER -> AspirationState.ANSWERED;
                case WITHDRAW -> AspirationState.WITHDRAWN;
            };
        }
    }
}
