package io.github.kim4j.policy;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kim4j.decree.Office;
import io.github.kim4j.decree.OfficeKind;
import io.github.kim4j.region.RegionCode;
import io.github.kim4j.testkit.workflow.PolicyArbitraries;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** The linter against what a policy answers for real codes of units and real offices. */
class PolicyLintProperties {
    @Provide
    Arbitrary<RegionPolicy> policies() {
        return PolicyArbitraries.policies();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void an_office_is_absent_iff_no_office_of_the_link_covers_a_unit(@ForAll("policies") RegionPolicy policy) {
        List<String> absent = new ArrayList<>();
        for (TimeLine line : policy.getTimeLines()) {
            PolicyArbitraries.allUnits(policy.getRegion(), line.getLevel()).stream()
                    .filter(unit ->
                            policy.timeLine(line.getLevel(), unit.kind()).equals(Optional.of(line)))
                    .collect(toMap(RegionCode::kind, unit -> unit, (one, other) -> one))
                    .values()
                    .forEach(unit -> line.getPeriods().forEach(rules -> absent.addAll(uncovered(line, rules, unit))));
        }

        assertThat(PolicyLint.of(policy).stream()
                        .filter(finding -> finding.code().equals("policy.office_absent"))
                        .map(finding -> finding.level() + " " + finding.unitKind() + " " + finding.since() + " "
                                + finding.arguments().get("link")))
                .containsExactlyInAnyOrderElementsOf(absent);
    }

    private static List<String> uncovered(TimeLine line, Rules rules, RegionCode unit) {
        List<Link> links = rules.getChain().orElseThrow().value().links();
        List<String> uncovered = new ArrayList<>();
        for (int i = 0; i < links.size(); i++) {
            if (links.get(i).authorities().stream().noneMatch(office -> covered(unit, office))) {
                uncovered.add(
                        line.getLevel() + " " + Optional.of(unit.kind()) + " " + rules.getSince() + " " + (i + 1));
            }
        }
        return uncovered;
    }

    private static boolean covered(RegionCode unit, OfficeKind office) {
        Optional<RegionCode> place = Optional.of(unit);
        while (place.isPresent() && place.get().level() != office.level()) {
            place = place.get().parent();
        }
        return place.filter(code -> new Office(office, code).exists()).isPresent();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_time_line_without_effect_is_never_asked(@ForAll("policies") RegionPolicy policy) {
        List<TimeLine> asked = policy.getTimeLines().stream()
                .filter(line -> PolicyArbitraries.kinds(policy.getRegion(), line.getLevel()).stream()
                        .anyMatch(kind -> policy.timeLine(line.getLevel(), kind).equals(Optional.of(line))))
                .toList();

        assertThat(PolicyLint.of(policy).stream()
                        .filter(finding ->
                                Set.of("policy.shadowed", "policy.kind_absent").contains(finding.code())))
                .hasSize(policy.getTimeLines().size() - asked.size());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void most_generated_policies_work_and_some_do_not(@ForAll("policies") RegionPolicy policy) {
        assertThat(policy.undecided()).isEmpty();
        List<Finding> findings = PolicyLint.of(policy);
        Statistics.label("policy")
                .collect(findings.stream()
                        .map(Finding::kind)
                        .filter(kind -> kind != Finding.Kind.WARNING)
                        .min(Finding.Kind::compareTo))
                .coverage(coverage -> {
                    coverage.check(Optional.empty()).percentage(share -> share > 30);
                    coverage.check(Optional.of(Finding.Kind.IGNORED)).percentage(share -> share > 8);
                    coverage.check(Optional.of(Finding.Kind.INTAKE_ONLY)).percentage(share -> share > 2);
                    coverage.check(Optional.of(Finding.Kind.UNREACHABLE)).percentage(share -> share > 8);
                });
        findings.stream()
                .map(Finding::code)
                .distinct()
                .forEach(code -> Statistics.label("finding").collect(code));
        policy.getTimeLines()
                .forEach(line -> line.getPeriods().forEach(rules -> {
                    Statistics.label("links")
                            .collect(rules.getChain()
                                    .orElseThrow()
                                    .value()
                                    .links()
                                    .size())
                            .coverage(coverage -> {
                                for (int links = 1; links <= Chain.MAX_LINKS; links++) {
                                    coverage.check(links).percentage(share -> share > 3);
                                }
                            });
                    Statistics.label("a link of two offices")
                            .collect(rules.getChain().orElseThrow().value().links().stream()
                                    .anyMatch(link -> link.authorities().size() > 1))
                            .coverage(coverage -> coverage.check(true).percentage(share -> share > 15));
                    Statistics.label("registration")
                            .collect(rules.getRegistration()
                                    .map(it -> it.value().before().isPresent()))
                            .coverage(coverage ->
                                    coverage.check(Optional.of(true)).percentage(share -> share > 20));
                }));
        Statistics.label("periods")
                .collect(policy.getTimeLines().get(0).getPeriods().size());
        Statistics.label("lines").collect(policy.getTimeLines().size());
    }
}
