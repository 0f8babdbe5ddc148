package io.github.kim4j.testkit.workflow;

import io.github.kim4j.policy.Finding;
import io.github.kim4j.policy.RegionPolicy;
import io.github.kim4j.policy.Rules;
import io.github.kim4j.policy.TimeLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One period of the rules for one kind of unit, and a day of it.
 *
 * @param setting the policy and a unit of that kind
 * @param day a day on which the rules of the period hold
 */
public record Period(Setting setting, LocalDate day) {
    private static final LocalDate WHENEVER = LocalDate.of(2021, 1, 1);

    /**
     * Returns every period of every level and kind of unit.
     *
     * @param policy the policy
     * @return the periods, those of one unit in their order
     */
    public static List<Period> of(RegionPolicy policy) {
        List<Period> periods = new ArrayList<>();
        for (Setting setting : PolicyArbitraries.settingsOf(policy)) {
            List<Rules> all = setting.timeLine().orElseThrow().getPeriods();
            for (Rules rules : all) {
                periods.add(new Period(setting, rules.getSince().orElseGet(() -> beforeTheSecond(all))));
            }
        }
        return periods;
    }

    private static LocalDate beforeTheSecond(List<Rules> all) {
        return all.stream()
                .skip(1)
                .findFirst()
                .flatMap(Rules::getSince)
                .map(since -> since.minusDays(1))
                .orElse(WHENEVER);
    }

    /**
     * Returns the rules.
     *
     * @return the rules of the day
     */
    public Rules rules() {
        return setting.rules(day).orElseThrow();
    }

    /**
     * Picks the findings on these very rules, not on a whole time line.
     *
     * @param findings the findings on the policy
     * @return those on this period
     */
    public List<Finding> about(List<Finding> findings) {
        TimeLine line = setting.timeLine().orElseThrow();
        return findings.stream()
                .filter(finding -> finding.level() == setting.level())
                .filter(finding -> finding.since().equals(rules().getSince()))
                .filter(finding -> finding.unitKind()
                        .map(setting.unit().kind()::equals)
                        .orElse(line.getUnitKind().isEmpty()))
                .filter(finding -> !LifecycleLaws.LINES.contains(finding.code()))
                .toList();
    }

    /**
     * Returns what kinds of findings there are on these rules.
     *
     * @param findings the findings on the policy
     * @return the kinds
     */
    public Set<Finding.Kind> kinds(List<Finding> findings) {
        return about(findings).stream().map(Finding::kind).collect(Collectors.toSet());
    }

    /**
     * Tells whether nothing is found that keeps a new group from being recognized.
     *
     * @param findings the findings on the policy
     * @return whether it is so
     */
    public boolean open(List<Finding> findings) {
        Set<Finding.Kind> kinds = kinds(findings);
        return !kinds.contains(Finding.Kind.UNREACHABLE) && !kinds.contains(Finding.Kind.INTAKE_ONLY);
    }

    @Override
    public String toString() {
        return day + " for " + setting;
    }
}
