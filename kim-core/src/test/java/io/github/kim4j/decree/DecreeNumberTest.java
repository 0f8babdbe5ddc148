package io.github.kim4j.decree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Month;
import java.util.Locale;
import java.util.Optional;
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
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            188.45/119/35.73.112/2020         | 188.45    | 119    | 35.73.112   | -    | 2020
            488/196/112                       | 488       | 196    | 112         | -    | -
            480.1/128/112 Tahun 2024          | 480.1     | 128    | 112         | -    | 2024
            73/KPTS-BPKAD/2020                | -         | 73     | BPKAD       | -    | 2020
            100.3.3.2/401/35.07.013/2024      | 100.3.3.2 | 401    | 35.07.013   | -    | 2024
            100.3.3.2/0132/2025               | 100.3.3.2 | 0132   | -           | -    | 2025
            100.3.3.2/74/418.08/2024          | 100.3.3.2 | 74     | 418.08      | -    | 2024
            100.3.3.2/<n>/K/411.403/<yyyy>    | 100.3.3.2 | -      | 411.403     | -    | -
            188.45/792/HK/416-012/2016        | 188.45    | 792    | 416-012     | -    | 2016
            188.45/49/Kpts/433.013/2023       | 188.45    | 49     | 433.013     | -    | 2023
            188.45-611/2022                   | 188.45    | 611    | -           | -    | 2022
            503 / Kep.204 – DPMPTSP / 2022    | 503       | 204    | DPMPTSP     | -    | 2022
            141.1/....                        | 141.1     | -      | -           | -    | -
            220 / 9 / 35.73.10011/2020        | 220       | 9      | 35.73.10011 | -    | 2020
            800/996/Kominfo/2019              | 800       | 996    | Kominfo     | -    | 2019
            489/212/Diskominfo/V/2019         | 489       | 212    | Diskominfo  | MAY  | 2019
            6.A Tahun 2019                    | -         | 6.A    | -           | -    | 2019
            44.2 Tahun 2020                   | -         | 44.2   | -           | -    | 2020
            17 A Tahun 2012                   | -         | 17 A   | -           | -    | 2012
            188.45/CONTOH/2026                | 188.45    | -      | -           | -    | 2026
            CONTOH/KPTS/2021                  | -         | -      | -           | -    | 2021
            188.45/12-KOMINFO/SK/2024         | 188.45    | 12     | KOMINFO     | -    | 2024
            188.45/1380/HK/416-012/2008       | 188.45    | 1380   | 416-012     | -    | 2008
            """)
    void tells_the_parts_of_the_numbers_seen_in_practice(
            String raw, String classification, String sequence, String unit, Month month, Integer year) {
        DecreeNumberParts parts = DecreeNumber.parse(raw).parts();

        assertThat(parts)
                .isEqualTo(new DecreeNumberParts(
                        Optional.ofNullable(classification),
                        Optional.ofNullable(sequence),
                        Optional.ofNullable(unit),
                        Optional.ofNullable(month),
                        year == null ? OptionalInt.empty() : OptionalInt.of(year)));
    }

    /** Forms that no source shows, made up of what they have. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            188.45/KEP/12/DINKOMINFO/2021     | 188.45    | 12     | DINKOMINFO  | -         | 2021
            119/KPTS/DINKOMINFO/2020          | -         | 119    | DINKOMINFO  | -         | 2020
            119/KPTS-BPKAD/2020               | -         | 119    | BPKAD       | -         | 2020
            KEP-15/DISKOMINFO/XII/2021        | -         | 15     | DISKOMINFO  | DECEMBER  | 2021
            400.9/SK 12A/I/2024               | 400.9     | 12A    | -           | JANUARY   | 2024
            400.9/12.A/Kep. Bupati/2024       | 400.9     | 12.A   | Bupati      | -         | 2024
            005/12/VI/Diskominfo/2020         | 005       | 12     | Diskominfo  | JUNE      | 2020
            005/12/VI/Diskominfo              | 005       | 12     | Diskominfo  | -         | -
            005/12/I/V/2020                   | 005       | 12     | -           | -         | 2020
            08/PER/M.KOMINFO/6/2010           | -         | 08     | -           | -         | 2010
            1/2/3                             | -         | 1      | -           | -         | -
            5/KPTS/2020                       | -         | 5      | -           | -         | 2020
            188.45/HK/2020                    | 188.45    | -      | HK          | -         | 2020
            188.45/KPTS/HK/2020               | 188.45    | -      | HK          | -         | 2020
            188.45/KPTS                       | 188.45    | -      | -           | -         | -
            188.45                            | 188.45    | -      | -           | -         | -
            44.2                              | -         | 44.2   | -           | -         | -
            503/CONTOH/2021                   | 503       | -      | -           | -         | 2021
            503/Kominfo/2021                  | -         | 503    | Kominfo     | -         | 2021
            503                               | -         | 503    | -           | -         | -
            Surat Kuning/Kominfo/2021         | -         | -      | -           | -         | 2021
            Tahun 2021                        | -         | -      | -           | -         | 2021
            12/K/2021                         | -         | 12     | -           | -         | 2021
            123456/DINKOMINFO/2021            | -         | -      | -           | -         | 2021
            １８８.45／７／ＨＫ／2020              | 188.45    | 7      | HK          | -         | 2020
            188.45∕7⁄HK‑9/Ⅴ/2020              | 188.45    | 7      | HK-9        | MAY       | 2020
            """)
    void tells_the_parts_of_forms_not_seen_and_guesses_none(
            String raw, String classification, String sequence, String unit, Month month, Integer year) {
        tells_the_parts_of_the_numbers_seen_in_practice(raw, classification, sequence, unit, month, year);
    }

    @ParameterizedTest
    @CsvSource({
        "188.45/119/35.73.112/2020, REGIONAL_DECREE_OLD",
        "188.45-611/2022, REGIONAL_DECREE_OLD",
        "100.3.3.2/0132/2025, REGIONAL_DECREE",
        "488/196/112, ",
        "100.3.3/1/2025, ",
        "73/KPTS-BPKAD/2020, "
    })
    void knows_the_archive_classes_of_decrees_of_a_head_of_region(String raw, ArchiveClass expected) {
        assertThat(DecreeNumber.parse(raw).parts().archiveClass()).isEqualTo(Optional.ofNullable(expected));
        if (expected != null) {
            assertThat(ArchiveClass.of(expected.number())).contains(expected);
            assertThat(expected.reading().cite(Locale.ENGLISH))
                    .startsWith("our reading: " + expected.number() + " is the ");
            assertThat(expected.reading().cite(Locale.forLanguageTag("id"))).contains(expected.number());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "503/Kep.204-DPMPTSP/2022",
                "503 / kep.204 — dpmptsp / 2022",
                "503\u00A0/ Kep.204 ‐ DPMPTSP / 2022",
                "503 / Kep.204 \u2212 DPMPTSP / 2022",
                "503\u2009/\u200AKep.204\u202F-\u2003DPMPTSP\u3000/ 2022",
                "503/Kep.204-DP\u200BMP\u00ADTSP/2022",
                "５０３／Ｋｅｐ．２０４－ＤＰＭＰＴＳＰ／２０２２",
                "503\u2044Kep.204\u2043DPMPTSP\u22152022",
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

    @ParameterizedTest
    @ValueSource(strings = {"\u00A0", "\u200B", "\u00AD\u00A0"})
    void refuses_a_number_that_nobody_sees(String raw) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DecreeNumber.parse(raw))
                .withMessage("number: " + raw.length()
                        + " characters that nobody sees (expected: 1 to 100 with one that can be seen)");
    }

    @Test
    void zeros_and_full_stops_tell_numbers_apart() {
        assertThat(DecreeNumber.parse("100/0132/2025").sameAs(DecreeNumber.parse("100/132/2025")))
                .isFalse();
        assertThat(DecreeNumber.parse("6.A").sameAs(DecreeNumber.parse("6A"))).isFalse();
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
