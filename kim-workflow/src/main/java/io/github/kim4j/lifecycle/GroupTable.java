package io.github.kim4j.lifecycle;

import static io.github.kim4j.lifecycle.GroupAction.ADMIT;
import static io.github.kim4j.lifecycle.GroupAction.AMEND_DECREE;
import static io.github.kim4j.lifecycle.GroupAction.DELIBERATE;
import static io.github.kim4j.lifecycle.GroupAction.DISSOLVE;
import static io.github.kim4j.lifecycle.GroupAction.FILE;
import static io.github.kim4j.lifecycle.GroupAction.INAUGURATE;
import static io.github.kim4j.lifecycle.GroupAction.INITIATE;
import static io.github.kim4j.lifecycle.GroupAction.ISSUE_DECREE;
import static io.github.kim4j.lifecycle.GroupAction.LIFT;
import static io.github.kim4j.lifecycle.GroupAction.REELECT;
import static io.github.kim4j.lifecycle.GroupAction.REGISTER;
import static io.github.kim4j.lifecycle.GroupAction.RELOCATE;
import static io.github.kim4j.lifecycle.GroupAction.REPORT_DORMANT;
import static io.github.kim4j.lifecycle.GroupAction.RETURN;
import static io.github.kim4j.lifecycle.GroupAction.REVIVE;
import static io.github.kim4j.lifecycle.GroupAction.REVOKE_DECREE;
import static io.github.kim4j.lifecycle.GroupAction.SOCIALIZE;
import static io.github.kim4j.lifecycle.GroupAction.SUSPEND;
import static io.github.kim4j.lifecycle.GroupState.DISSOLVED;
import static io.github.kim4j.lifecycle.GroupState.FORMED;
import static io.github.kim4j.lifecycle.GroupState.INITIATED;
import static io.github.kim4j.lifecycle.GroupState.RATIFIED;
import static io.github.kim4j.lifecycle.GroupState.RECOGNIZED;
import static io.github.kim4j.lifecycle.GroupState.UNFORMED;
import static io.github.kim4j.lifecycle.Parties.BOARD;
import static io.github.kim4j.lifecycle.Parties.COURT;
import static io.github.kim4j.lifecycle.Parties.KOMINFO;
import static io.github.kim4j.lifecycle.Parties.RESIDENTS;

