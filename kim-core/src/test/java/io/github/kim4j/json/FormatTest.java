package io.github.kim4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.kim4j.decree.Decree;
import io.github.kim4j.group.Group;
import io.github.kim4j.group.Member;
import io.github.kim4j.json.jackson3.KimModule;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents of this version of the format, of earlier and of later ones. */
class FormatTest {
    private static final ObjectMapper RESTRICTED = KimJson.restricted();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final String GROUP = """
            {"id":"1","name":"KIM Contoh","level":"VILLAGE","unit":"16.06.06.2008"%s}""";

    /** A host's own type around ours. */
    record Letter(String subject, Group group, List<Decree> decrees) {}

    private static Group group() {
        return KimJson.read(GROUP.formatted(""), Group.class).orThrow();
    }

    private static Reading<Group> read(String more) {
        return KimJson.read(GROUP.formatted(more), Group.class);
    }

    @Test
    void the_version_stands_first_in_a_document_and_nowhere_within() throws Exception {
        String json = RESTRICTED.writeValueAsString(group());

        assertThat(json).startsWith("{\"schemaVersion\":1,\"id\":\"1\",").containsOnlyOnce("schemaVersion");
        assertThat(KimJson.published(DAY).writeValueAsString(group())).isEqualTo(json);
        assertThat(RESTRICTED.<JsonNode>valueToTree(group())).isEqualTo(RESTRICTED.readTree(json));
    }

    @Test
    void each_document_of_a_list_or_of_a_hosts_type_tells_it() throws Exception {
        Letter letter = new Letter("Contoh", group(), List.of());

        for (ObjectMapper mapper : List.of(RESTRICTED, KimJson.published(DAY))) {
            assertThat(mapper.writeValueAsString(List.of(group(), group())))
                    .matches("(.*\"schemaVersion\":1,\"id\".*){2}");
            assertThat(mapper.writeValueAsString(letter)).containsOnlyOnce("\"group\":{\"schemaVersion\":1,\"id\"");
        }
        assertThat(KimJson.read(RESTRICTED.writeValueAsString(letter), Letter.class)
                        .orThrow())
                .isEqualTo(letter);
        assertThat(RESTRICTED.readValue(RESTRICTED.writeValueAsString(letter), Letter.class))
                .isEqualTo(letter);
    }

