package io.github.kim4j.workflow;

import static io.github.kim4j.testkit.workflow.PolicyArbitraries.synthetic;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kim4j.decree.OfficeKind;
import io.github.kim4j.group.GroupLevel;
import io.github.kim4j.lifecycle.GroupAction;
import io.github.kim4j.lifecycle.GroupCase;
import io.github.kim4j.lifecycle.GroupCommand;
import io.github.kim4j.lifecycle.GroupState;
import io.github.kim4j.machine.Agreement;
import io.github.kim4j.machine.Answer;
import io.github.kim4j.machine.Condition;
import io.github.kim4j.machine.Definition;
import io.github.kim4j.machine.DrawnLifecycle;
import io.github.kim4j.machine.Role;
import io.github.kim4j.machine.Rule;
import io.github.kim4j.machine.ScxmlInterpreter;
import io.github.kim4j.machine.Severity;
import io.github.kim4j.machine.Side;
import io.github.kim4j.machine.Step;
import io.github.kim4j.policy.Chain;
import io.github.kim4j.policy.RegionPolicy;
import io.github.kim4j.policy.Registration;
import io.github.kim4j.policy.Rules;
import io.github.kim4j.policy.TimeLine;
import io.github.kim4j.region.RegionCode;
import io.github.kim4j.testkit.workflow.Period;
import io.github.kim4j.testkit.workflow.Setting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Law 5 is red when the engine is at fault, whether Commons SCXML or the table written by hand stands on the other side. */
class DifferentialBiteTest {
    private static final Period PERIOD = period();
    private static final Definition<GroupState, GroupAction, GroupCase, GroupCommand> DEFINITION =
            ScxmlLifecyclesProperties.definition(PERIOD);

    /** With whom the engine is compared. */
    enum Judge {
        COMMONS_SCXML,
        TABLE_BY_HAND;

        Side<GroupState, GroupAction> side() {
            return this == COMMONS_SCXML ? new ScxmlInterpreter<>(DEFINITION) : GroupTableProperties.oracle(PERIOD);
        }
    }

    private static Period period() {
        Chain chain = Chain.of(Set.of(OfficeKind.KEPALA_DESA), Set.of(OfficeKind.CAMAT), Set.of(OfficeKind.BUPATI));
        Rules rules = Rules.builder()
                .chain(synthetic(chain))
                .registration(synthetic(Registration.before(OfficeKind.BUPATI)))
                .build();
        RegionPolicy policy = RegionPolicy.builder()
                .region(RegionCode.parse("16.06"))
                .addTimeLines(TimeLine.builder()
                        .level(GroupLevel.VILLAGE)
                        .addPeriods(rules)
                        .build())
                .build();
        return new Period(
                new Setting(policy, GroupLevel.VILLAGE, RegionCode.parse("16.06.06.2008")), LocalDate.of(2021, 6, 1));
    }

    private static boolean notices(Judge judge, Side<GroupState, GroupAction> engine) {
        return Agreement.differ(DEFINITION, engine, judge.side());
    }

    /** The engine with a table in which the rows of one action are at fault. */
    private static Side<GroupState, GroupAction> with(
            GroupAction action, UnaryOperator<Step<GroupState, GroupAction>> fault) {
        return DrawnLifecycle.of(DEFINITION, step -> step.action() == action ? fault.apply(step) : step);
    }

    private static Step<GroupState, GroupAction> ruled(Step<GroupState, GroupAction> step, List<Rule> rules) {
        return new Step<>(step.from(), step.action(), step.to(), step.roles(), step.evidence(), rules);
    }

    private static Step<GroupState, GroupAction> leading(Step<GroupState, GroupAction> step, Set<GroupState> to) {
        return new Step<>(step.from(), step.action(), to, step.roles(), step.evidence(), step.rules());
    }

    private static Step<GroupState, GroupAction> by(Step<GroupState, GroupAction> step, List<Role> roles) {
        return new Step<>(step.from(), step.action(), step.to(), roles, step.evidence(), step.rules());
    }

    private static Step<GroupState, GroupAction> without(Step<GroupState, GroupAction> step, Predicate<Rule> left) {
        return ruled(step, step.rules().stream().filter(left.negate()).toList());
    }

