package io.github.kim4j.workflow;

import static io.github.kim4j.testkit.workflow.PolicyArbitraries.synthetic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kim4j.decree.OfficeKind;
import io.github.kim4j.group.GroupLevel;
import io.github.kim4j.policy.Chain;
import io.github.kim4j.policy.Policies;
import io.github.kim4j.policy.RegionPolicy;
import io.github.kim4j.policy.Registration;
import io.github.kim4j.policy.Rules;
import io.github.kim4j.policy.TimeLine;
import io.github.kim4j.region.RegionCode;
import io.github.kim4j.testkit.internal.Golden;
import io.github.kim4j.testkit.workflow.PolicyArbitraries;
import io.github.kim4j.testkit.workflow.PolicyContract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.opentest4j.TestAbortedException;

/** The report on a policy, and which of its tests are red. */
class PolicyContractTest {
    private static final List<Locale> LANGUAGES = List.of(Locale.forLanguageTag("id"), Locale.ENGLISH);

    /** A desa has no Wali Kota above it, registration waits for an office that is not asked, later nobody can be formed. */
    private static RegionPolicy withFaults() {
        return RegionPolicy.builder()
                .region(RegionCode.parse("99.01"))
                .addTimeLines(TimeLine.builder()
                        .level(GroupLevel.VILLAGE)
                        .addPeriods(
                                Rules.builder()
                                        .chain(synthetic(
                                                Chain.of(Set.of(OfficeKind.KEPALA_DESA), Set.of(OfficeKind.WALI_KOTA))))
                                        .build(),
                                Rules.builder()
                                        .since(LocalDate.of(2030, 1, 1))
                                        .chain(synthetic(Chain.of(Set.of(OfficeKind.KEPALA_DINAS))))
                                        .registration(synthetic(Registration.before(OfficeKind.CAMAT)))
                                        .minimumMembers(synthetic(9))
                                        .maximumMembers(synthetic(8))
                                        .build())
                        .build())
                .build();
    }

    @ParameterizedTest
    @CsvSource({"16.06, muba", "32.76, depok", "32.73, bandung"})
    void reports_on_a_bundled_policy(String code, String name) {
        for (Locale locale : LANGUAGES) {
            Golden.check(
                    "contract/" + name + "_" + locale.getLanguage() + ".md",
                    PolicyContract.of(Policies.bundled().of(code))
                            .in(locale)
                            .walks(50)
                            .report());
        }
    }

    @Test
    void reports_on_a_policy_with_faults() {
        for (Locale locale : LANGUAGES) {
            Golden.check(
                    "contract/faults_" + locale.getLanguage() + ".md",
                    PolicyContract.of(withFaults()).in(locale).walks(50).report());
        }
    }

    @Test
    void reports_on_a_file_that_cannot_be_read(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("policy.json"), "{\"region\": \"16.06\", \"timeLine\": []}");

        assertThat(PolicyContract.of(file).in(Locale.ENGLISH).report())
                .startsWith("# Report on a group policy that cannot be read yet\n")
                .contains("/timeLine");
        assertThat(PolicyContract.of(folder.resolve("no.json")).report()).contains("Kesalahan dalam berkas");
        assertThat(red(PolicyContract.of(file))).containsExactly("berkas dapat dibaca");
    }

    @Test
    void is_green_for_a_policy_that_can_be_used_and_says_so_in_both_languages() {
        assertThat(red(PolicyContract.of(Policies.bundled().of("16.06")).walks(20)))
                .isEmpty();
        assertThat(tests(PolicyContract.of(Policies.bundled().of("16.06")).in(Locale.ENGLISH)))
                .extracting(DynamicTest::getDisplayName)
                .contains("what is permitted can be done (2.8)", "the file can be read");
    }

    @Test
    void is_red_for_what_is_undecided_and_for_what_cannot_be_met() {
        assertThat(red(PolicyContract.of(Policies.bundled().of("32.73")).in(Locale.ENGLISH)))
                .containsExactly("the region has decided who recognizes");
        assertThat(red(PolicyContract.of(withFaults()).in(Locale.ENGLISH).walks(20)))
                .hasSizeGreaterThan(1)
                .allSatisfy(name -> assertThat(name).matches("(Nobody can be recognized|No new group).*"));
    }

    @Test
    void wants_at_least_one_walk() {
        assertThatThrownBy(
                        () -> PolicyContract.of(Policies.bundled().of("16.06")).walks(0))
                .hasMessage("count: 0 (expected: at least 1)");
    }

    private static List<DynamicTest> tests(PolicyContract contract) {
        return contract.tests().flatMap(PolicyContractTest::flat).toList();
    }

    private static Stream<DynamicTest> flat(DynamicNode node) {
        return node instanceof DynamicContainer container
                ? container.getChildren().flatMap(PolicyContractTest::flat)
                : Stream.of((DynamicTest) node);
    }

    private static List<String> red(PolicyContract contract) {
        return tests(contract).stream()
                .filter(PolicyContractTest::red)
                .map(DynamicTest::getDisplayName)
                .toList();
    }

    @SuppressWarnings("IllegalCatch")
    private static boolean red(DynamicTest test) {
        try {
            test.getExecutable().execute();
            return false;
        } catch (TestAbortedException skipped) {
            return false;
        } catch (Throwable failed) {
            return true;
        }
    }

    @ParameterizedTest
    @CsvSource({"16.06, PROVINCE, 0", "16, PROVINCE, 0", "16, REGENCY, 2", "16, DISTRICT, 1", "16, VILLAGE, 2"})
    void a_policy_of_a_province_or_for_a_level_beyond_the_region_is_reported_too(
            String region, GroupLevel level, int sections) {
        RegionPolicy policy = RegionPolicy.builder()
                .region(RegionCode.parse(region))
                .addTimeLines(TimeLine.builder()
                        .level(level)
                        .addPeriods(Rules.builder()
                                .chain(PolicyArbitraries.synthetic(Chain.of(Set.of(OfficeKind.GUBERNUR))))
                                .build())
                        .build())
                .build();

        String report = PolicyContract.of(policy).in(Locale.ENGLISH).walks(2).report();

        assertThat(report.split("### Ways to recognition", -1)).hasSize(sections + 1);
        assertThat(report.lines().filter(line -> line.startsWith("- Holds: ")).count())
                .isEqualTo(sections == 0 ? 0 : 12L * sections);
    }

    static List<RegionPolicy> bundled() {
        return List.copyOf(Policies.bundled().all());
    }

    @ParameterizedTest
    @MethodSource("bundled")
    void every_bundled_policy_has_a_report_also_with_rules_for_one_kind_of_unit(RegionPolicy policy) {
        String report = PolicyContract.of(policy).in(Locale.ENGLISH).walks(1).report();

        assertThat(report).contains(policy.getRegion().toString()).doesNotContain("BROKEN");
        assertThat(report.contains("### Ways to recognition"))
                .isEqualTo(policy.undecided().isEmpty());
    }
}