import io.github.kim4j.decree.OfficeKind;
import io.github.kim4j.machine.Definition;
import io.github.kim4j.machine.Role;
import io.github.kim4j.machine.Table;
import io.github.kim4j.policy.Chain;
import io.github.kim4j.policy.Parameter;
import io.github.kim4j.policy.RegionPolicy;
import io.github.kim4j.policy.Rules;
import io.github.kim4j.policy.TimeLine;
import io.github.kim4j.region.RegionCode;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
    /** All rules under which a case can have been led: other periods, and other kinds of region before it got another code. */
    private final List<Rules> all;
    /** Whether a case can be in {@code RATIFIED}: some of them have a chain of two links or more. */
    private final boolean halfWay;

    private final Table<GroupState, GroupAction, GroupCase, GroupCommand> t;

    private GroupTable(RegionCode region, TimeLine line, Rules rules, List<Rules> all) {
        this.region = region;
        this.rules = rules;
        this.chain = chain(rules);
        this.r = new GroupRules(rules);
        this.all = all;
        this.halfWay = all.stream().anyMatch(some -> chain(some).links().size() > 1);
        this.t = Table.of(
                name(region, line, rules),
                GroupState.class,
                GroupAction.class,
                GroupCase.class,
                GroupCommand.class,
                GroupRules.WORDS);
    }

    static Definition<GroupState, GroupAction, GroupCase, GroupCommand> define(
            RegionPolicy policy, TimeLine line, Rules rules) {
        List<Rules> all = policy.getTimeLines().stream()
                .filter(other -> other.getLevel() == line.getLevel())
                .flatMap(other -> other.getPeriods().stream())
                .toList();
        GroupTable table = new GroupTable(policy.getRegion(), line, rules, all);
        table.start();
        table.untilFormed();
        table.decrees();
        table.nextBoard();
        table.registration();
        table.later();
        table.pauses();
        table.ends();
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

    /** The statement of an action, with the deadlines that the region has for it. */
    private <T extends GroupCommand> Table<GroupState, GroupAction, GroupCase, GroupCommand>.Statement<T> on(
            GroupAction action, Class<T> command) {
        var statement = t.on(action, command);
        DueRules.of(rules, action).forEach(statement::within);
        return statement;
    }

    private void start() {
        t.start(UNFORMED).ends(DISSOLVED).placeOn(GroupCase::placeOn);
        if (halfWay) {
            t.arrivals(RATIFIED);
        }
    }

    private void untilFormed() {
        on(SOCIALIZE, Socialize.class)
                .by(KOMINFO)
                .evidence(Papers.EVENT_RECORD)
                .check(GroupRules.notInTheFuture())
                .check(r.socializationReachesUnit())
                .stays(UNFORMED);
        var initiate = on(INITIATE, Initiate.class)
                .by(RESIDENTS)
                .evidence(Papers.REQUEST)
                .check(GroupRules.notInTheFuture())
                .check(r.groupOfThisCase())
                .step(UNFORMED, INITIATED);
        var admit = on(ADMIT, Admit.class)
                .by(KOMINFO)
                .evidence(Papers.INVENTORY)
                .check(GroupRules.notInTheFuture())
                .check(r.groupOfThisCase())
                .check(r.minutesOnFile())
                .check(r.minutesBeforeIntake())
                .step(UNFORMED, FORMED);
        MemberRules.onTheGroupTakenIn().forEach(admit::check);
        r.oneGroupPerUnit().ifPresent(rule -> {
            initiate.check(rule);
            admit.check(rule);
        });
        var deliberate = on(DELIBERATE, Deliberate.class)
                .by(RESIDENTS)
                .evidence(Papers.MINUTES, Papers.MEMBER_LIST, Papers.BOARD_LIST)
                .check(GroupRules.notInTheFuture())
                .check(r.notBeforeTheRequest())
                .step(INITIATED, FORMED);
        ElectionRules.onElecting(rules).forEach(deliberate::check);
        ElectionRules.articlesAdopted(rules).ifPresent(required -> {
            deliberate.evidence(Papers.ARTICLES);
            deliberate.check(required);
        });
    }

    private void decrees() {
        var issue = on(ISSUE_DECREE, IssueDecree.class).by(offices()).evidence(Papers.DECREE, Papers.ANNEX);
        DecreeRules onDecrees = new DecreeRules(rules);
        issue.when(onDecrees.someDecreeIsAwaited());
        onDecrees.turnOfTheActor().ifPresent(issue::when);
        r.registeredBefore().ifPresent(issue::when);
        r.registeredByTheDayOfTheDecree().ifPresent(issue::check);
        onDecrees.onIssuing().forEach(issue::check);
        boolean oneSuffices = chain.links().size() == 1;
        issue.step(FORMED, oneSuffices ? RECOGNIZED : RATIFIED);
        if (halfWay) {
            issue.step(RATIFIED, oneSuffices ? EnumSet.of(RECOGNIZED) : EnumSet.of(RATIFIED, RECOGNIZED));
        }
        issue.stays(RECOGNIZED);
        var revoke = on(REVOKE_DECREE, RevokeDecree.class)
                .by(revokers())
                .evidence(Papers.REVOKING_DECREE)
                .step(RECOGNIZED, afterRevocation());
        if (halfWay) {
            revoke.step(RATIFIED, EnumSet.of(FORMED, RATIFIED));
        }
        if (someCannotRevoke()) {
            revoke.when(EndingRules.somethingToRevoke());
        }
        EndingRules.onRevoking().forEach(revoke::check);
    }

    /** Of two offices that decide, or did, one at least is not above the other. */
    private boolean someCannotRevoke() {
        return decidingOffices().size() > 1;
    }

    /** Where one decree suffices it was the only one; where there are more, others stand, also those for the next board. */
    private Set<GroupState> afterRevocation() {
        Set<GroupState> states = EnumSet.noneOf(GroupState.class);
        if (all.stream().anyMatch(some -> chain(some).links().size() == 1)) {
            states.add(FORMED);
        }
        if (halfWay) {
            states.add(RATIFIED);
            states.add(RECOGNIZED);
        }
        return states;
    }

    private void nextBoard() {
        var amend = on(AMEND_DECREE, AmendDecree.class)
                .by(officesOfAll())
                .evidence(Papers.AMENDING_DECREE, Papers.ANNEX, Papers.MEMBER_LIST, Papers.BOARD_LIST)
                .stays(halfWay ? new GroupState[] {RATIFIED, RECOGNIZED} : new GroupState[] {RECOGNIZED});
        if (officesOfAll().size() > 1) {
            amend.when(EndingRules.somethingToAmend());
        }
        EndingRules.onAmending(rules).forEach(amend::check);
        var reelect = on(REELECT, Reelect.class)
                .by(RESIDENTS)
                .evidence(Papers.MINUTES, Papers.MEMBER_LIST, Papers.BOARD_LIST)
                .check(GroupRules.notInTheFuture())
                .stays(inBeing());
        ElectionRules.onReelecting(rules).forEach(reelect::check);
    }

    private void registration() {
        if (rules.getRegistration().isEmpty()) {
            return;
        }
        var file = on(FILE, File.class)
                .by(BOARD)
                .evidence(Papers.FORM)
                .when(r.notFiledYet())
                .check(GroupRules.notInTheFuture())
                .check(r.notFiledBeforeFormation())
                .check(r.notFiledBeforeTheReturn())
                .stays(inBeing());
        r.lowerDecreesFirst().ifPresent(file::when);
        answer(on(RETURN, Return.class));
        answer(on(REGISTER, Register.class));
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
        on(INAUGURATE, Inaugurate.class)
                .by(Stream.concat(offices().stream(), Stream.of(KOMINFO)).toList())
                .evidence(Papers.EVENT_RECORD)
                .when(r.recognizedThen())
                .check(GroupRules.notInTheFuture())
                .check(r.inauguratedHere())
                .check(r.inauguratedByTheActor())
                .stays(RECOGNIZED);
        on(REPORT_DORMANT, ReportDormant.class)
                .by(KOMINFO)
                .evidence(Papers.NOTE)
                .when(r.notDormant())
                .check(GroupRules.notInTheFuture())
                .check(r.notBeforeFormation())
                .check(r.notDormantBeforeItWasRevived())
                .stays(RECOGNIZED);
        on(REVIVE, Revive.class)
                .by(KOMINFO)
                .evidence(Papers.NOTE)
                .when(r.dormant())
                .check(GroupRules.notInTheFuture())
                .check(r.notRevivedBeforeItWasDormant())
                .stays(RECOGNIZED);
        var relocate = on(RELOCATE, Relocate.class)
                .by(KOMINFO)
                .evidence(Papers.CODE_MAPPING)
                .check(GroupRules.notInTheFuture())
                .check(r.ofItsOwnCode())
                .check(r.toAnotherCodeOfItsLevel())
                .check(r.toAKnownCode())
                .check(r.notBeforeTheLastMove())
                .stays(INITIATED);
        relocate.stays(inBeing());
    }

    /** A suspension can be lifted under every rules of a region that knew suspension once. */
    private void pauses() {
        if (suspends(rules)) {
            var suspend = on(SUSPEND, Suspend.class)
                    .by(finalOffices())
                    .evidence(Papers.SUSPENDING_DECREE)
                    .when(r.notSuspended())
                    .check(GroupRules.notInTheFuture())
                    .check(r.notBeforeFormation())
                    .stays(RECOGNIZED);
            r.onSuspending().forEach(suspend::check);
        }
        if (all.stream().anyMatch(GroupTable::suspends)) {
            var lift = on(LIFT, Lift.class)
                    .by(finalOffices())
                    .evidence(Papers.LIFTING_DECREE)
                    .when(r.suspended())
                    .check(GroupRules.notInTheFuture())
                    .check(r.notBeforeFormation())
                    .stays(RECOGNIZED);
            r.onLifting().forEach(lift::check);
        }
    }

    private static boolean suspends(Rules rules) {
        return rules.getSuspension().map(Parameter::value).orElse(false);
    }

    private void ends() {
        var dissolve = on(DISSOLVE, Dissolve.class)
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

    /** A decree is amended by its own office, also where other offices decide by now. */
    private List<Role> officesOfAll() {
        return decidingOffices().stream().map(Parties::role).distinct().toList();
    }

    private Set<OfficeKind> decidingOffices() {
        return all.stream()
                .flatMap(some -> chain(some).offices().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(OfficeKind.class)));
    }

    private List<Role> finalOffices() {
        return r.finalOffices().stream().map(Parties::role).distinct().toList();
    }

    /** The offices that decide or did, those superior to one of them as far as the region has them, and the court. */
    private List<Role> revokers() {
        Set<OfficeKind> deciding = decidingOffices();
        Stream<Role> offices = Arrays.stream(OfficeKind.values())
                .filter(kind ->
                        deciding.contains(kind) || (deciding.stream().anyMatch(kind::superiorTo) && canBeAbove(kind)))
                .map(Parties::role);
        return Stream.concat(offices, Stream.of(COURT)).distinct().toList();
    }

    /** A regency has a Bupati and a city a Wali Kota; a province, whose policy is for both, may have either. */
    private boolean canBeAbove(OfficeKind kind) {
        return kind.level() != region.level() || kind.existsIn(region.kind());
    }
}
