package io.github.kim4j.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionCodeTest {
    private static final String SHAPE = " (expected: 2, 4, 6 or 10 digits, or the same with dots as in 16.06.06.2008)";

    @ParameterizedTest
    @CsvSource({
        "16, 16, 16, PROVINCE, PROVINSI",
        "01, 01, 01, PROVINCE, PROVINSI",
        "99, 99, 99, PROVINCE, PROVINSI",
        "16.06, 16.06, 1606, REGENCY, KABUPATEN",
        "1606, 16.06, 1606, REGENCY, KABUPATEN",
        "11.01, 11.01, 1101, REGENCY, KABUPATEN",
        "11.69, 11.69, 1169, REGENCY, KABUPATEN",
        "11.71, 11.71, 1171, REGENCY, KOTA",
        "11.99, 11.99, 1199, REGENCY, KOTA",
        "31.01, 31.01, 3101, REGENCY, KABUPATEN_ADMINISTRASI",
        "3171, 31.71, 3171, REGENCY, KOTA_ADMINISTRASI",
        "16.06.06, 16.06.06, 160606, DISTRICT, KECAMATAN",
        "160606, 16.06.06, 160606, DISTRICT, KECAMATAN",
        "31.71.01, 31.71.01, 317101, DISTRICT, KECAMATAN",
        "16.06.06.1000, 16.06.06.1000, 1606061000, VILLAGE, KELURAHAN",
        "35.73.02.1011, 35.73.02.1011, 3573021011, VILLAGE, KELURAHAN",
        "1606062008, 16.06.06.2008, 1606062008, VILLAGE, DESA",
        "16.06.06.2999, 16.06.06.2999, 1606062999, VILLAGE, DESA",
        "91.03.01.3018, 91.03.01.3018, 9103013018, VILLAGE, DESA_ADAT",
        "99.99.99.3999, 99.99.99.3999, 9999993999, VILLAGE, DESA_ADAT",
    })
    void accepts_codes_with_and_without_dots(
            String text, String dotted, String digits, RegionLevel level, RegionKind kind) {
        RegionCode code = RegionCode.parse(text);

        assertThat(code).hasToString(dotted);
        assertThat(code.digits()).isEqualTo(digits);
        assertThat(code.level()).isEqualTo(level);
        assertThat(code.kind()).isEqualTo(kind);
        assertThat(code.kind().level()).isEqualTo(level);
        assertThat(code).isEqualTo(RegionCode.parse(dotted));
    }

    @ParameterizedTest
    @CsvSource({
        "00, code: province part 00 (expected: 01 to 99)",
        "00.01, code: province part 00 (expected: 01 to 99)",
        "16.00, code: regency part 00 (expected: 01 to 69 or 71 to 99)",
        "1670, code: regency part 70 (expected: 01 to 69 or 71 to 99)",
        "16.00.01, code: regency part 00 (expected: 01 to 69 or 71 to 99)",
        "160600, code: district part 00 (expected: 01 to 99)",
        "16.06.00.2008, code: district part 00 (expected: 01 to 99)",
        "16.06.06.0008, code: village part 0008 (expected: 1000 to 3999)",
        "16.06.06.0999, code: village part 0999 (expected: 1000 to 3999)",
        "1606064000, code: village part 4000 (expected: 1000 to 3999)",
        "16.06.06.9999, code: village part 9999 (expected: 1000 to 3999)",
    })
    void names_the_part_that_cannot_be(String text, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RegionCode.parse(text))
                .withMessage(message);
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "'' | 0",
                "1 | 1",
                "160 | 3",
                "16. | 3",
                ".16 | 3",
                "16 06 | 5",
                "16-06 | 5",
                "16.6 | 4",
                "16060 | 5",
                "' 16' | 3",
                "'16 ' | 3",
                "+1 | 2",
                "-1 | 2",
                "1a | 2",
                "16.0606 | 7",
                "1606.06 | 7",
                "16.06.06. | 9",
                "16.06.06 2008 | 13",
                "16.06.06.20.8 | 13",
                "16.06.062008 | 12",
                "1606062008001 | 13",
                "９９ | 2",
                "٩٩ | 2",
                "16.०६ | 5",
            },
            delimiter = '|')
    void refuses_a_text_of_another_shape_without_repeating_it(String text, int length) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RegionCode.parse(text))
                .withMessage("code: text of " + length + " characters" + SHAPE);
    }

    @Test
    void climbs_from_the_village_to_the_province() {
        RegionCode toman = RegionCode.parse("16.06.06.2008");

        assertThat(toman.parent()).contains(RegionCode.parse("16.06.06"));
        assertThat(toman.district()).contains(RegionCode.parse("16.06.06"));
        assertThat(toman.regency()).contains(RegionCode.parse("16.06"));
        assertThat(toman.province()).isEqualTo(RegionCode.parse("16"));
        assertThat(RegionCode.parse("16.06.06").parent()).contains(RegionCode.parse("16.06"));
        assertThat(RegionCode.parse("16.06").parent()).contains(RegionCode.parse("16"));
        assertThat(RegionCode.parse("16").parent()).isEmpty();
    }

    @Test
    void has_no_part_below_its_own_level() {
        RegionCode province = RegionCode.parse("16");
        RegionCode regency = RegionCode.parse("16.06");
        RegionCode district = RegionCode.parse("16.06.06");

        assertThat(province.province()).isEqualTo(province);
        assertThat(province.regency()).isEmpty();
        assertThat(province.district()).isEmpty();
        assertThat(regency.regency()).contains(regency);
        assertThat(regency.district()).isEmpty();
        assertThat(district.district()).contains(district);
    }

    @ParameterizedTest
    @CsvSource({
        "16.06.06.2008, 16.06.06.2008, true",
        "16.06.06.2008, 16.06.06, true",
        "16.06.06.2008, 16.06, true",
        "16.06.06.2008, 16, true",
        "16, 16, true",
        "16, 16.06, false",
        "16.06, 16.06.06.2008, false",
        "16.06.06.2008, 16.06.07, false",
        "16.06.06.2008, 16.07, false",
        "16.06.06.2008, 17, false",
        "16.06.06.2008, 16.06.06.2009, false",
        "99.71.01.2001, 99, true",
    })
    void lies_within_itself_and_what_is_above_it(String code, String area, boolean within) {
        assertThat(RegionCode.parse(code).liesWithin(RegionCode.parse(area))).isEqualTo(within);
    }

    @Test
    void stands_in_the_order_of_its_text_even_where_the_sign_bit_is_set() {
        List<String> texts = List.of(
                "01",
                "16",
                "16.06",
                "16.06.06",
                "16.06.06.1038",
                "16.06.06.2001",
                "16.06.07",
                "16.71",
                "17",
                "51.01",
                "52",
                "53.01.01.2001",
                "99",
                "99.99.99.3999");
        List<RegionCode> codes =
                Arrays.asList(texts.stream().map(RegionCode::parse).toArray(RegionCode[]::new));

        Collections.reverse(codes);
        Collections.sort(codes);

        assertThat(codes).extracting(RegionCode::toString).containsExactlyElementsOf(texts);
        assertThat(RegionCode.parse("1606")).isEqualByComparingTo(RegionCode.parse("16.06"));
    }

    @Test
    void is_a_value() {
        EqualsVerifier.forClass(RegionCode.class).verify();
    }

    @Test
    void is_a_dotted_text_in_the_json_of_jackson_2() throws Exception {
        ObjectMapper mapper = new ObjectMapper();
        RegionCode code = RegionCode.parse("1606062008");

        assertThat(mapper.writeValueAsString(code)).isEqualTo("\"16.06.06.2008\"");
        assertThat(mapper.readValue("\"1606062008\"", RegionCode.class)).isEqualTo(code);
        assertThat(mapper.writeValueAsString(Map.of(code, 1))).isEqualTo("{\"16.06.06.2008\":1}");
        assertThat(mapper.readValue("{\"16.06.06.2008\":1}", new TypeReference<Map<RegionCode, Integer>>() {}))
                .containsExactly(Map.entry(code, 1));
    }

    @Test
    void is_a_dotted_text_in_the_json_of_jackson_3() {
        tools.jackson.databind.ObjectMapper mapper = new tools.jackson.databind.ObjectMapper();
        RegionCode code = RegionCode.parse("1606062008");

        assertThat(mapper.writeValueAsString(code)).isEqualTo("\"16.06.06.2008\"");
        assertThat(mapper.readValue("\"1606062008\"", RegionCode.class)).isEqualTo(code);
        assertThat(mapper.writeValueAsString(Map.of(code, 1))).isEqualTo("{\"16.06.06.2008\":1}");
    }

    @Test
    void tells_the_fault_in_json() {
        assertThatExceptionOfType(JsonMappingException.class)
                .isThrownBy(() -> new ObjectMapper().readValue("\"16.70\"", RegionCode.class))
                .withMessageContaining("code: regency part 70 (expected: 01 to 69 or 71 to 99)");
    }
}
