package io.github.kim4j.json;

import static io.github.kim4j.json.Situations.aGroupOfOldAndYoung;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.kim4j.activity.Deliberation;
import io.github.kim4j.activity.Socialization;
import io.github.kim4j.activity.Speaker;
import io.github.kim4j.decree.Decree;
import io.github.kim4j.decree.OfficeKind;
import io.github.kim4j.group.Board;
import io.github.kim4j.group.Group;
import io.github.kim4j.group.GroupLevel;
import io.github.kim4j.group.Member;
import io.github.kim4j.law.Basis;
import io.github.kim4j.law.LegalBasis;
import io.github.kim4j.law.LegalInstrument;
import io.github.kim4j.region.RegionCode;
import jakarta.validation.constraints.Max;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.example.host.Invoice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTest {
    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    /** A rule with a parameter, as the policies of kim-workflow have them. */
    record Parameter<T>(T value, Basis basis) {}

    record Limits(
            Optional<Parameter<Integer>> members,
            Parameter<List<RegionCode>> units,
            Map<String, Parameter<Boolean>> flags,
            OptionalInt age) {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "action")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Dissolve.class, name = "DISSOLVE"),
        @JsonSubTypes.Type(value = Relocate.class, name = "RELOCATE")
    })
    sealed interface Command permits Dissolve, Relocate {}

    record Dissolve(String reason) implements Command {}

    record Relocate(RegionCode to) implements Command {}

    private static List<String> faults(String json, Class<?> type) {
        return KimJson.read(json, type).faults().stream()
                .map(fault -> fault.code() + " " + fault.pointer())
                .toList();
    }

    private static String single(String json, Class<?> type, Locale locale) {
        List<Fault> faults = KimJson.read(json, type).faults();
        assertThat(faults).hasSize(1);
        return faults.get(0).message(locale);
    }

    static Stream<Arguments> brokenGroups() {
        return Stream.of(
                Arguments.of("{}", "json.missing /id; json.missing /name; json.missing /level; json.missing /unit"),
                Arguments.of("[]", "json.unreadable "),
                Arguments.of("null", "json.unreadable "),
                Arguments.of("\"KIM\"", "json.unreadable "),
                Arguments.of(
                        """
                        {"id":"","name":null,"level":"DESA","unit":"16.06.06.9008","nationalId":7,"board":[]}""",
                        "json.unreadable /id; json.missing /name; json.unreadable /level; json.unreadable /unit;"
                                + " json.unreadable /nationalId; json.unreadable /board"),
                Arguments.of(
                        """
                        {"id":"1","name":"KIM A","level":"VILLAGE","unit":"16.06.06.2008","memberships":[
                          {"member":{"id":"a","birthDate":"1990-02-30","sex":0}},
                          {"joinedOn":20240115,"left":"2024-01-01"}, null, {"member":"a"}]}""",
                        "json.unreadable /memberships/0/member/birthDate; json.unreadable /memberships/0/member/sex;"
                                + " json.missing /memberships/1/member; json.unreadable /memberships/1/joinedOn;"
                                + " json.unknown /memberships/1/left; json.unreadable /memberships/2;"
                                + " json.unreadable /memberships/3/member"),
                Arguments.of(
                        """
                        {"id":"1","name":"KIM A","level":"VILLAGE","unit":"16.06.06.2008","memberships":null,
                         "board":{"officers":[{"member":"a"}],"term":"2029/2024"}}""",
                        "json.unreadable /memberships; json.unreadable /board/term;"
                                + " json.missing /board/officers/0/role"),
                Arguments.of("""
                        {"id":"1","id":"2","name":"KIM A","level":"VILLAGE","unit":"x",
                         "memberships":[{"member":{"id":"a","id":"b"}}]}""", "json.duplicate /id; json.duplicate /memberships/0/member/id; json.unreadable /unit"),
                Arguments.of("""
                        {"id":"1","name":"KIM A","level":"VILLAGE","unit":"16.06.06.2008","memberships":[
                          {"member":{"id":"a"},"joinedOn":"2024-02-02","leftOn":"2024-02-01"},
                          {"member":{"id":"b"},"joinedOn":"2024-02-02","leftOn":"2024-02-02"},
                          {"member":{"id":"c"},"joinedOn":"2024-02-02","leftOn":"2024-02-01"}]}""", "json.unreadable /memberships/0; json.unreadable /memberships/2"),
                Arguments.of(
                        """
                        {"id":"1","name":"KIM A","level":"DISTRICT","unit":"16.06.06.2999","nationalId":"%s",
                         "memberships":[{"member":{"id":"a","nik":"123"}},{"member":{"id":"a"}}],
                         "board":{"officers":[{"member":"a","role":"CHAIR"},{"member":"b","role":"CHAIR"},
                                              {"member":"a","role":"CHAIR","section":"%s"},
                                              {"member":"a","role":"CHAIR"}]}}""".formatted("7".repeat(65), "x".repeat(151)),
                        "group.officer_no_member /board/officers/1; board.second_holder /board/officers/1;"
                                + " board.second_holder /board/officers/2; text.size /board/officers/2/section;"
                                + " board.doubled_officer /board/officers/3; nik.malformed /memberships/0/member/nik;"
                                + " group.doubled_member /memberships/1; text.size /nationalId;"
                                + " group.level_and_unit /unit; region.unknown /unit"));
    }

    @ParameterizedTest
    @MethodSource("brokenGroups")
    void tells_all_faults_of_a_group(String json, String expected) {
        assertThat(faults(json, Group.class)).containsExactlyInAnyOrder(expected.split("; ", -1));
    }

    @Test
    void faults_of_constraints_come_in_the_order_of_their_places() {
        assertThat(faults(
                        (String)
                                brokenGroups().reduce((a, b) -> b).orElseThrow().get()[0],
                        Group.class))
                .startsWith("board.second_holder /board/officers/1", "group.officer_no_member /board/officers/1")
                .endsWith("group.level_and_unit /unit", "region.unknown /unit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t", "\uFEFF", "\uFEFF  "})
    void an_empty_document_is_a_fault(String text) {
        assertThat(faults(text, Group.class)).containsExactly("json.empty ");
        assertThat(KimJson.read(text.getBytes(StandardCharsets.UTF_8), Group.class)
                        .faults())
                .extracting(Fault::code)
                .containsExactly("json.empty");
    }

    static Stream<Arguments> malformed() {
        return Stream.of(
                Arguments.of("{", 1, 2),
                Arguments.of("{\"id\":\"1\"", 1, 10),
                Arguments.of("{} {}", 1, 4),
                Arguments.of("{}\n\n x", 3, 3),
                Arguments.of("{'id':1}", 1, 2),
                Arguments.of("{\"id\":012}", 1, 8),
                Arguments.of("{\"id\":NaN}", 1, 10),
                Arguments.of("{\"id\":\"a\nb\"}", 1, 9),
                Arguments.of("// c\n{}", 1, 1),
                Arguments.of("[1,]", 1, 4));
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void malformed_json_is_a_fault_with_line_and_column(String json, int line, int column) {
        assertThat(KimJson.read(json, Group.class).faults()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("json.syntax");
            assertThat(fault.line()).hasValue(line);
            assertThat(fault.column().orElseThrow()).isBetween(column - 1, column + 1);
            assertThat(fault.message(Locale.ENGLISH))
                    .startsWith("This is not well-formed JSON from line " + line + ", column ");
        });
    }

    @Test
    void a_word_that_is_none_is_told_where_it_begins_or_ends() {
        assertThat(KimJson.read("{\"id\":\n  Siti}", Group.class).faults())
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.code()).isEqualTo("json.syntax");
                    assertThat(fault.line()).hasValue(2);
                    // the beginning since Jackson 2.21, before that the end
                    assertThat(fault.column().orElseThrow()).isIn(3, 7);
                    assertThat(fault.message(Locale.ENGLISH)).doesNotContain("Siti");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"deliveredBy\":"})
    void deep_nesting_is_a_fault_and_no_overflow(String opening) {
        assertThat(KimJson.read(opening.repeat(200_000), Speaker.class).faults())
                .extracting(Fault::code)
                .containsExactly("json.too_deep");
    }

    static Stream<Arguments> beyondLimits() {
        return Stream.of(
                Arguments.of("\n " + "[".repeat(101), "json.too_deep", "", 2, 102, "100"),
                Arguments.of(
                        "{\"id\":\"1\",\n \"leftOn\":" + "1".repeat(1_001),
                        "json.number_too_long",
                        "/leftOn",
                        2,
                        11,
                        "1000"),
                Arguments.of("[-1." + "0".repeat(16_000_000), "json.number_too_long", "/0", 1, 2, "1000"),
                Arguments.of("[{\"" + "n".repeat(1_001) + "\":1", "json.name_too_long", "/0", 1, 3, "1000"),
                Arguments.of("{\"" + "n".repeat(16_000_000) + "\":1", "json.name_too_long", "", 1, 2, "1000"));
    }

    @ParameterizedTest(name = "{1} at {2}")
    @MethodSource("beyondLimits")
    void what_is_beyond_a_limit_is_told_with_the_limit_and_its_place(
            String json, String code, String pointer, int line, int column, String limit) {
        assertThat(KimJson.read(json, Group.class).faults()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo(code);
            assertThat(fault.pointer()).isEqualTo(pointer);
            assertThat(fault.line()).hasValue(line);
            assertThat(fault.column()).hasValue(column);
            assertThat(fault.message(Locale.ENGLISH)).contains("more than " + limit, "line " + line);
            assertThat(fault.message(Locale.forLanguageTag("id"))).contains("lebih", limit, "baris " + line);
        });
    }

    @Test
    void numbers_and_names_as_long_as_allowed_are_judged_as_any_other() {
        String json = "{\"id\":" + "1".repeat(1_000) + ",\"" + "n".repeat(1_000) + "\":1}";

        assertThat(faults(json, Member.class)).containsExactly("json.unreadable /id", "json.unknown /[hidden]");
    }

    @Test
    void nesting_as_deep_as_allowed_is_read() {
        String json = "{\"name\":\"Contoh\",\"deliveredBy\":".repeat(99) + "{\"name\":\"Contoh\"}" + "}".repeat(99);

        assertThat(KimJson.read(json, Speaker.class).faults()).isEmpty();
    }

    @Test
    void a_doubled_key_is_told_with_its_place() {
        assertThat(KimJson.read("{\"id\":\"1\",\n \"id\":\"1\"}", Member.class).faults())
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.pointer()).isEqualTo("/id");
                    assertThat(fault.line()).hasValue(2);
                    assertThat(fault.column()).hasValue(2);
                    assertThat(fault.message(INDONESIAN))
                            .isEqualTo("Isian ini tertulis dua kali, yang kedua pada baris 2, kolom 2.");
                });
    }

    @Test
    void bytes_that_are_no_utf_8_are_a_fault_with_line_and_column() {
        byte[] latin1 = "{\n\"id\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(KimJson.read(latin1, Member.class).faults()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("json.encoding");
            assertThat(fault.line()).hasValue(2);
            assertThat(fault.column()).hasValue(7);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void other_encodings_are_refused(String charset) {
        byte[] bytes = "{\"id\":\"é\"}".getBytes(java.nio.charset.Charset.forName(charset));

        assertThat(KimJson.read(bytes, Member.class).value()).isEmpty();
    }

    @Test
    void a_sequence_cut_off_at_the_end_is_malformed() {
        byte[] cut = {'"', (byte) 0xC3};

        assertThat(KimJson.read(cut, Member.class).faults())
                .extracting(Fault::code)
                .containsExactly("json.encoding");
    }

    @Test
    void reads_texts_bytes_files_and_streams_with_and_without_a_mark(@TempDir Path directory) throws Exception {
        String json = KimJson.restricted().writeValueAsString(aGroupOfOldAndYoung());
        byte[] bytes = ("\uFEFF" + json).getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(directory.resolve("group.json"), bytes);

        assertThat(List.of(
                        KimJson.read(json, Group.class),
                        KimJson.read("\uFEFF" + json, Group.class),
                        KimJson.read(bytes, Group.class),
                        KimJson.read(file, Group.class),
                        KimJson.read(new ByteArrayInputStream(bytes), Group.class)))
                .allSatisfy(reading -> assertThat(reading.value()).contains(aGroupOfOldAndYoung()));
    }

    @Test
    void a_file_that_is_not_there_is_a_fault(@TempDir Path directory) {
        assertThat(KimJson.read(directory.resolve("none.json"), Group.class).faults())
                .extracting(Fault::code)
                .containsExactly("json.unreadable_file");
        assertThat(KimJson.read(directory, Group.class).faults())
                .extracting(Fault::code)
                .containsExactly("json.unreadable_file");
    }

    @Test
    void unknown_fields_are_told_with_the_known_ones() {
        assertThat(single("{\"id\":\"1\",\"nama\":\"Siti\"}", Member.class, Locale.ENGLISH))
                .isEqualTo(
                        "This field is not known. Known are: id, name, nik, birthDate, sex, occupation, phone, address.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9901014107900001", "Siti Contoh", "k9901014107900001", "", "a/b", "1990-07-01"})
    void a_key_that_looks_like_data_is_hidden(String key) {
        assertThat(faults("{\"id\":\"1\",\"" + key + "\":1}", Member.class)).containsExactly("json.unknown /[hidden]");
    }

    @Test
    void what_was_expected_is_told_in_both_languages() {
        String json = "{\"id\":\"1\",\"sex\":\"perempuan\"}";

        assertThat(single(json, Member.class, Locale.ENGLISH))
                .isEqualTo("The value cannot be read. Expected: one of MALE, FEMALE.");
        assertThat(single(json, Member.class, INDONESIAN))
                .isEqualTo("Isi tidak terbaca. Yang diharapkan: salah satu dari MALE, FEMALE.");
        assertThat(single("{\"id\":\"1\",\"birthDate\":\"1 Juli 1990\"}", Member.class, Locale.ENGLISH))
                .isEqualTo("The value cannot be read. Expected: a day of the calendar such as 2021-03-17.");
    }

    @Test
    void where_an_object_was_expected_its_fields_are_told() {
        assertThat(single("{\"officers\":[\"Siti\"]}", Board.class, Locale.ENGLISH))
                .endsWith("Expected: an object in braces with the fields member, role, section.");
        assertThat(single("{\"officers\":[\"Siti\"]}", Board.class, INDONESIAN))
                .endsWith("Yang diharapkan: objek dalam kurung kurawal dengan isian member, role, section.");
    }

    @Test
    void what_a_constructor_refuses_is_told_without_the_value() {
        String json = "{\"member\":{\"id\":\"a\"},\"joinedOn\":\"2024-02-02\",\"leftOn\":\"2024-02-01\"}";

        assertThat(single(json, io.github.kim4j.group.Membership.class, Locale.ENGLISH))
                .isEqualTo(
                        "The value cannot be read. Expected: a day of leaving that is not before the day of joining.");
    }

    @Test
    void variants_are_told_apart_by_their_field() {
        assertThat(faults("{\"reason\":\"x\"}", Command.class)).containsExactly("json.missing /action");
        assertThat(faults("{\"action\":null}", Command.class)).containsExactly("json.missing /action");
        assertThat(faults("{\"action\":\"VOTE\"}", Command.class)).containsExactly("json.unreadable /action");
        assertThat(faults("{\"action\":7}", Command.class)).containsExactly("json.unreadable /action");
        assertThat(faults("[]", Command.class)).containsExactly("json.unreadable ");
        assertThat(faults("{\"action\":\"RELOCATE\",\"to\":\"x\",\"reason\":\"\"}", Command.class))
                .containsExactly("json.unreadable /to", "json.unknown /reason");
        assertThat(single("{\"action\":\"VOTE\"}", Command.class, Locale.ENGLISH))
                .endsWith("one of DISSOLVE, RELOCATE.");
        assertThat(KimJson.read("{\"to\":\"16.06\",\"action\":\"RELOCATE\"}", Command.class)
                        .value())
                .contains(new Relocate(RegionCode.parse("16.06")));
    }

    @Test
    void a_single_variant_needs_its_field_too() {
        assertThat(faults("{\"reason\":\"x\"}", Dissolve.class)).containsExactly("json.missing /action");
        assertThat(single("{\"action\":\"RELOCATE\"}", Dissolve.class, Locale.ENGLISH))
                .endsWith("one of DISSOLVE.");
        assertThat(KimJson.read("{\"action\":\"DISSOLVE\",\"reason\":\"x\"}", Dissolve.class)
                        .value())
                .contains(new Dissolve("x"));
    }

    @Test
    void bases_are_read_by_their_kind() {
        assertThat(KimJson.read("{\"kind\":\"LEGAL\",\"law\":\"uu-14-2008\",\"article\":\"Pasal 1\"}", Basis.class)
                        .value())
                .contains(LegalBasis.of("uu-14-2008", "Pasal 1"));
        assertThat(faults("{\"kind\":\"OUR_READING\",\"id\":\"x\",\"source\":\"y\"}", Basis.class))
                .containsExactly("json.missing /en", "json.unknown /source");
        assertThat(faults("{\"kind\":\"LEGAL\",\"article\":\"\"}", Basis.class)).containsExactly("json.unreadable ");
        assertThat(faults("{\"kind\":\"LEGAL\",\"law\":\"no-such-law\"}", Basis.class))
                .containsExactly("json.unreadable ");
    }

    @Test
    void generic_records_are_read_with_the_types_they_are_used_with() {
        String basis = "\"basis\":{\"kind\":\"CONVENTION\",\"id\":\"x\",\"en\":\"y\"}";
        String json = "{\"members\":{\"value\":\"ten\"," + basis + "},"
                + "\"units\":{\"value\":[\"16.06\",\"x\"]},"
                + "\"flags\":{\"a\":{\"value\":1," + basis + "}},\"age\":\"x\"}";

        assertThat(faults(json, Limits.class))
                .containsExactly(
                        "json.unreadable /members/value",
                        "json.unreadable /units/value/1",
                        "json.missing /units/basis",
                        "json.unreadable /flags/a/value",
                        "json.unreadable /age");
        assertThat(KimJson.read("{\"units\":{" + basis + "},\"flags\":{}}", Limits.class)
                        .value())
                .hasValueSatisfying(limits -> assertThat(limits.units().value()).isEmpty());
    }

    @Test
    void a_decree_is_walked_to_its_leaves() {
        String json = """
                {"issuer":{"kind":"CAMAT","region":"16.06"},"number":"","synthetic":"no","bases":[{"law":"uu-14-2008"}],
                 "relations":[{"kind":"ENDS"}],"annex":[{"officers":[{"name":"","role":"ketua"}]}],
                 "signatory":{"capacity":"PJ","name":"\\u0007"},"lastDay":"2024"}""";

        assertThat(faults(json, Decree.class))
                .containsExactly(
                        "json.unreadable /number",
                        "json.unreadable /signatory/name",
                        "json.unreadable /lastDay",
                        "json.unreadable /relations/0/kind",
                        "json.missing /relations/0/number",
                        "json.missing /annex/0/name",
                        "json.missing /annex/0/unit",
                        "json.unreadable /annex/0/officers/0/name",
                        "json.unreadable /annex/0/officers/0/role",
                        "json.unreadable /synthetic");
    }

    @Test
    void an_office_that_its_region_cannot_have_is_told_where_it_stands() {
        String json = "{\"issuer\":{\"kind\":\"CAMAT\",\"region\":\"16.06\"}}";

        assertThat(faults(json, Decree.class)).containsExactly("json.unreadable /issuer");
        assertThat(single(json, Decree.class, Locale.ENGLISH))
                .endsWith("the code of a region of the level that has such an office.");
    }

    @Test
    void constraints_of_lists_and_options_are_told_with_their_index() {
        assertThat(faults("""
                        {"minutes":{"heldOn":"2020-01-14","place":"%s"},"unit":"35.73.02.1011","participants":0,
                         "decisions":["a","%s"]}""".formatted("x".repeat(201), "x".repeat(1001)), Deliberation.class))
                .containsExactly("text.size /decisions/1", "text.size /minutes/place", "number.positive /participants");
        assertThat(faults("""
                        {"heldOn":"2021-03-17","mode":"VIRTUAL","region":"16.06","organizer":" ",
                         "speakers":[{"name":"Contoh","positions":["a",""],
                                      "deliveredBy":{"name":"Contoh","positions":[" "]}}]}""", Socialization.class))
                .containsExactly(
                        "text.blank /organizer",
                        "text.blank /speakers/0/deliveredBy/positions/0",
                        "text.blank /speakers/0/positions/1");
    }

    @Test
    void a_fault_of_a_constraint_tells_its_limits_in_both_languages() {
        String json = """
                {"id":"x","type":"UU","number":"1","year":2008,"title":"%s","verified":true}""".formatted("x".repeat(501));

        assertThat(single(json, LegalInstrument.class, Locale.ENGLISH))
                .isEqualTo("The text is too long: at most 500 characters.");
        assertThat(single(json, LegalInstrument.class, INDONESIAN))
                .isEqualTo("Teks terlalu panjang: paling banyak 500 karakter.");
        assertThat(KimJson.read(json, LegalInstrument.class).faults().get(0).rule(Locale.ENGLISH))
                .isEqualTo("The text has at most 500 characters.");
    }

    @Test
    void missing_numbers_and_truth_values_are_faults() {
        assertThat(faults("{\"id\":\"x\",\"type\":\"UU\",\"number\":\"1\",\"title\":\"t\"}", LegalInstrument.class))
                .containsExactly("json.missing /year", "json.missing /verified");
    }

    @Test
    void whoever_wants_the_value_or_nothing_gets_an_exception_without_values() {
        assertThat(KimJson.read("{\"id\":\"1\"}", Member.class).orThrow().getId())
                .hasToString("1");
        assertThatThrownBy(() -> KimJson.read("{\"id\":\"1\",\"nik\":\"123\"}", Member.class)
                        .orThrow())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("document: nik.malformed at \"/nik\" (expected: no fault)");
    }

    @Test
    void the_text_of_a_reading_tells_the_faults_and_not_the_value() {
        assertThat(KimJson.read("{\"id\":\"1\"}", Member.class)).hasToString("Reading[value]");
        assertThat(KimJson.read("{}", Member.class)).hasToString("Reading[json.missing at \"/id\"]");
    }

    /** Names that a table of hashes puts in one place, whatever it begins with. */
    private static String colliding(int from, int count) {
        return IntStream.range(from, from + count)
                .mapToObj(number -> IntStream.range(0, 10)
                        .mapToObj(bit -> (number >> bit & 1) == 0 ? "aB" : "b!")
                        .collect(Collectors.joining("", "\"", "\":0")))
                .collect(Collectors.joining(",", "{\"schemaVersion\":2,", "}"));
    }

    @Test
    void no_document_spoils_the_reading_of_another() {
        for (int i = 0; i < 4; i++) {
            KimJson.read(colliding(i * 200, 200), Group.class);
            KimJson.read(colliding(i * 200, 200), Group.class);
        }

        assertThat(faults("{}", Group.class)).hasSize(4).allMatch(fault -> fault.startsWith("json.missing"));
        assertThat(KimJson.read(colliding(0, 200), Group.class).faults()).hasSize(4);
    }

    /** Amounts of a host. */
    record Amounts(BigDecimal one, List<BigDecimal> more) {}

    @Test
    void a_number_is_read_to_its_last_digit() {
        String json = "{\"one\":12345678901234567890.120,\"more\":[81.12345678901234567890,1E-400,1e400,80.00]}";

        assertThat(KimJson.read(json, Amounts.class).orThrow())
                .isEqualTo(new Amounts(
                        new BigDecimal("12345678901234567890.120"),
                        List.of(
                                new BigDecimal("81.12345678901234567890"),
                                new BigDecimal("1E-400"),
                                new BigDecimal("1e400"),
                                new BigDecimal("80.00"))));
    }

    @Test
    void a_number_that_no_number_can_be_is_a_fault_without_it() {
        assertThat(KimJson.read("{\"one\":9901010101900001e99999999999,\"more\":[]}", Amounts.class)
                        .faults())
                .singleElement()
                .satisfies(fault ->
                        assertThat(fault + fault.message(Locale.ENGLISH)).doesNotContain("990101"));
    }

    @Test
    void elements_are_judged_however_deep_they_lie() {
        String group = "{\"id\":\"1\",\"name\":\"KIM A\",\"level\":\"VILLAGE\",\"unit\":\"16.06.06.2999\"}";

        assertThat(faults("[[" + group + "],[]]", Group[][].class)).containsExactly("region.unknown /0/0/unit");
        assertThat(faults("{\"a\":[" + group + "]}", GroupsByName.class)).containsExactly("region.unknown /a/0/unit");
    }

    private static final String VALID =
            "{\"id\":\"1\",\"name\":\"KIM A\",\"level\":\"VILLAGE\",\"unit\":\"16.06.06.2008\"}";

    /** A list of a host, with a rule of its own. */
    static final class Pairs extends ArrayList<Group> {
        private static final long serialVersionUID = 1;

        @Max(value = 2, message = "{text.size}")
        public int getCount() {
            return size();
        }
    }

    @Test
    void what_holds_elements_is_judged_itself_too() {
        assertThat(faults("[{},{},{}]".replace("{}", VALID), Pairs.class)).containsExactly("text.size /count");
        assertThat(faults("[{},{}]".replace("{}", VALID), Pairs.class)).isEmpty();
    }

    /** A map of a host. */
    static final class GroupsByName extends HashMap<String, List<Group>> {
        private static final long serialVersionUID = 1;
    }

    @Test
    void every_element_of_an_array_is_judged() {
        assertThat(faults("[{\"id\":\"1\"},{\"id\":\"2\",\"nik\":\"123\"}]", Member[].class))
                .containsExactly("nik.malformed /1/nik");
        assertThat(faults("[{\"id\":\"1\"},{}]", Member[].class)).containsExactly("json.missing /1/id");
        assertThat(faults("{}", Member[].class)).containsExactly("json.unreadable ");
    }

    @Test
    void a_type_that_the_messages_do_not_know_is_refused_in_the_words_of_its_constructor() {
        assertThat(single("{\"first\":2,\"last\":1}", Range.class, Locale.ENGLISH))
                .isEqualTo("The value cannot be read. Expected: not below the first.");
        assertThat(single("{\"first\":2,\"last\":1}", Range.class, INDONESIAN))
                .isEqualTo("Isi tidak terbaca. Yang diharapkan: isian yang cocok satu sama lain.");
    }

    @Test
    void a_host_tells_in_a_bundle_beside_its_types_what_they_ask_for() {
        String json = "{\"number\":0,\"lines\":[{\"amount\":-1}],\"key\":7}";

        assertThat(faults(json, Invoice.class)).containsExactly("json.unreadable /key");
        assertThat(single(json, Invoice.class, Locale.ENGLISH)).endsWith("Expected: a key such as A-1.");
        assertThat(single(json, Invoice.class, INDONESIAN)).endsWith("Yang diharapkan: kunci, misalnya A-1.");

        String made = "{\"number\":0,\"lines\":[{\"amount\":-1}],\"key\":\"A-1\"}";
        assertThat(faults(made, Invoice.class)).containsExactly("json.unreadable /lines/0");
        assertThat(single(made, Invoice.class, Locale.ENGLISH)).endsWith("Expected: an amount above zero.");
        assertThat(single(made, Invoice.class, INDONESIAN)).endsWith("Yang diharapkan: jumlah di atas nol.");
    }

    @Test
    void the_words_on_a_type_of_ours_are_not_told_of_a_type_of_the_same_name() {
        assertThat(single("{\"pages\":0}", org.example.host.Decree.class, INDONESIAN))
                .isEqualTo("Isi tidak terbaca. Yang diharapkan: isian yang cocok satu sama lain.");
    }

    @Test
    void of_very_many_faults_the_first_are_told_and_that_there_are_more() {
        Reading<Board> reading = KimJson.read("{\"officers\":[" + "1,".repeat(5_000) + "1]}", Board.class);

        assertThat(reading.faults()).hasSize(KimJson.MAX_FAULTS + 1);
        assertThat(reading.faults().get(KimJson.MAX_FAULTS - 1).pointer()).isEqualTo("/officers/999");
        Fault last = reading.faults().get(KimJson.MAX_FAULTS);
        assertThat(last.code()).isEqualTo("json.more");
        assertThat(last.message(Locale.ENGLISH)).isEqualTo("There are more faults; only the first 1000 are told.");
    }

    @Test
    void as_many_faults_as_are_told_are_told_without_more() {
        Reading<Board> reading = KimJson.read("{\"officers\":[" + "1,".repeat(999) + "1]}", Board.class);

        assertThat(reading.faults())
                .hasSize(KimJson.MAX_FAULTS)
                .noneMatch(fault -> fault.code().equals("json.more"));
    }

    @Test
    void of_very_many_violations_the_first_are_told_and_that_there_are_more() {
        String officer = "{\"member\":\"M-1\",\"role\":\"MEMBER\"}";
        Reading<Board> reading =
                KimJson.read("{\"officers\":[" + (officer + ",").repeat(3_000) + officer + "]}", Board.class);

        assertThat(reading.faults()).hasSize(KimJson.MAX_FAULTS + 1);
        assertThat(reading.faults().get(0).pointer()).isEqualTo("/officers/1");
        assertThat(reading.faults().get(KimJson.MAX_FAULTS).code()).isEqualTo("json.more");
    }

    @Test
    void so_many_violations_that_nobody_would_hold_them_are_one_fault_of_the_document() {
        String json = "{\"name\":\"A\",\"positions\":[" + "\"\",".repeat(120_000) + "\"\"]}";

        assertThat(codes(KimJson.read(json, Speaker.class))).containsExactly("json.refused");
    }

    @Test
    void equal_violations_are_told_each_at_its_place() {
        Reading<Speaker> reading = KimJson.read("{\"name\":\"A\",\"positions\":[\"\",\"x\",\"\"]}", Speaker.class);

        assertThat(reading.faults()).extracting(Fault::pointer).containsExactly("/positions/0", "/positions/2");
    }

    @Test
    void what_is_not_well_formed_is_told_after_very_many_doubled_keys() {
        Reading<Board> reading = KimJson.read("{\"officers\":[]" + ",\"officers\":[]".repeat(3_000), Board.class);

        assertThat(reading.faults())
                .hasSize(KimJson.MAX_FAULTS + 1)
                .extracting(Fault::code)
                .contains("json.duplicate", "json.syntax")
                .endsWith("json.more");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", " ", ""})
    void blanks_are_no_number_and_no_truth_value(String blanks) {
        Stream.of(Integer.class, Double.class, Boolean.class)
                .forEach(type -> assertThat(codes(KimJson.read("\"" + blanks + "\"", type)))
                        .containsExactly("json.unreadable"));
        assertThat(codes(KimJson.read("{\"count\":\"" + blanks + "\",\"sure\":\"" + blanks + "\"}", Guess.class)))
                .containsExactly("json.unreadable", "json.unreadable");
    }

    record Guess(Optional<Integer> count, Optional<Boolean> sure) {}

    @Test
    void a_code_is_read_without_blanks_around_it() {
        assertThat(codes(KimJson.read("\" VILLAGE\"", GroupLevel.class))).containsExactly("json.unreadable");
        assertThat(KimJson.read("\"VILLAGE\"", GroupLevel.class).value()).contains(GroupLevel.VILLAGE);
    }

    @Test
    void half_a_character_is_no_text() {
        Reading<Board> reading = KimJson.read(
                "{\"officers\":[{\"member\":\"A\",\"role\":\"MEMBER\",\"section\":\"x\\ud800\"}]}", Board.class);

        assertThat(reading.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.pointer()).isEqualTo("/officers/0/section");
            assertThat(fault.message(Locale.ENGLISH))
                    .isEqualTo("The value cannot be read. Expected: text of whole characters (Unicode),"
                            + " without halves such as \\ud800.");
        });
        assertThat(KimJson.read("\"\\ud83d\\ude00\"", String.class).value()).contains("\ud83d\ude00");
    }

    private static List<String> codes(Reading<?> reading) {
        return reading.faults().stream().map(Fault::code).toList();
    }

    /** A document of blanks that never is in memory as a whole. */
    private static InputStream blanks(long length) {
        return new InputStream() {
            private long left = length;

            @Override
            public int read() {
                return left-- > 0 ? ' ' : -1;
            }

            @Override
            public int read(byte[] into, int from, int most) {
                if (left <= 0) {
                    return -1;
                }
                int some = (int) Math.min(left, most);
                Arrays.fill(into, from, from + some, (byte) ' ');
                left -= some;
                return some;
            }
        };
    }

    @Test
    void a_stream_that_never_seems_to_end_is_left_after_the_longest_document() throws IOException {
        Reading<Group> reading = KimJson.read(blanks(Long.MAX_VALUE), Group.class);

        assertThat(reading.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("json.too_long");
            assertThat(fault.message(Locale.ENGLISH)).isEqualTo("The document is too long; 16 MiB at most are read.");
            assertThat(fault.message(INDONESIAN))
                    .isEqualTo("Dokumen terlalu panjang; yang dibaca paling banyak 16 MiB.");
        });
    }

    @Test
    void the_longest_document_is_read_and_one_byte_more_is_too_long_from_every_source(@TempDir Path folder)
            throws IOException {
        assertThat(KimJson.read(blanks(KimJson.MAX_BYTES), Group.class).faults())
                .extracting(Fault::code)
                .containsExactly("json.empty");
        Path file = folder.resolve("long.json");
        Files.copy(blanks(KimJson.MAX_BYTES + 1L), file);
        byte[] bytes = Files.readAllBytes(file);

        assertThat(Stream.of(
                        KimJson.read(file, Group.class),
                        KimJson.read(bytes, Group.class),
                        KimJson.read(new String(bytes, StandardCharsets.UTF_8), Group.class)))
                .allSatisfy(reading ->
                        assertThat(reading.faults()).extracting(Fault::code).containsExactly("json.too_long"));
    }

    @Test
    void the_words_of_a_strange_exception_are_not_told() {
        assertThat(single("{\"name\":\"Siti\"}", Quoting.class, Locale.ENGLISH))
                .isEqualTo("The value cannot be read. Expected: fields that fit together.");
    }

    record Range(int first, int last) {
        Range {
            if (last < first) {
                throw new IllegalArgumentException("last: " + last + " (expected: not below the first)");
            }
        }
    }

    record Quoting(String name) {
        Quoting {
            Integer.parseInt(name);
        }
    }

    @Test
    void a_list_with_rules_of_its_own_tells_the_place_within() {
        assertThat(faults("[\"LURAH\", \"CAMAT \", \"KETUA\"]", Ranks.class))
                .containsExactly("json.unreadable /1", "json.unreadable /2");
        assertThat(faults("[\"LURAH\", \"LURAH\"]", Ranks.class)).containsExactly("json.unreadable ");
        assertThat(faults("\"LURAH\"", Ranks.class)).containsExactly("json.unreadable ");
        assertThat(KimJson.read("[\"LURAH\", \"CAMAT\"]", Ranks.class).orThrow())
                .isEqualTo(Ranks.of(List.of(OfficeKind.LURAH, OfficeKind.CAMAT)));
    }

    /** As the chains of kim-workflow are. */
    record Ranks(@JsonValue List<OfficeKind> offices) {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Ranks of(List<OfficeKind> offices) {
            if (Set.copyOf(offices).size() < offices.size()) {
                throw new IllegalArgumentException("offices: one twice (expected: each once)");
            }
            return new Ranks(offices);
        }
    }
}
