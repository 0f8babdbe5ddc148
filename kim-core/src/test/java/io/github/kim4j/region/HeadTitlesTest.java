package io.github.kim4j.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kim4j.decree.Office;
import io.github.kim4j.decree.OfficeKind;
import io.github.kim4j.json.KimJson;
import io.github.kim4j.region.HeadTitle.Certainty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadTitlesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);
    private static final RegionCode DESA = RegionCode.parse("18.04.01.2001");

    /** Local terms of which no source says in which regencies they hold: a region gives its own. */
    @ParameterizedTest
    @CsvSource({
        "18.04, Peratin, Pekon, 18.04.01.2001",
        "18.10, Kakon, Pekon, 18.10.01.2001",
        "18.12, Kepala Tiuh, Tiuh, 18.12.01.2001",
        "18.05, Kepala Kampung, Kampung, 18.05.01.2001",
        "63, Pambakal, Desa, 63.03.01.2001",
        "35.26, Klebun, Desa, 35.26.01.2001",
        "64.02, Petinggi, Desa, 64.02.01.2001",
    })
    void a_region_gives_its_own_words(String area, String title, String term, String code) {
        HeadTitles titles = new HeadTitles(List.of(local(area, "", title, term)));

        assertThat(titles.of(RegionCode.parse(code), TODAY))
                .isEqualTo(new HeadTitle(title, term, RegionKind.DESA, Certainty.ATTESTED));
        assertThat(HeadTitle.of(RegionCode.parse(code), TODAY).title()).isEqualTo("Kepala Desa");
    }

    @Test
    void the_defaults_stand_where_a_region_says_nothing() {
        HeadTitles titles = new HeadTitles(List.of(local("18.04", "", "Peratin", "Pekon")));

        for (String code : List.of("18.04.01", "18.04.01.1001", "18.05.01.2001", "34.04.07.2003", "18")) {
            assertThat(titles.of(RegionCode.parse(code), TODAY)).isEqualTo(HeadTitle.of(RegionCode.parse(code), TODAY));
        }
        assertThat(HeadTitles.defaults().own()).isEmpty();
        assertThat(HeadTitles.defaults().of(DESA, TODAY)).isEqualTo(HeadTitle.of(DESA, TODAY));
    }

    @Test
    void a_region_overrides_a_default() {
        HeadTitles titles = new HeadTitles(List.of(local("51.03", "", "Kepala Desa", "Desa")));

        assertThat(titles.of(RegionCode.parse("51.03.01.2001"), TODAY).title()).isEqualTo("Kepala Desa");
        assertThat(titles.of(RegionCode.parse("51.01.01.2001"), TODAY).title()).isEqualTo("Perbekel");
    }

    @ParameterizedTest
    @CsvSource({"2019-12-31, Kepala Desa", "2020-01-01, Satu", "2021-12-31, Satu", "2022-01-01, Dua"})
    void words_hold_from_their_first_day_until_later_ones(LocalDate on, String title) {
        List<LocalTitle> own = new ArrayList<>(
                List.of(local("18.04", "2020-01-01", "Satu", "A"), local("18.04", "2022-01-01", "Dua", "A")));

        assertThat(new HeadTitles(own).of(DESA, on).title()).isEqualTo(title);
        Collections.reverse(own);
        assertThat(new HeadTitles(own).of(DESA, on).title()).isEqualTo(title);
    }

    @Test
    void words_for_a_smaller_area_go_first_though_they_are_older() {
        List<LocalTitle> own = new ArrayList<>(List.of(
                local("18.04.01", "2020-01-01", "Kecil", "A"),
                local("18", "2024-01-01", "Besar", "A"),
                local("18.04", "", "Sedang", "A")));

        for (int i = 0; i < own.size(); i++) {
            Collections.rotate(own, 1);
            HeadTitles titles = new HeadTitles(own);
            assertThat(titles.of(DESA, TODAY).title()).isEqualTo("Kecil");
            assertThat(titles.of(DESA, LocalDate.of(2019, 1, 1)).title()).isEqualTo("Sedang");
            assertThat(titles.of(RegionCode.parse("18.05.01.2001"), TODAY).title())
                    .isEqualTo("Besar");
        }
    }

    @Test
    void an_office_is_called_by_the_words_of_its_region() {
        HeadTitles titles = new HeadTitles(List.of(local("16.06", "", "Peratin", "Pekon")));
        Office office = new Office(OfficeKind.KEPALA_DESA, RegionCode.parse("16.06.06.2008"));

        assertThat(office.title(TODAY, titles)).isEqualTo("Peratin Toman");
        assertThat(office.term(TODAY, titles)).isEqualTo("Peratin");
        assertThat(office.title(TODAY)).isEqualTo("Kepala Desa Toman");
        assertThat(office.term(TODAY)).isEqualTo("Kepala Desa");
    }

    @Test
    void refuses_an_area_smaller_than_its_units_and_more_than_a_thousand_words() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LocalTitle(
                        DESA,
                        Optional.empty(),
                        new HeadTitle("Camat", "Kecamatan", RegionKind.KECAMATAN, Certainty.DEFAULT)))
                .withMessage("area: 18.04.01.2001 (expected: one in which there may be units of kind KECAMATAN)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HeadTitles(Collections.nCopies(1_001, local("18", "", "Peratin", "Pekon"))))
                .withMessage("own: 1001 titles (expected: at most 1000)");
        assertThat(new HeadTitles(Collections.nCopies(1_000, local("18", "", "Peratin", "Pekon"))).own())
                .hasSize(1_000)
                .isUnmodifiable();
    }

    @Test
    void reads_back_from_json() throws Exception {
        HeadTitles titles = new HeadTitles(List.of(
                local("18.04", "2020-01-01", "Peratin", "Pekon"), local("18.05.01.2001", "", "Kakon", "Pekon")));
        String json = KimJson.restricted().writeValueAsString(titles);

        assertThat(json)
                .startsWith("{\"own\":[{\"area\":\"18.04\",\"from\":\"2020-01-01\","
                        + "\"head\":{\"title\":\"Peratin\",\"unitTerm\":\"Pekon\",\"kind\":\"DESA\"");
        assertThat(KimJson.restricted().readValue(json, HeadTitles.class)).isEqualTo(titles);
    }

    private static LocalTitle local(String area, String from, String title, String term) {
        return new LocalTitle(
                RegionCode.parse(area),
                from.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(from)),
                new HeadTitle(title, term, RegionKind.DESA, Certainty.ATTESTED));
    }
}
