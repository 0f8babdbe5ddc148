package io.github.kim4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.kim4j.activity.Assessment;
import io.github.kim4j.activity.Socialization;
import io.github.kim4j.group.Group;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every line of the list beyond the schema has a document that the schema accepts and Java refuses by that line alone. */
class BeyondSchemaTest {
    private static final Pattern WIDE = Pattern.compile("<([0-9]+)>");

    /** A document with what it is refused by. */
    record Witness(BeyondSchema.Line line, Class<?> type, String json) {
        @Override
        public String toString() {
            return line + " in " + type.getSimpleName();
        }
    }

    static Stream<Witness> witnesses() {
        return Stream.concat(written(), limits());
    }

    /** Those of {@code schema/beyond.json}, where {@code <40>} stands for forty emoji and {@code <half>} for half of one. */
    private static Stream<Witness> written() {
        try (InputStream in = BeyondSchemaTest.class.getResourceAsStream("/schema/beyond.json")) {
            return StreamSupport.stream(
                    Judge.TREES.readTree(Objects.requireNonNull(in)).spliterator(), false)
                    .map(BeyondSchemaTest::witness)
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Witness witness(JsonNode told) {
        String document = text(told.get("document"));
        String json = WIDE.matcher(document)
                .replaceAll(count -> "\uD83D\uDE00".repeat(Integer.parseInt(count.group(1))))
                .replace("<half>", "\\ud83d");
        boolean wide = !json.equals(document) && !document.contains("<half>");
        Class<?> type = Documents.TYPES.stream()
                .filter(it -> it.getSimpleName().equals(told.get("type").textValue()))
                .findFirst()
                .orElseThrow();
        return new Witness(
                new BeyondSchema.Line(
                        told.get("code").textValue(), told.path("expected").asText(), wide),
                type,
                json);
    }

    private static String text(JsonNode node) {
        try {
            return Judge.TREES.writeValueAsString(node);
        } catch (JsonProcessingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** What is too long to be written down. */
    private static Stream<Witness> limits() {
        String group =
                "{\"id\": \"KIM-1\", \"name\": \"KIM Contoh\", \"level\": \"VILLAGE\", \"unit\": \"16.06.06.2008\"";
        return Stream.of(
                limit("json.duplicate", group + ", \"id\": \"KIM-2\"}"),
                limit("json.too_long", group + "}" + " ".repeat(KimJson.MAX_BYTES)),
                limit("json.more", group + doubled(KimJson.MAX_FAULTS + 2)),
                new Witness(
                        line("json.number_too_long"),
                        Assessment.class,
                        "{\"scheme\": \"S\", \"group\": \"KIM-1\", \"total\": 1." + "0".repeat(1_000) + "}"),
                new Witness(line("json.too_deep"), Socialization.class, deep()));
    }

    private static Witness limit(String code, String json) {
        return new Witness(line(code), Group.class, json);
    }

    private static BeyondSchema.Line line(String code) {
        return new BeyondSchema.Line(code, "", false);
    }

    private static String doubled(int members) {
        return IntStream.range(0, members)
                .mapToObj(i -> "{\"member\": {\"id\": \"A\"}}")
                .collect(Collectors.joining(",", ", \"memberships\": [", "]}"));
    }

    private static String deep() {
        return "{\"heldOn\": \"2024-01-17\", \"mode\": \"VIRTUAL\", \"region\": \"16.06\", \"organizer\": \"Dinas\", \"speakers\": ["
                + "{\"name\": \"Contoh\", \"deliveredBy\": ".repeat(100)
                + "{\"name\": \"Contoh\"}" + "}".repeat(100) + "]}";
    }

    @ParameterizedTest
    @MethodSource("witnesses")
    void the_schema_accepts_it_and_java_refuses_it_by_this_code(Witness witness) {
        assertThat(Judge.errors(witness.type(), witness.json())).isEmpty();
        List<Fault> faults = KimJson.read(witness.json(), witness.type()).faults();
        assertThat(faults).isNotEmpty();
        assertThat(faults).anyMatch(fault -> witness.line().tells(fault, witness.json()));
        assertThat(faults)
                .allMatch(fault -> BeyondSchema.lines().stream().anyMatch(line -> line.tells(fault, witness.json())));
    }

    @Test
    void every_line_of_the_list_occurs_and_no_other() {
        assertThat(witnesses().map(Witness::line)).containsExactlyInAnyOrderElementsOf(BeyondSchema.lines());
    }
}
