package io.github.kim4j.testkit.workflow;

import io.github.kim4j.decree.OfficeKind;
import io.github.kim4j.group.GroupLevel;
import io.github.kim4j.group.OfficerRole;
import io.github.kim4j.law.OurReading;
import io.github.kim4j.person.Occupation;
import io.github.kim4j.policy.Chain;
import io.github.kim4j.policy.Deadline;
import io.github.kim4j.policy.Link;
import io.github.kim4j.policy.PaperKind;
import io.github.kim4j.policy.Parameter;
import io.github.kim4j.policy.ReelectionLimit;
import io.github.kim4j.policy.RegionPolicy;
import io.github.kim4j.policy.Registration;
import io.github.kim4j.policy.Rules;
import io.github.kim4j.policy.TimeLine;
import io.github.kim4j.region.Gazetteer;
import io.github.kim4j.region.Region;
import io.github.kim4j.region.RegionCode;
import io.github.kim4j.region.RegionKind;
import io.github.kim4j.region.RegionLevel;
import io.github.kim4j.testkit.core.RegionArbitraries;
import io.github.kim4j.time.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Tuple;

/**
 * Generates policies of regions, complete ones, whose rules nobody decided. Most can lead to recognition and have an effect
 * in all their parts; some cannot or have not, see {@link io.github.kim4j.policy.PolicyLint}.
 *
 * <p>There are no edge cases beside what is generated anyhow, for combined they would be hundreds of thousands.
 */
public final class PolicyArbitraries {
    /** The basis of every parameter. */
    public static final OurReading BASIS = new OurReading("contoh sintetis", "a synthetic example");

    private static final RegionCode MUSI_BANYUASIN = RegionCode.parse("16.06");
    private static final RegionCode MALANG = RegionCode.parse("35.73");
    private static final List<RegionKind> VILLAGES =
            List.of(RegionKind.KELURAHAN, RegionKind.DESA, RegionKind.DESA_ADAT);

    /** Made once: they are asked for with every command of a walk. */
    private static final Map<Place, List<RegionCode>> UNITS = new ConcurrentHashMap<>();

    private static final Map<Object, Arbitrary<List<TimeLine>>> LINES = new ConcurrentHashMap<>();

    private static final Arbitrary<Integer> ANY =
            Arbitraries.integers().between(0, 9_999).withDistribution(RandomDistribution.uniform());

    private static final Arbitrary<RegionPolicy> POLICIES = Arbitraries.frequencyOf(
            Tuple.of(4, kept(policiesOf(unassigned(RegionKind.KABUPATEN), lines(RegionKind.KABUPATEN)))),
            Tuple.of(2, kept(policiesOf(unassigned(RegionKind.KOTA), lines(RegionKind.KOTA)))),
            Tuple.of(3, kept(policies(MUSI_BANYUASIN))),
            Tuple.of(3, kept(policies(MALANG))));

    /** The units of one level in a region. */
    private record Place(RegionCode region, RegionLevel level) {}

    /**
     * The same arbitrary, known by its identity: the engine looks a chosen one up by its hash, which for a deep one takes
     * longer than to generate a value.
     *
     * @param <T> what is generated
     */
    private static final class Kept<T> implements Arbitrary<T> {
        private final Arbitrary<T> arbitrary;

        private Kept(Arbitrary<T> arbitrary) {
            this.arbitrary = arbitrary;
        }

        @Override
        public RandomGenerator<T> generator(int genSize) {
            return arbitrary.generator(genSize);
        }

        @Override
        public EdgeCases<T> edgeCases(int maxEdgeCases) {
            return EdgeCases.none();
        }
    }

    private static <T> Arbitrary<T> kept(Arbitrary<T> arbitrary) {
        return new Kept<>(arbitrary);
    }

    private PolicyArbitraries() {}

    /**
     * Gives a parameter a synthetic source.
     *
     * @param value the value
     * @param <T> its type
     * @return the parameter, with {@link #BASIS}
     */
    public static <T> Parameter<T> synthetic(T value) {
        return new Parameter<>(value, BASIS);
    }

    /**
     * Generates policies, each with a unit that it has rules for.
     *
     * @return the settings, of every level and kind of unit
     */
    public static Arbitrary<Setting> settings() {
        return Combinators.combine(policies(), ANY, ANY, ANY)
                .as(PolicyArbitraries::setting)
                .withoutEdgeCases();
    }

