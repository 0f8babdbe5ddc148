package io.github.kim4j.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import io.github.kim4j.group.GroupLevel;
import io.github.kim4j.json.KimJson;
import io.github.kim4j.law.Basis;
import io.github.kim4j.law.OurReading;
import io.github.kim4j.region.RegionKind;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The small values of a policy: deadlines, limits, names of offices, parameters, and what is undecided. */
class PolicyPartsTest {
    private static final OurReading BASIS = new OurReading("contoh", "example");

    static Stream<Arguments> values() {
        return Stream.of(
                Arguments.of(
                        new Deadline("FILE", 1, Deadline.Unit.WORKING_DAYS),
                        "{\"step\":\"FILE\",\"amount\":1,\"unit\":\"WORKING_DAYS\"}"),
                Arguments.of(
                        new Deadline("A" + "_".repeat(39), Deadline.MAX_DAYS, Deadline.Unit.CALENDAR_DAYS),
                        "{\"step\":\"A" + "_".repeat(39) + "\",\"amount\":3660,\"unit\":\"CALENDAR_DAYS\"}"),
                Arguments.of(new ReelectionLimit(1, true), "{\"terms\":1,\"consecutiveOnly\":true}"),
                Arguments.of(
                        new ReelectionLimit(ReelectionLimit.MAX_TERMS, false),
                        "{\"terms\":20,\"consecutiveOnly\":false}"),
                Arguments.of(
                        new OfficeName("Dinas Komunikasi dan Informatika", Optional.of("Dinkominfo")),
                        "{\"name\":\"Dinas Komunikasi dan Informatika\",\"abbreviation\":\"Dinkominfo\"}"),
                Arguments.of(
                        new OfficeName("x".repeat(200), Optional.empty()), "{\"name\":\"" + "x".repeat(200) + "\"}"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void is_written_and_read_alike(Object value, String json) throws JsonProcessingException {
        assertThat(KimJson.restricted().writeValueAsString(value)).isEqualTo(json);
        assertThat(KimJson.restricted().readValue(json, value.getClass())).isEqualTo(value);
    }

    @Test
    void a_parameter_is_written_with_its_source_and_read_alike() throws JsonProcessingException {
        Parameter<Integer> three = new Parameter<>(3, BASIS);
        String json = KimJson.restricted().writeValueAsString(three);

        assertThat(json)
                .isEqualTo("{\"value\":3,\"basis\":{\"kind\":\"OUR_READING\",\"id\":\"contoh\",\"en\":\"example\"}}");
        assertThat(KimJson.restricted().readValue(json, new TypeReference<Parameter<Integer>>() {}))
                .isEqualTo(three);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "file", "FILE 1", "_FILE", "A12", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void a_deadline_names_a_step_by_its_code(String step) {
        assertThatThrownBy(() -> new Deadline(step, 1, Deadline.Unit.CALENDAR_DAYS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("step: another form (expected: a code such as ISSUE_DECREE)");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, Deadline.MAX_DAYS + 1})
    void a_deadline_has_days(int amount) {
        assertThatThrownBy(() -> new Deadline("FILE", amount, Deadline.Unit.CALENDAR_DAYS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("amount: " + amount + " (expected: 1 to 3660)");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, ReelectionLimit.MAX_TERMS + 1})
    void a_limit_has_terms(int terms) {
        assertThatThrownBy(() -> new ReelectionLimit(terms, false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("terms: " + terms + " (expected: 1 to 20)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " Dinas", "Dinas\n"})
    void an_office_has_a_name_of_one_line(String name) {
        assertThatThrownBy(() -> new OfficeName(name, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("name: " + name.length() + " characters (expected: 1 to 200 ");
        assertThatThrownBy(() -> new OfficeName("Dinas", Optional.of(name)))
                .hasMessageStartingWith("abbreviation: " + name.length() + " characters (expected: 1 to 40 ");
    }

    @Test
    void an_office_has_a_name_that_is_not_too_long() {
        assertThatThrownBy(() -> new OfficeName("x".repeat(201), Optional.empty()))
                .hasMessageStartingWith("name: 201 characters");
        assertThatThrownBy(() -> new OfficeName("x", Optional.of("x".repeat(41))))
                .hasMessageStartingWith("abbreviation: 41 characters");
    }

    @ParameterizedTest
    @CsvSource({
        "VILLAGE, , , VILLAGE: chain",
        "VILLAGE, DESA, , VILLAGE DESA: chain",
        "DISTRICT, , 2020-01-01, DISTRICT from 2020-01-01: chain",
        "VILLAGE, KELURAHAN, 2020-01-01, VILLAGE KELURAHAN from 2020-01-01: chain"
    })
    void what_is_undecided_tells_where_it_stands(
            GroupLevel level, @Nullable RegionKind kind, @Nullable LocalDate since, String text) {
        Undecided undecided = new Undecided(level, Optional.ofNullable(kind), Optional.ofNullable(since));

        assertThat(undecided).hasToString(text);
        assertThat(undecided.message(Locale.ENGLISH)).startsWith("It is not decided who recognizes");
        assertThat(undecided.message(Locale.forLanguageTag("id"))).startsWith("Belum ditetapkan siapa yang mengakui");
    }

    @Test
    void each_unit_of_days_has_a_code_and_a_word_in_both_languages() {
        assertThat(Deadline.Unit.values())
                .extracting(Deadline.Unit::code)
                .containsExactly("CALENDAR_DAYS", "WORKING_DAYS");
        assertThat(Deadline.Unit.values())
                .extracting(unit -> unit.label(Locale.ENGLISH))
                .containsExactly("calendar days", "working days");
        assertThat(Deadline.Unit.values())
                .extracting(unit -> unit.label(Locale.forLanguageTag("id")))
                .containsExactly("hari kalender", "hari kerja");
    }

    @Test
    void equal_by_their_parts() {
        EqualsVerifier.forClass(Deadline.class)
                .withNonnullFields("step", "unit")
                .withPrefabValuesForField("step", "FILE", "REGISTER")
                .withPrefabValuesForField("amount", 1, 2)
                .verify();
        EqualsVerifier.forClass(ReelectionLimit.class)
                .withPrefabValuesForField("terms", 1, 2)
                .verify();
        EqualsVerifier.forClass(OfficeName.class)
                .withNonnullFields("name", "abbreviation")
                .withPrefabValuesForField("name", "Dinas", "Bagian")
                .withPrefabValuesForField("abbreviation", Optional.empty(), Optional.of("D"))
                .verify();
        EqualsVerifier.forClass(Parameter.class)
                .withPrefabValues(Basis.class, BASIS, new OurReading("lain", "other"))
                .withNonnullFields("value", "basis")
                .verify();
        EqualsVerifier.forClass(Undecided.class)
                .withNonnullFields("level", "unitKind", "since")
                .verify();
    }
}
