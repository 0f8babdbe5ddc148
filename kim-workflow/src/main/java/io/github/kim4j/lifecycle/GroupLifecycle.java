package io.github.kim4j.lifecycle;

import static java.util.Objects.requireNonNull;

import io.github.kim4j.decree.OfficeKind;
import io.github.kim4j.group.GroupLevel;
import io.github.kim4j.law.OurReading;
import io.github.kim4j.machine.Actor;
import io.github.kim4j.machine.Context;
import io.github.kim4j.machine.Decision;
import io.github.kim4j.machine.Definition;
import io.github.kim4j.machine.Due;
import io.github.kim4j.machine.Explanation;
import io.github.kim4j.machine.Localized;
import io.github.kim4j.machine.Violation;
import io.github.kim4j.machine.Vocabulary;
import io.github.kim4j.policy.Chain;
import io.github.kim4j.policy.Link;
import io.github.kim4j.policy.RegionPolicy;
import io.github.kim4j.policy.Rules;
import io.github.kim4j.policy.TimeLine;
import io.github.kim4j.region.Gazetteer;
import io.github.kim4j.region.RegionCode;
import io.github.kim4j.region.RegionKind;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The lifecycle of groups under the policy of one region (<i>daur hidup KIM</i>). The rules of the day on which an act was
 * done decide on it, whenever it is entered (our reading: tempus regit actum).
 *
 * <p>It is immutable and has no clock: the day of entry is an argument.
 *
 * <pre>{@code
 * GroupLifecycle muba = GroupLifecycle.under(Policies.bundled().of("16.06"));
 * GroupCase after = muba.decide(toman, new IssueDecree(decree), bupati, today).orThrow();
 * }</pre>
 */
public final class GroupLifecycle {
    private static final OurReading OF_THE_DAY = new OurReading(
            "aturan yang berlaku pada hari tindakan dilakukan menentukan (tempus regit actum)",
            "the rules of the day on which an act was done decide (tempus regit actum)");
    private static final OurReading OWN_REGION = new OurReading(
            "kebijakan suatu daerah berlaku untuk KIM di daerah itu",
            "the policy of a region holds for the groups of that region");

    private static final OurReading NEW_PERIOD = new OurReading(
            "aturan yang berubah menjadi masa berlaku baru dan tidak menggantikan aturan lama dalam kebijakan",
            "rules that change make a new period of the policy and do not take the place of the earlier ones");

    /** The rules of one period with the table made of them. */
    private record Period(Rules rules, Definition<GroupState, GroupAction, GroupCase, GroupCommand> table) {}

    private final RegionPolicy policy;
    private final Map<GroupLevel, Map<RegionKind, List<Period>>> periods = new EnumMap<>(GroupLevel.class);

    private GroupLifecycle(RegionPolicy policy) {
        this.policy = policy;
        Map<TimeLine, List<Period>> tables = new HashMap<>();
        for (GroupLevel level : GroupLevel.values()) {
            Map<RegionKind, List<Period>> byKind = new EnumMap<>(RegionKind.class);
            for (RegionKind kind : RegionKind.values()) {
                policy.timeLine(level, kind)
                        .ifPresent(line ->
                                byKind.put(kind, tables.computeIfAbsent(line, some -> periods(policy, some))));
            }
            periods.put(level, byKind);
        }
    }

    private static List<Period> periods(RegionPolicy policy, TimeLine line) {
        return line.getPeriods().stream()
                .map(rules -> new Period(rules, GroupTable.define(policy, line, rules)))
                .toList();
    }

    /**
     * Returns the lifecycle under a policy.
     *
     * @param policy the policy of a region
     * @return the lifecycle
     * @throws IncompletePolicyException if the policy does not say who recognizes
     */
    public static GroupLifecycle under(RegionPolicy policy) {
        if (!requireNonNull(policy, "policy").undecided().isEmpty()) {
            throw new IncompletePolicyException(policy);
        }
        return new GroupLifecycle(policy);
    }

    /**
     * Returns the policy.
     *
     * @return the policy that the lifecycle is under
     */
    public RegionPolicy policy() {
        return policy;
    }

    /**
     * Returns the words of the lifecycle.
     *
     * @return labels of states, actions, parties and papers in every language
     */
    public Vocabulary vocabulary() {
        return GroupRules.WORDS;
    }

    /**
     * Decides on a command.
     *
     * @param it the case
     * @param command what is asked for, with its evidence
     * @param actor the party that acts in law
     * @param on the day of entry
     * @return the answer, with the case after; every reason if it is refused. A case that came about under another policy is
     *     refused what would lead it where the table of this one has no state
     */
    public Outcome<GroupAction, GroupCase, GroupEvent> decide(
            GroupCase it, GroupCommand command, Actor actor, LocalDate on) {
        LocalDate done = command.done(on);
        Optional<Period> period = period(it, done);
        if (period.isEmpty()) {
            return new Outcome.Refused<>(it, List.of(noRules(it, done)), List.of());
        }
        Decision<GroupState, GroupAction> decision =
                period.get().table().decide(it.state(), command.action(), it, command, new Context(actor, done, on));
        return outcome(it, command, period.get().rules(), decision);
    }

