package io.github.kim4j.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.kim4j.json.Fault;
import io.github.kim4j.json.KimJson;
import io.github.kim4j.law.LegalBasis;
import io.github.kim4j.testkit.workflow.PolicyArbitraries;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;

/** Policies that are written are valid, and what becomes of those that are changed a little both judge alike. */
class PolicySchemaProperties {
    private static final int LEAST = 2_000;
    private static final int TRIES = Integer.getInteger("jqwik.tries.default", 1000);
    private static final int EACH = Math.max(2, LEAST / TRIES);
    private static final int LEAST_OF_A_KIND = 20;
    private static final ObjectMapper WRITER = KimJson.restricted();
    private static final TreeMap<PolicyMutation, Integer> BY_KIND = new TreeMap<>();
    private static final TreeMap<String, Integer> BY_ANSWER = new TreeMap<>();

    /** Generated ones with the papers that decrees need, and those that come with the library. */
    @Provide
    Arbitrary<RegionPolicy> policies() {
        Arbitrary<RegionPolicy> dressed = Combinators.combine(
                        PolicyArbitraries.policies(),
                        Arbitraries.of("{sequence}/KPTS/{year}", "470/{sequence}/{month}/{year}", "{sequence}"),
                        Arbitraries.of(Optional.<String>empty(), Optional.of("Dinkominfo")))
                .as((policy, pattern, abbreviation) -> policy.toBuilder()
                        .numberPattern(PolicyArbitraries.synthetic(NumberPattern.parse(pattern)))
                        .communicationOffice(PolicyArbitraries.synthetic(new OfficeName("Dinas Contoh", abbreviation)))
                        .placeOfSigning(PolicyArbitraries.synthetic("Sekayu"))
                        .addStandingBases(LegalBasis.of("uu-23-2014", "Pasal 1"))
                        .note("contoh")
                        .build());
        return Arbitraries.frequencyOf(
                Tuple.of(3, dressed),
                Tuple.of(1, Arbitraries.of(Policies.bundled().all())));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void every_policy_is_valid(@ForAll("policies") RegionPolicy policy) throws JsonProcessingException {
        assertThat(PolicyJudge.errors(WRITER.writeValueAsString(policy))).isEmpty();
    }

    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void what_the_schema_accepts_java_accepts_too_or_refuses_by_a_code_beyond_the_schema(
            @ForAll("policies") RegionPolicy policy, @ForAll long seed) throws JsonProcessingException {
        for (JsonNode mutant : mutants(PolicyJudge.tree(WRITER.writeValueAsString(policy)), new Random(seed))) {
            agree(PolicyJudge.TREES.writeValueAsString(mutant));
        }
    }

    private static List<JsonNode> mutants(JsonNode policy, Random random) {
        List<JsonNode> mutants = new ArrayList<>();
        PolicyMutation[] kinds = PolicyMutation.values();
        int first = random.nextInt(kinds.length);
        for (int tried = 0; mutants.size() < EACH && tried < kinds.length * 2; tried++) {
            PolicyMutation kind = kinds[(first + tried) % kinds.length];
            kind.of(policy, random).ifPresent(mutant -> {
                mutants.add(mutant);
                BY_KIND.merge(kind, 1, Integer::sum);
            });
        }
        return mutants;
    }

    private static void agree(String json) {
        List<String> errors = PolicyJudge.errors(json);
        List<Fault> faults = PolicyJudge.faults(json);
        BY_ANSWER.merge(
                (errors.isEmpty() ? "schema accepts" : "schema refuses")
                        + (faults.isEmpty() ? ", Java accepts" : ", Java refuses"),
                1,
                Integer::sum);
        if (errors.isEmpty()) {
            assertThat(faults)
                    .as("beyond the schema, and not told in docs/reference/policy-schema.md: %s", json)
                    .allMatch(fault -> BeyondPolicySchema.tells(fault, json));
        } else {
            assertThat(faults)
                    .as("accepted, but not by the schema, which says %s: %s", errors, json)
                    .isNotEmpty();
        }
    }

    @AfterContainer
    static void there_were_enough_of_every_kind_and_of_every_answer() {
        System.out.println("mutants of policies by answer " + BY_ANSWER + ", by kind " + BY_KIND);
        assertThat(Arrays.asList(PolicyMutation.values()))
                .allSatisfy(kind -> assertThat(BY_KIND.getOrDefault(kind, 0))
                        .as(kind.name())
                        .isGreaterThanOrEqualTo(LEAST_OF_A_KIND));
        assertThat(BY_ANSWER.keySet())
                .contains(
                        "schema accepts, Java accepts", "schema accepts, Java refuses", "schema refuses, Java refuses");
    }
}
