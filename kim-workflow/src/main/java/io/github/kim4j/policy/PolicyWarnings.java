package io.github.kim4j.policy;

import io.github.kim4j.decree.OfficeKind;
import io.github.kim4j.group.OfficerRole;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What works and may still not be meant. */
final class PolicyWarnings {
    private PolicyWarnings() {}

    static Stream<Finding> of(TimeLine line, Rules rules) {
        return Stream.of(
                        lastLink(line, rules),
                        registrationWithoutDeadline(line, rules),
                        reelectionWithoutTerm(line, rules),
                        moreTasksThanMembers(line, rules))
                .flatMap(Optional::stream);
    }

    /** The last word is that of a body which is no office of the state. */
    private static Optional<Finding> lastLink(TimeLine line, Rules rules) {
        return rules.getChain()
                .map(chain -> chain.value().links())
                .map(links -> links.get(links.size() - 1))
                .filter(link -> link.authorities().stream().noneMatch(OfficeKind::stateOffice))
                .map(link -> warning(
                        "policy.last_link_no_state_office",
                        line,
                        rules,
                        Map.of("offices", PolicyLint.titles(link.authorities()))));
    }

    private static Optional<Finding> registrationWithoutDeadline(TimeLine line, Rules rules) {
        return rules.getRegistration()
                .map(Parameter::value)
                .filter(rule -> rule.duty() && rule.days().isEmpty())
                .filter(rule -> deadlines(rules).stream()
                        .noneMatch(deadline -> deadline.step().equals("FILE")))
                .map(rule -> warning("policy.registration_without_deadline", line, rules, Map.of()));
    }

    private static Optional<Finding> reelectionWithoutTerm(TimeLine line, Rules rules) {
        return rules.getReelectionLimit()
                .filter(limit -> rules.getTermYears().isEmpty())
                .map(limit -> warning(
                        "policy.reelection_without_term",
                        line,
                        rules,
                        Map.of("terms", limit.value().terms())));
    }

    private static Optional<Finding> moreTasksThanMembers(TimeLine line, Rules rules) {
        int tasks = rules.getRequiredOfficers()
                .map(Parameter::value)
                .orElse(List.<OfficerRole>of())
                .size();
        return rules.getMaximumMembers()
                .map(Parameter::value)
                .filter(maximum -> tasks > maximum)
                .map(maximum -> warning(
                        "policy.more_tasks_than_members", line, rules, Map.of("tasks", tasks, "maximum", maximum)));
    }

    private static List<Deadline> deadlines(Rules rules) {
        return rules.getDeadlines().map(Parameter::value).orElse(List.of());
    }

    private static Finding warning(String code, TimeLine line, Rules rules, Map<String, Object> arguments) {
        return PolicyLint.finding(code, Finding.Kind.WARNING, line, rules, arguments);
    }
}
