package io.github.kim4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.kim4j.group.Group;
import io.github.kim4j.group.Member;
import io.github.kim4j.testkit.internal.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaTest {
    private static final Path FOLDER = Path.of("src", "main", "resources", "META-INF", "schema");
    private static final SchemaTexts TEXTS = new SchemaTexts();
    private static final Map<Class<?>, String> MADE = made();

    private static Map<Class<?>, String> made() {
        SchemaGeneration generation = new SchemaGeneration(TEXTS);
        Map<Class<?>, String> made = new LinkedHashMap<>();
        Documents.TYPES.forEach(type -> made.put(type, generation.text(type)));
        return made;
    }

    static List<Class<?>> types() {
        return Documents.TYPES;
    }

    @Test
    void every_type_property_and_constant_has_its_texts_and_no_text_is_left_over() {
        assertThat(TEXTS.missing())
                .as("to be added to schema/texts_*.properties")
                .isEmpty();
        assertThat(TEXTS.unused())
                .as("to be taken out of schema/texts_*.properties")
                .isEmpty();
    }

    @Test
    void the_schemas_in_the_jar_are_those_of_the_types() {
        List<AssertionError> written = new ArrayList<>();
        MADE.forEach((type, schema) -> {
            try {
                Golden.check(FOLDER.resolve(Documents.file(type)), schema);
            } catch (AssertionError differs) {
                written.add(differs);
            }
        });
        assertThat(written).isEmpty();
    }

    @Test
    void no_schema_lies_about_without_a_type() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            Documents.TYPES.stream().map(Documents::file).toList());
        }
    }

    @Test
    void every_immutable_type_is_a_document_or_part_of_one() throws IOException {
        Set<String> told = new TreeSet<>();
        for (Class<?> type : Documents.TYPES) {
            told.add(type.getSimpleName());
            JsonNode defs = new ObjectMapper().readTree(KimJson.schema(type)).path("$defs");
            defs.fieldNames().forEachRemaining(told::add);
        }
        assertThat(immutables())
                .isNotEmpty()
                .allSatisfy(name -> assertThat(told).as("a line in Documents").contains(name));
    }

    private static Set<String> immutables() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(SchemaTest::immutable)
                    .map(file -> file.getFileName().toString().replace(".java", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static boolean immutable(Path file) {
        try {
            return Files.readString(file).contains("\n@Value.Immutable\n");
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void each_schema_is_valid_against_that_of_its_own_draft(Class<?> type) throws JsonProcessingException {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        Schema meta = registry.getSchema(
                com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(meta.validate(KimJson.schema(type), InputFormat.JSON)).isEmpty();
        JsonNode schema = new ObjectMapper().readTree(KimJson.schema(type));
        assertThat(schema.path("title").asText()).contains(" / ");
        assertThat(schema.path("description").asText()).contains("\n\n");
    }

    @Test
    void a_part_has_no_schema_of_its_own() {
        assertThat(KimJson.schema(Group.class))
                .contains("\"Kelompok Informasi Masyarakat / Community information group\"");
        assertThatThrownBy(() -> KimJson.schema(Member.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("type: io.github.kim4j.group.Member (expected: one of Group, ");
    }
}
