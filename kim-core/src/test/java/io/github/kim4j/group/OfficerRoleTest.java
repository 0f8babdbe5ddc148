package io.github.kim4j.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfficerRoleTest {
    @ParameterizedTest
    @CsvSource({
        "CHAIR, Ketua, Chair",
        "DEPUTY_CHAIR, Wakil Ketua, Deputy Chair",
        "SECRETARY, Sekretaris, Secretary",
        "TREASURER, Bendahara, Treasurer",
        "COORDINATOR, Koordinator, Coordinator",
        "PATRON, Pembina, Patron",
        "STEERING, Pengarah, Steering Committee",
        "MODERATOR, MODERATOR, MODERATOR",
    })
    void has_a_word_in_both_languages_or_shows_its_code(String code, String indonesian, String english) {
        OfficerRole role = OfficerRole.of(code);

        assertThat(role).hasToString(code);
        assertThat(role.label(Locale.forLanguageTag("id-ID"))).isEqualTo(indonesian);
        assertThat(role.label(Locale.ROOT)).isEqualTo(indonesian);
        assertThat(role.label(Locale.GERMAN)).isEqualTo(indonesian);
        assertThat(role.label(Locale.UK)).isEqualTo(english);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "chair", "1A", "A-B"})
    void refuses_what_has_not_the_form_of_a_code(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OfficerRole.of(code))
                .withMessageStartingWith("role: " + code.length() + " characters (expected: ");
    }

    @ParameterizedTest
    @CsvSource({
        "KETUA, CHAIR",
        "WAKIL_KETUA, DEPUTY_CHAIR",
        "SEKRETARIS, SECRETARY",
        "BENDAHARA, TREASURER",
        "KETUA_BIDANG, SECTION_HEAD",
        "KETUA_SEKSI, SECTION_HEAD",
        "ANGGOTA, MEMBER",
        "KOORDINATOR, COORDINATOR",
        "PEMBINA, PATRON",
        "PENGARAH, STEERING"
    })
    void the_indonesian_word_for_a_role_is_no_other_role(String word, String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OfficerRole.of(word))
                .withMessage("role: " + word + " (expected: " + code + ")");
    }

    @Test
    void two_roles_are_equal_if_their_codes_are() {
        assertThat(OfficerRole.of("CHAIR")).isEqualTo(OfficerRole.CHAIR);
        assertThat(OfficerRole.of("ONE")).isEqualTo(OfficerRole.of("ONE")).isNotEqualTo(OfficerRole.of("TWO"));
    }
}
