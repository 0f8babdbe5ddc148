package io.github.kim4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.kim4j.decree.Decree;
import io.github.kim4j.group.Group;
import io.github.kim4j.law.LegalInstrument;
import io.github.kim4j.testkit.core.DecreeArbitraries;
import io.github.kim4j.testkit.core.GroupArbitraries;
import io.github.kim4j.testkit.core.LawArbitraries;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Every document that is written is valid against its schema, the days asserted. */
class SchemaProperties {
    private static final ObjectMapper RESTRICTED = KimJson.restricted();
    private static final ObjectMapper PUBLISHED = KimJson.published(LocalDate.of(2026, 1, 1));
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema GROUP = REGISTRY.getSchema(KimJson.schema(Group.class));
    private static final Schema DECREE = REGISTRY.getSchema(KimJson.schema(Decree.class));
    private static final Schema INSTRUMENT = REGISTRY.getSchema(KimJson.schema(LegalInstrument.class));

    @Provide
    Arbitrary<Group> groups() {
        return GroupArbitraries.groups();
    }

    @Provide
    Arbitrary<Decree> decrees() {
        return Arbitraries.oneOf(DecreeArbitraries.decrees(), DecreeArbitraries.specimens());
    }

    @Provide
    Arbitrary<LegalInstrument> instruments() {
        return LawArbitraries.instruments();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void groups_are_valid(@ForAll("groups") Group group) throws JsonProcessingException {
        valid(GROUP, group);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void decrees_are_valid(@ForAll("decrees") Decree decree) throws JsonProcessingException {
        valid(DECREE, decree);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void legal_instruments_are_valid(@ForAll("instruments") LegalInstrument instrument) throws JsonProcessingException {
        valid(INSTRUMENT, instrument);
    }

    private static void valid(Schema schema, Object document) throws JsonProcessingException {
        for (ObjectMapper mapper : List.of(RESTRICTED, PUBLISHED)) {
            String json = mapper.writeValueAsString(document);
            assertThat(schema.validate(
                            json,
                            InputFormat.JSON,
                            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true))))
                    .isEmpty();
        }
    }
}