    private static Setting setting(RegionPolicy policy, int level, int kind, int unit) {
        GroupLevel levelOfGroups = one(levels(policy), level);
        RegionKind kindOfUnit = one(kinds(policy.getRegion(), levelOfGroups), kind);
        return new Setting(policy, levelOfGroups, one(unitsOf(policy.getRegion(), levelOfGroups, kindOfUnit), unit));
    }

    private static <T> T one(List<T> some, int any) {
        return some.get(any % some.size());
    }

    /**
     * Generates periods of the rules of policies.
     *
     * @return the periods, of every level and kind of unit
     */
    public static Arbitrary<Period> periods() {
        return Combinators.combine(policies(), ANY)
                .as((policy, any) -> one(Period.of(policy), any))
                .withoutEdgeCases();
    }

    /**
     * Returns a setting for each level of a policy and each kind of unit that its region has and that it has rules for.
     *
     * @param policy the policy
     * @return the settings, each with the first unit of its kind; none for a level beyond the region, nor for the groups of a whole
     *     province, over which there is no communication office of a regency
     */
    public static List<Setting> settingsOf(RegionPolicy policy) {
        List<Setting> settings = new ArrayList<>();
        for (GroupLevel level : levels(policy)) {
            if (level.unit().compareTo(policy.getRegion().level()) < 0 || level.unit() == RegionLevel.PROVINCE) {
                continue;
            }
            Set<RegionKind> seen = EnumSet.noneOf(RegionKind.class);
            allUnits(policy.getRegion(), level).stream()
                    .filter(unit -> policy.timeLine(level, unit.kind()).isPresent())
                    .filter(unit -> seen.add(unit.kind()))
                    .forEach(unit -> settings.add(new Setting(policy, level, unit)));
        }
        return settings;
    }

    private static List<GroupLevel> levels(RegionPolicy policy) {
        return policy.getTimeLines().stream().map(TimeLine::getLevel).distinct().toList();
    }

    /**
     * Generates policies of the regions of {@link #regions()}.
     *
     * @return the policies
     */
    public static Arbitrary<RegionPolicy> policies() {
        return POLICIES.withoutEdgeCases();
    }

    /**
     * Generates regencies and cities: unassigned ones of province 99, Musi Banyuasin with its desa and kelurahan, and the
     * city of Malang, which has kelurahan only.
     *
     * @return their codes
     */
    public static Arbitrary<RegionCode> regions() {
        return Arbitraries.frequencyOf(
                        Tuple.of(2, RegionArbitraries.unassignedCode(RegionLevel.REGENCY)),
                        Tuple.of(1, Arbitraries.just(MUSI_BANYUASIN)),
                        Tuple.of(1, Arbitraries.just(MALANG)))
                .withoutEdgeCases();
    }

    /**
     * Generates policies of one region.
     *
     * @param region a regency or city, in force or not
     * @return the policies, with a time line for villages and perhaps for other levels
     */
    public static Arbitrary<RegionPolicy> policies(RegionCode region) {
        boolean inForce = Gazetteer.bundled().contains(region);
        return policiesOf(Arbitraries.just(region), lines(inForce ? region : region.kind()));
    }

    private static Arbitrary<RegionPolicy> policiesOf(Arbitrary<RegionCode> regions, Arbitrary<List<TimeLine>> lines) {
        return Combinators.combine(regions, lines)
                .as((region, some) -> RegionPolicy.builder()
                        .region(region)
                        .addAllTimeLines(some)
                        .build())
                .withoutEdgeCases();
    }

    private static Arbitrary<RegionCode> unassigned(RegionKind kind) {
        return RegionArbitraries.unassignedCode(RegionLevel.REGENCY).filter(code -> code.kind() == kind);
    }

    /** The time lines of a region, or of all regions of a kind that are not in force. */
    private static Arbitrary<List<TimeLine>> lines(Object regionOrKind) {
        return LINES.computeIfAbsent(
                regionOrKind,
                some -> lines(
                        some instanceof RegionCode region
                                ? region
                                : RegionCode.parse(some == RegionKind.KOTA ? "99.71" : "99.01")));
    }

