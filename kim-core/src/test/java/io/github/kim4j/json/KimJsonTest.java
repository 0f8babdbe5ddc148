package io.github.kim4j.json;

import static io.github.kim4j.json.Situations.ON;
import static io.github.kim4j.json.Situations.aGroupOfOldAndYoung;
import static io.github.kim4j.json.Situations.aMember;
import static io.github.kim4j.json.Situations.belongs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.kim4j.activity.Assessment;
import io.github.kim4j.activity.Deliberation;
import io.github.kim4j.decree.AnnexEntry;
import io.github.kim4j.decree.AnnexOfficer;
import io.github.kim4j.decree.Decree;
import io.github.kim4j.decree.document.GroupAnnex;
import io.github.kim4j.group.Group;
import io.github.kim4j.group.GroupName;
import io.github.kim4j.group.Member;
import io.github.kim4j.group.Membership;
import io.github.kim4j.group.OfficerRole;
import io.github.kim4j.person.Nik;
import io.github.kim4j.person.PersonName;
import io.github.kim4j.region.RegionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KimJsonTest {
    private static final ObjectMapper RESTRICTED = KimJson.restricted();
    private static final ObjectMapper PUBLISHED = KimJson.published(ON);

    @Test
    void the_restricted_mapper_writes_everything() throws Exception {
        assertThat(RESTRICTED.writeValueAsString(
                        aGroupOfOldAndYoung().getMemberships().get(0)))
                .isEqualTo("{\"member\":{\"id\":\"A-1\",\"name\":\"Siti Contoh\",\"nik\":\"9901014107900001\","
                        + "\"birthDate\":\"1990-07-01\",\"sex\":\"FEMALE\",\"occupation\":\"FARMER\"},"
                        + "\"joinedOn\":\"2024-01-15\"}");
    }

    @Test
    void the_restricted_mapper_reads_what_it_wrote() throws Exception {
        String json = RESTRICTED.writeValueAsString(aGroupOfOldAndYoung());

        assertThat(RESTRICTED.readValue(json, Group.class)).isEqualTo(aGroupOfOldAndYoung());
    }

    @Test
    void the_public_form_has_names_of_officers_and_nothing_of_the_young() throws Exception {
        assertThat(PUBLISHED.writeValueAsString(aGroupOfOldAndYoung()))
                .isEqualTo("{\"schemaVersion\":1,\"id\":\"KIM-1\",\"name\":\"KIM Contoh Toman\",\"level\":\"VILLAGE\","
                        + "\"unit\":\"16.06.06.2008\",\"purposes\":[],\"fields\":[],\"channels\":[],\"memberships\":["
                        + "{\"member\":{\"id\":\"A-1\",\"name\":\"Siti Contoh\"},\"joinedOn\":\"2024-01-15\"},"
                        + "{\"member\":{\"id\":\"A-2\"},\"joinedOn\":\"2024-01-15\"}],"
                        + "\"board\":{\"term\":\"2024/2029\",\"officers\":[{\"member\":\"A-1\",\"role\":\"CHAIR\"}],"
                        + "\"sections\":[],\"advisers\":[]}}");
    }

    @Test
    void a_group_within_another_value_is_reduced_too() throws Exception {
        assertThat(PUBLISHED.writeValueAsString(List.of(aGroupOfOldAndYoung())))
                .startsWith("[{")
                .endsWith("}]")
                .doesNotContain("A-3", "A-4", "Slamet");
    }

    @Test
    void the_public_form_reads_back_as_a_value_that_is_published_unchanged() throws Exception {
        String json = PUBLISHED.writeValueAsString(aGroupOfOldAndYoung());

        assertThat(PUBLISHED.writeValueAsString(PUBLISHED.readValue(json, Group.class)))
                .isEqualTo(json);
        assertThat(KimJson.read(json, Group.class).faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-01, 2008-07-01, true",
        "2026-06-30, 2008-07-01, false",
        "2026-07-01, 2008-07-02, false",
        "2026-07-01, 1990-01-01, true",
        "2026-07-01, 2027-01-01, false",
        "2026-02-28, 2008-02-29, false",
        "2026-03-01, 2008-02-29, true"
    })
    void whoever_is_eighteen_that_day_is_of_age(LocalDate on, LocalDate born, boolean published) throws Exception {
        Group group = aGroupOfOldAndYoung().toBuilder()
                .memberships(
                        List.of(belongs(aMember("X", "Contoh").birthDate(born).build())))
                .board(java.util.Optional.empty())
                .build();

        assertThat(KimJson.published(on).writeValueAsString(group).contains("\"X\""))
                .isEqualTo(published);
    }

    @ParameterizedTest
    @CsvSource({
        "9901014107900001, true",
        "9901010107080001, true",
        "9901010207080001, false",
        "9901010107150001, false",
        "9901010107260001, false",
        "9901010107270001, true",
        "not a number, true"
    })
    void a_number_alone_tells_the_age_and_in_doubt_a_person_is_young(String nik, boolean published) throws Exception {
        Group group = aGroupOfOldAndYoung().toBuilder()
                .memberships(List.of(
                        belongs(aMember("X", "Contoh").nik(Nik.unchecked(nik)).build())))
                .board(java.util.Optional.empty())
                .build();

        assertThat(PUBLISHED.writeValueAsString(group).contains("\"X\"")).isEqualTo(published);
    }

    @Test
    void an_annex_lists_nobody_in_public_since_it_tells_no_ages() throws Exception {
        AnnexEntry entry = AnnexEntry.builder()
                .name(GroupName.parse("KIM Contoh Toman"))
                .unit(RegionCode.parse("16.06.06.2008"))
                .addOfficers(AnnexOfficer.of(PersonName.parse("Anak Contoh"), OfficerRole.SECRETARY))
                .build();

        String json = PUBLISHED.writeValueAsString(entry);

        assertThat(json).isEqualTo("{\"name\":\"KIM Contoh Toman\",\"unit\":\"16.06.06.2008\",\"officers\":[]}");
        assertThat(PUBLISHED.readValue(json, AnnexEntry.class))
                .isEqualTo(entry.toBuilder().officers(List.of()).build());
    }

    @Test
    void the_annex_of_a_text_lists_nobody_in_public_either() throws Exception {
        GroupAnnex annex = new GroupAnnex(
                GroupName.parse("KIM Contoh Toman"),
                List.of(),
                List.of(AnnexOfficer.of(PersonName.parse("Anak Contoh"), OfficerRole.SECRETARY)));

        assertThat(PUBLISHED.writeValueAsString(annex)).doesNotContain("Anak").contains("\"officers\":[]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "0", "1", "1606", "657844184"})
    void a_number_is_no_code_of_a_region(String number) {
        assertThat(KimJson.read(number, RegionCode.class).faults())
                .extracting(Fault::code)
                .containsExactly("json.unreadable");
    }

    @Test
    void outside_a_group_nobody_has_a_name() throws Exception {
        Member member = aMember("A-1", "Siti Contoh").build();

        assertThat(PUBLISHED.writeValueAsString(member)).isEqualTo("{\"id\":\"A-1\"}");
        assertThat(PUBLISHED.writeValueAsString(belongs(member)))
                .isEqualTo("{\"member\":{\"id\":\"A-1\"},\"joinedOn\":\"2024-01-15\"}");
    }

    @Test
    void outside_a_group_the_young_have_no_days_either() throws Exception {
        Membership young = aGroupOfOldAndYoung().getMemberships().get(2);

        assertThat(PUBLISHED.writeValueAsString(young)).isEqualTo("{\"member\":{\"id\":\"A-3\"}}");
    }

    @Test
    void a_number_too_large_is_not_quoted_from_a_tree_either() {
        assertThatThrownBy(() ->
                        RESTRICTED.treeToValue(RESTRICTED.readTree("{\"id\":\"A\",\"sex\":81200000001}"), Member.class))
                .isInstanceOf(JsonProcessingException.class)
                .hasMessageNotContaining("8120000");
        assertThatThrownBy(() -> RESTRICTED.readValue(
                        "{\"scheme\":\"S\",\"group\":\"G\",\"total\":9901010101900001e99999999999}", Assessment.class))
                .isInstanceOf(JsonProcessingException.class)
                .hasMessageNotContaining("990101");
    }

    @Test
    void a_number_too_large_is_not_quoted_from_a_map_either() {
        for (ObjectMapper mapper : List.of(RESTRICTED, PUBLISHED)) {
            assertThatThrownBy(() -> mapper.convertValue(Map.of("id", "A", "sex", 81_200_000_001L), Member.class))
                    .isInstanceOf(IllegalArgumentException.class)
                    .satisfies(thrown -> assertThat(String.valueOf(thrown) + thrown.getCause())
                            .doesNotContain("8120000"));
        }
    }

    @Test
    void a_mapper_is_the_callers_own() {
        KimJson.restricted().addMixIn(Nik.class, Object.class);

        assertThat(KimJson.restricted().findMixInClassFor(Nik.class)).isNotEqualTo(Object.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"heldOn\":\"2020-01-14\",\"place\":7}",
                "{\"heldOn\":\"2020-01-14\",\"place\":true}",
                "{\"heldOn\":18275}",
                "{\"heldOn\":\"2020-01-14\",\"more\":1}",
                "{\"heldOn\":\"2020-01-14\",\"heldOn\":\"2020-01-14\"}",
                "{\"heldOn\":\"2020-01-14\"} x",
                "{\"heldOn\":\"2020-01-14\"} {}",
                "{\"heldOn\":\"2020-01-14T00:00:00\"}",
                "{\"heldOn\":\"2020-02-30\"}"
            })
    void both_mappers_are_strict(String minutes) {
        String json = "{\"unit\":\"35.73.02.1011\",\"minutes\":" + minutes + "}";

        assertThatThrownBy(() -> RESTRICTED.readValue(json, Deliberation.class)).isNotNull();
        assertThatThrownBy(() -> PUBLISHED.readValue(json, Deliberation.class)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"9901014107900001\"", "\"7\"", "7.5", "true", "99999999999", "9901014107900001"})
    void a_number_is_read_from_a_whole_number_alone(String participants) {
        String json = "{\"unit\":\"35.73.02.1011\",\"minutes\":{\"heldOn\":\"2020-01-14\"},\"participants\":"
                + participants + "}";

        assertThatThrownBy(() -> RESTRICTED.readValue(json, Deliberation.class))
                .isInstanceOf(com.fasterxml.jackson.core.JacksonException.class)
                .hasMessageNotContainingAny("99999999999", "9901014107900001");
    }

    @Test
    void enums_are_not_read_from_numbers() {
        assertThatThrownBy(() -> RESTRICTED.readValue("{\"id\":\"A\",\"sex\":0}", Member.class))
                .isInstanceOf(JsonMappingException.class);
    }

    @Test
    void lists_are_written_even_when_empty_and_what_is_absent_is_not() throws Exception {
        Decree decree = RESTRICTED.readValue("{\"issuer\":{\"kind\":\"CAMAT\",\"region\":\"16.06.06\"}}", Decree.class);

        assertThat(RESTRICTED.writeValueAsString(decree))
                .isEqualTo("{\"schemaVersion\":1,\"issuer\":{\"kind\":\"CAMAT\",\"region\":\"16.06.06\"},"
                        + "\"bases\":[],\"relations\":[],\"annex\":[],\"synthetic\":false}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":\"A\",\"nik\":9901014107900001}",
                "{\"id\":\"A\",\"nik\":9901014107900001.5}",
                "{\"id\":\"A\",\"nik\":[\"9901014107900001\"]}",
                "{\"id\":\"A\",\"nik\":{\"a\":\"9901014107900001\"}}",
                "{\"id\":\"A\",\"sex\":\"9901014107900001\"}",
                "{\"id\":\"A\",\"birthDate\":\"9901014107900001\"}",
                "{\"id\":\"A\",\"birthDate\":9901014107900001}",
                "{\"id\":\"A\",\"name\":\" 9901014107900001\"}",
                "{\"id\":\"A\",\"name\":9901014107900001}",
                "{\"id\":\"A\",\"nik\":X9901014107900001}",
                "{\"id\":\"A\",\"nik\":\"9901014107900001\\x\"}",
                "{\"id\":\"A\",\"nik\":\"9901014107900001",
                "{\"id\":\"A\",\"nik\":\"9901014107900001\",\"nik\":\"9901014107900001\"}",
                "{\"id\":\" 9901014107900001\"}",
                "{\"id\":\"A\",\"9901014107900001\":1}"
            })
    void exceptions_do_not_quote_the_document(String json) {
        assertThatThrownBy(() -> RESTRICTED.readValue(json, Member.class))
                .satisfies(thrown -> assertThat(thrown.toString()).doesNotContain("9901014107900001"))
                .satisfies(
                        thrown -> assertThat(String.valueOf(thrown.getCause())).doesNotContain("9901014107900001"));
    }
}
