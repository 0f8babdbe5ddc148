package io.github.kim4j.workflow;

import static io.github.kim4j.testkit.workflow.PolicyArbitraries.synthetic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kim4j.decree.OfficeKind;
import io.github.kim4j.group.GroupLevel;
import io.github.kim4j.lifecycle.GroupAction;
import io.github.kim4j.lifecycle.GroupCase;
import io.github.kim4j.lifecycle.GroupLifecycle;
import io.github.kim4j.lifecycle.GroupState;
import io.github.kim4j.lifecycle.Outcome;
import io.github.kim4j.lifecycle.Parties;
import io.github.kim4j.policy.Chain;
import io.github.kim4j.policy.RegionPolicy;
import io.github.kim4j.policy.Registration;
import io.github.kim4j.policy.Rules;
import io.github.kim4j.policy.TimeLine;
import io.github.kim4j.region.RegionCode;
import io.github.kim4j.testkit.workflow.Decider;
import io.github.kim4j.testkit.workflow.Explorer;
import io.github.kim4j.testkit.workflow.HonestCommands;
import io.github.kim4j.testkit.workflow.Setting;
import io.github.kim4j.testkit.workflow.Way;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What the explorer finds under a chain of three decrees, with registration before the last and with suspension. */
class ExplorerTest {
    private static final LocalDate DAY = LocalDate.of(2021, 6, 1);
    private static final Rules RULES = Rules.builder()
            .chain(synthetic(
                    Chain.of(Set.of(OfficeKind.KEPALA_DESA), Set.of(OfficeKind.CAMAT), Set.of(OfficeKind.BUPATI))))
            .registration(synthetic(Registration.before(OfficeKind.BUPATI)))
            .suspension(synthetic(true))
            .build();
    private static final Setting SETTING = new Setting(
            RegionPolicy.builder()
                    .region(RegionCode.parse("16.06"))
                    .addTimeLines(TimeLine.builder()
                            .level(GroupLevel.VILLAGE)
                            .addPeriods(RULES)
                            .build())
                    .build(),
            GroupLevel.VILLAGE,
            RegionCode.parse("16.06.06.2008"));
    private static final GroupLifecycle LIFECYCLE = GroupLifecycle.under(SETTING.policy());
    private static final GroupCase START = new HonestCommands(SETTING).start();

    private static Explorer explorer() {
        return Explorer.on(DAY, SETTING, LIFECYCLE::decide);
    }

    private static Predicate<GroupCase> in(GroupState state) {
        return it -> it.state() == state;
    }

    @Test
    void gives_the_shortest_way_to_recognition() {
        Way way = explorer()
                .without(Set.of(GroupAction.ADMIT))
                .way(START, in(GroupState.RECOGNIZED))
                .orElseThrow();

        assertThat(way)
                .hasToString("[RESIDENTS INITIATE, RESIDENTS DELIBERATE, KEPALA_DESA ISSUE_DECREE,"
                        + " CAMAT ISSUE_DECREE, BOARD FILE, KOMINFO REGISTER, BUPATI ISSUE_DECREE] -> RECOGNIZED");
        assertThat(explorer()
                        .way(START, in(GroupState.RECOGNIZED))
                        .orElseThrow()
                        .moves())
                .hasSize(6);
    }

    @Test
    void a_way_can_be_walked_again() {
        Way way = explorer().way(START, in(GroupState.RECOGNIZED)).orElseThrow();
        GroupCase it = START;
        for (var move : way.moves()) {
            it = LIFECYCLE.decide(it, move.command(), move.actor(), DAY).orThrow();
        }
        assertThat(it).isEqualTo(way.end());
    }

    @Test
    void has_no_move_where_it_begins_and_no_way_where_there_is_none() {
        assertThat(explorer().way(START, in(GroupState.UNFORMED)).orElseThrow().moves())
                .isEmpty();
        assertThat(explorer().where(move -> move.actor().roles().contains(Parties.KOMINFO)))
                .matches(alone -> alone.way(START, in(GroupState.RECOGNIZED)).isEmpty());
    }

    @Test
    void tells_cases_apart_that_differ_in_what_can_be_done_next() {
        List<GroupCase> cases = explorer().ways(START).stream().map(Way::end).toList();

        assertThat(cases).anyMatch(it -> it.dormantOn(DAY) && it.suspendedOn(DAY));
        assertThat(cases)
                .anyMatch(
                        it -> it.state() == GroupState.RECOGNIZED && awaited(it).isEmpty());
        assertThat(cases)
                .anyMatch(it -> it.state() == GroupState.RECOGNIZED
                        && it.mandates().size() > 1
                        && awaited(it).contains(OfficeKind.BUPATI));
        assertThat(cases)
                .anyMatch(
                        it -> it.state() == GroupState.RATIFIED && it.mandates().size() > 1);
        assertThat(cases).hasSizeBetween(50, 1000);
    }

    private static Set<OfficeKind> awaited(GroupCase it) {
        return it.awaited(RULES.getChain().orElseThrow().value(), DAY).orElse(Set.of());
    }

    @Test
    void finds_cases_from_which_a_state_is_not_reached_and_how_they_came_about() {
        assertThat(explorer().stuck(START, in(GroupState.DISSOLVED))).isEmpty();
        assertThat(Explorer.on(DAY, SETTING, neverEndingWhileDormant()).stuck(START, in(GroupState.DISSOLVED)))
                .isNotEmpty()
                .allSatisfy(way -> {
                    assertThat(way.end().dormantOn(DAY)).isTrue();
                    assertThat(way.toString()).contains("KOMINFO REPORT_DORMANT");
                });
    }

    /** A lifecycle in which a dormant group can neither be revived nor dissolved. */
    private static Decider neverEndingWhileDormant() {
        return (it, command, actor, on) -> it.dormantOn(DAY)
                        && Set.of(GroupAction.REVIVE, GroupAction.DISSOLVE, GroupAction.REVOKE_DECREE)
                                .contains(command.action())
                ? new Outcome.Refused<>(it, List.of(), List.of())
                : LIFECYCLE.decide(it, command, actor, on);
    }

    @Test
    void gives_up_with_a_clear_error() {
        assertThatThrownBy(() -> explorer().atMost(10).ways(START))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "cases: more than 10 are reached (expected: fewer; leave actions out, or allow more with atMost)");
        assertThatThrownBy(() -> explorer().atMost(0)).hasMessage("cases: 0 (expected: at least 1)");
    }
}
