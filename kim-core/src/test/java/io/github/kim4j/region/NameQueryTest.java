package io.github.kim4j.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameQueryTest {
    @ParameterizedTest
    @CsvSource({
        "TOMAN, true",
        "To-man, true",
        "Toma, false",
        "Tomanu, false",
        "'', false",
    })
    void letters_are_meant_if_they_are_all_of_the_name_and_no_more(String letters, boolean meant) {
        byte[] bytes = letters.getBytes(StandardCharsets.US_ASCII);

        assertThat(NameQuery.of("Toman").mayMean(bytes, 0, bytes.length)).isEqualTo(meant);
    }

    @Test
    void the_first_four_words_in_short_are_those_in_full_too() {
        NameQuery query = NameQuery.of("Kp Tj Sei Perk Kep");

        assertThat(query.matches(RegionKind.DESA, "Kp Tj Sei Perk Kep")).isTrue();
        assertThat(query.matches(RegionKind.DESA, "Kampung Tanjung Sungai Perkebunan Kep"))
                .isTrue();
        assertThat(query.matches(RegionKind.DESA, "Kampung Tanjung Sungai Perkebunan Kepulauan"))
                .isFalse();
    }
}
