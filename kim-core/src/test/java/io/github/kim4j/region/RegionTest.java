package io.github.kim4j.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RegionTest {
    private static final LocalDate SET = LocalDate.of(2025, 4, 25);

    @ParameterizedTest
    @CsvSource({
        "16, Sumatera Selatan, Provinsi Sumatera Selatan",
        "34, Daerah Istimewa Yogyakarta, Provinsi Daerah Istimewa Yogyakarta",
        "16.06, Musi Banyuasin, Kabupaten Musi Banyuasin",
        "35.73, Malang, Kota Malang",
        "31.01, Kepulauan Seribu, Kabupaten Administrasi Kepulauan Seribu",
        "31.71, Jakarta Pusat, Kota Administrasi Jakarta Pusat",
        "16.06.06, Babat Toman, Kecamatan Babat Toman",
        "16.06.06.1038, Babat, Kelurahan Babat",
        "16.06.06.2008, Toman, Desa Toman",
        "91.03.01.3001, Ifale, Desa Adat Ifale",
    })
    void puts_the_word_of_its_kind_before_the_name(String code, String name, String fullName) {
        Region region = Region.of(RegionCode.parse(code), name);

        assertThat(region.fullName()).isEqualTo(fullName);
        assertThat(region.name()).isEqualTo(name);
        assertThat(region.code()).hasToString(code);
        assertThat(region.kind()).isEqualTo(RegionCode.parse(code).kind());
    }

    @Test
    void takes_its_type_from_the_level() {
        assertThat(Region.of(RegionCode.parse("99"), "A")).isInstanceOf(Province.class);
        assertThat(Region.of(RegionCode.parse("99.01"), "A")).isInstanceOf(Regency.class);
        assertThat(Region.of(RegionCode.parse("99.01.01"), "A")).isInstanceOf(District.class);
        assertThat(Region.of(RegionCode.parse("99.01.01.2001"), "A")).isInstanceOf(Village.class);
    }

    @ParameterizedTest
    @MethodSource("makers")
    void refuses_a_code_of_another_level(
            RegionLevel level, BiFunction<RegionCode, String, Region> maker, String otherCode) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> maker.apply(RegionCode.parse(otherCode), "A"))
                .withMessage("code: " + otherCode + " (expected: a code of level " + level.code() + ")");
    }

    static Stream<Arguments> makers() {
        BiFunction<RegionCode, String, Region> province = Province::new;
        BiFunction<RegionCode, String, Region> regency = Regency::new;
        BiFunction<RegionCode, String, Region> district = District::new;
        BiFunction<RegionCode, String, Region> village = Village::new;
        return Stream.of(
                Arguments.of(RegionLevel.PROVINCE, province, "99.01"),
                Arguments.of(RegionLevel.REGENCY, regency, "99"),
                Arguments.of(RegionLevel.DISTRICT, district, "99.01.01.2001"),
                Arguments.of(RegionLevel.VILLAGE, village, "99.01.01"));
    }

    @Test
    void refuses_a_blank_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Region.of(RegionCode.parse("99"), " "))
                .withMessage("name: blank (expected: a text)");
    }

    @Test
    void is_a_code_and_a_name_in_the_json_of_both_jacksons() throws Exception {
        Region region = Region.of(RegionCode.parse("16.06"), "Musi Banyuasin");
        ObjectMapper two = new ObjectMapper();
        tools.jackson.databind.ObjectMapper three = new tools.jackson.databind.ObjectMapper();
        String json = "{\"code\":\"16.06\",\"name\":\"Musi Banyuasin\"}";

        assertThat(two.writeValueAsString(region)).isEqualTo(json);
        assertThat(two.readValue(json, Region.class)).isEqualTo(region);
        assertThat(two.readValue(json, Regency.class)).isEqualTo(region);
        assertThat(three.writeValueAsString(region)).isEqualTo(json);
        assertThat(three.readValue(json, Region.class)).isEqualTo(region);
        assertThat(three.readValue(json, Regency.class)).isEqualTo(region);
    }

    @Test
    void kinds_and_levels_have_their_names_as_codes() {
        assertThat(RegionKind.values()).allMatch(kind -> kind.code().equals(kind.name()));
        assertThat(RegionLevel.values()).allMatch(level -> level.code().equals(level.name()));
        assertThat(HeadTitle.Certainty.values())
                .allMatch(certainty -> certainty.code().equals(certainty.name()));
    }

    @Test
    void an_edition_counts_every_kind() {
        Map<RegionKind, Integer> counts = new EnumMap<>(RegionKind.class);
        counts.put(RegionKind.DESA, 1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Edition("2025", "Keputusan", "1", 2025, SET, Optional.empty(), counts))
                .withMessage("counts: [DESA] (expected: every kind of region)");
    }

    @Test
    void an_edition_names_its_decree() {
        Map<RegionKind, Integer> counts = new EnumMap<>(RegionKind.class);
        Stream.of(RegionKind.values()).forEach(kind -> counts.put(kind, 1));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Edition("2025", "", "1", 2025, SET, Optional.empty(), counts))
                .withMessage("decree: blank (expected: a text)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Edition("2025", "Keputusan", " ", 2025, SET, Optional.empty(), counts))
                .withMessage("number: blank (expected: a text)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Edition("", "Keputusan", "1", 2025, SET, Optional.empty(), counts))
                .withMessage("id: blank (expected: a text)");
    }

    @Test
    void an_edition_keeps_its_counts_when_the_map_changes() {
        Map<RegionKind, Integer> counts = new EnumMap<>(RegionKind.class);
        Stream.of(RegionKind.values()).forEach(kind -> counts.put(kind, 2));
        Edition edition = new Edition("2025", "Keputusan", "1", 2025, SET, Optional.empty(), counts);

        counts.put(RegionKind.DESA, 7);

        assertThat(edition.count(RegionKind.DESA)).isEqualTo(2);
        assertThat(edition.count(RegionLevel.REGENCY)).isEqualTo(8);
        assertThat(edition.size()).isEqualTo(18);
        assertThat(edition.counts()).isUnmodifiable();
    }
}
