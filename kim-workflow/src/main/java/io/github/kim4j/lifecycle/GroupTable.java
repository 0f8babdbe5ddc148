package io.github.kim4j.lifecycle;

import static io.github.kim4j.lifecycle.GroupAction.ADMIT;
import static io.github.kim4j.lifecycle.GroupAction.DELIBERATE;
import static io.github.kim4j.lifecycle.GroupAction.DISSOLVE;
import static io.github.kim4j.lifecycle.GroupAction.FILE;
import static io.github.kim4j.lifecycle.GroupAction.INAUGURATE;
import static io.github.kim4j.lifecycle.GroupAction.INITIATE;
import static io.github.kim4j.lifecycle.GroupAction.ISSUE_DECREE;
import static io.github.kim4j.lifecycle.GroupAction.REGISTER;
import static io.github.kim4j.lifecycle.GroupAction.RETURN;
import static io.github.kim4j.lifecycle.GroupAction.REVOKE_DECREE;
import static io.github.kim4j.lifecycle.GroupAction.SOCIALIZE;
import static io.github.kim4j.lifecycle.GroupState.DISSOLVED;
import static io.github.kim4j.lifecycle.GroupState.FORMED;
import static io.github.kim4j.lifecycle.GroupState.INITIATED;
import static io.github.kim4j.lifecycle.GroupState.RATIFIED;
import static io.github.kim4j.lifecycle.GroupState.RECOGNIZED;
import static io.github.kim4j.lifecycle.GroupState.UNFORMED;
import static io.github.kim4j.lifecycle.Parties.BOARD;
import static io.github.kim4j.lifecycle.Parties.KOMINFO;
import static io.github.kim4j.lifecycle.Parties.RESIDENTS;

import io.github.kim4j.decree.OfficeKind;
import io.github.kim4j.machine.Definition;
import io.github.kim4j.machine.Role;
import io.github.kim4j.machine.Table;
import io.github.kim4j.policy.Chain;
import io.github.kim4j.policy.Parameter;
import io.github.kim4j.policy.Rules;
import io.github.kim4j.policy.TimeLine;
import io.github.kim4j.region.RegionCode;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The table of the lifecycle for one region, level and period. A rule that the region does not have is not in its table,
 * so that the table shows only this region's rules.
 */
final class GroupTable {
    private final RegionCode region;
    private final Rules rules;
    private final Chain chain;
    private final GroupRules r;
    /** Whether a case can be in {@code RATIFIED}: some period of the time line has a chain of two links or more. */
    private final boolean halfWay;
    /** Whether one revocation can undo a recognition wholly: some period has a chain of one link. */
    private final boolean oneLink;
    /** Whether the chain can have changed: a decree of the earlier one may stand beside a recognition without it. */
    private final boolean changes;

    private final Table<GroupState, GroupAction, GroupCase, GroupCommand> t;

    private GroupTable(RegionCode region, TimeLine line, Rules rules) {
        this.region = region;
        this.rules = rules;
        this.chain = chain(rules);
        this.r = new GroupRules(rules);
        this.halfWay = line.getPeriods().stream()
                .anyMatch(period -> chain(period).links().size() > 1);
        this.oneLink = line.getPeriods().stream()
                .anyMatch(period -> chain(period).links().size() == 1);
        this.changes = line.getPeriods().size() > 1;
        this.t = Table.of(
                name(region, line, rules),
                GroupState.class,
                GroupAction.class,
                GroupCase.class,
                GroupCommand.class,
                GroupRules.WORDS);
    }

    static Definition<GroupState, GroupAction, GroupCase, GroupCommand> define(
            RegionCode region, TimeLine line, Rules rules) {
        GroupTable table = new GroupTable(region, line, rules);
        table.start();
        table.untilFormed();
        table.decrees();
        table.registration();
        table.later();
        return table.t.build();
    }

    static Chain chain(Rules rules) {
        return rules.getChain().map(Parameter::value).orElseThrow();
    }

    private static String name(RegionCode region, TimeLine line, Rules rules) {
        return region + " " + line.getLevel()
                + line.getUnitKind().map(kind -> " " + kind).orElse("")
                + rules.getSince().map(since -> " since " + since).orElse("");
    }

    private void start() {
        t.start(UNFORMED).ends(DISSOLVED).place(GroupCase::place);
        if (halfWay) {
            t.arrivals(RATIFIED);
        }
    }

