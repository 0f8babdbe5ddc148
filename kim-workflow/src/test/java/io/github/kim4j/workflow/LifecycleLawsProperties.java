package io.github.kim4j.workflow;

import io.github.kim4j.lifecycle.GroupLifecycle;
import io.github.kim4j.testkit.workflow.LifecycleArbitraries;
import io.github.kim4j.testkit.workflow.Taken;
import io.github.kim4j.testkit.workflow.Walk;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of the lifecycle of a group over generated policies and walks. */
class LifecycleLawsProperties {
    @Provide
    Arbitrary<Walk> walks() {
        return LifecycleArbitraries.walks();
    }

    private static List<Taken> taken(Walk walk) {
        return walk.take(GroupLifecycle.under(walk.policy())::decide);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void law_2_1_an_accepted_command_leads_to_a_state_that_its_step_declares(@ForAll("walks") Walk walk) {
        LifecycleLaws.declared(taken(walk), GroupLifecycle.under(walk.policy()));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void law_2_3_a_case_is_recognized_on_the_days_that_an_independent_reading_of_its_commands_finds(
            @ForAll("walks") Walk walk) {
        LifecycleLaws.days(taken(walk), walk.policy(), LifecycleLaws.PLAIN);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void law_2_4_no_decree_skips_an_earlier_link_or_the_registration_that_it_waits_for(@ForAll("walks") Walk walk) {
        LifecycleLaws.nothingSkipped(taken(walk), walk.policy());
    }
}
