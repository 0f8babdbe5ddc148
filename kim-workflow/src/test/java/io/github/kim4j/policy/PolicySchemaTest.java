package io.github.kim4j.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import io.github.kim4j.json.KimJson;
import io.github.kim4j.testkit.internal.Golden;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PolicySchemaTest {
    private static final Path FILE =
            Path.of("src", "main", "resources", "META-INF", "schema", "region-policy.schema.json");
    private static final PolicySchemaTexts TEXTS = new PolicySchemaTexts();
    private static final String MADE = new PolicySchema(TEXTS).text();

    @Test
    void the_schema_in_the_jar_is_that_of_the_type() {
        Golden.check(FILE, MADE);
    }

    @Test
    void every_property_and_constant_has_its_texts_and_no_text_is_left_over() {
        assertThat(TEXTS.missing())
                .as("to be added to schema/policy_*.properties")
                .isEmpty();
        assertThat(TEXTS.unused())
                .as("to be taken out of schema/policy_*.properties")
                .isEmpty();
    }

    @Test
    void the_schema_is_valid_against_that_of_its_own_draft() {
        assertThat(PolicyJudge.REGISTRY
                        .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"))
                        .validate(Policies.schema(), InputFormat.JSON))
                .isEmpty();
        JsonNode schema = PolicyJudge.tree(Policies.schema());
        assertThat(schema.path("title").asText()).isEqualTo("Kebijakan daerah / Policy of a region");
        assertThat(schema.path("description").asText()).contains("\n\n");
    }

    static List<RegionPolicy> bundled() {
        return Policies.bundled().all();
    }

    @ParameterizedTest
    @MethodSource("bundled")
    void every_policy_that_comes_with_the_library_is_valid_as_its_file_has_it(RegionPolicy policy) throws IOException {
        assertThat(PolicyJudge.errors(file("policies/" + policy.getRegion()))).isEmpty();
    }

    private static String file(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(Policies.class.getResourceAsStream(name + ".json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void the_example_of_the_page_is_valid_and_read_without_a_fault() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "reference", "policy-schema.md"));
        String example = page.substring(page.indexOf("```json") + 7, page.indexOf("```", page.indexOf("```json") + 7));

        assertThat(PolicyJudge.errors(example)).isEmpty();
        assertThat(KimJson.read(example, RegionPolicy.class).orThrow().toBuilder()
                        .note(Policies.bundled().of("32.76").getNote())
                        .build())
                .isEqualTo(Policies.bundled().of("32.76"));
    }

    /** One change of a policy that both refuse. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            the region is missing              | "region": "16.06",         |
            the region is no code              | "region": "16.06",         | "region": "16-06",
            the region is a number             | "region": "16.06",         | "region": 1606,
            a property that nobody knows       | "region": "16.06",         | "region": "16.06", "chain": [],
            a version                          | "region": "16.06",         | "region": "16.06", "schemaVersion": 1,
            no level                           | "level": "VILLAGE",        |
            a level that there is not          | "level": "VILLAGE",        | "level": "RW",
            a kind that there is not           | "unitKind": "DESA",        | "unitKind": "NAGARI",
            no such day                        | "2020-01-01"               | "2020-02-30"
            the second period has no day       | "since": "2022-01-01",     |
            an empty chain                     | [{"authorities": ["LURAH"]}, {"authorities": ["BUPATI"]}] | []
            a chain of five links              | [{"authorities": ["LURAH"]}, | [{"authorities": ["CAMAT"]}, {"authorities": ["LPM"]}, {"authorities": ["GUBERNUR"]}, {"authorities": ["LURAH"]},
            a link without an office           | {"authorities": ["LURAH"]} | {"authorities": []}
            a link without authorities         | {"authorities": ["LURAH"]} | {}
            a link that is a text              | {"authorities": ["LURAH"]} | "LURAH"
            an office twice in a link          | ["LURAH"]                  | ["LURAH", "LURAH"]
            an office that there is not        | ["LURAH"]                  | ["KETUA_RW"]
            an office with a blank             | ["LURAH"]                  | ["LURAH "]
            a paper that there is not          | {"authorities": ["LURAH"]} | {"authorities": ["LURAH"], "paper": "LETTER"}
            a rule without a value             | "value": ["CIVIL_SERVANT"], |
            a rule without a source            | {"value": 3, "basis": {"kind": "ATTESTED", "source": "Contoh"}} | {"value": 3}
            a source without its kind          | "kind": "ATTESTED",        |
            a source of no kind                | "kind": "ATTESTED",        | "kind": "HEARSAY",
            a source of another kind           | "kind": "ATTESTED",        | "kind": "CONVENTION",
            a source that says nothing         | "source": "Contoh"         | "source": ""
            nobody at least                    | {"value": 3,               | {"value": 0,
            half a person                      | {"value": 3,               | {"value": 2.5,
            a number as a text                 | {"value": 3,               | {"value": "3",
            an age beyond all                  | {"value": 17,              | {"value": 121,
            registration before and after      | {"before": "BUPATI"}       | {"before": "BUPATI", "afterRecognition": true}
            a deadline without a duty          | {"before": "BUPATI"}       | {"days": 30}
            a deadline of no days              | {"before": "BUPATI"}       | {"afterRecognition": true, "days": 0}
            a pattern without a sequence       | {sequence}                 | 17
            a pattern with two                 | {sequence}                 | {sequence}/{sequence}
            a placeholder that there is not    | {year}                     | {tahun}
            the wrong form of a step           | "FILE"                     | "file"
            a list that is null                | ["CIVIL_SERVANT"]          | null
            an occupation twice                | ["CIVIL_SERVANT"]          | ["CIVIL_SERVANT", "CIVIL_SERVANT"]
            truth as a text                    | {"value": true             | {"value": "true"
            """)
    void both_refuse(String what, String before, @Nullable String after) {
        assertThat(PolicyJudge.errors(POLICY)).isEmpty();
        assertThat(PolicyJudge.faults(POLICY)).isEmpty();
        assertThat(POLICY).contains(before);

        String changed = POLICY.replace(before, after == null ? "" : after);

        assertThat(PolicyJudge.errors(changed)).as("the schema: %s", what).isNotEmpty();
        assertThat(PolicyJudge.faults(changed)).as("Java: %s", what).isNotEmpty();
    }

    private static final String POLICY =
            """
            {"region": "16.06",
             "timeLines": [{"level": "VILLAGE", "unitKind": "DESA", "periods": [
               {"since": "2020-01-01",
                "minimumMembers": {"value": 3, "basis": {"kind": "ATTESTED", "source": "Contoh"}}},
               {"since": "2022-01-01",
                "chain": {"value": [{"authorities": ["LURAH"]}, {"authorities": ["BUPATI"]}], "basis": BASIS},
                "registration": {"value": {"before": "BUPATI"}, "basis": BASIS},
                "minimumAge": {"value": 17, "basis": BASIS},
                "barredOccupations": {"value": ["CIVIL_SERVANT"], "basis": BASIS},
                "suspension": {"value": true, "basis": BASIS},
                "deadlines": {"value": [{"step": "FILE", "amount": 3, "unit": "WORKING_DAYS"}], "basis": BASIS}}]}],
             "numberPattern": {"value": "470/{sequence}/{year}", "basis": BASIS}}
            """.replace("BASIS", "{\"kind\": \"OUR_READING\", \"id\": \"contoh\", \"en\": \"example\"}");
}
