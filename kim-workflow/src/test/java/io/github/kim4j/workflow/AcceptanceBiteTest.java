package io.github.kim4j.workflow;

import static io.github.kim4j.testkit.workflow.PolicyArbitraries.synthetic;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kim4j.decree.OfficeKind;
import io.github.kim4j.group.GroupLevel;
import io.github.kim4j.lifecycle.GroupAction;
import io.github.kim4j.lifecycle.GroupCase;
import io.github.kim4j.lifecycle.GroupEvent;
import io.github.kim4j.lifecycle.GroupLifecycle;
import io.github.kim4j.lifecycle.Outcome;
import io.github.kim4j.machine.Actor;
import io.github.kim4j.machine.Role;
import io.github.kim4j.machine.Territory;
import io.github.kim4j.policy.Chain;
import io.github.kim4j.policy.RegionPolicy;
import io.github.kim4j.policy.Registration;
import io.github.kim4j.policy.Rules;
import io.github.kim4j.policy.TimeLine;
import io.github.kim4j.region.RegionCode;
import io.github.kim4j.testkit.workflow.Decider;
import io.github.kim4j.testkit.workflow.Setting;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Law 5 is red when the engine is at fault and the oracle that reads commands stands on the other side. */
class AcceptanceBiteTest {
    private static final int WALKS = 400;
    private static final Set<OfficeKind> HEAD = Set.of(OfficeKind.KEPALA_DESA);
    private static final Set<OfficeKind> REGENT = Set.of(OfficeKind.BUPATI);
    private static final Rules TWO = rules(Chain.of(HEAD, REGENT)).build();
    private static final Setting SETTING = setting(TWO);
    private static final GroupLifecycle ENGINE = GroupLifecycle.under(SETTING.policy());

    private static Rules.Builder rules(Chain chain) {
        return Rules.builder()
                .chain(synthetic(chain))
                .minimumMembers(synthetic(3))
                .registration(synthetic(Registration.before(OfficeKind.BUPATI)));
    }

    private static Setting setting(Rules rules) {
        return new Setting(
                RegionPolicy.builder()
                        .region(RegionCode.parse("16.06"))
                        .addTimeLines(TimeLine.builder()
                                .level(GroupLevel.VILLAGE)
                                .addPeriods(rules)
                                .build())
                        .build(),
                GroupLevel.VILLAGE,
                RegionCode.parse("16.06.06.2008"));
    }

    private static Decider under(Rules rules) {
        return GroupLifecycle.under(setting(rules).policy())::decide;
    }

    private static boolean notices(Decider engine) {
        AcceptanceWalks walks = new AcceptanceWalks(new Random(1));
        try {
            for (int i = 0; i < WALKS; i++) {
                walks.walk(SETTING, engine);
            }
            return false;
        } catch (AssertionError expected) {
            return true;
        }
    }

    @Test
    void nothing_is_noticed_of_an_engine_without_fault() {
        assertThat(notices(ENGINE::decide)).isFalse();
    }

    @Test
    void notices_a_condition_or_a_check_that_is_left_out() {
        Rules ungated =
                TWO.toBuilder().registration(synthetic(Registration.optional())).build();
        Rules anyNumber =
                rules(Chain.of(HEAD, REGENT)).minimumMembers(synthetic(1)).build();

        assertThat(notices(under(ungated))).isTrue();
        assertThat(notices(under(anyNumber))).isTrue();
    }

    @Test
    void notices_a_chain_in_another_order_and_one_that_is_shorter() {
        assertThat(notices(under(rules(Chain.of(REGENT, HEAD)).build()))).isTrue();
        assertThat(notices(under(rules(Chain.of(REGENT)).build()))).isTrue();
    }

    @Test
    void notices_a_wrong_state_after() {
        assertThat(Stream.of(
                                GroupEvent.RecognitionCompleted.class,
                                GroupEvent.DecreeRevoked.class,
                                GroupEvent.Dissolved.class)
                        .map(AcceptanceBiteTest::forgetting))
                .allSatisfy(engine -> assertThat(notices(engine)).isTrue());
    }

    /** An engine after whose answers some events are not on file. */
    private static Decider forgetting(Class<? extends GroupEvent> forgotten) {
        return (it, command, actor, on) -> {
            var outcome = ENGINE.decide(it, command, actor, on);
            return outcome instanceof Outcome.Accepted<GroupAction, GroupCase, GroupEvent> accepted
                    ? new Outcome.Accepted<>(
                            it.with(accepted.events().stream()
                                    .filter(event -> !forgotten.isInstance(event))
                                    .toList()),
                            accepted.events(),
                            accepted.warnings())
                    : outcome;
        };
    }

    @Test
    void notices_a_role_too_many_and_a_territory_without_bounds() {
        Set<Role> all = Stream.of("KOMINFO", "RESIDENTS", "BOARD", "BUPATI", "KEPALA_DESA", "COURT")
                .map(Role::of)
                .collect(Collectors.toSet());
        Decider anybody = (it, command, actor, on) ->
                ENGINE.decide(it, command, new Actor(actor.id(), all, actor.territory()), on);
        Decider everywhere = (it, command, actor, on) ->
                ENGINE.decide(it, command, new Actor(actor.id(), actor.roles(), Territory.everywhere()), on);

        assertThat(notices(anybody)).isTrue();
        assertThat(notices(everywhere)).isTrue();
    }

    @Test
    void notices_a_warning_that_refuses_and_one_that_is_not_told() {
        assertThat(notices(warned(accepted -> new Outcome.Refused<>(accepted.after(), accepted.warnings(), List.of()))))
                .isTrue();
        assertThat(notices(warned(accepted -> new Outcome.Accepted<>(accepted.after(), accepted.events(), List.of()))))
                .isTrue();
    }

    /** What becomes of an answer. */
    private interface Spoiled {
        Outcome<GroupAction, GroupCase, GroupEvent> of(Outcome.Accepted<GroupAction, GroupCase, GroupEvent> accepted);
    }

    private static Decider warned(Spoiled spoiled) {
        return (it, command, actor, on) -> {
            var outcome = ENGINE.decide(it, command, actor, on);
            return outcome instanceof Outcome.Accepted<GroupAction, GroupCase, GroupEvent> accepted
                            && !accepted.warnings().isEmpty()
                    ? spoiled.of(accepted)
                    : outcome;
        };
    }

    @Test
    void notices_an_engine_that_tells_one_reason_only() {
        assertThat(notices((it, command, actor, on) -> {
                    var outcome = ENGINE.decide(it, command, actor, on);
                    return outcome instanceof Outcome.Refused<GroupAction, GroupCase, GroupEvent> refused
                            ? new Outcome.Refused<>(it, refused.violations().subList(0, 1), refused.warnings())
                            : outcome;
                }))
                .isTrue();
    }
}
