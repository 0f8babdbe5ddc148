package io.github.kim4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.kim4j.decree.Decree;
import io.github.kim4j.testkit.core.DecreeArbitraries;
import io.github.kim4j.testkit.core.KimArbitraries;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Every document that is written, of every type, is valid against its schema, the days asserted. */
class SchemaProperties {
    private static final ObjectMapper RESTRICTED = KimJson.restricted();
    private static final ObjectMapper PUBLISHED = KimJson.published(LocalDate.of(2026, 1, 1));

    /** A document with its type. */
    record Document(Class<?> type, Object value) {}

    @Provide
    Arbitrary<Document> documents() {
        return Arbitraries.oneOf(
                Documents.TYPES.stream().map(SchemaProperties::documentsOf).toList());
    }

    @Provide
    Arbitrary<Document> edges() {
        return Arbitraries.of(Documents.TYPES.stream().flatMap(this::edgesOf).toList());
    }

    private Stream<Document> edgesOf(Class<?> type) {
        return KimArbitraries.edgeCases(type).stream().map(value -> new Document(type, value));
    }

    /** Returns documents of one type, among decrees also those that are marked as made up. */
    static Arbitrary<Document> documentsOf(Class<?> type) {
        Arbitrary<?> values = type == Decree.class
                ? Arbitraries.oneOf(DecreeArbitraries.decrees(), DecreeArbitraries.specimens())
                : KimArbitraries.of(type);
        return values.map(value -> new Document(type, value));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void every_document_is_valid(@ForAll("documents") Document document) throws JsonProcessingException {
        Statistics.label("type").collect(document.type().getSimpleName());
        valid(document);
    }

    @Property
    void every_edge_case_is_valid(@ForAll("edges") Document document) throws JsonProcessingException {
        valid(document);
    }

    private static void valid(Document document) throws JsonProcessingException {
        for (ObjectMapper mapper : List.of(RESTRICTED, PUBLISHED)) {
            assertThat(Judge.errors(document.type(), mapper.writeValueAsString(document.value())))
                    .isEmpty();
        }
    }
}
