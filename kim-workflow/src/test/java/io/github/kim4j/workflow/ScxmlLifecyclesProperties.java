package io.github.kim4j.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kim4j.lifecycle.AspirationAction;
import io.github.kim4j.lifecycle.AspirationLifecycle;
import io.github.kim4j.lifecycle.DecreeAction;
import io.github.kim4j.lifecycle.DecreeLifecycle;
import io.github.kim4j.lifecycle.DecreeState;
import io.github.kim4j.lifecycle.GroupAction;
import io.github.kim4j.lifecycle.GroupCase;
import io.github.kim4j.lifecycle.GroupCommand;
import io.github.kim4j.lifecycle.GroupLifecycle;
import io.github.kim4j.lifecycle.GroupState;
import io.github.kim4j.lifecycle.HoaxReportAction;
import io.github.kim4j.lifecycle.HoaxReportLifecycle;
import io.github.kim4j.machine.Agreement;
import io.github.kim4j.machine.Definition;
import io.github.kim4j.machine.DrawnLifecycle;
import io.github.kim4j.machine.ScxmlInterpreter;
import io.github.kim4j.machine.TypedAction;
import io.github.kim4j.policy.RegionPolicy;
import io.github.kim4j.testkit.workflow.HonestCommands;
import io.github.kim4j.testkit.workflow.Period;
import io.github.kim4j.testkit.workflow.PolicyArbitraries;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Reporter;
import net.jqwik.api.ShrinkingMode;

/** Law 5: the engine agrees with an independent interpreter of the exported chart of every lifecycle of ours. */
class ScxmlLifecyclesProperties {
    private static final int STEPS_A_PERIOD = 200;

    private static <S extends Enum<S>, A extends Enum<A> & TypedAction<C>, C> void walk(
            Agreement agreement, Definition<S, A, ?, C> definition, int steps) {
        agreement.walk(definition, DrawnLifecycle.of(definition), new ScxmlInterpreter<>(definition), steps);
    }

    private static <S extends Enum<S>, A extends Enum<A> & TypedAction<C>, C> void everyRow(
            Agreement agreement, Definition<S, A, ?, C> definition) {
        agreement.everyRow(definition, DrawnLifecycle.of(definition), new ScxmlInterpreter<>(definition));
    }

    static Definition<GroupState, GroupAction, GroupCase, GroupCommand> definition(Period period) {
        return GroupLifecycle.under(period.setting().policy())
                .definition(new HonestCommands(period.setting()).start(), period.day())
                .orElseThrow();
    }

    static Stream<Period> periods(Random random) {
        var policies = PolicyArbitraries.policies().generator(1000);
        return Stream.generate(() -> {
            RegionPolicy policy = policies.next(random).value();
            List<Period> all = Period.of(policy);
            return all.get(random.nextInt(all.size()));
        });
    }

    @Property(tries = 1, shrinking = ShrinkingMode.OFF)
    void the_engine_agrees_with_commons_scxml_on_groups(@ForAll long seed, Reporter reporter) {
        Random random = new Random(seed);
        Agreement agreement = new Agreement(random);
        periods(random)
                .limit(Math.max(1, Agreement.steps(1) / STEPS_A_PERIOD))
                .forEach(period -> walk(agreement, definition(period), STEPS_A_PERIOD));
        agreement.assertEveryAnswerMet();
        agreement.report(reporter);
    }

    @Property(tries = 1, shrinking = ShrinkingMode.OFF)
    void the_engine_agrees_with_commons_scxml_on_decrees_aspirations_and_hoax_reports(
            @ForAll long seed, Reporter reporter) {
        Agreement agreement = new Agreement(new Random(seed));
        int each = Agreement.steps(1) / 10;
        walk(agreement, DecreeLifecycle.standard().definition(), each);
        walk(agreement, AspirationLifecycle.standard().definition(), each);
        walk(agreement, HoaxReportLifecycle.standard().definition(), each);
        agreement.report(reporter);
    }

    /** A condition that can never be true, or never false, would make two sides agree on nothing. */
    @Property(tries = 1, shrinking = ShrinkingMode.OFF)
    void every_row_opens_and_every_rule_bars_it_on_both_sides(@ForAll long seed, Reporter reporter) {
        Agreement agreement = new Agreement(new Random(seed));
        everyRow(agreement, DecreeLifecycle.standard().definition());
        everyRow(agreement, AspirationLifecycle.standard().definition());
        everyRow(agreement, HoaxReportLifecycle.standard().definition());
        periods(new Random(seed)).limit(20).forEach(period -> everyRow(agreement, definition(period)));
        assertThat(agreement.met())
                .containsKeys(Stream.of(
                                DecreeState.values(),
                                DecreeAction.values(),
                                AspirationAction.values(),
                                HoaxReportAction.values(),
                                GroupState.values(),
                                GroupAction.values())
                        .flatMap(Stream::of)
                        .map(Agreement::name)
                        .toArray(String[]::new));
        agreement.report(reporter);
    }
}