    @Test
    void a_part_of_a_document_has_no_version() throws Exception {
        Member member = KimJson.read("{\"id\":\"a\"}", Member.class).orThrow();

        assertThat(RESTRICTED.writeValueAsString(member)).isEqualTo("{\"id\":\"a\"}");
        assertThat(KimJson.read("{\"schemaVersion\":1,\"id\":\"a\"}", Member.class)
                        .faults())
                .extracting(Fault::code, Fault::pointer)
                .containsExactly(tuple("json.unknown", "/schemaVersion"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",\"schemaVersion\":1", ",\"schemaVersion\":2", ",\"schemaVersion\":2147483647"})
    void what_is_known_of_a_document_of_any_version_is_read(String version) {
        Reading<Group> reading = read(version);

        assertThat(reading.value()).contains(group());
        assertThat(reading.ignored()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1.0", "1.5", "\"1\"", "null", "true", "[1]", "{}", "2147483648", "1e3"})
    void no_version_is_a_fault_at_its_place(String version) {
        assertThat(read(",\"schemaVersion\":" + version).faults())
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.code()).isEqualTo("json.unreadable");
                    assertThat(fault.pointer()).isEqualTo("/schemaVersion");
                    assertThat(fault.message(Locale.ENGLISH))
                            .endsWith("a whole number from 1 to 2147483647, the version of the form of documents.");
                });
    }

    @Test
    void an_unknown_field_is_a_fault_in_a_document_of_this_version() {
        assertThat(read(",\"motto\":\"x\"").faults()).extracting(Fault::pointer).containsExactly("/motto");
        assertThat(read(",\"motto\":\"x\",\"schemaVersion\":1").faults())
                .extracting(Fault::pointer)
                .containsExactly("/motto");
    }

    @Test
    void what_a_later_version_added_is_ignored_and_told_at_every_depth() {
        Reading<Group> reading = read("""
                ,"motto":{"text":["x"]},"schemaVersion":2,"memberships":[{"member":{"id":"a","blood":"A"}}],"3201":1,"3202":2""");

        assertThat(reading.orThrow().getMemberships()).hasSize(1);
        assertThat(reading.ignored()).containsExactlyInAnyOrder("/motto", "/memberships/0/member/blood", "/[hidden]");
    }

    @Test
    void a_later_version_is_no_excuse_for_other_faults() {
        Reading<Group> reading =
                KimJson.read("{\"schemaVersion\":2,\"motto\":1,\"id\":\"\",\"unit\":\"x\"}", Group.class);

        assertThat(reading.faults())
                .extracting(Fault::code, Fault::pointer)
                .containsExactlyInAnyOrder(
                        tuple("json.unreadable", "/id"),
                        tuple("json.missing", "/name"),
                        tuple("json.missing", "/level"),
                        tuple("json.unreadable", "/unit"));
        assertThat(reading.ignored()).isEmpty();
    }

    @Test
    void as_many_ignored_fields_as_faults_are_told() {
        StringBuilder more = new StringBuilder(",\"schemaVersion\":2");
        IntStream.range(0, KimJson.MAX_FAULTS + 1)
                .forEach(i -> more.append(",\"f").append(i).append("\":1"));

        assertThat(read(more.toString()).ignored()).hasSize(KimJson.MAX_FAULTS);
    }

    @Test
    void a_document_within_a_hosts_type_has_its_version_and_the_host_none() {
        String json = "{\"subject\":\"Contoh\",\"decrees\":[],\"group\":"
                + GROUP.formatted(",\"motto\":1,\"schemaVersion\":2") + "%s}";

        assertThat(KimJson.read(json.formatted(""), Letter.class).ignored()).containsExactly("/group/motto");
        assertThat(KimJson.read(json.formatted(",\"more\":1"), Letter.class).faults())
                .extracting(Fault::code, Fault::pointer)
                .containsExactly(tuple("json.unknown", "/more"));
    }

    /** Made up: version 1 called the name "nama" and spelled levels small, version 2 called members "people". */
    private static final Format THIRD = new Format(
            3,
            List.of(
                    new Format.Upgrade(1, Group.class, group -> group.set("name", group.remove("nama"))),
                    new Format.Upgrade(
                            1,
                            Group.class,
                            group -> group.put(
                                    "level", group.path("level").textValue().toUpperCase(Locale.ROOT))),
                    new Format.Upgrade(2, Group.class, group -> rename(group, "people", "memberships")),
                    new Format.Upgrade(1, Member.class, member -> rename(member, "nomor", "id"))));

    private static void rename(ObjectNode node, String from, String to) {
        if (node.has(from)) {
            node.set(to, node.remove(from));
        }
    }

    private static Reading<Group> third(String json) {
        return new Reader(RESTRICTED, DefaultValidator::get, THIRD).read(json, Group.class);
    }

    @Test
    void an_earlier_document_goes_through_every_change_since_in_order() {
        Group expected = read(",\"memberships\":[{\"member\":{\"id\":\"a\"}}]").orThrow();
        String first = """
                {"id":"1","nama":"KIM Contoh","level":"village","unit":"16.06.06.2008","people":[{"member":{"nomor":"a"}}]}""";
        String second = """
                {"schemaVersion":2,"id":"1","name":"KIM Contoh","level":"VILLAGE","unit":"16.06.06.2008",
                 "people":[{"member":{"id":"a"}}]}""";
        String today = """
                {"schemaVersion":3,"id":"1","name":"KIM Contoh","level":"VILLAGE","unit":"16.06.06.2008",
                 "memberships":[{"member":{"id":"a"}}]}""";

        assertThat(List.of(third(first), third(second), third(today)))
                .extracting(Reading::orThrow)
                .containsOnly(expected);
    }

    @Test
    void what_a_version_had_given_up_is_a_fault_in_it() {
        assertThat(third("""
                {"schemaVersion":2,"id":"1","nama":"KIM Contoh","level":"VILLAGE","unit":"16.06.06.2008"}""").faults())
                .extracting(Fault::code, Fault::pointer)
                .containsExactlyInAnyOrder(tuple("json.missing", "/name"), tuple("json.unknown", "/nama"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "0", "\"1\"", "\"Siti\"", "null", "[1]"})
    void a_mapper_refuses_other_versions_and_names_the_door(String version) {
        assertThatThrownBy(() -> RESTRICTED.readValue(GROUP.formatted(",\"schemaVersion\":" + version), Group.class))
                .isInstanceOf(JsonProcessingException.class)
                .hasMessageContaining("schemaVersion: another (expected: 1; KimJson.read")
                .hasMessageNotContaining("Siti");
    }

    @Test
    void a_mapper_that_does_not_know_us_overlooks_the_version() throws Exception {
        String json = RESTRICTED.writeValueAsString(group());

        assertThat(new ObjectMapper()
                        .registerModules(new Jdk8Module(), new JavaTimeModule())
                        .readValue(json, Group.class))
                .isEqualTo(group());
        assertThat(tools.jackson.databind.json.JsonMapper.builder()
                        .enable(tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .addModule(new KimModule())
                        .build()
                        .readValue(json, Group.class))
                .isEqualTo(group());
    }

    @Test
    void every_type_of_documents_lets_such_a_mapper_overlook_it() {
        assertThat(Documents.TYPES)
                .allSatisfy(type -> assertThat(
                                type.getAnnotation(JsonIgnoreProperties.class).value())
                        .containsExactly(Documents.VERSION));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_later_document_is_read_as_if_nothing_had_been_added(@ForAll Group group) {
        ObjectNode tree = RESTRICTED.valueToTree(group);
        addEverywhere(tree);
        tree.put(Documents.VERSION, 2);

        assertThat(KimJson.read(tree.toString(), Group.class).value()).contains(group);
    }

    private static void addEverywhere(JsonNode node) {
        node.forEach(FormatTest::addEverywhere);
        if (node instanceof ObjectNode object) {
            object.put("added", "x");
        }
    }
}
