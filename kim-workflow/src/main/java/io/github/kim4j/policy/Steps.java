package io.github.kim4j.policy;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The steps that the lifecycle has under some rules, by their codes, as far as the rules add or remove them. */
final class Steps {
    private static final List<String> ALL = List.of(
            "SOCIALIZE",
            "INITIATE",
            "DELIBERATE",
            "ADMIT",
            "ISSUE_DECREE",
            "REVOKE_DECREE",
            "AMEND_DECREE",
            "REELECT",
            "FILE",
            "RETURN",
            "REGISTER",
            "INAUGURATE",
            "REPORT_DORMANT",
            "REVIVE",
            "SUSPEND",
            "LIFT",
            "RELOCATE",
            "DISSOLVE");

    /** The steps that somebody waits for, so that time can run for them. */
    static final Set<String> AWAITED = Set.of(
            "DELIBERATE", "ISSUE_DECREE", "REELECT", "FILE", "RETURN", "REGISTER", "INAUGURATE", "REVIVE", "LIFT");

    private Steps() {}

    /**
     * Without registration nobody files; suspension is lifted as long as any rules for groups of that level knew it, since a case
     * may come from them.
     */
    static Set<String> under(Stream<Rules> ofTheLevel, Rules rules) {
        Set<String> steps = new LinkedHashSet<>(ALL);
        if (rules.getRegistration().isEmpty()) {
            steps.removeAll(Arrays.asList("FILE", "RETURN", "REGISTER"));
        }
        if (!suspends(rules)) {
            steps.remove("SUSPEND");
        }
        if (ofTheLevel.noneMatch(Steps::suspends)) {
            steps.remove("LIFT");
        }
        return Collections.unmodifiableSet(steps);
    }

    private static boolean suspends(Rules rules) {
        return rules.getSuspension().map(Parameter::value).orElse(false);
    }
}