    private void untilFormed() {
        t.on(SOCIALIZE, Socialize.class)
                .by(KOMINFO)
                .evidence(Papers.EVENT_RECORD)
                .check(GroupRules.notInTheFuture())
                .check(r.socializationReachesUnit())
                .stays(UNFORMED);
        var initiate = t.on(INITIATE, Initiate.class)
                .by(RESIDENTS)
                .evidence(Papers.REQUEST)
                .check(GroupRules.notInTheFuture())
                .check(r.groupOfThisCase())
                .step(UNFORMED, INITIATED);
        var admit = t.on(ADMIT, Admit.class)
                .by(KOMINFO)
                .evidence(Papers.INVENTORY)
                .check(GroupRules.notInTheFuture())
                .check(r.groupOfThisCase())
                .check(r.minutesOnFile())
                .check(r.minutesBeforeIntake())
                .step(UNFORMED, FORMED);
        r.onTheGroupTakenIn().forEach(admit::check);
        r.oneGroupPerUnit().ifPresent(rule -> {
            initiate.check(rule);
            admit.check(rule);
        });
        var deliberate = t.on(DELIBERATE, Deliberate.class)
                .by(RESIDENTS)
                .evidence(Papers.MINUTES, Papers.MEMBER_LIST, Papers.BOARD_LIST)
                .check(GroupRules.notInTheFuture())
                .check(r.deliberationHere())
                .check(r.notBeforeTheRequest())
                .check(r.officersAreMembers())
                .step(INITIATED, FORMED);
        r.onTheElected().forEach(deliberate::check);
        r.ofTheRegionOnMembers().forEach(deliberate::check);
    }

    private void decrees() {
        var issue = t.on(ISSUE_DECREE, IssueDecree.class).by(offices()).evidence(Papers.DECREE, Papers.ANNEX);
        r.registeredBefore().ifPresent(issue::when);
        r.registeredByTheDayOfTheDecree().ifPresent(issue::check);
        new DecreeRules(rules).onIssuing().forEach(issue::check);
        issue.step(FORMED, chain.links().size() > 1 ? RATIFIED : RECOGNIZED);
        if (halfWay) {
            issue.step(RATIFIED, chain.links().size() > 1 ? EnumSet.of(RATIFIED, RECOGNIZED) : EnumSet.of(RECOGNIZED));
        }
        var revoke = t.on(REVOKE_DECREE, RevokeDecree.class)
                .by(revokers())
                .evidence(Papers.REVOKING_DECREE)
                .step(RECOGNIZED, afterRevocation());
        if (halfWay) {
            revoke.step(RATIFIED, EnumSet.of(FORMED, RATIFIED));
        }
        DecreeRules.onRevoking().forEach(revoke::check);
    }

    private Set<GroupState> afterRevocation() {
        Set<GroupState> states = EnumSet.noneOf(GroupState.class);
        if (oneLink) {
            states.add(FORMED);
        }
        if (halfWay) {
            states.add(RATIFIED);
        }
        if (halfWay && changes) {
            states.add(RECOGNIZED);
        }
        return states;
    }

    private void registration() {
        if (rules.getRegistration().isEmpty()) {
            return;
        }
        var file = t.on(FILE, File.class)
                .by(BOARD)
                .evidence(Papers.FORM)
                .when(r.notFiledYet())
                .check(GroupRules.notInTheFuture())
                .check(r.notFiledBeforeFormation())
                .check(r.notFiledBeforeTheReturn())
                .stays(inBeing());
        r.lowerDecreesFirst().ifPresent(file::when);
        answer(t.on(RETURN, Return.class));
        answer(t.on(REGISTER, Register.class));
    }

    private <T extends GroupCommand> void answer(
            Table<GroupState, GroupAction, GroupCase, GroupCommand>.Statement<T> answer) {
        answer.by(KOMINFO)
                .evidence(Papers.NOTE)
                .when(r.filed())
                .check(GroupRules.notInTheFuture())
                .check(r.notBeforeFiling())
                .stays(inBeing());
    }

    private void later() {
        t.on(INAUGURATE, Inaugurate.class)
                .by(Stream.concat(offices().stream(), Stream.of(KOMINFO)).toList())
                .evidence(Papers.EVENT_RECORD)
                .when(r.recognizedThen())
                .check(GroupRules.notInTheFuture())
                .check(r.inauguratedHere())
                .check(r.inauguratedByTheActor())
                .stays(RECOGNIZED);
        var dissolve = t.on(DISSOLVE, Dissolve.class)
                .by(RESIDENTS)
                .evidence(Papers.MINUTES)
                .check(GroupRules.notInTheFuture())
                .check(r.notDissolvedBeforeItExisted())
                .check(r.notDissolvedBeforeTheLatestAct())
                .step(INITIATED, DISSOLVED);
        for (GroupState state : inBeing()) {
            dissolve.step(state, DISSOLVED);
        }
    }

    private GroupState[] inBeing() {
        return halfWay ? new GroupState[] {FORMED, RATIFIED, RECOGNIZED} : new GroupState[] {FORMED, RECOGNIZED};
    }

    private List<Role> offices() {
        return chain.offices().stream().map(Parties::role).distinct().toList();
    }

    /** The offices of the chain, and those superior to one of them as far as the region has them. */
    private List<Role> revokers() {
        return Arrays.stream(OfficeKind.values())
                .filter(kind -> chain.offices().contains(kind)
                        || (chain.offices().stream().anyMatch(kind::superiorTo) && canBeAbove(kind)))
                .map(Parties::role)
                .distinct()
                .toList();
    }

    /** A regency has a Bupati and a city a Wali Kota; a province, whose policy is for both, may have either. */
    private boolean canBeAbove(OfficeKind kind) {
        return kind.level() != region.level() || kind.existsIn(region.kind());
    }
}
