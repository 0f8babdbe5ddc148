package io.github.kim4j.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.kim4j.region.HeadTitle.Certainty;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadTitleTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    @ParameterizedTest
    @CsvSource({
        "16, Gubernur, Provinsi",
        "16.06, Bupati, Kabupaten",
        "31.01, Bupati, Kabupaten Administrasi",
        "35.73, Wali Kota, Kota",
        "31.71, Wali Kota, Kota Administrasi",
        "31, Gubernur, Provinsi",
        "31.71.01.1001, Lurah, Kelurahan",
        "34, Gubernur, Provinsi",
        "16.06.06, Camat, Kecamatan",
        "35.73.02.1011, Lurah, Kelurahan",
        "16.06.06.2008, Kepala Desa, Desa",
        "91.03.01.3001, Kepala Desa Adat, Desa Adat",
        "99.01.01.2001, Kepala Desa, Desa",
    })
    void is_the_general_one_where_no_local_one_is_known(String code, String title, String unitTerm) {
        assertThat(HeadTitle.of(RegionCode.parse(code), TODAY))
                .isEqualTo(new HeadTitle(title, unitTerm, kind(code), Certainty.DEFAULT));
    }

    @ParameterizedTest
    @CsvSource({
        "91.03.01, Kepala Distrik, Distrik, ATTESTED",
        "96.71.01, Kepala Distrik, Distrik, ATTESTED",
        "93.01.01.2001, Kepala Kampung, Kampung, ATTESTED",
        "13.06.05.2001, Wali Nagari, Nagari, ATTESTED",
        "11.06.01.2001, Keuchik, Gampong, GENERAL_KNOWLEDGE",
        "11.71.01.2001, Keuchik, Gampong, GENERAL_KNOWLEDGE",
        "32.09.01.2001, Kuwu, Desa, ATTESTED",
        "51.03.01.2001, Perbekel, Desa, GENERAL_KNOWLEDGE",
        "92.02.01.2001, Kepala Kampung, Kampung, ATTESTED",
        "94.01.01, Kepala Distrik, Distrik, ATTESTED",
        "95.01.01, Kepala Distrik, Distrik, ATTESTED",
        "73.26.01.2001, Kepala Lembang, Lembang, GENERAL_KNOWLEDGE",
        "71.05.01.2001, Hukum Tua, Desa, GENERAL_KNOWLEDGE",
        "64.03.01.2001, Kepala Kampung, Kampung, ATTESTED",
        "64.07.13.2006, Petinggi, Kampung, ATTESTED",
        "71.02.11.2003, Hukum Tua, Desa, GENERAL_KNOWLEDGE",
        "73.18.01.2001, Kepala Lembang, Lembang, GENERAL_KNOWLEDGE",
    })
    void is_the_local_one_where_a_source_names_it(String code, String title, String unitTerm, Certainty certainty) {
        assertThat(HeadTitle.of(RegionCode.parse(code), TODAY))
                .isEqualTo(new HeadTitle(title, unitTerm, kind(code), certainty));
    }

    @ParameterizedTest
    @CsvSource({
        "13.09.01.2001", // Kepulauan Mentawai
        "13.77.01.2001", // Kota Pariaman
        "11.04.01.2001", // Aceh Tengah
        "11.75.01.2001", // Subulussalam
        "18.04.01.2001", // Lampung Barat
        "63.03.01.2001", // Banjar
        "71.01.11.2003", // Bolaang Mongondow
        "35.26.01.2001", // Bangkalan
    })
    void stays_general_where_the_term_of_the_province_does_not_reach(String code) {
        assertThat(HeadTitle.of(RegionCode.parse(code), TODAY))
                .isEqualTo(new HeadTitle("Kepala Desa", "Desa", RegionKind.DESA, Certainty.DEFAULT));
    }

    @Test
    void of_a_kelurahan_is_lurah_even_where_villages_have_a_local_term() {
        for (String code : new String[] {"34.01.01.1001", "91.03.01.1001", "51.03.01.1001", "73.18.01.1001"}) {
            assertThat(HeadTitle.of(RegionCode.parse(code), TODAY))
                    .isEqualTo(new HeadTitle("Lurah", "Kelurahan", RegionKind.KELURAHAN, Certainty.DEFAULT));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "34.04.07.2003, 2019-12-31, Kepala Desa, Desa, DEFAULT",
        "34.04.07.2003, 2020-01-01, Lurah, Kalurahan, ATTESTED",
        "34.04.07, 2019-12-31, Camat, Kecamatan, DEFAULT",
        "34.04.07, 2020-01-01, Panewu, Kapanewon, ATTESTED",
        "34.71.01, 2019-12-31, Camat, Kecamatan, DEFAULT",
        "34.71.01, 2020-01-01, Mantri Pamong Praja, Kemantren, ATTESTED",
        "34.71.01.1001, 2020-01-01, Lurah, Kelurahan, DEFAULT",
        "34.04, 2020-01-01, Bupati, Kabupaten, DEFAULT",
    })
    void changed_in_yogyakarta_in_2020(String code, LocalDate on, String title, String unitTerm, Certainty certainty) {
        assertThat(HeadTitle.of(RegionCode.parse(code), on))
                .isEqualTo(new HeadTitle(title, unitTerm, kind(code), certainty));
    }

    @Test
    void a_lurah_of_a_kelurahan_is_not_the_lurah_of_a_kalurahan() {
        HeadTitle appointed = HeadTitle.of(RegionCode.parse("34.71.01.1001"), TODAY);
        HeadTitle elected = HeadTitle.of(RegionCode.parse("34.04.07.2003"), TODAY);

        assertThat(appointed.title()).isEqualTo(elected.title());
        assertThat(appointed).isNotEqualTo(elected);
        assertThat(appointed.kind()).isEqualTo(RegionKind.KELURAHAN);
        assertThat(elected.kind()).isEqualTo(RegionKind.DESA);
    }

    @Test
    void local_terms_are_given_for_regions_in_force_only() {
        for (String area :
                "34.71 34 91 92 93 94 95 96 13.01 13.12 11.01 11.74 32.09 51 64.03 64.07 71.07 73.26".split(" ", -1)) {
            assertThat(Gazetteer.bundled().contains(RegionCode.parse(area)))
                    .as(area)
                    .isTrue();
        }
    }

    @Test
    void refuses_a_blank_title_and_a_blank_term() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HeadTitle(" ", "Desa", RegionKind.DESA, Certainty.DEFAULT))
                .withMessage("title: blank (expected: a text)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HeadTitle("Lurah", "", RegionKind.DESA, Certainty.DEFAULT))
                .withMessage("unitTerm: blank (expected: a text)");
    }

    @Test
    void reads_back_from_json() throws Exception {
        HeadTitle title = new HeadTitle("Lurah", "Kalurahan", RegionKind.DESA, Certainty.ATTESTED);
        ObjectMapper mapper = new ObjectMapper();
        String json = "{\"title\":\"Lurah\",\"unitTerm\":\"Kalurahan\",\"kind\":\"DESA\",\"certainty\":\"ATTESTED\"}";

        assertThat(mapper.writeValueAsString(title)).isEqualTo(json);
        assertThat(mapper.readValue(json, HeadTitle.class)).isEqualTo(title);
    }

    private static RegionKind kind(String code) {
        return RegionCode.parse(code).kind();
    }
}