    private static Arbitrary<List<TimeLine>> lines(RegionCode region) {
        List<RegionKind> kinds = kinds(region, GroupLevel.VILLAGE);
        return Combinators.combine(
                        villageLines(region, kinds),
                        perhaps(3, line(region, GroupLevel.DISTRICT, Optional.empty(), List.of(RegionKind.KECAMATAN))),
                        perhaps(6, line(region, GroupLevel.REGENCY, Optional.empty(), List.of(region.kind()))),
                        perhaps(6, line(region, GroupLevel.HAMLET, Optional.empty(), kinds)))
                .as((villages, district, regency, hamlet) -> Stream.concat(
                                villages.stream(),
                                Stream.of(district, regency, hamlet).flatMap(Optional::stream))
                        .toList())
                .withoutEdgeCases();
    }

    /**
     * Generates units of a region, as groups of a level have them.
     *
     * @param region a regency or city
     * @param level the level of the group
     * @param kind the kind of the unit
     * @return codes in force where the region is in force; elsewhere unassigned ones in the region
     * @throws IllegalArgumentException if the region has no unit of that level and kind
     */
    public static Arbitrary<RegionCode> units(RegionCode region, GroupLevel level, RegionKind kind) {
        return Arbitraries.of(unitsOf(region, level, kind)).withoutEdgeCases();
    }

    private static List<RegionCode> unitsOf(RegionCode region, GroupLevel level, RegionKind kind) {
        List<RegionCode> fitting = allUnits(region, level).stream()
                .filter(code -> code.kind() == kind)
                .toList();
        if (fitting.isEmpty()) {
            throw new IllegalArgumentException("kind: " + kind + " (expected: one of " + kinds(region, level) + ")");
        }
        return fitting;
    }

    /**
     * Returns the kinds of the units of a region.
     *
     * @param region a regency or city
     * @param level the level of the groups
     * @return the kinds that there are, at least one; all that there can be where the region is not in force
     */
    public static List<RegionKind> kinds(RegionCode region, GroupLevel level) {
        return allUnits(region, level).stream()
                .map(RegionCode::kind)
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * Returns the units of a region.
     *
     * @param region a regency or city
     * @param level the level of the groups
     * @return the codes in force; where the region is not in force, unassigned ones, one of each kind
     */
    public static List<RegionCode> allUnits(RegionCode region, GroupLevel level) {
        return level.unit() == region.level()
                ? List.of(region)
                : UNITS.computeIfAbsent(new Place(region, level.unit()), place -> below(place.region(), place.level()));
    }

    private static List<RegionCode> below(RegionCode region, RegionLevel level) {
        return Gazetteer.bundled().contains(region)
                ? Gazetteer.bundled().within(region, level).map(Region::code).toList()
                : unassignedBelow(region, level);
    }

    private static List<RegionCode> unassignedBelow(RegionCode region, RegionLevel level) {
        String regency = region.level() == RegionLevel.PROVINCE ? region + ".01" : region.toString();
        return switch (level) {
            case PROVINCE, REGENCY -> List.of(RegionCode.parse(regency));
            case DISTRICT -> List.of(RegionCode.parse(regency + ".01"));
            case VILLAGE ->
                Stream.of(".01.1001", ".01.2001", ".01.3001")
                        .map(village -> RegionCode.parse(regency + village))
                        .toList();
        };
    }

    // time lines

    private static <T> Arbitrary<Optional<T>> perhaps(int onceIn, Arbitrary<T> values) {
        return kept(values).optional(1.0 / onceIn);
    }

    /** One line for every kind, one for each kind, both, or (rarely) lines without effect. */
    private static Arbitrary<List<TimeLine>> villageLines(RegionCode region, List<RegionKind> kinds) {
        Arbitrary<TimeLine> general = line(region, GroupLevel.VILLAGE, Optional.empty(), kinds);
        List<Arbitrary<TimeLine>> each = kinds.stream()
                .map(kind -> line(region, GroupLevel.VILLAGE, Optional.of(kind), List.of(kind)))
                .toList();
        List<Arbitrary<TimeLine>> all = new ArrayList<>(each);
        all.add(general);
        return Arbitraries.frequencyOf(
                Tuple.of(8, together(List.of(general))),
                Tuple.of(5, together(each)),
                Tuple.of(2, together(List.of(each.get(0), general))),
                Tuple.of(1, together(all)),
                Tuple.of(3, together(List.of(general, strayLine(region, kinds)))));
    }

    private static Arbitrary<List<TimeLine>> together(List<Arbitrary<TimeLine>> lines) {
        return kept(Combinators.combine(lines).as(all -> all));
    }

    /** A line for a kind of villages that the region has not; for any kind where it may have all. */
    private static Arbitrary<TimeLine> strayLine(RegionCode region, List<RegionKind> kinds) {
        List<RegionKind> absent =
                VILLAGES.stream().filter(kind -> !kinds.contains(kind)).toList();
        return Arbitraries.oneOf((absent.isEmpty() ? VILLAGES : absent)
                .stream()
                        .map(kind -> kept(line(region, GroupLevel.VILLAGE, Optional.of(kind), List.of(kind))))
                        .toList());
    }

    private static Arbitrary<TimeLine> line(
            RegionCode region, GroupLevel level, Optional<RegionKind> unitKind, List<RegionKind> kinds) {
        Arbitrary<Rules> rules = rules(region, kinds);
        Arbitrary<List<Rules>> periods = Arbitraries.frequencyOf(
                Tuple.of(5, periods(rules, 1)), Tuple.of(3, periods(rules, 2)), Tuple.of(2, periods(rules, 3)));
        return periods.map(dated -> TimeLine.builder()
                .level(level)
                .unitKind(unitKind)
                .addAllPeriods(dated)
                .build());
    }

    private static Arbitrary<List<Rules>> periods(Arbitrary<Rules> rules, int count) {
        return kept(Combinators.combine(rules.list().ofSize(count), firstDays(count))
                .as(PolicyArbitraries::dated));
    }

    private static List<Rules> dated(List<Rules> rules, List<Optional<LocalDate>> days) {
        List<Rules> dated = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            dated.add(rules.get(i).toBuilder().since(days.get(i)).build());
        }
        return dated;
    }

