package io.github.kim4j.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuccessionTest {
    private static final Succession SUCCESSION = Succession.bundled();

    @ParameterizedTest
    @CsvSource({
        "91.01, 2019, Merauke, 93.01, Merauke, RECODED 2022b",
        "92.71, 2019, Sorong, 96.71, Sorong, RECODED 2025",
        "92.09.06.2004, 2017, Saubeba, 96.04.18.2006, Resye, MOVED 2019; RECODED 2025",
        "16.06.03.2001, 2017, Jirak, 16.06.15.2001, Jirak, MOVED 2019",
        "14.71.06.1006, 2019, Umban Sari, 14.71.12.1011, Umban Sari, MOVED 2022a",
        "32.16.01.2007, 2019, Setia Asih, 32.16.01.1007, Setia Asih, STATUS_CHANGED 2022b",
        "74.08.13, 2015, Tolala, 74.08.15, Tolala, RECODED 2017",
        // independent material: laws 14, 15, 16 and 29/2022
        "91.02, 2022a, Jayawijaya, 95.01, Jayawijaya, RECODED 2022b",
        "91.09, 2022a, Mimika, 94.04, Mimika, RECODED 2022b",
        "92.01, 2022b, Sorong, 96.01, Sorong, RECODED 2025",
        // Pekanbaru
        "14.71.06, 2020, Rumbai, 14.71.06, Rumbai Barat, RENAMED 2022a",
        // 14 desa adat of Jayapura
        "91.03.01.2007, 2022a, Keheran, 91.03.01.3007, Yoboi, STATUS_CHANGED 2022b",
        "16.06.06.2008, 2015, Toman, 16.06.06.2008, Toman, ''",
        // the first code of the table
        "11.01.01.2002, 2015, Ujung Mangki, 11.01.01.2002, Ujong Mangki, RENAMED 2017",
        // out of use and back again
        "12.13.08.2013, 2017, Huta Dangka, 12.13.08.2013, Huta Dangka, MOVED 2019; MOVED 2022b",
    })
    void a_region_is_found_where_it_is_today(
            String code, String edition, String name, String today, String nameToday, String way) {
        CodeToday found = today(code, edition);

        assertThat(find(code, edition)).map(Region::name).hasValue(name);
        assertThat(found).isInstanceOf(CodeToday.Current.class);
        assertThat(((CodeToday.Current) found).region()).isEqualTo(Region.of(RegionCode.parse(today), nameToday));
        assertThat(way(found)).isEqualTo(way);
    }

    @ParameterizedTest
    @CsvSource({
        "13.76.05.1008, 2015, Aur Kuniang, 13.76.05.1010, EXACT",
        "35.78.12.1004, 2022a, Perak Timur, 35.78.12.1006, MATCHED",
        "35.78.12.1005, 2022a, Perak Utara, 35.78.12.1006, MATCHED",
        "74.02.36.1009, 2022b, Watunggarandu, 74.02.36.2012, MATCHED",
    })
    void a_unit_ended_by_merging_into_another(
            String code, String edition, String name, String into, CodeChange.Confidence confidence) {
        CodeToday.Ended found = (CodeToday.Ended) today(code, edition);

        assertThat(find(code, edition)).map(Region::name).hasValue(name);
        assertThat(found.mergedInto()).map(Region::code).hasValue(RegionCode.parse(into));
        assertThat(found.confidence()).isEqualTo(confidence);
    }

    @ParameterizedTest
    @CsvSource({
        "32.11.03.2014, 2015, Cipaku", // reservoir of Jatigede
        "74.05.18.2006, 2015, Ranowila",
        "91.20.02.2015, 2015, Faria",
    })
    void a_unit_ended_without_a_known_successor(String code, String edition, String name) {
        CodeToday.Ended found = (CodeToday.Ended) today(code, edition);

        assertThat(found.mergedInto()).isEmpty();
        assertThat(found.confidence()).isEqualTo(CodeChange.Confidence.NONE);
        assertThat(found.changes()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(CodeChange.Kind.RETIRED);
            assertThat(change.before()).isEqualTo(Region.of(RegionCode.parse(code), name));
            assertThat(change.after()).isEmpty();
            assertThat(change.by().id()).isEqualTo("2017");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "53.03.20.1006, 2022a, SEVERAL_CANDIDATES, AMBIGUOUS", // Atmen
        "91.08.01.2034, 2015, SEVERAL_CANDIDATES, AMBIGUOUS",
        "93.01, 2019, NOT_LISTED, EXACT",
        "91.01, 2025, NOT_LISTED, EXACT",
        "16.06.06.2043, 2022a, NOT_LISTED, EXACT", // Toman Baru
        "99, 2019, NOT_LISTED, EXACT",
    })
    void what_is_not_known_is_said(
            String code, String edition, CodeToday.Reason reason, CodeChange.Confidence confidence) {
        CodeToday.Unknown found = (CodeToday.Unknown) today(code, edition);

        assertThat(found.reason()).isEqualTo(reason);
        assertThat(found.confidence()).isEqualTo(confidence);
    }

    /** The kinds of change by which an edition changed a group of codes, as independent material has them. */
    @ParameterizedTest
    @CsvSource({
        "2022b, 91, 93, RECODED, 4, 'Merauke, Boven Digoel, Mappi, Asmat'",
        "2022b, 91, 94, RECODED, 8, ''",
        "2022b, 91, 95, RECODED, 8, ''",
        "2025, 92, 96, RECODED, 6, ''",
        "2019, 16.06.03, 16.06.15, MOVED, 12, ''",
        "2022a, 14.71, 14.71.12, MOVED, 3, ''",
        "2022b, 53.03, 53.03, STATUS_CHANGED, 21, ''",
        "2022b, 91.03, 91.03, STATUS_CHANGED, 14, ''",
        "2022b, 35.15, '', RETIRED, 7, ''",
        "2017, 32.11, '', RETIRED, 6, ''",
        "2017, 13.76, 13.76, RETIRED, 24, ''",
        "2019, 74.02, '', RETIRED, 3, 'Ulu Meraka, Uepai, Moorehe'",
    })
    void spot_checks_against_independent_material(
            String by, String from, String to, CodeChange.Kind kind, int count, String names) {
        List<CodeChange> found = changes(by).stream()
                .filter(change -> change.kind() == kind)
                .filter(change -> change.before().code().liesWithin(RegionCode.parse(from)))
                .filter(change -> to.isEmpty()
                        ? change.after().isEmpty()
                        : change.after()
                                .filter(after -> after.code().liesWithin(RegionCode.parse(to)))
                                .isPresent())
                .filter(change -> from.contains(".") || change.before() instanceof Regency)
                .filter(change -> !from.contains(".") || change.before() instanceof Village)
                .toList();

        assertThat(found).hasSize(count);
        if (!names.isEmpty()) {
            assertThat(found)
                    .extracting(change -> change.before().name())
                    .containsExactlyInAnyOrder(names.split(", ", -1));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "16.06.06.2043, Toman Baru, 2022b",
        "16.06.02.2016, Epil Barat, 2022b",
        "52.08.01.2008, Sama Guna, 2020",
    })
    void a_new_unit_is_known_from_its_edition_on(String code, String name, String since) {
        CodeMeaning meaning = SUCCESSION.meanings(RegionCode.parse(code)).get(0);

        assertThat(meaning.editions().get(0).id()).isEqualTo(since);
        assertThat(meaning.region().name()).isEqualTo(name);
    }

    @Test
    void ten_villages_of_north_lombok_are_new_in_2020() {
        assertThat(Gazetteer.bundled()
                        .within(RegionCode.parse("52.08"), RegionLevel.VILLAGE)
                        .filter(village -> since(village.code()).equals("2020")))
                .hasSize(10);
    }

    @ParameterizedTest
    @CsvSource({
        "74.08.13, 2015: Tolala | 2017 2019 2020 2022a 2022b 2025: Katoi",
        "16.06.13, 2015 2017 2019 2020 2022a 2022b 2025: Lawan Wetan",
        "12.13.08.2013, 2015 2017: Huta Dangka | 2022b 2025: Huta Dangka",
        "74.05.18.2006, 2015: Ranowila | 2025: Ranowila",
        "91.20.02.2015, 2015: Faria | 2022b 2025: Taria",
        "91.01, 2015 2017 2019 2020 2022a: Merauke",
        "11.12.01.2030, 2017 2019 2020 2022a 2022b 2025: Babah Lhung", // new in 2017, renamed in 2025
        "11.01.09.2014, 2017 2019 2020 2022a 2022b 2025: Gampong Teungoh", // the first new unit of the table
        "99.01, ''",
    })
    void a_code_means_one_place_after_another(String code, String expected) {
        List<String> found = new ArrayList<>();
        for (CodeMeaning meaning : SUCCESSION.meanings(RegionCode.parse(code))) {
            found.add(String.join(
                            " ", meaning.editions().stream().map(Edition::id).toList()) + ": "
                    + meaning.region().name());
        }

        assertThat(String.join(" | ", found)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "74.08.13, 2015, Tolala",
        "74.08.13, 2017, Katoi",
        "16.06.13, 2022a, Lawang Wetan",
        "16.06.13, 2025, Lawan Wetan",
        "14.71.06, 2020, Rumbai",
        "14.71.06, 2022a, Rumbai Barat",
        "16.06.06.2043, 2022a, ''",
    })
    void a_code_means_what_it_meant_in_the_edition(String code, String edition, String name) {
        assertThat(find(code, edition).map(Region::name).orElse("")).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "2015-07-12, ''",
        "2015-07-13, 2015",
        "2017-12-28, 2015",
        "2017-12-29, 2017",
        "2019-10-24, 2017",
        "2020-01-01, 2019",
        "2020-12-21, 2020",
        "2022-02-14, 2022a",
        "2022-11-08, 2022a",
        "2022-11-09, 2022b",
        "2025-04-24, 2022b",
        "2025-04-25, 2025",
        "2026-11-24, 2025",
    })
    void an_edition_is_in_force_until_the_next_one(LocalDate day, String edition) {
        assertThat(SUCCESSION.inForceOn(day).map(Edition::id).orElse("")).isEqualTo(edition);
    }

    @ParameterizedTest
    @CsvSource({
        "16.06.06, true",
        "91.01, true",
        "91.01.01, true",
        "16.06.99, false",
        "99, false",
        "99.01.01, false",
        "92.09.06.2004, true",
        "92.09.18.2008, true"
    })
    void knows_whether_a_code_was_ever_one(String code, boolean known) {
        assertThat(SUCCESSION.everKnown(RegionCode.parse(code))).isEqualTo(known);
    }

    @Test
    void the_least_known_change_decides_on_the_confidence() {
        CodeToday found = today("92.09.06.2004", "2017");

        assertThat(found.changes())
                .extracting(CodeChange::confidence)
                .contains(CodeChange.Confidence.EXACT, CodeChange.Confidence.MATCHED);
        assertThat(found.confidence()).isEqualTo(CodeChange.Confidence.MATCHED);
        assertThat(today("16.06.06.2008", "2015").confidence()).isEqualTo(CodeChange.Confidence.EXACT);
    }

    @Test
    void the_last_edition_is_that_of_the_gazetteer() {
        assertThat(SUCCESSION.editions()).hasSize(7).isUnmodifiable();
        assertThat(SUCCESSION.editions().get(6)).isEqualTo(Gazetteer.bundled().edition());
        assertThat(SUCCESSION.edition("2019").citation())
                .isEqualTo("Peraturan Menteri Dalam Negeri Nomor 72 Tahun 2019");
    }

    @Test
    void refuses_an_edition_of_somebody_else() {
        Edition real = SUCCESSION.edition("2019");
        Edition other = new Edition(
                "2018", real.decree(), "1", 2018, LocalDate.of(2018, 1, 1), Optional.empty(), real.counts());
        String expected = " (expected: one of 2015, 2017, 2019, 2020, 2022a, 2022b, 2025)";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> SUCCESSION.today(RegionCode.parse("16"), other))
                .withMessage("edition: 2018" + expected);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SUCCESSION.find(RegionCode.parse("16"), other))
                .withMessage("edition: 2018" + expected);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SUCCESSION.edition("2018"))
                .withMessage("id: no such edition" + expected);
    }

    @Test
    void refuses_an_end_without_a_change_and_a_meaning_without_an_edition() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CodeToday.Ended(Optional.empty(), List.of()))
                .withMessage("changes: none by which the code ended (expected: one)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CodeToday.Ended(
                        Optional.empty(), today("16.06.03.2001", "2017").changes()))
                .withMessage("changes: none by which the code ended (expected: one)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CodeMeaning(new Province(RegionCode.parse("99"), "Contoh"), List.of()))
                .withMessage("editions: none (expected: at least one)");
    }

    private static List<CodeChange> changes(String by) {
        Edition before = SUCCESSION.editions().get(Wilayah.EDITIONS.indexOf(by) - 1);
        return Wilayah.CHANGES.stream()
                .filter(row -> row.to().equals(by) && !row.oldCode().isEmpty())
                .map(row -> SUCCESSION
                        .today(RegionCode.parse(row.oldCode()), before)
                        .changes()
                        .get(0))
                .toList();
    }

    private static String since(RegionCode code) {
        return SUCCESSION.meanings(code).get(0).editions().get(0).id();
    }

    private static CodeToday today(String code, String edition) {
        return SUCCESSION.today(RegionCode.parse(code), SUCCESSION.edition(edition));
    }

    private static Optional<Region> find(String code, String edition) {
        return SUCCESSION.find(RegionCode.parse(code), SUCCESSION.edition(edition));
    }

    private static String way(CodeToday today) {
        return String.join(
                "; ",
                today.changes().stream()
                        .map(change -> change.kind() + " " + change.by().id())
                        .toList());
    }
}
