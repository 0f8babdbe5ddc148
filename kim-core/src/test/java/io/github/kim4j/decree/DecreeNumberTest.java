package io.github.kim4j.decree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.OptionalInt;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.util.DefaultLocale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecreeNumberTest {
    @ParameterizedTest
    @CsvSource({
        "188.45/119/35.73.112/2020, 188.45/119/35.73.112/2020, 2020",
        "488/196/112, 488/196/112, ",
        "480.1/128/112 Tahun 2024, 480.1/128/112TAHUN2024, 2024",
        "73/KPTS-BPKAD/2020, 73/KPTS-BPKAD/2020, 2020",
        "100.3.3.2/401/35.07.013/2024, 100.3.3.2/401/35.07.013/2024, 2024",
        "100.3.3.2/0132/2025, 100.3.3.2/0132/2025, 2025",
        "100.3.3.2/74/418.08/2024, 100.3.3.2/74/418.08/2024, 2024",
        "100.3.3.2/<n>/K/411.403/<yyyy>, 100.3.3.2/<N>/K/411.403/<YYYY>, ",
        "188.45/792/HK/416-012/2016, 188.45/792/HK/416-012/2016, 2016",
        "188.45/49/Kpts/433.013/2023, 188.45/49/KPTS/433.013/2023, 2023",
        "188.45-611/2022, 188.45-611/2022, 2022",
        "503 / Kep.204 – DPMPTSP / 2022, 503/KEP.204-DPMPTSP/2022, 2022",
        "141.1/...., 141.1/...., ",
        "220 / 9 / 35.73.10011/2020, 220/9/35.73.10011/2020, 2020",
        "800/996/Kominfo/2019, 800/996/KOMINFO/2019, 2019",
        "489/212/Diskominfo/V/2019, 489/212/DISKOMINFO/V/2019, 2019",
        "6.A Tahun 2019, 6.ATAHUN2019, 2019",
        "1/2019/2020, 1/2019/2020, 2020",
        "1/1899, 1/1899, ",
        "2020, 2020, ",
        "1/2020a, 1/2020A, ",
        "1/12020, 1/12020, ",
    })
    void keeps_the_text_of_numbers_as_seen_in_practice(String raw, String normalized, Integer year) {
        DecreeNumber number = DecreeNumber.parse(raw);

        assertThat(number).hasToString(raw);
        assertThat(number.raw()).isEqualTo(raw);
        assertThat(number.normalized()).isEqualTo(normalized);
        assertThat(number.year()).isEqualTo(year == null ? OptionalInt.empty() : OptionalInt.of(year));
        assertThat(number.specimen()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "503/Kep.204-DPMPTSP/2022",
                "503 / kep.204 — dpmptsp / 2022",
                "503\u00A0/ Kep.204 ‐ DPMPTSP / 2022",
                "503 / Kep.204 \u2212 DPMPTSP / 2022",
            })
    void is_the_same_whatever_blanks_dashes_and_case(String other) {
        DecreeNumber number = DecreeNumber.parse("503 / Kep.204 – DPMPTSP / 2022");

        assertThat(number.sameAs(DecreeNumber.parse(other))).isTrue();
        assertThat(number.sameAs(DecreeNumber.parse("504 / Kep.204 – DPMPTSP / 2022")))
                .isFalse();
    }

    @Test
    @DefaultLocale("tr-TR")
    void capitals_do_not_hang_on_the_language_of_the_machine() {
        assertThat(DecreeNumber.parse("1/dinkominfo/2024").normalized()).isEqualTo("1/DINKOMINFO/2024");
        assertThat(DecreeNumber.parse("1/a tahun 2024").year()).hasValue(2024);
    }

    @ParameterizedTest
    @CsvSource({
        "188.45/CONTOH/2026, true",
        "CONTOH, true",
        "188.45-contoh-2026, true",
        "188.45/ Contoh /2026, true",
        "188.45/CONTOHAN/2026, false",
        "188.45/1 CONTOH/2026, false",
    })
    void a_specimen_says_so_in_a_part_of_its_own(String raw, boolean specimen) {
        assertThat(DecreeNumber.parse(raw).specimen()).isEqualTo(specimen);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", " 1/2020", "1/2020 ", "1\n/2020"})
    void refuses_blank_ends_and_control_characters(String raw) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DecreeNumber.parse(raw))
                .withMessage("number: " + raw.length()
                        + " characters (expected: 1 to 100 without control characters or outer blanks)");
    }

    @Test
    void takes_up_to_100_characters() {
        assertThat(DecreeNumber.parse("1".repeat(100)).raw()).hasSize(100);
        assertThatIllegalArgumentException().isThrownBy(() -> DecreeNumber.parse("1".repeat(101)));
    }

    @Test
    void two_numbers_are_equal_if_their_texts_are() {
        EqualsVerifier.forClass(DecreeNumber.class).withNonnullFields("raw").verify();
    }
}