    /** The first days of some periods, within the years of the walks; the first mostly holds from the beginning. */
    private static Arbitrary<List<Optional<LocalDate>>> firstDays(int count) {
        Arbitrary<List<Integer>> days =
                Arbitraries.integers().between(0, 4 * 365).list().ofSize(count).uniqueElements();
        return Combinators.combine(days, Arbitraries.frequency(Tuple.of(4, true), Tuple.of(1, false)))
                .as((offsets, open) -> {
                    List<Optional<LocalDate>> since = new ArrayList<>();
                    offsets.stream()
                            .sorted()
                            .forEach(offset -> since.add(
                                    Optional.of(LocalDate.of(2020, 1, 1).plusDays(offset))));
                    if (open) {
                        since.set(0, Optional.empty());
                    }
                    return since;
                });
    }

    // rules

    /**
     * Generates the rules of one period without its first day.
     *
     * @param region a regency or city
     * @param kinds the kinds of units that they are for, all of one level
     * @return the rules, with a chain
     */
    public static Arbitrary<Rules> rules(RegionCode region, List<RegionKind> kinds) {
        return Combinators.combine(
                        chains(region, kinds),
                        registrations(),
                        members(),
                        ages(),
                        membership(),
                        boards(),
                        groups(),
                        Arbitraries.integers().between(1, 6).optional(0.4))
                .as((chain, registration, members, ages, membership, boards, groups, termYears) -> Rules.builder()
                        .from(boards)
                        .from(groups)
                        .from(members)
                        .from(ages)
                        .from(membership)
                        .chain(synthetic(chain))
                        .registration(registration.apply(chain).map(PolicyArbitraries::synthetic))
                        .termYears(termYears.map(PolicyArbitraries::synthetic))
                        .build())
                .withoutEdgeCases();
    }

