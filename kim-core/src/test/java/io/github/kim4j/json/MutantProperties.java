package io.github.kim4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.kim4j.json.SchemaProperties.Document;
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

/** What becomes of valid documents that are changed a little: the schema and Java agree, but for what is written down. */
class MutantProperties {
    private static final int LEAST = 10_000;
    private static final int LEAST_OF_A_TYPE = 300;
    private static final int LEAST_OF_A_KIND = 20;
    private static final int TRIES = Integer.getInteger("jqwik.tries.default", 1000);
    private static final int EACH = Math.max(12, LEAST * 6 / 5 / TRIES);

    private static final ObjectMapper WRITER = KimJson.restricted();
    private static final List<BeyondSchema.Line> BEYOND = BeyondSchema.lines();

    private static final TreeMap<String, Integer> BY_TYPE = new TreeMap<>();
    private static final TreeMap<Mutation, Integer> BY_KIND = new TreeMap<>();
    private static final TreeMap<String, Integer> BY_ANSWER = new TreeMap<>();

    /** Two documents of one type, and what the changes are drawn from. */
    record Origin(Document one, Document another, long seed) {}

    @Provide
    Arbitrary<Origin> origins() {
        List<Tuple.Tuple2<Integer, Arbitrary<Origin>>> each =
                Documents.TYPES.stream().map(type -> Tuple.of(1, origins(type))).toList();
        return Arbitraries.frequencyOf(each);
    }

    private static Arbitrary<Origin> origins(Class<?> type) {
        Arbitrary<Document> documents = SchemaProperties.documentsOf(type);
        return Combinators.combine(documents, documents, Arbitraries.longs()).as(Origin::new);
    }

    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void what_the_schema_accepts_java_accepts_too_or_refuses_by_a_code_beyond_the_schema(
            @ForAll("origins") Origin origin) throws JsonProcessingException {
        for (JsonNode mutant : mutants(origin)) {
            String json = WRITER.writeValueAsString(mutant);
            agree(origin.one().type(), json);
        }
    }

    private static List<JsonNode> mutants(Origin origin) throws JsonProcessingException {
        JsonNode one = tree(origin.one());
        JsonNode another = tree(origin.another());
        Random random = new Random(origin.seed());
        List<JsonNode> mutants = new ArrayList<>();
        Mutation[] kinds = Mutation.values();
        for (int at = random.nextInt(kinds.length), tried = 0;
                mutants.size() < EACH && tried < EACH * 10;
                at++, tried++) {
            Mutation kind = kinds[at % kinds.length];
            Optional<JsonNode> mutant = kind.of(one, another, random);
            mutant.ifPresent(it -> {
                mutants.add(it);
                BY_TYPE.merge(origin.one().type().getSimpleName(), 1, Integer::sum);
                BY_KIND.merge(kind, 1, Integer::sum);
            });
        }
        return mutants;
    }

    private static JsonNode tree(Document document) throws JsonProcessingException {
        return Judge.tree(WRITER.writeValueAsString(document.value()));
    }

    /** Both ways, but for blank texts, on which validators differ, and for the version: a schema knows one. */
    private static void agree(Class<?> type, String json) {
        List<String> errors = Judge.errors(type, json);
        List<Fault> faults = KimJson.read(json, type).faults();
        BY_ANSWER.merge(
                (errors.isEmpty() ? "schema accepts" : "schema refuses") + ", "
                        + (faults.isEmpty() ? "Java accepts" : "Java refuses"),
                1,
                Integer::sum);
        if (errors.isEmpty()) {
            assertThat(faults)
                    .as("beyond the schema, and not told in docs/reference/json.md: %s %s", type.getSimpleName(), json)
                    .allMatch(fault -> BEYOND.stream().anyMatch(line -> line.tells(fault, json)));
        } else if (errors.stream().noneMatch(MutantProperties::ofItsOwn)) {
            assertThat(faults)
                    .as("accepted, but not by the schema, which says %s: %s %s", errors, type.getSimpleName(), json)
                    .isNotEmpty();
        }
    }

    private static boolean ofItsOwn(String error) {
        return error.contains(SchemaForms.NOT_BLANK) || error.contains(Documents.VERSION);
    }

    @AfterContainer
    static void there_were_enough_of_every_type_and_of_every_kind() {
        System.out.println("mutants by answer " + BY_ANSWER + ", by type " + BY_TYPE + ", by kind " + BY_KIND);
        assertThat(BY_TYPE.values().stream().mapToInt(it -> it).sum()).isGreaterThanOrEqualTo(LEAST);
        assertThat(Documents.TYPES)
                .allSatisfy(type -> assertThat(BY_TYPE.getOrDefault(type.getSimpleName(), 0))
                        .as(type.getSimpleName())
                        .isGreaterThanOrEqualTo(LEAST_OF_A_TYPE));
        assertThat(Arrays.asList(Mutation.values()))
                .allSatisfy(kind -> assertThat(BY_KIND.getOrDefault(kind, 0))
                        .as(kind.name())
                        .isGreaterThanOrEqualTo(LEAST_OF_A_KIND));
    }
}
