package io.github.kim4j.lifecycle;

import java.util.List;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;

/** Laws 2.1, 2.5, 2.6 and 2.7 of the lifecycles of decrees, aspirations and hoax reports, along random walks. */
class CaseLifecyclesProperties {
    private static final CaseKit<DecreeState, ?, ?, ?, ?> DECREES = CaseKits.decrees();
    private static final CaseKit<AspirationState, ?, ?, ?, ?> ASPIRATIONS = CaseKits.aspirations();
    private static final CaseKit<HoaxReportState, ?, ?, ?, ?> HOAXES = CaseKits.hoaxes();

    @Property(edgeCases = EdgeCasesMode.NONE)
    void decrees_go_their_way(@ForAll @Size(min = 20, max = 60) List<@IntRange(max = 9_999) Integer> choices) {
        covered(DECREES.walk(choices), DecreeState.ANNULLED);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aspirations_go_their_way(@ForAll @Size(min = 20, max = 60) List<@IntRange(max = 9_999) Integer> choices) {
        covered(ASPIRATIONS.walk(choices), AspirationState.ANSWERED);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void hoax_reports_go_their_way(@ForAll @Size(min = 20, max = 60) List<@IntRange(max = 9_999) Integer> choices) {
        covered(HOAXES.walk(choices), HoaxReportState.DISMISSED);
    }

    private static <S extends Enum<S>> void covered(Set<S> seen, S far) {
        Statistics.label("came to " + far)
                .collect(seen.contains(far))
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 5));
    }
}
