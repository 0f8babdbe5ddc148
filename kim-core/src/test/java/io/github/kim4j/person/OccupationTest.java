package io.github.kim4j.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OccupationTest {
    @ParameterizedTest
    @ValueSource(strings = {"FARMER", "A", "FISHER_2", "A123456789012345678901234567890123456789"})
    void keeps_codes_it_does_not_know(String code) {
        assertThat(Occupation.of(code)).hasToString(code);
        assertThat(Occupation.of(code).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "farmer", "2ND", "_A", "A B", "PETANI\u0130", "A1234567890123456789012345678901234567890"})
    void refuses_what_has_not_the_form_of_a_code(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Occupation.of(code))
                .withMessage("occupation: " + code.length() + " characters (expected: 1 to 40 capitals, digits and"
                        + " underscores, beginning with a capital)");
    }

    @Test
    void has_a_word_in_each_language_unless_it_is_not_known() {
        assertThat(Occupation.FARMER.label(Locale.ROOT)).isEqualTo("petani");
        assertThat(Occupation.FARMER.label(Locale.ENGLISH)).isEqualTo("farmer");
        assertThat(Occupation.of("FISHER_2").label(Locale.ENGLISH)).isEqualTo("FISHER_2");
    }

    @Test
    void two_occupations_are_equal_if_their_codes_are() {
        assertThat(Occupation.of("CIVIL_SERVANT")).isEqualTo(Occupation.CIVIL_SERVANT);
        assertThat(Occupation.of("ONE")).isEqualTo(Occupation.of("ONE")).isNotEqualTo(Occupation.of("TWO"));
    }
}
