package io.github.kim4j.workflow;

import static io.github.kim4j.testkit.workflow.PolicyArbitraries.synthetic;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kim4j.decree.OfficeKind;
import io.github.kim4j.group.GroupLevel;
import io.github.kim4j.lifecycle.GroupLifecycle;
import io.github.kim4j.machine.Agreement;
import io.github.kim4j.policy.Chain;
import io.github.kim4j.policy.RegionPolicy;
import io.github.kim4j.policy.Rules;
import io.github.kim4j.policy.TimeLine;
import io.github.kim4j.region.RegionCode;
import io.github.kim4j.testkit.workflow.PolicyArbitraries;
import io.github.kim4j.testkit.workflow.Setting;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Reporter;
import net.jqwik.api.ShrinkingMode;

/** Law 5: on real commands the engine agrees with an oracle that reads the accepted commands and the texts of the rules. */
class AcceptanceProperties {
    private static final int STEPS_A_TRY = 10;
    private static final int WALKS_A_SETTING = 20;

    /** Steps after which nearly every rule has been broken. */
    private static final int FEW = 10_000;

    /** Steps after which every rule has been broken for certain. */
    private static final int MANY = 500_000;

    /**
     * What is not judged beside the deadlines, which refuse nothing: what can only happen to a case that was led under the
     * policy of another region.
     */
    private static final Set<String> NOT_JUDGED = Set.of("policy.case_of_other_rules");

    /** A region where groups are soon recognized, and desa and kelurahan become each other. */
    private static Setting easy() {
        Rules rules = Rules.builder()
                .chain(synthetic(Chain.of(Set.of(OfficeKind.KEPALA_DESA, OfficeKind.LURAH))))
                .suspension(synthetic(true))
                .build();
        RegionPolicy policy = RegionPolicy.builder()
                .region(RegionCode.parse("99.01"))
                .addTimeLines(TimeLine.builder()
                        .level(GroupLevel.VILLAGE)
                        .addPeriods(rules)
                        .build())
                .build();
        return new Setting(policy, GroupLevel.VILLAGE, RegionCode.parse("99.01.01.2001"));
    }

    @Property(tries = 1, shrinking = ShrinkingMode.OFF)
    void the_engine_agrees_with_an_oracle_that_reads_commands(@ForAll long seed, Reporter reporter) {
        Random random = new Random(seed);
        AcceptanceWalks walks = new AcceptanceWalks(random);
        var settings = PolicyArbitraries.settings().generator(1000);
        while (walks.steps() < Agreement.steps(STEPS_A_TRY)) {
            Setting setting =
                    random.nextInt(6) == 0 ? easy() : settings.next(random).value();
            GroupLifecycle lifecycle = GroupLifecycle.under(setting.policy());
            for (int i = 0; i < WALKS_A_SETTING; i++) {
                walks.walk(setting, lifecycle::decide);
            }
        }
        Set<String> unbroken = rules();
        unbroken.removeAll(walks.met.keySet());
        reporter.publishReport(
                "steps compared", Map.of("steps", walks.steps(), "met", walks.met, "never broken", unbroken));
        assertThat(walks.judged).isEqualTo(rules());
        if (walks.steps() >= FEW) {
            assertThat(unbroken).hasSizeLessThan(walks.steps() < MANY ? 12 : 1);
        }
    }

    /** The codes of all rules that refuse or warn, by the keys of their texts. */
    private static Set<String> rules() {
        return ResourceBundle.getBundle("io.github.kim4j.lifecycle.messages", Locale.ROOT).keySet().stream()
                .filter(key -> key.endsWith(".rule"))
                .map(key -> key.substring(0, key.length() - ".rule".length()))
                .filter(code -> !NOT_JUDGED.contains(code) && !code.startsWith("due."))
                .collect(toCollection(TreeSet::new));
    }
}
