package io.github.kim4j.workflow;

import static io.github.kim4j.testkit.workflow.PolicyArbitraries.synthetic;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.kim4j.decree.OfficeKind;
import io.github.kim4j.group.GroupLevel;
import io.github.kim4j.lifecycle.GroupAction;
import io.github.kim4j.lifecycle.GroupCase;
import io.github.kim4j.lifecycle.GroupCommand;
import io.github.kim4j.lifecycle.GroupLifecycle;
import io.github.kim4j.lifecycle.GroupState;
import io.github.kim4j.machine.Context;
import io.github.kim4j.machine.Definition;
import io.github.kim4j.policy.Chain;
import io.github.kim4j.policy.RegionPolicy;
import io.github.kim4j.policy.Registration;
import io.github.kim4j.policy.Rules;
import io.github.kim4j.policy.TimeLine;
import io.github.kim4j.region.RegionCode;
import io.github.kim4j.testkit.workflow.HonestCommands;
import io.github.kim4j.testkit.workflow.Setting;
import io.github.kim4j.testkit.workflow.Taken;
import io.github.kim4j.testkit.workflow.Walk;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is permitted in the lifecycle of a group is asked for every group on a page; no condition may allocate. */
class PermittedAllocationTest {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** A region that has every condition there is. */
    private static final Setting SETTING = new Setting(
            RegionPolicy.builder()
                    .region(RegionCode.parse("16.06"))
                    .addTimeLines(TimeLine.builder()
                            .level(GroupLevel.VILLAGE)
                            .addPeriods(Rules.builder()
                                    .chain(synthetic(Chain.of(
                                            Set.of(OfficeKind.KEPALA_DESA, OfficeKind.LURAH),
                                            Set.of(OfficeKind.BUPATI))))
                                    .registration(synthetic(Registration.before(OfficeKind.BUPATI)))
                                    .suspension(synthetic(true))
                                    .build())
                            .build())
                    .build(),
            GroupLevel.VILLAGE,
            RegionCode.parse("16.06.06.2008"));

    private final GroupLifecycle lifecycle = GroupLifecycle.under(SETTING.policy());
    private final List<GroupCase> cases = new Random(3)
            .longs(300)
            .mapToObj(
                    seed -> new Walk(SETTING, new Random(seed).longs(14).boxed().toList()))
            .flatMap(walk -> walk.take(lifecycle::decide).stream())
            .map((Taken taken) -> taken.outcome().after())
            .distinct()
            .limit(500)
            .toList();
    private final List<Context> contexts = new HonestCommands(SETTING)
            .actors().stream()
                    .map(actor -> new Context(actor, Walk.ENTERED, Walk.ENTERED))
                    .toList();
    private final List<Definition<GroupState, GroupAction, GroupCase, GroupCommand>> tables =
            new ArrayList<>(cases.stream()
                    .map(it -> lifecycle.definition(it, Walk.ENTERED).orElseThrow())
                    .toList());

    @Test
    void asking_what_is_permitted_allocates_nothing_in_any_case_for_any_party() {
        assertThat(cases.stream().map(GroupCase::state).distinct()).hasSize(GroupState.values().length);
        long least = Long.MAX_VALUE;
        long seen = 0;
        for (int round = 0; round < 20; round++) {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            seen |= ask();
            least = Math.min(least, THREADS.getCurrentThreadAllocatedBytes() - before);
        }
        assertThat(least).isZero();
        assertThat(permitted(seen))
                .as("every action was permitted to somebody, so every condition was asked")
                .containsExactlyInAnyOrder(GroupAction.values());
    }

    private long ask() {
        long seen = 0;
        for (int i = 0; i < cases.size(); i++) {
            for (int j = 0; j < contexts.size(); j++) {
                seen |= tables.get(i).permittedBits(cases.get(i).state(), cases.get(i), contexts.get(j));
            }
        }
        return seen;
    }

    @SuppressWarnings("EnumOrdinal") // the bits are by ordinal
    private static Set<GroupAction> permitted(long bits) {
        Set<GroupAction> permitted = EnumSet.noneOf(GroupAction.class);
        for (GroupAction action : GroupAction.values()) {
            if ((bits & 1L << action.ordinal()) != 0) {
                permitted.add(action);
            }
        }
        return permitted;
    }
}
