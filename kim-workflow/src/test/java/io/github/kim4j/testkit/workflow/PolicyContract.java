package io.github.kim4j.testkit.workflow;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.kim4j.json.Fault;
import io.github.kim4j.json.KimJson;
import io.github.kim4j.json.Reading;
import io.github.kim4j.policy.Finding;
import io.github.kim4j.policy.PolicyLint;
import io.github.kim4j.policy.RegionPolicy;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/**
 * Tests the policy of a region: whether it can be read, what it leaves undecided, what in it cannot be met or has no effect,
 * and the laws of the lifecycle over generated walks; and writes a report that people of the region can read.
 *
 * <pre>{@code
 * class OurPolicyTest {
 *     @TestFactory
 *     Stream<DynamicNode> our_policy() {
 *         return PolicyContract.of(Path.of("policy.json")).tests();
 *     }
 * }
 * }</pre>
 *
 * <p>Red is: a fault in the file, something undecided that the lifecycle needs, rules under which nobody can be recognized or
 * no group can be formed, and a law that does not hold. What has no effect, and what should be asked once more, is skipped with
 * its reason: a region may mean it. The walks are the same in every run.
 *
 * <p>It shows that the lifecycle keeps its laws under the policy. Whether the policy says what the regulation says is for
 * people to read; the report helps them.
 */
public final class PolicyContract {
    /** How many walks are run for each level, kind of region and period unless {@link #walks} says otherwise: 200. */
    public static final int WALKS = 200;

    private final List<Fault> faults;
    private final Optional<RegionPolicy> policy;
    private final ReportTexts texts;
    private final int walks;

    private PolicyContract(List<Fault> faults, Optional<RegionPolicy> policy, ReportTexts texts, int walks) {
        this.faults = faults;
        this.policy = policy;
        this.texts = texts;
        this.walks = walks;
    }

    /**
     * Returns the contract of a policy in a file. A file that cannot be read makes a red test, not an exception.
     *
     * @param file a JSON document
     * @return the contract, in Indonesian
     */
    public static PolicyContract of(Path file) {
        Reading<RegionPolicy> reading = KimJson.read(requireNonNull(file, "file"), RegionPolicy.class);
        return new PolicyContract(
                reading.faults(), reading.value(), new ReportTexts(Locale.forLanguageTag("id")), WALKS);
    }

    /**
     * Returns the contract of a policy.
     *
     * @param policy the policy
     * @return the contract, in Indonesian
     */
    public static PolicyContract of(RegionPolicy policy) {
        return new PolicyContract(List.of(), Optional.of(policy), new ReportTexts(Locale.forLanguageTag("id")), WALKS);
    }

    /**
     * Returns the same contract in another language.
     *
     * @param locale Indonesian or English
     * @return the contract
     */
    public PolicyContract in(Locale locale) {
        return new PolicyContract(faults, policy, new ReportTexts(locale), walks);
    }

    /**
     * Returns the same contract with more walks or fewer.
     *
     * @param count for each level, kind of region and period, at least 1
     * @return the contract
     * @throws IllegalArgumentException if it is less than 1
     */
    public PolicyContract walks(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("count: " + count + " (expected: at least 1)");
        }
        return new PolicyContract(faults, policy, texts, count);
    }

    /**
     * Returns the report: what must be decided, which laws hold over how many walks, which way leads to recognition, who can do
     * what alone, the findings, and the policy in sentences.
     *
     * @return Markdown
     */
    public String report() {
        return new PolicyReport(texts, walks).of(faults, policy);
    }

    /**
     * Returns the tests. The last one prints the report.
     *
     * @return what a method with {@code @TestFactory} returns
     */
    public Stream<DynamicNode> tests() {
        DynamicTest read = dynamicTest(texts.text("test.read"), () -> none(PolicyReport.lines(faults, texts)));
        DynamicTest report = dynamicTest(texts.text("test.report"), () -> System.out.println(report()));
        return Stream.of(Stream.of(read), policy.stream().flatMap(this::testsOf), Stream.of(report))
                .flatMap(tests -> tests);
    }

    private Stream<DynamicNode> testsOf(RegionPolicy of) {
        DynamicTest decided = dynamicTest(
                texts.text("test.decided"),
                () -> none(of.undecided().stream()
                        .map(some -> some.message(texts.locale()))
                        .toList()));
        DynamicContainer findings = dynamicContainer(
                texts.text("findings"), PolicyLint.of(of).stream().map(this::finding));
        Stream<DynamicContainer> laws =
                of.undecided().isEmpty() ? Period.of(of).stream().map(this::laws) : Stream.empty();
        return Stream.concat(Stream.of(decided, findings), laws);
    }

    private static void none(List<String> lines) {
        if (!lines.isEmpty()) {
            Assertions.fail(String.join(System.lineSeparator(), lines));
        }
    }

    private DynamicTest finding(Finding finding) {
        String message = PolicyReport.line(finding, texts);
        boolean red = finding.kind() == Finding.Kind.UNREACHABLE || finding.kind() == Finding.Kind.INTAKE_ONLY;
        return dynamicTest(message, () -> {
            Assumptions.assumeTrue(red, message);
            Assertions.fail(message);
        });
    }

    private DynamicContainer laws(Period period) {
        LawsOfAPeriod laws = new LawsOfAPeriod(period, walks);
        return dynamicContainer(
                PolicyReport.title(period, texts),
                laws.laws().entrySet().stream()
                        .map(law -> dynamicTest(
                                texts.text("law." + law.getKey(), Map.of("walks", walks)),
                                () -> law.getValue().run())));
    }
}
