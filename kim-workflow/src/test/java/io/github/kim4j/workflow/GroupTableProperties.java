package io.github.kim4j.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kim4j.decree.OfficeKind;
import io.github.kim4j.lifecycle.GroupAction;
import io.github.kim4j.lifecycle.GroupState;
import io.github.kim4j.machine.Agreement;
import io.github.kim4j.machine.Answer;
import io.github.kim4j.machine.DrawnLifecycle;
import io.github.kim4j.machine.Side;
import io.github.kim4j.oracle.TableOracle;
import io.github.kim4j.policy.Rules;
import io.github.kim4j.policy.TimeLine;
import io.github.kim4j.region.RegionKind;
import io.github.kim4j.testkit.workflow.Period;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Reporter;
import net.jqwik.api.ShrinkingMode;

/** Law 5: the engine agrees with a table of the lifecycle of a group that was written by hand. */
class GroupTableProperties {
    private static final int STEPS_A_PERIOD = 250;
    private static final int STEPS_A_TRY = 10;

    /** After so many steps, under many rules, every action has been accepted and every state reached. */
    private static final int ENOUGH = 10_000;

    static Side<GroupState, GroupAction> oracle(Period period) {
        TimeLine line = period.setting().timeLine().orElseThrow();
        List<Rules> all = period.setting().policy().getTimeLines().stream()
                .filter(other -> other.getLevel() == line.getLevel())
                .flatMap(other -> other.getPeriods().stream())
                .toList();
        RegionKind region = period.setting().policy().getRegion().kind();
        TableOracle oracle = new TableOracle(
                period.rules(), all, region == RegionKind.KOTA ? OfficeKind.WALI_KOTA : OfficeKind.BUPATI);
        return question -> {
            TableOracle.Told told = oracle.answer(
                    question.from(),
                    question.action(),
                    question.failing(),
                    question.roles(),
                    question.within(),
                    question.preferred());
            return new Answer<>(told.kind(), told.after(), told.refusing(), told.warning());
        };
    }

    @Property(tries = 1, shrinking = ShrinkingMode.OFF)
    void the_engine_agrees_with_the_table_written_by_hand(@ForAll long seed, Reporter reporter) {
        Random random = new Random(seed);
        Agreement agreement = new Agreement(random);
        ScxmlLifecyclesProperties.periods(random)
                .limit(Agreement.steps(STEPS_A_TRY) / STEPS_A_PERIOD)
                .forEach(period -> walk(agreement, period));
        agreement.assertEveryAnswerMet();
        if (Agreement.steps(STEPS_A_TRY) >= ENOUGH) {
            assertThat(agreement.met())
                    .containsKeys(Stream.of(GroupAction.values(), GroupState.values())
                            .flatMap(Stream::of)
                            .map(Agreement::name)
                            .toArray(String[]::new));
        }
        agreement.report(reporter);
    }

    private static void walk(Agreement agreement, Period period) {
        var definition = ScxmlLifecyclesProperties.definition(period);
        var engine = DrawnLifecycle.of(definition);
        agreement.everyRow(definition, engine, oracle(period));
        agreement.walk(definition, engine, oracle(period), STEPS_A_PERIOD);
    }
}
