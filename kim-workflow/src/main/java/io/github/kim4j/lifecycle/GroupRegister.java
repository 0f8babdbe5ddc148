package io.github.kim4j.lifecycle;

import static java.util.Objects.requireNonNull;

import io.github.kim4j.core.internal.Checks;
import io.github.kim4j.decree.DecreeKey;
import io.github.kim4j.group.GroupId;
import io.github.kim4j.group.GroupLevel;
import io.github.kim4j.group.MemberId;
import io.github.kim4j.region.Gazetteer;
import io.github.kim4j.region.RegionCode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The cases of one area, usually a regency or city, with the numbers that its office is asked for (<i>register KIM</i>). It finds
 * what a command must know of other cases: the groups of a unit, the members seated on another board, the decrees with a number.
 *
 * <p>A register is immutable. It keeps no state of its own: every number is computed from the cases, for the day asked for. To
 * make one of many cases use {@link #of(RegionCode, Collection)}, since {@link #with} copies the register.
 *
 * <pre>{@code
 * GroupRegister register = GroupRegister.of(RegionCode.parse("34.01"), cases);
 * RegisterNumbers numbers = register.numbersOn(LocalDate.of(2021, 6, 30));
 * numbers.unitsOf(RegionKind.DESA);    // 87 units, 27 with a group, 60 without
 * }</pre>
 */
public final class GroupRegister {
    private final RegionCode area;
    private final Map<GroupId, GroupCase> byId;
    private final Map<RegionCode, List<GroupCase>> byUnit;
    private final Map<MemberId, List<GroupCase>> byOfficer;
    private final Map<String, List<DecreeKey>> byNumber;

    private GroupRegister(RegionCode area, Map<GroupId, GroupCase> byId) {
        this.area = area;
        this.byId = Collections.unmodifiableMap(byId);
        this.byUnit = byId.values().stream().collect(Collectors.groupingBy(GroupCase::unit));
        this.byOfficer = byId.values().stream()
                .filter(GroupRegister::exists)
                .flatMap(it -> it.facts().terms().officers().map(member -> Map.entry(member, it)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        this.byNumber = byId.values().stream()
                .flatMap(it -> it.papers().stream())
                .flatMap(paper -> Stream.concat(Stream.of(paper.decree()), paper.amendments().stream()))
                .flatMap(decree -> DecreeKey.of(decree).stream())
                .distinct()
                .collect(Collectors.groupingBy(DecreeKey::number));
    }

    /**
     * Returns an empty register.
     *
     * @param area the code of the regency or city, or of another area
     * @return the register
     */
    public static GroupRegister of(RegionCode area) {
        return of(area, List.of());
    }

    /**
     * Returns a register of cases.
     *
     * @param area the code of the regency or city, or of another area
     * @param cases the cases
     * @return the register, with the cases in their order
     * @throws IllegalArgumentException if two cases have the same id, or one lies elsewhere
     */
    public static GroupRegister of(RegionCode area, Collection<GroupCase> cases) {
        requireNonNull(area, "area");
        Map<GroupId, GroupCase> byId = new LinkedHashMap<>();
        cases.forEach(it -> add(byId, area, it));
        return new GroupRegister(area, byId);
    }

    private static void add(Map<GroupId, GroupCase> byId, RegionCode area, GroupCase it) {
        Checks.that(it.unit().liesWithin(area), "unit", it.unit(), "a region within " + area);
        Checks.that(byId.putIfAbsent(it.id(), it) == null, "id", it.id(), "one that no other case of the register has");
    }

    /**
     * Returns this register with another case.
     *
     * @param it the case
     * @return the register with it
     * @throws IllegalArgumentException if a case of that id is there already, or it lies elsewhere
     */
    public GroupRegister with(GroupCase it) {
        Map<GroupId, GroupCase> more = new LinkedHashMap<>(byId);
        add(more, area, it);
        return new GroupRegister(area, more);
    }

    /**
     * Returns this register with a case as it is after a command.
     *
     * @param it the case, whose earlier form is here
     * @return the register with it in the place of the earlier form
     * @throws IllegalArgumentException if no case of that id is here, or it lies elsewhere
     */
    public GroupRegister replacing(GroupCase it) {
        Checks.that(byId.containsKey(it.id()), "id", it.id(), "one of a case of the register");
        Checks.that(it.unit().liesWithin(area), "unit", it.unit(), "a region within " + area);
        Map<GroupId, GroupCase> other = new LinkedHashMap<>(byId);
        other.put(it.id(), it);
        return new GroupRegister(area, other);
    }

    /**
     * Returns the area of the register.
     *
     * @return its code
     */
    public RegionCode area() {
        return area;
    }

    /**
     * Returns the cases.
     *
     * @return in the order in which they came
     */
    public Collection<GroupCase> cases() {
        return byId.values();
    }

    /**
     * Returns a case.
     *
     * @param id what the host calls the group
     * @return the case; empty if there is none
     */
    public Optional<GroupCase> find(GroupId id) {
        return Optional.ofNullable(byId.get(requireNonNull(id, "id")));
    }

    /**
     * Returns the numbers of a day.
     *
     * @param day the day
     * @return the numbers
     */
    public RegisterNumbers numbersOn(LocalDate day) {
        return RegisterNumbers.of(area, day, byId.values(), Gazetteer.bundled());
    }

    // what travels in commands

    /**
     * Returns the groups of a unit that have not been dissolved, for the rule of one group in each unit.
     *
     * @param level the level of the groups
     * @param unit the code of the unit
     * @return their ids, those that residents have only asked for among them
     */
    public List<GroupId> groupsInUnit(GroupLevel level, RegionCode unit) {
        return byUnit.getOrDefault(unit, List.of()).stream()
                .filter(it -> it.level() == level && exists(it))
                .map(GroupCase::id)
                .toList();
    }

    /**
     * Returns which people are officers of another group that has not been dissolved: of its board in term on a day, or of one
     * that comes after it. It finds them by the id that the host gave them, so the host has to use one id for a person in all
     * groups.
     *
     * @param group the group that is asked about
     * @param members the ids of the people
     * @param day the day of the election
     * @return those who are officers elsewhere, with the groups; empty if nobody is
     */
    public Map<MemberId, List<GroupId>> seatedElsewhere(GroupId group, Collection<MemberId> members, LocalDate day) {
        Map<MemberId, List<GroupId>> seated = new LinkedHashMap<>();
        for (MemberId member : members) {
            List<GroupId> others = byOfficer.getOrDefault(member, List.of()).stream()
                    .filter(it -> !it.id().equals(group) && it.facts().terms().seatedFrom(member, day))
                    .map(GroupCase::id)
                    .distinct()
                    .toList();
            if (!others.isEmpty()) {
                seated.put(member, others);
            }
        }
        return Collections.unmodifiableMap(seated);
    }

    /**
     * Returns the decrees on file with the number of another one, in the form for comparison, those that amend among them.
     *
     * @param decree the key of that decree
     * @return their keys, each once, the very same decree among them if it is on file
     */
    public List<DecreeKey> numbersTaken(DecreeKey decree) {
        return List.copyOf(byNumber.getOrDefault(decree.number(), List.of()));
    }

    // what an office looks after

    /**
     * A decree on file in a case.
     *
     * @param group the group
     * @param paper the decree
     */
    public record Entry(GroupId group, Paper paper) {
        /**
         * Checks that both are there.
         *
         * @param group the group
         * @param paper the decree
         */
        public Entry {
            requireNonNull(group, "group");
            requireNonNull(paper, "paper");
        }
    }

    /**
     * Returns the decrees whose stated last day has passed and that no act has ended.
     *
     * @param day the day asked for
     * @return the decrees with their groups
     */
    public List<Entry> expiredBy(LocalDate day) {
        return byId.values().stream()
                .flatMap(it -> it.papers().stream()
                        .filter(Paper::stands)
                        .filter(paper ->
                                paper.decree().getLastDay().filter(day::isAfter).isPresent())
                        .map(paper -> new Entry(it.id(), paper)))
                .toList();
    }

    /**
     * Returns the groups that will soon be without a board: the term of the board that was recognized last ends, whoever was elected
     * since, unless no recognition of that board stands any more. Where no board was recognized it is that of the board elected
     * last. A term told in years ends on the last day that it may have.
     *
     * @param day the day asked for
     * @param days how many days are soon; not negative
     * @return the groups whose term ends on that day or up to so many days later, the soonest first
     * @throws IllegalArgumentException if the number of days is negative
     */
    public List<GroupId> termsEndingWithin(LocalDate day, int days) {
        Checks.that(days >= 0, "days", days, "0 or more");
        LocalDate last = day.plusDays(days);
        record Ending(GroupId group, LocalDate on) {}
        return byId.values().stream()
                .filter(GroupRegister::exists)
                .flatMap(it -> it.facts().terms().lastDay().map(end -> new Ending(it.id(), end)).stream())
                .filter(ending -> !ending.on().isBefore(day) && !ending.on().isAfter(last))
                .sorted(Comparator.comparing(Ending::on))
                .map(Ending::group)
                .toList();
    }

    private static boolean exists(GroupCase it) {
        return it.group().isPresent() && it.state() != GroupState.DISSOLVED;
    }

    /**
     * Returns the area and the number of cases.
     *
     * @return for a log or an assertion
     */
    @Override
    public String toString() {
        return "register of " + area + ": " + byId.size() + " cases";
    }
}
