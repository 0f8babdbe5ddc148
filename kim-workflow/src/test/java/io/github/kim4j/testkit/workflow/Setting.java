package io.github.kim4j.testkit.workflow;

import io.github.kim4j.group.GroupLevel;
import io.github.kim4j.policy.RegionPolicy;
import io.github.kim4j.policy.Rules;
import io.github.kim4j.policy.TimeLine;
import io.github.kim4j.region.RegionCode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a case is decided under: a policy, and one of the units that it has rules for.
 *
 * @param policy the rules of the region
 * @param level the level of the group
 * @param unit the region of the group, of the level that such groups have
 */
public record Setting(RegionPolicy policy, GroupLevel level, RegionCode unit) {
    /**
     * Returns the rules for such groups.
     *
     * @return the time line; empty if the policy has none for this level and kind of unit
     */
    public Optional<TimeLine> timeLine() {
        return policy.timeLine(level, unit.kind());
    }

    /**
     * Returns the rules of a day.
     *
     * @param day the day
     * @return the rules; empty if there are none
     */
    public Optional<Rules> rules(LocalDate day) {
        return policy.rules(level, unit.kind(), day);
    }

    @Override
    public String toString() {
        return level + " " + unit + " under " + policy;
    }
}
