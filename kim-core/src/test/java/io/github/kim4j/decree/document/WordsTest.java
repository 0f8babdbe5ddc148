package io.github.kim4j.decree.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
    @ParameterizedTest
    @CsvSource({
        "1,KESATU",
        "2,KEDUA",
        "3,KETIGA",
        "4,KEEMPAT",
        "5,KELIMA",
        "6,KEENAM",
        "7,KETUJUH",
        "8,KEDELAPAN",
        "9,KESEMBILAN",
        "10,KESEPULUH",
        "11,KESEBELAS",
        "12,KEDUA BELAS",
        "19,KESEMBILAN BELAS",
        "20,KEDUA PULUH",
        "21,KEDUA PULUH SATU",
        "99,KESEMBILAN PULUH SEMBILAN"
    })
    void ordinals_are_spelled(int number, String word) {
        assertThat(Ordinals.of(number)).isEqualTo(word);
    }

    @Test
    void no_two_ordinals_are_alike() {
        assertThat(IntStream.rangeClosed(1, Ordinals.MAX).mapToObj(Ordinals::of))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 100})
    void ordinals_end_at_99(int number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ordinals.of(number))
                .withMessage("dictum: " + number + " (expected: 1 to 99)");
    }

    @Test
    void dates_have_indonesian_months_whatever_the_machine_speaks() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
        try {
            assertThat(IntStream.rangeClosed(1, 12).mapToObj(month -> Dates.text(LocalDate.of(2020, month, 16))))
                    .containsExactly(
                            "16 Januari 2020",
                            "16 Februari 2020",
                            "16 Maret 2020",
                            "16 April 2020",
                            "16 Mei 2020",
                            "16 Juni 2020",
                            "16 Juli 2020",
                            "16 Agustus 2020",
                            "16 September 2020",
                            "16 Oktober 2020",
                            "16 November 2020",
                            "16 Desember 2020");
            assertThat(Wording.capitals("Informasi Publik")).isEqualTo("INFORMASI PUBLIK");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void days_have_no_zero_before_them() {
        assertThat(Dates.text(LocalDate.of(2021, 5, 3))).isEqualTo("3 Mei 2021");
    }

    @Test
    void items_are_enumerated_as_the_language_does() {
        assertThat(Wording.enumeration(List.of("a"))).isEqualTo("a");
        assertThat(Wording.enumeration(List.of("a", "b"))).isEqualTo("a dan b");
        assertThat(Wording.enumeration(List.of("a", "b", "c"))).isEqualTo("a, b, dan c");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    perlu|bahwa perlu;
                    bahwa perlu|bahwa perlu;
                    Bahwa perlu; ,|bahwa perlu;
                    bahwasanya perlu|bahwa bahwasanya perlu;
                    oleh Drs.|bahwa oleh Drs.;""")
    void considerations_are_made_whole(String given, String clause) {
        assertThat(Wording.consideration(given)).isEqualTo(clause);
    }
}