    private Outcome<GroupAction, GroupCase, GroupEvent> outcome(
            GroupCase it, GroupCommand command, Rules rules, Decision<GroupState, GroupAction> decision) {
        if (decision instanceof Decision.Accepted<GroupState, GroupAction> accepted) {
            List<GroupEvent> events = Evolution.of(it, command, rules);
            GroupCase after = it.with(events);
            if (!accepted.step().to().contains(after.state())) {
                return new Outcome.Refused<>(it, List.of(ofOtherRules(after)), accepted.warnings());
            }
            return new Outcome.Accepted<>(after, events, accepted.warnings());
        }
        if (decision instanceof Decision.NotPermitted<GroupState, GroupAction> not) {
            return new Outcome.NotPermitted<>(it, not.possible(), not.violations());
        }
        return decision instanceof Decision.Refused<GroupState, GroupAction> refused
                ? new Outcome.Refused<>(it, refused.violations(), refused.warnings())
                : new Outcome.Forbidden<>(it, decision.violations());
    }

    /**
     * Decides on one decree for many groups, which its annex lists. A group for which it is refused does not spoil the others.
     *
     * @param command the decree
     * @param cases the cases of the groups, each once
     * @param actor the party that acts in law
     * @param on the day of entry
     * @return an answer for each case, in their order
     */
    public List<Outcome<GroupAction, GroupCase, GroupEvent>> decideAll(
            IssueDecree command, List<GroupCase> cases, Actor actor, LocalDate on) {
        return cases.stream().map(it -> decide(it, command, actor, on)).toList();
    }

    /**
     * Returns what an actor could do with a case, given the evidence.
     *
     * @param it the case
     * @param actor the party that acts in law
     * @param on the day on which it would be done and entered
     * @return the actions; empty also if the region has no rules for that day
     */
    public Set<GroupAction> permitted(GroupCase it, Actor actor, LocalDate on) {
        return period(it, on)
                .map(period -> period.table().permitted(it.state(), it, new Context(actor, on, on)))
                .orElse(EnumSet.noneOf(GroupAction.class));
    }

    /**
     * Explains what can be done with a case: who may, what fails, what is needed.
     *
     * @param it the case
     * @param actor the party that asks
     * @param on the day on which it would be done and entered
     * @return an explanation for each action that exists in the state of the case; empty if the region has no rules
     */
    public List<Explanation<GroupState, GroupAction>> explain(GroupCase it, Actor actor, LocalDate on) {
        return period(it, on)
                .map(period -> period.table().explain(it.state(), it, new Context(actor, on, on)))
                .orElse(List.of());
    }

    /**
     * Tells which deadlines of the region run for a case, or have passed.
     *
     * @param it the case
     * @param on the day asked for
     * @param holidays the days that do not count as working days, beside Saturdays and Sundays
     * @return the deadlines that run; empty also if the region has no rules for that day
     */
    public List<Due<GroupAction>> due(GroupCase it, LocalDate on, Set<LocalDate> holidays) {
        return period(it, on)
                .map(period -> period.table().due(it, on, holidays).stream()
                        .filter(due -> !due.since().isAfter(on))
                        .toList())
                .orElse(List.of());
    }

    /**
     * Tells what recognition of a group needs under the rules of a day.
     *
     * @param it the case
     * @param on the day
     * @return the chain, link by link; empty if the region has no rules for that day
     */
    public Optional<Outlook> outlook(GroupCase it, LocalDate on) {
        return period(it, on).map(Period::rules).flatMap(Rules::getChain).map(parameter -> {
            Chain chain = parameter.value();
            int awaited = it.awaitedLink(chain, on);
            List<Outlook.Link> links = IntStream.range(0, chain.links().size())
                    .mapToObj(i -> link(it, on, chain.links().get(i), i == awaited))
                    .toList();
            return new Outlook(links, parameter.basis());
        });
    }

    private static Outlook.Link link(GroupCase it, LocalDate on, Link link, boolean awaited) {
        Set<OfficeKind> kinds = link.authorities();
        int paper = it.standingPaper(kinds, on);
        return new Outlook.Link(
                link.paper(),
                kinds.stream()
                        .flatMap(kind -> kind.over(it.unitOn(on)).stream())
                        .toList(),
                paper == 0 ? Optional.empty() : Optional.of(it.facts().paper(paper)),
                awaited);
    }

    /**
     * Returns the table that decides on the acts of a day.
     *
     * @param it the case
     * @param done the day on which something is done
     * @return the table, which prints itself; empty if the region has no rules for that day
     */
    public Optional<Definition<GroupState, GroupAction, GroupCase, GroupCommand>> definition(
            GroupCase it, LocalDate done) {
        return period(it, done).map(Period::table);
    }

    private Optional<Period> period(GroupCase it, LocalDate day) {
        RegionCode unit = it.unitOn(day);
        if (!unit.liesWithin(policy.getRegion())) {
            return Optional.empty();
        }
        Map<RegionKind, List<Period>> byKind = periods.getOrDefault(it.level(), Map.of());
        return byKind.getOrDefault(unit.kind(), List.of()).stream()
                .filter(period -> period.rules().begunOn(day))
                .reduce((earlier, later) -> later);
    }

    private Violation noRules(GroupCase it, LocalDate day) {
        if (!it.unitOn(day).liesWithin(policy.getRegion())) {
            return GroupRules.WORDS.violation(
                    "policy.other_region",
                    OWN_REGION,
                    Map.of("unit", name(it.unitOn(day)), "region", name(policy.getRegion())));
        }
        Localized level = it.level()::label;
        return GroupRules.WORDS.violation(
                "policy.no_rules", OF_THE_DAY, Map.of("region", name(policy.getRegion()), "level", level, "day", day));
    }

    private Violation ofOtherRules(GroupCase after) {
        Map<String, ?> arguments =
                Map.of("state", GroupRules.WORDS.state(after.state()), "region", name(policy.getRegion()));
        return GroupRules.WORDS.violation("policy.case_of_other_rules", NEW_PERIOD, arguments);
    }

    private static String name(RegionCode code) {
        return Gazetteer.bundled().nameOf(code);
    }
}
