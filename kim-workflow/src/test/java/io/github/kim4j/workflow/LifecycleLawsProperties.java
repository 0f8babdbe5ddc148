package io.github.kim4j.workflow;

import io.github.kim4j.lifecycle.GroupCase;
import io.github.kim4j.lifecycle.GroupEvent;
import io.github.kim4j.lifecycle.GroupLifecycle;
import io.github.kim4j.lifecycle.GroupState;
import io.github.kim4j.lifecycle.Outcome;
import io.github.kim4j.machine.Violation;
import io.github.kim4j.region.RegionKind;
import io.github.kim4j.testkit.workflow.LifecycleArbitraries;
import io.github.kim4j.testkit.workflow.LifecycleLaws;
import io.github.kim4j.testkit.workflow.Setting;
import io.github.kim4j.testkit.workflow.Taken;
import io.github.kim4j.testkit.workflow.Walk;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** The laws of the lifecycle of a group over generated policies and walks. */
class LifecycleLawsProperties {
    @Provide
    Arbitrary<Walk> walks() {
        return LifecycleArbitraries.walks();
    }

    private static GroupLifecycle lifecycle(Walk walk) {
        return GroupLifecycle.under(walk.setting().policy());
    }

    private static List<Taken> taken(Walk walk) {
        return taken(walk, lifecycle(walk));
    }

    private static List<Taken> taken(Walk walk, GroupLifecycle lifecycle) {
        return walk.take(lifecycle::decide);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void law_2_1_an_accepted_command_leads_to_a_state_that_its_step_declares(@ForAll("walks") Walk walk) {
        GroupLifecycle lifecycle = lifecycle(walk);
        List<Taken> taken = taken(walk, lifecycle);
        LifecycleLaws.declared(taken, lifecycle);
        LifecycleLaws.ownRules(taken);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void law_2_3_a_case_is_recognized_on_the_days_that_an_independent_reading_of_its_commands_finds(
            @ForAll("walks") Walk walk) {
        LifecycleLaws.days(taken(walk), walk.setting(), LifecycleLaws.PLAIN);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void law_2_4_no_decree_skips_an_earlier_link_or_the_registration_that_it_waits_for(@ForAll("walks") Walk walk) {
        LifecycleLaws.nothingSkipped(taken(walk), walk.setting());
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
        GroupLifecycle lifecycle = lifecycle(walk);
        LifecycleLaws.permittedIsNecessary(taken(walk, lifecycle), lifecycle);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void law_2_8_what_is_permitted_can_be_done(@ForAll("walks") Walk walk) {
        GroupLifecycle lifecycle = lifecycle(walk);
        LifecycleLaws.permittedIsHonest(taken(walk, lifecycle), walk.setting(), lifecycle, lifecycle::decide);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void law_3_every_reason_reads_in_both_languages_and_tells_nothing_personal(@ForAll("walks") Walk walk) {
        List<Taken> taken = taken(walk);
        taken.stream()
                .flatMap(it -> LifecycleLaws.reasons(it.outcome()))
                .map(Violation::code)
                .forEach(code -> {
                    Statistics.label("reason").collect(code);
                    met("about members", 1, code.matches("(members|officers|board)\\..*"));
                });
        LifecycleLaws.reasonsAreFitToPrint(LifecycleLaws.texts(taken), LifecycleLaws.members(taken));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void law_4_from_every_case_of_a_walk_an_end_is_reached(@ForAll("walks") Walk walk) {
        GroupLifecycle lifecycle = lifecycle(walk);
        LifecycleLaws.ends(taken(walk, lifecycle), walk.setting(), lifecycle::decide);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void the_walks_meet_what_the_laws_are_about(@ForAll("walks") Walk walk) {
        List<Taken> taken = taken(walk);
        GroupCase end = taken.get(taken.size() - 1).outcome().after();
        Statistics.label("end").collect(end.state()).coverage(coverage -> {
            coverage.check(GroupState.RECOGNIZED).percentage(share -> share > 5);
            coverage.check(GroupState.RATIFIED).percentage(share -> share > 5);
            coverage.check(GroupState.FORMED).percentage(share -> share > 5);
            coverage.check(GroupState.DISSOLVED).percentage(share -> share > 5);
        });
        met("recognized", 30, end.events().stream().anyMatch(GroupEvent.RecognitionCompleted.class::isInstance));
        met("revoked", 12, end.events().stream().anyMatch(GroupEvent.DecreeRevoked.class::isInstance));
        met("registered", 15, end.events().stream().anyMatch(GroupEvent.Registered.class::isInstance));
        met("recognized twice", 8, 1 < count(end, GroupEvent.RecognitionCompleted.class));
        met("forbidden", 5, taken.stream().anyMatch(it -> it.outcome() instanceof Outcome.Forbidden));
        met("refused", 40, taken.stream().anyMatch(it -> it.outcome() instanceof Outcome.Refused));
        met("not of a desa", 30, walk.setting().unit().kind() != RegionKind.DESA);
        met("rules that change on the way", 5, changes(walk.setting(), taken));
    }

    private static void met(String what, int percent, boolean here) {
        Statistics.label(what)
                .collect(here)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > percent));
    }

    private static long count(GroupCase it, Class<? extends GroupEvent> kind) {
        return it.events().stream().filter(kind::isInstance).count();
    }

    private static boolean changes(Setting setting, List<Taken> taken) {
        return taken.stream()
                        .filter(it -> it.outcome().accepted())
                        .map(it -> setting.rules(it.move().command().done(Walk.ENTERED)))
                        .distinct()
                        .count()
                > 1;
    }
}
