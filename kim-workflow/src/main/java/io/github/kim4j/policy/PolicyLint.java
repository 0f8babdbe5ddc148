package io.github.kim4j.policy;

import static java.util.stream.Collectors.joining;

import io.github.kim4j.decree.OfficeKind;
import io.github.kim4j.group.GroupLevel;
import io.github.kim4j.region.Gazetteer;
import io.github.kim4j.region.Region;
import io.github.kim4j.region.RegionCode;
import io.github.kim4j.region.RegionKind;
import io.github.kim4j.region.RegionLevel;
import io.github.kim4j.time.Term;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds what a policy cannot mean: rules under which no group can be recognized, and rules without effect. Everything
 * follows from the policy and from which offices exist (<i>our reading</i>: a region does not mean a rule that can never
 * be met or never matters).
 *
 * <p>Rules that no deliberation can meet are told apart from rules under which nobody can be recognized at all: a group
 * that exists already is taken in with the papers there are, without asking who its members are.
 *
 * <p>What the region has not decided is no finding, see {@link RegionPolicy#undecided()}. Which kinds of villages the
 * region has is told by the bundled gazetteer; a region that is not in it is taken to have every kind.
 *
 * <pre>{@code
 * PolicyLint.of(policy).forEach(finding -> out.println(finding.message(locale)));
 * }</pre>
 */
public final class PolicyLint {
    private static final Locale TITLES = Locale.forLanguageTag("id");

    private final RegionPolicy policy;

    private PolicyLint(RegionPolicy policy) {
        this.policy = policy;
    }

    /**
     * Returns the findings on a policy.
     *
     * @param policy the policy
     * @return in the order of its time lines and periods; empty if there is nothing to find
     */
    public static List<Finding> of(RegionPolicy policy) {
        PolicyLint lint = new PolicyLint(policy);
        return policy.getTimeLines().stream().flatMap(lint::onLine).toList();
    }

    private Stream<Finding> onLine(TimeLine line) {
        Set<RegionKind> kinds = kindsUnder(line);
        if (line.getLevel().unit().compareTo(policy.getRegion().level()) < 0) {
            return Stream.of(beyondTheRegion(line));
        }
        return kinds.isEmpty()
                ? Stream.of(withoutUnits(line))
                : line.getPeriods().stream().flatMap(rules -> onRules(line, kinds, rules));
    }

    private Finding withoutUnits(TimeLine line) {
        String kinds = kindsOf(line.getLevel()).stream().map(RegionKind::term).collect(joining(", "));
        return new Finding(
                line.getUnitKind().isPresent() ? "policy.kind_absent" : "policy.shadowed",
                Finding.Kind.IGNORED,
                line.getLevel(),
                line.getUnitKind(),
                Optional.empty(),
                line.getUnitKind()
                        .map(kind -> Map.<String, Object>of("unit", kind.term(), "kinds", kinds))
                        .orElse(Map.of("kinds", kinds)));
    }

    /** No unit of that level lies within the region. */
    private Finding beyondTheRegion(TimeLine line) {
        return new Finding(
                "policy.level_outside",
                Finding.Kind.IGNORED,
                line.getLevel(),
                line.getUnitKind(),
                Optional.empty(),
                Map.of(
                        "region",
                        Gazetteer.bundled().nameOf(policy.getRegion()),
                        "level",
                        line.getLevel().code()));
    }

    private Stream<Finding> onRules(TimeLine line, Set<RegionKind> kinds, Rules rules) {
        return Stream.of(
                        officesAbsent(line, kinds, rules),
                        membersRange(line, rules).stream(),
                        registrationOutsideChain(line, rules).stream(),
                        officerAge(line, rules).stream(),
                        yearTermWithoutDecree(line, rules).stream(),
                        deadlinesOutsideTheTable(line, rules),
                        PolicyWarnings.of(line, rules))
                .flatMap(findings -> findings);
    }

    // which units a time line is for

    private Set<RegionKind> kindsUnder(TimeLine line) {
        Set<RegionKind> kinds = kindsOf(line.getLevel());
        if (line.getUnitKind().isPresent()) {
            kinds.retainAll(Set.of(line.getUnitKind().get()));
        } else {
            policy.getTimeLines().stream()
                    .filter(other -> other.getLevel() == line.getLevel())
                    .forEach(other -> other.getUnitKind().ifPresent(kinds::remove));
        }
        return kinds;
    }

    private Set<RegionKind> kindsOf(GroupLevel level) {
        return switch (level.unit()) {
            case VILLAGE -> villageKinds();
            case DISTRICT -> EnumSet.of(RegionKind.KECAMATAN);
            case REGENCY -> EnumSet.copyOf(regencyKinds());
            case PROVINCE -> EnumSet.of(RegionKind.PROVINSI);
        };
    }

    private Set<RegionKind> villageKinds() {
        Set<RegionKind> found = EnumSet.noneOf(RegionKind.class);
        addVillageKinds(policy.getRegion(), found);
        return found.isEmpty() ? every(RegionLevel.VILLAGE) : found;
    }

    private static void addVillageKinds(RegionCode code, Set<RegionKind> found) {
        for (Region region : Gazetteer.bundled().children(code)) {
            if (region.code().level() == RegionLevel.VILLAGE) {
                found.add(region.kind());
            } else {
                addVillageKinds(region.code(), found);
            }
        }
    }

    private Set<RegionKind> regencyKinds() {
        return policy.getRegion()
                .regency()
                .map(regency -> Set.of(regency.kind()))
                .orElseGet(() -> every(RegionLevel.REGENCY));
    }

    private static Set<RegionKind> every(RegionLevel level) {
        Set<RegionKind> kinds = EnumSet.allOf(RegionKind.class);
        kinds.removeIf(kind -> kind.level() != level);
        return kinds;
    }

    // unreachable, for all groups or for new ones

    private Stream<Finding> officesAbsent(TimeLine line, Set<RegionKind> kinds, Rules rules) {
        List<Link> links = rules.getChain().map(chain -> chain.value().links()).orElse(List.of());
        return kinds.stream()
                .flatMap(kind -> IntStream.range(0, links.size())
                        .filter(i -> links.get(i).authorities().stream().noneMatch(office -> existsOver(kind, office)))
                        .mapToObj(i -> officeAbsent(line, kind, rules, links.get(i), i + 1)));
    }

    /** Tells whether a unit of a kind lies in a region that has the office; an office below the unit cannot cover it. */
    private boolean existsOver(RegionKind unit, OfficeKind office) {
        if (office.level() == unit.level()) {
            return office.existsIn(unit);
        }
        boolean above = office.level().compareTo(unit.level()) < 0;
        return above
                && (office.level() != RegionLevel.REGENCY
                        || regencyKinds().stream().anyMatch(office::existsIn));
    }

    private Finding officeAbsent(TimeLine line, RegionKind kind, Rules rules, Link link, int number) {
        return new Finding(
                "policy.office_absent",
                Finding.Kind.UNREACHABLE,
                line.getLevel(),
                Optional.of(kind),
                rules.getSince(),
                Map.of(
                        "region", Gazetteer.bundled().nameOf(policy.getRegion()),
                        "unit", kind.term(),
                        "offices", titles(link.authorities()),
                        "existing",
                                titles(Stream.of(OfficeKind.values())
                                        .filter(office -> existsOver(kind, office))
                                        .toList()),
                        "link", number));
    }

    private static Optional<Finding> membersRange(TimeLine line, Rules rules) {
        Optional<Integer> minimum = rules.getMinimumMembers().map(Parameter::value);
        return rules.getMaximumMembers()
                .map(Parameter::value)
                .filter(maximum -> minimum.isPresent() && minimum.get() > maximum)
                .map(maximum -> finding(
                        "policy.members_range",
                        Finding.Kind.INTAKE_ONLY,
                        line,
                        rules,
                        Map.of("minimum", minimum.orElseThrow(), "maximum", maximum)));
    }

    // ignored

    private static Optional<Finding> registrationOutsideChain(TimeLine line, Rules rules) {
        Set<OfficeKind> offices = rules.getChain()
                .map(chain -> chain.value().offices())
                .orElseGet(() -> EnumSet.allOf(OfficeKind.class)); // not decided, so any may yet be in it
        return rules.getRegistration()
                .flatMap(registration -> registration.value().before())
                .filter(office -> !offices.contains(office))
                .map(office -> finding(
                        "policy.registration_outside_chain",
                        Finding.Kind.IGNORED,
                        line,
                        rules,
                        Map.of("office", office.label(TITLES), "chain", titles(offices))));
    }

    private static Optional<Finding> officerAge(TimeLine line, Rules rules) {
        Optional<Integer> members = rules.getMinimumAge().map(Parameter::value);
        return rules.getOfficerMinimumAge()
                .map(Parameter::value)
                .filter(officers -> members.isPresent() && officers <= members.get())
                .map(officers -> finding(
                        "policy.officer_age_below_member_age",
                        Finding.Kind.IGNORED,
                        line,
                        rules,
                        Map.of("officerAge", officers, "memberAge", members.orElseThrow())));
    }

    /** A term cannot be counted from a decree that no link of the chain asks for. */
    private static Optional<Finding> yearTermWithoutDecree(TimeLine line, Rules rules) {
        return rules.getYearTermEnd()
                .filter(rule -> rule.value() == Term.YearRule.FROM_THE_DECREE)
                .flatMap(rule -> rules.getChain())
                .map(Parameter::value)
                .filter(chain -> chain.links().stream().noneMatch(link -> link.paper() == PaperKind.DECREE))
                .map(chain -> finding(
                        "policy.year_term_without_decree",
                        Finding.Kind.IGNORED,
                        line,
                        rules,
                        Map.of("chain", titles(chain.offices()))));
    }

    private Stream<Finding> deadlinesOutsideTheTable(TimeLine line, Rules rules) {
        Stream<Rules> ofTheLevel = policy.getTimeLines().stream()
                .filter(other -> other.getLevel() == line.getLevel())
                .flatMap(other -> other.getPeriods().stream());
        Set<String> steps = Steps.under(ofTheLevel, rules);
        return rules.getDeadlines().map(Parameter::value).orElse(List.of()).stream()
                .map(Deadline::step)
                .flatMap(step -> deadlineWithoutEffect(step, steps)
                        .map(code -> finding(
                                code,
                                Finding.Kind.IGNORED,
                                line,
                                rules,
                                Map.of("step", step, "steps", String.join(", ", stepsWithADeadline(steps)))))
                        .stream());
    }

    private static Optional<String> deadlineWithoutEffect(String step, Set<String> steps) {
        if (!steps.contains(step)) {
            return Optional.of("policy.deadline_step_absent");
        }
        return Steps.AWAITED.contains(step) ? Optional.empty() : Optional.of("policy.deadline_nobody_waits");
    }

    private static List<String> stepsWithADeadline(Set<String> steps) {
        return steps.stream().filter(Steps.AWAITED::contains).toList();
    }

    static Finding finding(String code, Finding.Kind kind, TimeLine line, Rules rules, Map<String, Object> arguments) {
        return new Finding(code, kind, line.getLevel(), line.getUnitKind(), rules.getSince(), arguments);
    }

    static String titles(Collection<OfficeKind> offices) {
        return offices.stream().map(office -> office.label(TITLES)).collect(joining(" / "));
    }
}
