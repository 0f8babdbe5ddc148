package io.github.kim4j.testkit.core;

import io.github.kim4j.activity.ActivityType;
import io.github.kim4j.activity.Assessment;
import io.github.kim4j.activity.AssessmentScheme;
import io.github.kim4j.activity.Criterion;
import io.github.kim4j.activity.GuidanceKind;
import io.github.kim4j.activity.Score;
import io.github.kim4j.activity.ScoreClass;
import io.github.kim4j.activity.SourceKind;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Generators of the parts of what is done around a group, by type alone. */
final class ActivityParts {
    private ActivityParts() {}

    static Arbitrary<ActivityType> activityTypes() {
        return GroupParts.open(
                ActivityType::of, List.of(ActivityType.ACCESS, ActivityType.DISSEMINATION, ActivityType.ADVOCACY));
    }

    static Arbitrary<GuidanceKind> guidanceKinds() {
        return GroupParts.open(GuidanceKind::of, List.of(GuidanceKind.TRAINING, GuidanceKind.DESK));
    }

    static Arbitrary<SourceKind> sourceKinds() {
        return GroupParts.open(SourceKind::of, List.of(SourceKind.RESIDENTS, SourceKind.MEMBERS));
    }

    static Arbitrary<Criterion> criteria() {
        return ActivityArbitraries.schemes().map(AssessmentScheme::getCriteria).map(criteria -> criteria.get(0));
    }

    static Arbitrary<Score> scores() {
        return ActivityArbitraries.assessments()
                .map(Assessment::getScores)
                .filter(scores -> !scores.isEmpty())
                .map(scores -> scores.get(0));
    }

    static Arbitrary<ScoreClass> classes() {
        return Arbitraries.integers().between(0, 100).map(from -> new ScoreClass("Contoh", BigDecimal.valueOf(from)));
    }
}
