package io.github.kim4j.workflow;

import io.github.kim4j.lifecycle.GroupLifecycle;
import io.github.kim4j.lifecycle.GroupState;
import io.github.kim4j.policy.RegionPolicy;
import io.github.kim4j.testkit.workflow.HonestCommands;
import io.github.kim4j.testkit.workflow.LifecycleArbitraries;
import io.github.kim4j.testkit.workflow.Taken;
import io.github.kim4j.testkit.workflow.Walk;
import java.time.LocalDate;
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

    @Property(edgeCases = EdgeCasesMode.NONE)
    void law_2_2_the_state_agrees_with_recognition_after_every_date_on_file(@ForAll("walks") Walk walk) {
        LifecycleLaws.agreement(taken(walk), LifecycleLaws.PLAIN);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void law_2_5_what_is_not_accepted_changes_nothing_and_says_why(@ForAll("walks") Walk walk) {
        LifecycleLaws.nothingHappens(taken(walk));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void law_2_7_what_is_accepted_was_permitted(@ForAll("walks") Walk walk) {
        LifecycleLaws.permittedIsNecessary(taken(walk), GroupLifecycle.under(walk.policy()));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void law_2_8_what_is_permitted_can_be_done(@ForAll("walks") Walk walk) {
        GroupLifecycle lifecycle = GroupLifecycle.under(walk.policy());
        LifecycleLaws.permittedIsHonest(taken(walk), lifecycle, lifecycle::decide);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void law_3_every_reason_reads_in_both_languages_and_tells_nothing_personal(@ForAll("walks") Walk walk) {
        LifecycleLaws.reasonsAreFitToPrint(LifecycleLaws.texts(taken(walk)));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void law_4_recognition_is_reached_in_every_period_of_a_policy(@ForAll("policies") RegionPolicy policy) {
        GroupLifecycle lifecycle = GroupLifecycle.under(policy);
        policy.getTimeLines().get(0).getPeriods().forEach(rules -> {
            LocalDate day = rules.getSince().orElse(LocalDate.of(2021, 1, 1));
            LifecycleLaws.reaches(HonestCommands.start(), GroupState.RECOGNIZED, policy, day, lifecycle::decide);
        });
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void law_4_from_every_case_an_end_is_reached(@ForAll("walks") Walk walk) {
        GroupLifecycle lifecycle = GroupLifecycle.under(walk.policy());
        taken(walk)
                .forEach(taken -> LifecycleLaws.reaches(
                        taken.outcome().after(), GroupState.DISSOLVED, walk.policy(), Walk.ENTERED, lifecycle::decide));
    }

    @Provide
    Arbitrary<RegionPolicy> policies() {
        return LifecycleArbitraries.policies();
    }
}
