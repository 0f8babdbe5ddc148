package io.github.kim4j.workflow;

import io.github.kim4j.group.GroupLevel;
import io.github.kim4j.lifecycle.GroupLifecycle;
import io.github.kim4j.policy.Finding;
import io.github.kim4j.policy.PolicyLint;
import io.github.kim4j.policy.RegionPolicy;
import io.github.kim4j.region.RegionKind;
import io.github.kim4j.testkit.workflow.LifecycleLaws;
import io.github.kim4j.testkit.workflow.Period;
import io.github.kim4j.testkit.workflow.PolicyArbitraries;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.statistics.Statistics;

/** Law 4: what the linter finds agrees with what is possible, searched with real commands under generated policies. */
@AddLifecycleHook(ExploredTries.class)
class ExploredLawsProperties {
    @Provide
    Arbitrary<RegionPolicy> policies() {
        return PolicyArbitraries.policies();
    }

    @Provide
    Arbitrary<Period> periods() {
        return PolicyArbitraries.periods();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void law_4_the_linter_finds_rules_unreachable_iff_no_commands_lead_to_recognition(
            @ForAll("policies") RegionPolicy policy) {
        List<Finding> findings = PolicyLint.of(policy);
        GroupLifecycle lifecycle = GroupLifecycle.under(policy);
        for (Period period : Period.of(policy)) {
            LifecycleLaws.reachability(period, findings, lifecycle::decide);
            collect(period, period.kinds(findings));
        }
    }

    private static void collect(Period period, Set<Finding.Kind> kinds) {
        Statistics.label("level")
                .collect(period.setting().level())
                .coverage(coverage -> Stream.of(GroupLevel.values())
                        .filter(level -> level != GroupLevel.PROVINCE) // above the regency whose policy it is
                        .forEach(level -> coverage.check(level).percentage(share -> share > 2)));
        Statistics.label("kind of unit")
                .collect(period.setting().unit().kind())
                .coverage(coverage -> Stream.of(
                                RegionKind.DESA,
                                RegionKind.KELURAHAN,
                                RegionKind.DESA_ADAT,
                                RegionKind.KECAMATAN,
                                RegionKind.KABUPATEN,
                                RegionKind.KOTA)
                        .forEach(kind -> coverage.check(kind).percentage(share -> share > 0.5)));
        for (Finding.Kind kind : Finding.Kind.values()) {
            Statistics.label(kind.code())
                    .collect(kinds.contains(kind))
                    .coverage(coverage -> coverage.check(true).percentage(share -> share > 1));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void law_4_what_the_linter_finds_ignored_is_never_met_on_a_way_to_recognition(
            @ForAll("policies") RegionPolicy policy) {
        List<Finding> findings = PolicyLint.of(policy);
        Period.of(policy)
                .forEach(period ->
                        LifecycleLaws.ignored(period, findings, rules -> GroupLifecycle.under(rules)::decide));
        findings.stream()
                .filter(finding -> finding.kind() == Finding.Kind.IGNORED)
                .forEach(finding -> Statistics.label("ignored")
                        .collect(finding.code())
                        .coverage(coverage -> {
                            coverage.check("policy.registration_outside_chain").percentage(share -> share > 5);
                            coverage.check("policy.officer_age_below_member_age")
                                    .percentage(share -> share > 2);
                            coverage.check("policy.shadowed").percentage(share -> share > 1);
                            coverage.check("policy.kind_absent").percentage(share -> share > 1);
                        }));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void law_4_from_every_case_that_is_explored_an_end_is_reached(@ForAll("periods") Period period) {
        LifecycleLaws.ends(period, GroupLifecycle.under(period.setting().policy())::decide);
    }

    /** As many tries in every tier: with other kinds of units there are three times as many cases to explore. */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void law_4_an_end_is_reached_also_where_units_get_another_code(@ForAll("periods") Period period) {
        LifecycleLaws.endsElsewhere(
                period, GroupLifecycle.under(period.setting().policy())::decide);
        Set<RegionKind> kinds = PolicyArbitraries.settingsOf(period.setting().policy()).stream()
                .filter(setting -> setting.level() == period.setting().level())
                .filter(setting -> setting.rules(period.day()).isPresent())
                .map(setting -> setting.unit().kind())
                .collect(Collectors.toSet());
        Statistics.label("kinds of units")
                .collect(kinds.size() > 1)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 20));
    }
}