    private static Step<GroupState, GroupAction> turned(Step<GroupState, GroupAction> step, Severity severity) {
        return ruled(
                step,
                step.rules().stream()
                        .map(rule -> rule instanceof Condition<?> ? rule : turned(rule, severity))
                        .toList());
    }

    private static Rule turned(Rule rule, Severity severity) {
        return DEFINITION.vocabulary().check(rule.code(), severity, rule.basis(), (subject, command, context) -> true);
    }

    @ParameterizedTest
    @EnumSource
    void nothing_is_noticed_of_an_engine_without_fault(Judge judge) {
        assertThat(notices(judge, DrawnLifecycle.of(DEFINITION))).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void notices_a_condition_or_a_check_that_is_left_out(Judge judge) {
        assertThat(notices(judge, with(GroupAction.ISSUE_DECREE, step -> without(step, Condition.class::isInstance))))
                .isTrue();
        assertThat(notices(
                        judge,
                        with(
                                GroupAction.ISSUE_DECREE,
                                step -> without(step, rule -> rule.code().equals("decree.group_not_listed")))))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void notices_a_wrong_state_after(Judge judge) {
        assertThat(notices(judge, with(GroupAction.ADMIT, step -> leading(step, EnumSet.of(GroupState.INITIATED)))))
                .isTrue();
        assertThat(notices(
                        judge,
                        with(
                                GroupAction.REVOKE_DECREE,
                                step -> leading(step, EnumSet.of(GroupState.RATIFIED, GroupState.FORMED)))))
                .isTrue();
        assertThat(notices(
                        judge,
                        with(GroupAction.ISSUE_DECREE, step -> leading(step, EnumSet.of(GroupState.RECOGNIZED)))))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void notices_a_role_too_many_and_one_too_few(Judge judge) {
        List<Role> more = new ArrayList<>(List.of(Role.of("BOARD"), Role.of("KOMINFO")));
        assertThat(notices(judge, with(GroupAction.REGISTER, step -> by(step, more))))
                .isTrue();
        assertThat(notices(
                        judge,
                        with(
                                GroupAction.REVOKE_DECREE,
                                step -> by(
                                        step,
                                        step.roles().stream()
                                                .filter(role -> !role.code().equals("COURT"))
                                                .toList()))))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void notices_a_warning_that_refuses_and_a_reason_that_only_warns(Judge judge) {
        assertThat(notices(judge, with(GroupAction.ADMIT, step -> turned(step, Severity.ERROR))))
                .isTrue();
        assertThat(notices(judge, with(GroupAction.RELOCATE, step -> turned(step, Severity.WARNING))))
                .isTrue();
    }

    /** Faults of the engine itself, whatever the table. */
    private static Stream<UnaryOperator<Answer<GroupState>>> spoilt() {
        return Stream.of(
                answer -> answer.refusing().size() > 1
                        ? new Answer<>(
                                answer.kind(),
                                answer.after(),
                                Set.of(answer.refusing().iterator().next()),
                                answer.warning())
                        : answer,
                answer -> new Answer<>(answer.kind(), answer.after(), answer.refusing(), Set.of()),
                answer -> answer.kind().equals(Answer.FORBIDDEN)
                        ? Answer.without(Answer.NOT_PERMITTED, answer.after())
                        : answer);
    }

    @ParameterizedTest
    @EnumSource
    void notices_an_engine_that_tells_one_reason_only_no_warning_or_another_kind_of_no(Judge judge) {
        Side<GroupState, GroupAction> engine = DrawnLifecycle.of(DEFINITION);
        assertThat(spoilt())
                .allSatisfy(spoilt -> assertThat(notices(judge, question -> spoilt.apply(engine.answer(question))))
                        .isTrue());
    }

    @ParameterizedTest
    @EnumSource
    void notices_an_engine_that_forgets_the_territory(Judge judge) {
        Side<GroupState, GroupAction> engine = DrawnLifecycle.of(DEFINITION);
        assertThat(notices(judge, question -> engine.answer(question.everywhere())))
                .isTrue();
    }
}
