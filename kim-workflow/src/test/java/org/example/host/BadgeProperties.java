package org.example.host;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kim4j.lifecycle.GroupCase;
import io.github.kim4j.lifecycle.GroupLifecycle;
import io.github.kim4j.testkit.workflow.Taken;
import io.github.kim4j.testkit.workflow.Walk;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;

/** What a portal shows beside the name of a group, and how it is proved on cases that it would never have thought of. */
class BadgeProperties {
    /** The badge of a portal. */
    private static Optional<String> badge(GroupCase it, LocalDate day) {
        if (!it.recognizedOn(day)) {
            return Optional.empty();
        }
        return Optional.of(it.dormantOn(day) ? "diakui, vakum" : "diakui");
    }

    // testing: begin
    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_badge_has_decrees_behind_it(@ForAll GroupCase it) {
        LocalDate day = LocalDate.of(2023, 6, 1);

        assertThat(badge(it, day).isPresent())
                .isEqualTo(!it.standingOn(day).papers().isEmpty());
        Statistics.collect(badge(it, day));
    }
    // testing: end

    // testing: begin
    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_badge_never_changes_by_a_command_that_was_refused(@ForAll Walk walk) {
        GroupLifecycle lifecycle = GroupLifecycle.under(walk.setting().policy());
        for (Taken taken : walk.take(lifecycle::decide)) {
            if (!taken.outcome().accepted()) {
                LocalDate day = Walk.ENTERED;
                assertThat(badge(taken.outcome().after(), day)).isEqualTo(badge(taken.before(), day));
            }
        }
    }
    // testing: end
}
