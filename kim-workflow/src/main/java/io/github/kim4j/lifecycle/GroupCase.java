package io.github.kim4j.lifecycle;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.kim4j.activity.Minutes;
import io.github.kim4j.core.internal.Checks;
import io.github.kim4j.decree.OfficeKind;
import io.github.kim4j.group.Group;
import io.github.kim4j.group.GroupId;
import io.github.kim4j.group.GroupLevel;
import io.github.kim4j.policy.Chain;
import io.github.kim4j.region.RegionCode;
import io.github.kim4j.time.Term;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The case of one group in one region (<i>berkas KIM</i>): what happened, and what follows from it. It exists before its
 * group does, since a socialization reaches a region that has none yet.
 *
 * <p>A case is immutable; {@link GroupLifecycle#decide} gives the case after. Whether the group is recognized is derived
 * from decrees and days, and asks no policy: changing a policy never changes the past.
 *
 * <pre>{@code
 * GroupCase toman = GroupCase.of(GroupId.of("KIM-1"), GroupLevel.VILLAGE, RegionCode.parse("16.06.06.2008"));
 * toman.state();                                   // UNFORMED
 * toman.recognizedOn(LocalDate.of(2021, 6, 1));    // false
 * }</pre>
 */
@JsonAutoDetect(
        getterVisibility = Visibility.NONE,
        isGetterVisibility = Visibility.NONE,
        fieldVisibility = Visibility.NONE)
@JsonPropertyOrder({"id", "level", "unit", "events"})
public final class GroupCase {
    private final GroupId id;
    private final GroupLevel level;
    private final RegionCode firstUnit;
    /** The code of the region as text, at first and after each move; made once, since they are asked for whole pages. */
    private final List<String> places;

    private final List<@Valid GroupEvent> events;
    private final Facts facts;

    private GroupCase(GroupId id, GroupLevel level, RegionCode unit, List<GroupEvent> events) {
        this.id = requireNonNull(id, "id");
        this.level = requireNonNull(level, "level");
        this.firstUnit = requireNonNull(unit, "unit");
        Checks.that(unit.level() == level.unit(), "unit", unit, "a code of level " + level.unit());
        this.events = List.copyOf(events);
        EventOrder.check(unit, this.events);
        this.facts = Facts.of(this.events);
        this.places = new ArrayList<>(List.of(unit.toString()));
        facts.moves.forEach(move -> places.add(move.to().toString()));
    }

    /**
     * Returns a case in which nothing has happened yet.
     *
     * @param id what the host calls the group
     * @param level the level of the group
     * @param unit the region, of the level that such groups have
     * @return the case
     * @throws IllegalArgumentException if the region is of another level
     */
    public static GroupCase of(GroupId id, GroupLevel level, RegionCode unit) {
        return new GroupCase(id, level, unit, List.of());
    }

    /**
     * Returns the case that some events add up to; no rule is asked.
     *
     * @param id what the host calls the group
     * @param level the level of the group
     * @param unit the region
     * @param events what happened, in the order in which it was put on file
     * @return the case
     * @throws IllegalArgumentException if the region is of another level, events name papers or mandates that are not
     *     there, a recognition names none, one twice or another day than they say, or an event follows the dissolution
     */
    @JsonCreator
    public static GroupCase replay(
            @JsonProperty("id") GroupId id,
            @JsonProperty("level") GroupLevel level,
            @JsonProperty("unit") RegionCode unit,
            @JsonProperty("events") List<GroupEvent> events) {
        return new GroupCase(id, level, unit, events);
    }

    /**
     * Returns this case with what has happened since.
     *
     * @param more the events, in their order
     * @return the case after
     * @throws IllegalArgumentException if together they name papers that are not there, a recognition names none, one twice or
     *     another day than they say, or an event follows the dissolution
     */
    public GroupCase with(List<GroupEvent> more) {
        List<GroupEvent> all = new ArrayList<>(events);
        all.addAll(more);
        return new GroupCase(id, level, firstUnit, all);
    }

    /**
     * Returns what the host calls the group.
     *
     * @return the id
     */
    @JsonProperty
    public GroupId id() {
        return id;
    }

    /**
     * Returns the level of the group.
     *
     * @return the level
     */
    @JsonProperty
    public GroupLevel level() {
        return level;
    }

    /**
     * Returns the region in which the case began; in JSON this is {@code unit}.
     *
     * @return its code at that time
     */
    @JsonProperty("unit")
    public RegionCode firstUnit() {
        return firstUnit;
    }

    /**
     * Returns the region of the case.
     *
     * @return the code that it has by the latest act on file
     */
    public RegionCode unit() {
        return facts.moves.isEmpty()
                ? firstUnit
                : facts.moves.get(facts.moves.size() - 1).to();
    }

    /**
     * Returns the region of the case on a day.
     *
     * @param day the day asked for
     * @return the code that it had then
     */
    public RegionCode unitOn(LocalDate day) {
        RegionCode code = firstUnit;
        for (int i = 0; i < facts.moves.size(); i++) { // by index, for an iterator would be allocated
            if (!day.isBefore(facts.moves.get(i).on())) {
                code = facts.moves.get(i).to();
            }
        }
        return code;
    }

    /**
     * Returns what happened.
     *
     * @return the events, in the order in which they were put on file
     */
    @JsonProperty
    public List<GroupEvent> events() {
        return events;
    }

    /**
     * Returns the state.
     *
     * @return derived from the acts on file, whatever the calendar says
     */
    public GroupState state() {
        return facts.state;
    }

    /**
     * Returns the group, with the members and the board that were elected last.
     *
     * @return empty before residents asked for one
     */
    public Optional<Group> group() {
        return Optional.ofNullable(facts.group);
    }

    /**
     * Returns the minutes of the latest election.
     *
     * @return empty before it, and where an existing group was taken in without them
     */
    public Optional<Minutes> minutes() {
        return facts.latest().flatMap(tenure -> tenure.minutes);
    }

    /**
     * Tells whether the group existed when it was taken in.
     *
     * @return whether it was admitted rather than founded here
     */
    public boolean admitted() {
        return facts.admitted;
    }

    /** Whether the latest board is the one with which the group was taken in. */
    boolean awaitsAsAdmitted() {
        return facts.admitted && facts.tenures.size() == 1;
    }

    /**
     * Returns the mandates: every board that was elected, or that an existing group had.
     *
     * @return in the order in which they were put on file; empty before an election
     */
    public List<Mandate> mandates() {
        return facts.tenures.stream().map(Tenure::mandate).toList();
    }

    /**
     * Returns the mandate whose board is in term on a day: a recognition was completed for it, its term includes the day for
     * certain, and neither the next such board nor a revocation nor the dissolution has ended it (<i>our reading</i>). A board
     * without a stated term is in term from its recognition on.
     *
     * @param day the day asked for
     * @return at most one; empty also where years alone do not tell
     */
    public Optional<Mandate> inTermOn(LocalDate day) {
        return facts.terms().certainOn(day).map(Tenure::mandate);
    }

    /**
     * Returns the group as it is on a day: with the members and the board that are in term.
     *
     * @param day the day asked for
     * @return empty where no board is in term for certain
     */
    public Optional<Group> groupOn(LocalDate day) {
        return facts.terms().certainOn(day).map(tenure -> tenure.groupOn(day));
    }

    /**
     * Tells whether the group is suspended on a day.
     *
     * @param day the day asked for
     * @return whether it is; its decrees are in force all the same
     */
    public boolean suspendedOn(LocalDate day) {
        return facts.suspension.on(day);
    }

    /**
     * Tells whether the group is dormant on a day.
     *
     * @param day the day asked for
     * @return whether the communication office found it so, and has not found it active again since
     */
    public boolean dormantOn(LocalDate day) {
        return facts.dormancy.on(day);
    }

    /**
     * Tells whether the term of the board has passed on a day while the group is recognized.
     *
     * @param day the day asked for
     * @return whether the group needs another board
     */
    public boolean termExpiredOn(LocalDate day) {
        return recognizedOn(day)
                && facts.terms()
                        .nearest(day)
                        .filter(tenure -> facts.terms().presence(tenure, day) == Term.Presence.ABSENT)
                        .filter(tenure -> !day.isBefore(tenure.earliestFirstDay()))
                        .isPresent();
    }

    /**
     * Tells whether the group may act on a day: it is recognized, not suspended, and the term of its board has not passed
     * (<i>our reading</i>; where years alone do not tell, it may).
     *
     * @param day the day asked for
     * @return whether it may
     */
    public boolean mayActOn(LocalDate day) {
        return recognizedOn(day) && !suspendedOn(day) && !termExpiredOn(day);
    }

    /**
     * Returns how far registration has come.
     *
     * @return the state of the file
     */
    public Filing filing() {
        return facts.filing;
    }

    /**
     * Returns all decrees on file, ended or not.
     *
     * @return in the order in which they were put on file
     */
    public List<Paper> papers() {
        return facts.papers;
    }

    /**
     * Tells whether the group is recognized on a day: whether all decrees of some recognition are in force.
     *
     * @param day the day asked for
     * @return whether it is
     */
    public boolean recognizedOn(LocalDate day) {
        return facts.recognitionOn(day) != null;
    }

    /**
     * Tells how the group stands on a day, by which decrees and why.
     *
     * @param day the day asked for
     * @return the standing
     */
    public Standing standingOn(LocalDate day) {
        return Standings.of(this, day);
    }

    /**
     * Returns which link of a chain is awaited for an act of a day. A paper whose stated last day has passed by then no longer
     * fills its link (<i>our reading</i>).
     *
     * @param chain the chain of the rules that apply
     * @param day the day of the act
     * @return the offices of which one is to issue its decree for the latest board; empty if its recognition stands, or before
     *     a board was elected
     */
    public Optional<Set<OfficeKind>> awaited(Chain chain, LocalDate day) {
        int link = awaitedLink(chain, day);
        return link < 0 ? Optional.empty() : Optional.of(chain.links().get(link).authorities());
    }

    /** The index of the link that the latest board awaits on a day, or -1; allocates nothing. */
    int awaitedLink(Chain chain, LocalDate day) {
        if (!facts.formed || facts.dissolvedOn != null || facts.latestRecognized) {
            return -1;
        }
        int links = chain.links().size();
        for (int i = 0; i < links; i++) {
            if (standingPaper(chain.links().get(i).authorities(), day) == 0) {
                return i;
            }
        }
        return links - 1;
    }

    /** The number of the latest standing paper of some offices for the latest board that did not run out before a day, or 0. */
    int standingPaper(Set<OfficeKind> link, LocalDate day) {
        for (int i = facts.sheets.size() - 1; i >= 0; i--) {
            Facts.Sheet sheet = facts.sheets.get(i);
            if (sheet.mandate == facts.tenures.size()
                    && sheet.stands()
                    && !sheet.ranOutBefore(day)
                    && link.contains(sheet.decree.getIssuer().kind())) {
                return sheet.number;
            }
        }
        return 0;
    }

    /** The group as it was elected last, with the code that its region had on a day. */
    Optional<Group> groupWithUnitOn(LocalDate day) {
        return group().map(group -> group.getUnit().equals(unitOn(day))
                ? group
                : group.toBuilder().unit(unitOn(day)).build());
    }

    Facts facts() {
        return facts;
    }

    /** The code of the region on a day as text; allocates nothing. */
    String placeOn(LocalDate day) {
        int place = 0;
        for (int i = 0; i < facts.moves.size(); i++) {
            if (!day.isBefore(facts.moves.get(i).on())) {
                place = i + 1;
            }
        }
        return places.get(place);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GroupCase that
                && that.id.equals(id)
                && that.level == level
                && that.firstUnit.equals(firstUnit)
                && that.events.equals(events);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, level, firstUnit, events);
    }

    /**
     * Returns id, region and state.
     *
     * @return for a log or an assertion
     */
    @Override
    public String toString() {
        return id + " in " + unit() + ": " + state();
    }
}
