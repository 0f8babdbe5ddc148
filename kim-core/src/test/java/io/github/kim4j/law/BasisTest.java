package io.github.kim4j.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.kim4j.json.Fault;
import io.github.kim4j.json.KimJson;
import io.github.kim4j.json.jackson3.KimModule;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BasisTest {
    private static final ObjectMapper MAPPER = KimJson.restricted();

    private static LegalInstrument aCircularOfNoBook() {
        return LegalInstrument.builder()
                .id("se-contoh")
                .type(InstrumentType.SURAT_EDARAN)
                .number("1")
                .year(2019)
                .title("Contoh")
                .verified(false)
                .build();
    }

    static Stream<Arguments> bases() {
        return Stream.of(
                Arguments.of(
                        LegalBasis.of("permenkominfo-8-2019", "Pasal 16 ayat (2) huruf a"),
                        "Permenkominfo 8/2019, Pasal 16 ayat (2) huruf a",
                        "Permenkominfo 8/2019, Pasal 16 ayat (2) huruf a",
                        "{\"kind\":\"LEGAL\",\"law\":\"permenkominfo-8-2019\",\"article\":\"Pasal 16 ayat (2) huruf a\"}"),
                Arguments.of(
                        LegalBasis.of(LawBook.bundled().get("uu-14-2008")),
                        "UU 14/2008",
                        "UU 14/2008",
                        "{\"kind\":\"LEGAL\",\"law\":\"uu-14-2008\"}"),
                Arguments.of(
                        LegalBasis.of(aCircularOfNoBook()),
                        "SE 1/2019",
                        "SE 1/2019",
                        "{\"kind\":\"LEGAL\",\"instrument\":{\"schemaVersion\":1,\"id\":\"se-contoh\",\"type\":\"SURAT_EDARAN\","
                                + "\"number\":\"1\",\"year\":2019,\"title\":\"Contoh\",\"gazettes\":[],"
                                + "\"amendedBy\":[],\"validity\":\"UNKNOWN\",\"verified\":false}}"),
                Arguments.of(
                        new Attested("Kepala Dinas, contoh", Optional.of(LocalDate.of(2021, 3, 17))),
                        "menurut sumber: Kepala Dinas, contoh",
                        "reported: Kepala Dinas, contoh",
                        "{\"kind\":\"ATTESTED\",\"source\":\"Kepala Dinas, contoh\",\"date\":\"2021-03-17\"}"),
                Arguments.of(
                        new OurReading("alasan", "reason"),
                        "pembacaan kami: alasan",
                        "our reading: reason",
                        "{\"kind\":\"OUR_READING\",\"id\":\"alasan\",\"en\":\"reason\"}"),
                Arguments.of(
                        new Convention("lazim", "usual"),
                        "kelaziman: lazim",
                        "convention: usual",
                        "{\"kind\":\"CONVENTION\",\"id\":\"lazim\",\"en\":\"usual\"}"));
    }

    @ParameterizedTest
    @MethodSource("bases")
    void is_cited_in_two_languages(Basis basis, String indonesian, String english, String json) {
        assertThat(basis.cite(Locale.forLanguageTag("id-ID"))).isEqualTo(indonesian);
        assertThat(basis.cite(Locale.UK)).isEqualTo(english);
        assertThat(basis.cite(Locale.forLanguageTag("tr-TR"))).isEqualTo(indonesian);
    }

    @ParameterizedTest
    @MethodSource("bases")
    void is_written_with_its_kind_and_read_back(Basis basis, String indonesian, String english, String json)
            throws Exception {
        assertThat(MAPPER.writeValueAsString(basis)).isEqualTo(json);
        assertThat(MAPPER.readValue(json, Basis.class)).isEqualTo(basis);
        assertThat(KimJson.read(json, Basis.class).value()).contains(basis);
    }

    @Test
    void a_law_of_the_book_that_was_changed_is_told_in_full() throws Exception {
        LegalInstrument changed = LegalInstrument.builder()
                .from(LawBook.bundled().get("uu-14-2008"))
                .title("Judul Lain")
                .build();

        assertThat(MAPPER.writeValueAsString(LegalBasis.of(changed)))
                .contains("\"instrument\":{")
                .doesNotContain("\"law\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"kind\":\"LEGAL\"}",
                "{\"kind\":\"LEGAL\",\"law\":\"no-such-law\"}",
                "{\"kind\":\"LEGAL\",\"law\":\"uu-14-2008\",\"article\":\"\"}",
                "{\"kind\":\"ATTESTED\",\"law\":\"uu-14-2008\"}"
            })
    void a_legal_basis_names_one_law(String json) {
        assertThatThrownBy(() -> MAPPER.readValue(json, LegalBasis.class))
                .isInstanceOf(com.fasterxml.jackson.databind.JsonMappingException.class);
    }

    @Test
    void both_law_and_instrument_are_refused() throws Exception {
        String told = MAPPER.writeValueAsString(LegalBasis.of(aCircularOfNoBook()));
        String both = told.replace("{\"kind\":\"LEGAL\",", "{\"kind\":\"LEGAL\",\"law\":\"uu-14-2008\",");

        assertThatThrownBy(() -> MAPPER.readValue(both, Basis.class))
                .hasMessageContaining("[hidden] (expected: LegalBasis)");
    }

    @Test
    void texts_are_lines() {
        for (String bad : List.of("", " x", "x ", "a\nb", "x".repeat(501))) {
            assertThatThrownBy(() -> new OurReading(bad, "x")).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new OurReading("x", bad)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new Convention(bad, "x")).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new Convention("x", bad)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new Attested(bad, Optional.empty())).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> LegalBasis.of("uu-14-2008", bad)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void a_gazette_has_a_year_and_a_number() {
        assertThat(new Gazette(Gazette.Series.TLN, 2008, 4846).citation())
                .isEqualTo("Tambahan Lembaran Negara Republik Indonesia Nomor 4846");
        assertThat(new Gazette(Gazette.Series.BD, 2023, 17).citation()).isEqualTo("Berita Daerah Tahun 2023 Nomor 17");
        assertThatThrownBy(() -> new Gazette(Gazette.Series.LN, 1899, 1))
                .hasMessage("year: 1899 (expected: 1900 to 2999)");
        assertThatThrownBy(() -> new Gazette(Gazette.Series.LN, 2008, 0))
                .hasMessage("number: 0 (expected: at least 1)");
    }

    @Test
    void legal_bases_are_equal_by_law_and_article() {
        EqualsVerifier.forClass(LegalBasis.class)
                .withPrefabValues(
                        LegalInstrument.class,
                        aCircularOfNoBook(),
                        LawBook.bundled().get("uu-14-2008"))
                .withNonnullFields("instrument", "article")
                .verify();
    }

    /** Where only law can stand. */
    record Bases(List<LegalBasis> list, Optional<LegalBasis> one) {}

    private static final String WITH_KIND = """
            {"list":[{"kind":"LEGAL","law":"uu-14-2008","article":"Pasal 1"}],"one":{"kind":"LEGAL","law":"uu-6-2014"}}""";
    private static final String WITHOUT_KIND = WITH_KIND.replace("\"kind\":\"LEGAL\",", "");
    private static final String WRONG_KIND = WITH_KIND.replace("LEGAL", "CONVENTION");

    @Test
    void law_is_read_with_its_kind_and_where_only_law_can_stand_without_it_too() throws Exception {
        ObjectMapper second = KimJson.restricted();
        tools.jackson.databind.json.JsonMapper third = tools.jackson.databind.json.JsonMapper.builder()
                .addModule(new KimModule())
                .build();
        Bases bases = new Bases(
                List.of(LegalBasis.of("uu-14-2008", "Pasal 1")),
                Optional.of(LegalBasis.of(LawBook.bundled().get("uu-6-2014"))));

        assertThat(second.writeValueAsString(bases)).isEqualTo(WITH_KIND);
        assertThat(third.writeValueAsString(bases)).isEqualTo(WITH_KIND);
        for (String json : List.of(WITH_KIND, WITHOUT_KIND)) {
            assertThat(second.readValue(json, Bases.class)).isEqualTo(bases);
            assertThat(third.readValue(json, Bases.class)).isEqualTo(bases);
            assertThat(KimJson.read(json, Bases.class).orThrow()).isEqualTo(bases);
        }
    }

    @Test
    void law_of_another_kind_is_refused() {
        ObjectMapper second = KimJson.restricted();
        tools.jackson.databind.json.JsonMapper third = tools.jackson.databind.json.JsonMapper.shared();

        assertThatThrownBy(() -> second.readValue(WRONG_KIND, Bases.class)).isInstanceOf(JsonProcessingException.class);
        assertThatThrownBy(() -> third.readValue(WRONG_KIND, Bases.class))
                .isInstanceOf(tools.jackson.core.JacksonException.class);
        assertThatThrownBy(() -> second.readValue(WRONG_KIND.replace("CONVENTION", "FOO"), Bases.class))
                .isInstanceOf(JsonProcessingException.class);
        assertThat(KimJson.read(WRONG_KIND, Bases.class).faults())
                .extracting(Fault::pointer)
                .containsExactly("/list/0/kind", "/one/kind");
    }

    @Test
    void where_any_basis_can_stand_its_kind_must_be_told() {
        assertThat(KimJson.read("{\"law\":\"uu-14-2008\"}", Basis.class).faults())
                .extracting(Fault::code, Fault::pointer)
                .containsExactly(tuple("json.missing", "/kind"));
    }

    @Test
    void an_amendment_is_written_without_what_is_not_known_and_read_back() throws Exception {
        Amendment bare = new Amendment(InstrumentType.UU, "9", 2015);
        Amendment whole = new Amendment(
                InstrumentType.UU, "9", 2015, Optional.of("Contoh"), List.of(new Gazette(Gazette.Series.LN, 2015, 1)));

        assertThat(MAPPER.writeValueAsString(bare)).isEqualTo("{\"type\":\"UU\",\"number\":\"9\",\"year\":2015}");
        assertThat(MAPPER.writeValueAsString(whole))
                .isEqualTo("{\"type\":\"UU\",\"number\":\"9\",\"year\":2015,\"title\":\"Contoh\","
                        + "\"gazettes\":[{\"series\":\"LN\",\"year\":2015,\"number\":1}]}");
        for (Amendment amendment : List.of(bare, whole)) {
            assertThat(KimJson.read(MAPPER.writeValueAsString(amendment), Amendment.class)
                            .value())
                    .contains(amendment);
        }
    }

    @Test
    void a_title_of_an_amendment_is_one_line() {
        assertThat(KimJson.read("{\"type\":\"UU\",\"number\":\"9\",\"year\":2015,\"title\":\" \"}", Amendment.class)
                        .faults())
                .extracting(Fault::code)
                .containsExactly("json.unreadable");
    }

    @Test
    void a_regulation_of_the_book_is_named_by_its_id_with_or_without_an_article() {
        assertThat(LegalBasis.of("permenkominfo-8-2019", "Pasal 16")).hasToString("Permenkominfo 8/2019, Pasal 16");
        assertThat(LegalBasis.of("permenkominfo-8-2019"))
                .hasToString("Permenkominfo 8/2019")
                .isEqualTo(LegalBasis.of(LawBook.bundled().get("permenkominfo-8-2019")));
        assertThatThrownBy(() -> LegalBasis.of("Permenkominfo 8/2019"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("permenkominfo-8-2019");
    }
}
