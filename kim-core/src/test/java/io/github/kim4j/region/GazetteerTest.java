package io.github.kim4j.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {
    private static final Gazetteer GAZETTEER = Gazetteer.bundled();

    @Test
    void has_every_code_and_name_of_the_tables_and_no_other() {
        Map<String, String> expected = new TreeMap<>();
        for (String file : List.of("provinces.tsv", "regencies.tsv", "districts.tsv", "villages.tsv")) {
            rows(file).forEach(cells -> expected.put(cells[0], cells[1]));
        }
        Map<String, String> found = new TreeMap<>();
        all().forEach(region -> found.put(region.code().toString(), region.name()));

        assertThat(expected).hasSize(91_599);
        assertThat(found).isEqualTo(expected);
        assertThat(expected.keySet()).allSatisfy(code -> {
            assertThat(GAZETTEER.contains(code(code))).isTrue();
            assertThat(GAZETTEER.find(code(code)).map(Region::name)).hasValue(expected.get(code));
        });
    }

    @Test
    void agrees_with_the_type_column_of_the_tables() {
        Stream.concat(rows("regencies.tsv"), rows("villages.tsv"))
                .forEach(cells -> assertThat(code(cells[0]).kind().code()).isEqualTo(cells[2]));
    }

    @Test
    void tells_its_edition_with_counts_that_are_true() {
        Edition edition = GAZETTEER.edition();
        Map<RegionKind, Integer> counted =
                all().collect(Collectors.toMap(Region::kind, region -> 1, Integer::sum, TreeMap::new));

        assertThat(edition.citation()).isEqualTo("Keputusan Menteri Dalam Negeri Nomor 300.2.2-2138 Tahun 2025");
        assertThat(edition.id()).isEqualTo("2025");
        assertThat(edition.date()).isEqualTo(LocalDate.of(2025, 4, 25));
        assertThat(edition.inForce()).isEmpty();
        assertThat(edition.counts()).isEqualTo(counted);
        assertThat(edition.count(RegionLevel.PROVINCE)).isEqualTo(38);
        assertThat(edition.count(RegionLevel.REGENCY)).isEqualTo(514);
        assertThat(edition.count(RegionLevel.DISTRICT)).isEqualTo(7_285);
        assertThat(edition.count(RegionLevel.VILLAGE)).isEqualTo(83_762);
        assertThat(edition.count(RegionKind.DESA_ADAT)).isEqualTo(14);
        assertThat(GAZETTEER.size()).isEqualTo(91_599);
    }

    @Test
    void knows_the_15_districts_and_242_villages_of_musi_banyuasin() {
        List<Region> districts = GAZETTEER.children(code("16.06"));
        Map<RegionKind, Long> villages = districts.stream()
                .flatMap(district -> GAZETTEER.children(district.code()).stream())
                .collect(Collectors.groupingBy(Region::kind, Collectors.counting()));

        assertThat(districts).hasSize(15).allMatch(District.class::isInstance);
        assertThat(villages).containsOnly(Map.entry(RegionKind.DESA, 229L), Map.entry(RegionKind.KELURAHAN, 13L));
    }

    @ParameterizedTest
    @CsvSource({
        "Kab. Malang, 35.07",
        "KAB MUSI BANYUASIN, 16.06",
        "Kec. Babat Toman, 16.06.06",
        "Kel. Penanggungan, 35.73.02.1011",
        "Prov. Sumatera Selatan, 16",
        "DI Yogyakarta, 34",
        "Prov. DI Yogyakarta, 34",
    })
    void the_word_of_the_kind_may_be_abbreviated_as_people_do(String name, String code) {
        assertThat(GAZETTEER.search(name)).extracting(Region::code).containsExactly(code(code));
    }

    @Test
    void the_abbreviated_word_of_a_kind_finds_that_kind_only() {
        assertThat(GAZETTEER.search("Ds. Toman")).isNotEmpty().allMatch(region -> region.kind() == RegionKind.DESA);
        assertThat(GAZETTEER.search("Kec Malang")).allMatch(region -> region.kind() == RegionKind.KECAMATAN);
    }

    @Test
    void no_name_is_longer_than_what_is_looked_for() {
        assertThat(GAZETTEER.search("Toman" + " ".repeat(195))).isNotEmpty();
        assertThat(GAZETTEER.search("Toman" + " ".repeat(196))).isEmpty();
        assertThat(GAZETTEER.search("kp ".repeat(1_000_000))).isEmpty();
    }

    @Test
    void finds_penanggungan_in_kota_malang() {
        assertThat(GAZETTEER.find(code("35.73.02.1011"))).contains(new Village(code("35.73.02.1011"), "Penanggungan"));
        assertThat(GAZETTEER.path(code("35.73.02.1011")))
                .isEqualTo("Kelurahan Penanggungan, Kecamatan Klojen, Kota Malang, Provinsi Jawa Timur");
    }

    @Test
    void writes_the_path_of_a_village_as_an_address_has_it() {
        assertThat(GAZETTEER.path(code("16.06.06.2008")))
                .isEqualTo("Desa Toman, Kecamatan Babat Toman, Kabupaten Musi Banyuasin, Provinsi Sumatera Selatan");
        assertThat(GAZETTEER.path(code("16"))).isEqualTo("Provinsi Sumatera Selatan");
    }

    @Test
    void refuses_the_path_of_a_code_which_is_not_in_force() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GAZETTEER.path(code("91.01")))
                .withMessage("code: 91.01 (expected: a code in force by"
                        + " Keputusan Menteri Dalam Negeri Nomor 300.2.2-2138 Tahun 2025)");
    }

    @Test
    void lists_the_provinces_in_order_of_code() {
        assertThat(GAZETTEER.provinces()).hasSize(38).isUnmodifiable();
        assertThat(GAZETTEER.provinces()).extracting(Province::code).isSorted();
        assertThat(GAZETTEER.provinces().get(0)).isEqualTo(new Province(code("11"), "Aceh"));
    }

    @Test
    void leads_down_to_a_village_by_its_ancestors() {
        assertThat(GAZETTEER.ancestors(code("16.06.06.2008")))
                .extracting(Region::fullName)
                .containsExactly("Provinsi Sumatera Selatan", "Kabupaten Musi Banyuasin", "Kecamatan Babat Toman");
        assertThat(GAZETTEER.ancestors(code("16"))).isEmpty();
    }

    @Test
    void has_of_a_retired_code_those_ancestors_which_are_in_force() {
        assertThat(GAZETTEER.ancestors(code("91.01.01.2001")))
                .extracting(Region::fullName)
                .containsExactly("Provinsi Papua");
    }

    @ParameterizedTest
    @CsvSource({"99", "99.01", "99.71.01", "99.71.01.2001", "91.01", "16.06.99", "16.06.06.3001", "01"})
    void does_not_know_a_code_which_is_not_in_force(String code) {
        assertThat(GAZETTEER.contains(code(code))).isFalse();
        assertThat(GAZETTEER.find(code(code))).isEmpty();
        assertThat(GAZETTEER.children(code(code))).isEmpty();
    }

    @Test
    void gives_a_village_no_children() {
        assertThat(GAZETTEER.children(code("16.06.06.2008"))).isEmpty();
    }

    @Test
    void lists_children_of_the_last_units_of_the_table() {
        assertThat(GAZETTEER.children(code("96.71")))
                .isNotEmpty()
                .allMatch(child -> child.code().liesWithin(code("96.71")));
        assertThat(GAZETTEER.children(code("96"))).extracting(Region::kind).contains(RegionKind.KOTA);
    }

    @Test
    void streams_a_province_level_by_level() {
        List<Region> all = all().toList();
        for (RegionLevel level : List.of(RegionLevel.REGENCY, RegionLevel.DISTRICT, RegionLevel.VILLAGE)) {
            assertThat(GAZETTEER.provinces().stream().flatMap(province -> GAZETTEER.within(province.code(), level)))
                    .containsExactlyElementsOf(all.stream()
                            .filter(region -> region.code().level() == level)
                            .sorted(Comparator.comparing(Region::code))
                            .toList());
        }
    }

    @Test
    void streams_nothing_on_or_above_the_level_of_the_area() {
        assertThat(GAZETTEER.within(code("16.06"), RegionLevel.REGENCY)).isEmpty();
        assertThat(GAZETTEER.within(code("16.06"), RegionLevel.PROVINCE)).isEmpty();
        assertThat(GAZETTEER.within(code("16.06.06.2008"), RegionLevel.VILLAGE)).isEmpty();
    }

    @Test
    void streams_the_villages_of_a_regency_one_by_one() {
        assertThat(GAZETTEER.within(code("16.06"), RegionLevel.VILLAGE).limit(2))
                .containsExactly(
                        new Village(code("16.06.01.1009"), "Kayu Ara"),
                        new Village(code("16.06.01.1010"), "Serasan Jaya"));
    }

    @Test
    void knows_19_cities_with_desa() {
        List<RegionCode> cities = all().filter(region -> region.kind() == RegionKind.DESA)
                .flatMap(region -> region.code().regency().stream())
                .filter(regency -> regency.kind() == RegionKind.KOTA)
                .distinct()
                .toList();

        assertThat(cities).hasSize(19).contains(code("11.71"), code("16.74"), code("51.71"));
    }

    @ParameterizedTest
    @CsvSource({"Sukamaju", "Suka Maju", "SUKA MAJU", "suka-maju", "'  suka, maju. '"})
    void finds_all_119_villages_of_one_name_however_it_is_written(String name) {
        List<Region> found = GAZETTEER.search(name);

        assertThat(found).filteredOn(Village.class::isInstance).hasSize(119);
        assertThat(found).extracting(Region::code).isSorted().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "Kota Malang, 35.73",
        "Kabupaten Malang, 35.07",
        "KABUPATEN KEPULAUAN SERIBU, 31.01",
        "Kabupaten Administrasi Kepulauan Seribu, 31.01",
        "Kep. Siau Tagulandang Biaro, 71.09",
        "Kepulauan Siau Tagulandang Biaro, 71.09",
        "KEP SERIBU, 31.01",
        "provinsi d.i. yogyakarta, ''",
        "Daerah Istimewa Yogyakarta, 34",
        "2x11 Kayu Tanam, 13.05.15",
        "PANGKAJENE DAN KEPULAUAN, 73.10",
        "'. (Kota) Malang', 35.73",
        "TUMPOK 40, 11.07.16.2018",
        "ZOZOZEA, 53.08.01.2007",
        "19 nopember, 74.01.01.1001",
        "Kelurahan Toman, ''",
        "Tom, ''",
        "'', ''",
        "'.,-', ''",
        "Kabupaten, 33.10.25.1002",
        "Kecamatan, ''",
        "Lawang Wetan, 16.06.13",
        "kecamatan lawang-wetan, 16.06.13",
        "Kel. Toman, ''",
        "Desa Setia Asih, 32.16.01.1007",
        "Kelurahan Setia Asih, 32.16.01.1007",
        "Kecamatan Katoi, 74.08.13",
        "Kabupaten Mamuju Utara, 76.01",
        "Kabupaten Toba Samosir, 12.12",
        "Papuyu I Sungai Pasanan, 62.11.02.2005",
        "Papuyu 1 Sei Pasanan, 62.11.02.2005",
    })
    void finds_by_whole_name_with_or_without_the_word_of_the_kind(String name, String code) {
        assertThat(GAZETTEER.search(name))
                .extracting(region -> region.code().toString())
                .isEqualTo(Stream.of(code).filter(text -> !text.isEmpty()).toList());
    }

    @Test
    void gives_the_city_and_the_regency_of_one_name() {
        assertThat(GAZETTEER.search("Malang")).extracting(Region::fullName).contains("Kabupaten Malang", "Kota Malang");
    }

    @Test
    void tells_a_hit_by_the_name_in_force_from_one_by_an_earlier_name() {
        NameHit earlier = GAZETTEER.hits("Lawang Wetan").get(0);

        assertThat(earlier)
                .isEqualTo(new NameHit(
                        new District(code("16.06.13"), "Lawan Wetan"), new District(code("16.06.13"), "Lawang Wetan")));
        assertThat(earlier.byNameInForce()).isFalse();
        assertThat(GAZETTEER.hits("Lawan Wetan"))
                .singleElement()
                .satisfies(hit -> assertThat(hit.byNameInForce()).isTrue());
        assertThat(GAZETTEER.hits("Lawan Wetan")).isUnmodifiable();
    }

    @Test
    void gives_each_region_once_and_by_its_name_in_force_where_it_can() {
        assertThat(GAZETTEER.hits("Rumbai"))
                .extracting(hit -> hit.region().code() + " " + hit.byNameInForce())
                .containsExactly("14.71.06 false", "14.71.12 true");
        assertThat(GAZETTEER.hits("Saubeba"))
                .extracting(
                        hit -> hit.region().fullName() + ", " + hit.matched().code())
                .containsExactly("Desa Saubeba, 92.02.14.2008", "Desa Resye, 92.09.06.2004");
    }

    @Test
    void does_not_find_what_was_merged_into_another() {
        assertThat(GAZETTEER.search("Aur Kuniang"))
                .noneMatch(region -> region.code().equals(code("13.76.05.1010")));
    }

    @ParameterizedTest
    @CsvSource({
        "Kp. Baru, Kampung Baru",
        "Tj. Raya, Tanjung Raya",
        "Perk. Sipare Pare, Perkebunan Sipare Pare",
        "Sei Lilin, Sungai Lilin",
        "Na 9-10, Na IX-X",
    })
    void a_word_in_short_is_the_word_in_full(String inShort, String inFull) {
        assertThat(GAZETTEER.search(inShort)).isNotEmpty().isEqualTo(GAZETTEER.search(inFull));
    }

    @Test
    void many_words_in_short_do_not_multiply_without_bound() {
        assertThat(GAZETTEER.search("Kp. ".repeat(1_000))).isEmpty();
    }

    @Test
    void searches_within_a_region() {
        assertThat(GAZETTEER.search("Sungai Lilin", code("16.06")))
                .extracting(region -> region.code().toString())
                .containsExactly("16.06.07", "16.06.07.1020");
        assertThat(GAZETTEER.search("Malang", code("35.73"))).containsExactly(new Regency(code("35.73"), "Malang"));
        assertThat(GAZETTEER.search("Lawang Wetan", code("16.07"))).isEmpty();
    }

    @Test
    void folds_names_alike_where_the_system_speaks_turkish() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(GAZETTEER.search("SINJAI")).contains(new Regency(code("73.07"), "Sinjai"));
            assertThat(GAZETTEER.search("PROVINSI BALI")).containsExactly(new Province(code("51"), "Bali"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void answers_with_lists_nobody_can_change() {
        assertThat(GAZETTEER.search("Malang")).isUnmodifiable();
        assertThat(GAZETTEER.children(code("16"))).isUnmodifiable();
        assertThat(GAZETTEER.ancestors(code("16.06"))).isUnmodifiable();
    }

    @Test
    void asks_for_a_code_without_allocating() {
        com.sun.management.ThreadMXBean threads =
                (com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean();
        RegionCode village = code("16.06.06.2008");
        RegionCode regency = code("16.06");
        int calls = 20_000;
        long id = Thread.currentThread().getId();
        boolean known = GAZETTEER.contains(village) && GAZETTEER.contains(regency) && village.liesWithin(regency);

        long before = threads.getThreadAllocatedBytes(id);
        for (int i = 0; i < calls; i++) {
            known &= GAZETTEER.contains(village) && GAZETTEER.contains(regency) && village.liesWithin(regency);
        }
        long allocated = threads.getThreadAllocatedBytes(id) - before;

        assertThat(known).isTrue();
        assertThat(allocated).isLessThan(calls);
    }

    private static Stream<Region> all() {
        Function<Region, Stream<Region>> below = region -> GAZETTEER.children(region.code()).stream();
        List<Region> all = new ArrayList<>(GAZETTEER.provinces());
        for (int i = 0; i < all.size(); i++) {
            below.apply(all.get(i)).forEach(all::add);
        }
        return all.stream();
    }

    private static Stream<String[]> rows(String file) {
        try {
            return Files.readAllLines(Path.of("src/data/wilayah", file), StandardCharsets.UTF_8).stream()
                    .skip(1)
                    .map(line -> line.split("\t", -1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RegionCode code(String text) {
        return RegionCode.parse(text);
    }

    @Test
    void calls_a_region_by_its_full_name_and_an_unknown_one_by_its_code() {
        assertThat(Gazetteer.bundled().nameOf(RegionCode.parse("16.06"))).isEqualTo("Kabupaten Musi Banyuasin");
        assertThat(Gazetteer.bundled().nameOf(RegionCode.parse("35.73"))).isEqualTo("Kota Malang");
        assertThat(Gazetteer.bundled().nameOf(RegionCode.parse("99.01"))).isEqualTo("99.01");
    }
}