    /** None, optional, after recognition, before an office of the chain, or before any office. */
    private static Arbitrary<Function<Chain, Optional<Registration>>> registrations() {
        Arbitrary<Registration> after = Arbitraries.integers()
                .between(1, 90)
                .optional(0.7)
                .map(days -> days.map(Registration::afterRecognition).orElseGet(Registration::afterRecognition));
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(chain -> Optional.empty())),
                Tuple.of(2, Arbitraries.just(chain -> Optional.of(Registration.optional()))),
                Tuple.of(2, after.map(some -> chain -> Optional.of(some))),
                Tuple.of(
                        5,
                        ANY.map(any ->
                                chain -> Optional.of(Registration.before(one(List.copyOf(chain.offices()), any))))),
                Tuple.of(
                        1,
                        Arbitraries.of(OfficeKind.class)
                                .map(office -> chain -> Optional.of(Registration.before(office)))));
    }

    private static Arbitrary<Rules> members() {
        Arbitrary<Integer> more = Arbitraries.frequencyOf(
                Tuple.of(15, Arbitraries.integers().between(0, 25)),
                Tuple.of(4, Arbitraries.integers().between(-3, -1)));
        return Combinators.combine(
                        Arbitraries.integers().between(1, 7),
                        more,
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as((minimum, wider, least, most) -> {
                    Rules.Builder rules = Rules.builder();
                    if (least) {
                        rules.minimumMembers(synthetic(minimum));
                    }
                    if (most) {
                        rules.maximumMembers(synthetic(Math.max(1, minimum + wider)));
                    }
                    return rules.build();
                });
    }

    private static Arbitrary<Rules> ages() {
        Arbitrary<Integer> officers = Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.integers().between(22, 30)),
                Tuple.of(1, Arbitraries.integers().between(10, 21)));
        return Combinators.combine(Arbitraries.integers().between(15, 21).optional(0.4), officers.optional(0.4))
                .as((member, officer) -> Rules.builder()
                        .minimumAge(member.map(PolicyArbitraries::synthetic))
                        .officerMinimumAge(officer.map(PolicyArbitraries::synthetic))
                        .build());
    }

    private static Arbitrary<Rules> membership() {
        Arbitrary<List<Occupation>> barred = Arbitraries.of(Occupation.CIVIL_SERVANT, Occupation.CONTRACT_SERVANT)
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(2);
        Arbitrary<List<OfficerRole>> officers = Arbitraries.of(
                OfficerRole.CORE,
                List.of(OfficerRole.CHAIR),
                List.of(OfficerRole.CHAIR, OfficerRole.DEPUTY_CHAIR, OfficerRole.SECRETARY, OfficerRole.TREASURER));
        return Combinators.combine(
                        barred.optional(0.3),
                        officers.optional(0.4),
                        Arbitraries.of(true, false).optional(0.4),
                        Arbitraries.of(true, false).optional(0.3))
                .as((occupations, required, one, precede) -> Rules.builder()
                        .barredOccupations(occupations.map(PolicyArbitraries::synthetic))
                        .requiredOfficers(required.map(PolicyArbitraries::synthetic))
                        .oneGroupPerUnit(one.map(PolicyArbitraries::synthetic))
                        .decreeMayPrecedeMinutes(precede.map(PolicyArbitraries::synthetic))
                        .build());
    }

    /** How boards are elected and what papers they need. */
    private static Arbitrary<Rules> boards() {
        Arbitrary<ReelectionLimit> limits = Combinators.combine(
                        Arbitraries.integers().between(1, 3), Arbitraries.of(true, false))
                .as(ReelectionLimit::new);
        return Combinators.combine(
                        limits.optional(0.3),
                        Arbitraries.of(Term.YearRule.class).optional(0.3),
                        Arbitraries.of(true, false).optional(0.3),
                        Arbitraries.of(true, false).optional(0.3),
                        Arbitraries.of(true, false).optional(0.3))
                .as((limit, year, articles, numbered, one) -> Rules.builder()
                        .reelectionLimit(limit.map(PolicyArbitraries::synthetic))
                        .yearTermEnd(year.map(PolicyArbitraries::synthetic))
                        .articlesRequired(articles.map(PolicyArbitraries::synthetic))
                        .minutesNumbered(numbered.map(PolicyArbitraries::synthetic))
                        .oneBoardPerPerson(one.map(PolicyArbitraries::synthetic))
                        .build());
    }

    /** What becomes of a group that exists. */
    private static Arbitrary<Rules> groups() {
        Arbitrary<Deadline> deadlines = Combinators.combine(
                        Arbitraries.of("DELIBERATE", "ISSUE_DECREE", "FILE", "REGISTER", "INAUGURATE", "SUSPEND"),
                        Arbitraries.integers().between(1, 90),
                        Arbitraries.of(Deadline.Unit.class))
                .as(Deadline::new);
        return Combinators.combine(
                        Arbitraries.integers().between(1, 24).optional(0.3),
                        Arbitraries.of(true, true, true, false).optional(0.6),
                        deadlines
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(2)
                                .uniqueElements(Deadline::step)
                                .optional(0.1),
                        Arbitraries.integers().between(0, 10).optional(0.2))
                .as((dormancy, suspension, steps, retention) -> Rules.builder()
                        .dormancyMonths(dormancy.map(PolicyArbitraries::synthetic))
                        .suspension(suspension.map(PolicyArbitraries::synthetic))
                        .deadlines(steps.map(PolicyArbitraries::synthetic))
                        .retentionYears(retention.map(PolicyArbitraries::synthetic))
                        .build());
    }

    // chains

    /**
     * Generates chains of one to four links, some with two offices or more, in any order.
     *
     * @param region a regency or city
     * @param kinds the kinds of units that the chain is for, all of one level
     * @return the chains; most can be completed for a unit of each kind, some have a link that cannot
     */
    public static Arbitrary<Chain> chains(RegionCode region, List<RegionKind> kinds) {
        List<Set<OfficeKind>> slots = slots(region, kinds);
        List<OfficeKind> strays = Stream.of(OfficeKind.values())
                .filter(office -> slots.stream().noneMatch(slot -> slot.contains(office)))
                .toList();
        Arbitrary<Stray> stray = strays.isEmpty()
                ? Arbitraries.just(Stray.NONE)
                : Arbitraries.frequency(Tuple.of(12, Stray.NONE), Tuple.of(2, Stray.BESIDE), Tuple.of(1, Stray.ALONE));
        Arbitrary<OfficeKind> office =
                strays.isEmpty() ? Arbitraries.just(OfficeKind.GUBERNUR) : Arbitraries.of(strays);
        return Combinators.combine(
                        Arbitraries.shuffle(slots),
                        Arbitraries.frequency(Tuple.of(4, 1), Tuple.of(4, 2), Tuple.of(3, 3), Tuple.of(2, 4)),
                        Arbitraries.frequency(Tuple.of(2, false), Tuple.of(1, true)),
                        stray,
                        office,
                        Arbitraries.frequency(Tuple.of(8, 0), Tuple.of(2, 1), Tuple.of(1, 2), Tuple.of(1, 15)))
                .as(PolicyArbitraries::chain)
                .withoutEdgeCases();
    }

    /** Where an office stands that the region does not have. */
    private enum Stray {
        NONE,
        BESIDE,
        ALONE
    }

    private static Chain chain(
            List<Set<OfficeKind>> slots, int length, boolean paired, Stray stray, OfficeKind office, int recommended) {
        List<Set<OfficeKind>> links = new ArrayList<>();
        slots.stream().limit(length).forEach(slot -> links.add(EnumSet.copyOf(slot)));
        if (paired && slots.size() > length) {
            links.get(0).addAll(slots.get(length));
        }
        if (stray == Stray.BESIDE) {
            links.get(links.size() - 1).add(office);
        }
        if (stray == Stray.ALONE) {
            links.set(links.size() - 1, EnumSet.of(office));
        }
        return Chain.of(IntStream.range(0, links.size())
                .mapToObj(i -> new Link(links.get(i), paper(links.get(i), (recommended >> i & 1) == 1)))
                .toList());
    }

    /** A body that is no office of the state mostly recommends; a bit of the mask turns it round. */
    private static PaperKind paper(Set<OfficeKind> authorities, boolean turned) {
        boolean recommends = authorities.stream().noneMatch(OfficeKind::stateOffice) != turned;
        return recommends ? PaperKind.RECOMMENDATION : PaperKind.DECREE;
    }

    /**
     * The offices over units of some kinds, each a set of which one office exists over any of the units. The heads of desa
     * and kelurahan are one set where there are both.
     */
    private static List<Set<OfficeKind>> slots(RegionCode region, List<RegionKind> kinds) {
        RegionLevel unit = kinds.get(0).level();
        List<Set<OfficeKind>> slots = new ArrayList<>();
        Set<OfficeKind> heads = EnumSet.noneOf(OfficeKind.class);
        for (OfficeKind office : OfficeKind.values()) {
            if (!office.stateOffice()) {
                if (unit == RegionLevel.VILLAGE) {
                    slots.add(EnumSet.of(office));
                }
            } else if (office.level() == RegionLevel.VILLAGE) {
                if (kinds.stream().anyMatch(office::existsIn)) {
                    heads.add(office);
                }
            } else if (office.level().compareTo(unit) <= 0 && existsAround(region, office)) {
                slots.add(EnumSet.of(office));
            }
        }
        if (!heads.isEmpty()) {
            slots.add(heads);
        }
        return slots;
    }

    private static boolean existsAround(RegionCode region, OfficeKind office) {
        return office.level() != RegionLevel.REGENCY || office.existsIn(region.kind());
    }
}
