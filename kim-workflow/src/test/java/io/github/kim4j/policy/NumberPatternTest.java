package io.github.kim4j.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.kim4j.json.KimJson;
import java.time.LocalDate;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberPatternTest {
    @ParameterizedTest
    @CsvSource({
        "188.45/{sequence}/35.73.112/{year}, 119, 2020-03-16, 188.45/119/35.73.112/2020",
        "488/{sequence}/112, 196, 2024-01-31, 488/196/112",
        "{sequence}/KPTS-BPKAD/{year}, 73, 2020-01-10, 73/KPTS-BPKAD/2020",
        "489/{sequence}/Diskominfo/{month}/{year}, 212, 2019-05-06, 489/212/Diskominfo/V/2019",
        "{year}.{month}.{sequence}, CONTOH, 2024-12-31, 2024.XII.CONTOH",
        "{sequence}, 1$2, 2024-01-01, 1$2"
    })
    void makes_the_number_of_a_decree(String pattern, String sequence, LocalDate on, String number) {
        assertThat(NumberPattern.parse(pattern).number(sequence, on)).hasToString(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{sequence}", "188.45/{sequence}/35.73.112/{year}", "{month} {sequence}"})
    void is_read_and_written_alike(String text) throws JsonProcessingException {
        NumberPattern pattern = NumberPattern.parse(text);

        assertThat(pattern).hasToString(text);
        assertThat(KimJson.restricted()
                        .readValue(KimJson.restricted().writeValueAsString(pattern), NumberPattern.class))
                .isEqualTo(pattern);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "188.45/119",
                "{year}",
                "{sequence}/{sequence}",
                "{year}/{sequence}/{year}",
                "{sequence}/{tahun}",
                "{sequence}/{",
                "{/{sequence}",
                "}{sequence}",
                "{{sequence}}",
                "{}{sequence}",
                "{SEQUENCE}"
            })
    void refuses_other_placeholders(String text) {
        assertThatThrownBy(() -> NumberPattern.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "numberPattern: " + text + " (expected: {sequence} once, and {month} and {year} at most once)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " {sequence}", "{sequence}\n", "{sequence}\t1"})
    void refuses_what_is_no_line(String text) {
        assertThatThrownBy(() -> NumberPattern.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("numberPattern: " + text.length()
                        + " characters (expected: 1 to 80 without control characters or outer blanks)");
    }

    @Test
    void has_80_characters_at_most() {
        String longest = "{sequence}" + "1".repeat(70);

        assertThat(NumberPattern.parse(longest)).hasToString(longest);
        assertThatThrownBy(() -> NumberPattern.parse(longest + "1"))
                .hasMessageStartingWith("numberPattern: 81 characters");
    }

    @Test
    void what_makes_no_number_is_refused() {
        NumberPattern pattern = NumberPattern.parse("{sequence}");

        assertThatThrownBy(() -> pattern.number("", LocalDate.of(2024, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void equals_by_its_text() {
        EqualsVerifier.forClass(NumberPattern.class).withNonnullFields("text").verify();
    }
}
