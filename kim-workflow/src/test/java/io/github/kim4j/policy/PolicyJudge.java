package io.github.kim4j.policy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import io.github.kim4j.json.Fault;
import io.github.kim4j.json.KimJson;
import java.util.List;

/** Judges policies as JSON twice: by the schema of the jar as another tool would, and by the reading door. */
final class PolicyJudge {
    /** Keeps numbers as they are written, however long. */
    static final ObjectMapper TREES = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNumberLength(10_000)
                            .build())
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** Takes 1.0 for a whole number. */
    static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().losslessNarrowing(true).build()));

    private static final Schema SCHEMA = REGISTRY.getSchema(Policies.schema());

    private PolicyJudge() {}

    /** Returns what is wrong with a policy by the schema, formats asserted. */
    static List<String> errors(String json) {
        return SCHEMA
                .validate(
                        tree(json), context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    /** Returns what is wrong with a policy by reading it. */
    static List<Fault> faults(String json) {
        return KimJson.read(json, RegionPolicy.class).faults();
    }

    static JsonNode tree(String json) {
        try {
            return TREES.readTree(json);
        } catch (JsonProcessingException malformed) {
            throw new AssertionError("no JSON", malformed);
        }
    }
}
