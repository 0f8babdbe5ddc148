package io.github.kim4j.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;

class CodedTest {
    private static final Coded VILLAGE = Coded.of("DESA", locale -> locale.equals(Locale.ENGLISH) ? "Village" : "Desa");
    private static final Coded WARD = Coded.of("KELURAHAN", locale -> "Kelurahan");

    @Test
    void has_a_code_in_no_language_and_words_in_each() {
        assertThat(VILLAGE.code()).isEqualTo("DESA");
        assertThat(VILLAGE.text(Locale.ENGLISH)).isEqualTo("Village");
        assertThat(VILLAGE.text(Locale.ROOT)).isEqualTo("Desa");
        assertThat(VILLAGE).hasToString("DESA");
    }

    @Test
    void joins_codes_and_words_in_their_order() {
        List<Coded> parts = new ArrayList<>(List.of(WARD, VILLAGE));
        Coded joined = Coded.joined(" / ", parts);
        parts.clear();

        assertThat(joined.code()).isEqualTo("KELURAHAN / DESA");
        assertThat(joined.text(Locale.ENGLISH)).isEqualTo("Kelurahan / Village");
        assertThat(Coded.joined(" / ", List.of()).code()).isEmpty();
        assertThat(Coded.joined(" / ", List.of()).text(Locale.ENGLISH)).isEmpty();
    }

    @Test
    void refuses_a_code_that_is_no_line() {
        for (String code : List.of("", " A", "A\n", "A".repeat(101))) {
            assertThatThrownBy(() -> Coded.of(code, locale -> ""))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("code: " + code.length()
                            + " characters (expected: 1 to 100 without control characters or outer blanks)");
        }
        assertThat(Coded.of("A".repeat(100), locale -> "").code()).hasSize(100);
    }

    @Test
    void is_equal_to_what_has_its_code() {
        EqualsVerifier.forClass(Coded.class)
                .withOnlyTheseFields("code")
                .withNonnullFields("code")
                .verify();
    }
}
