package io.github.kim4j.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LawBookTest {
    private static final LawBook BOOK = LawBook.bundled();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            uu-14-2008             | UU 14/2008
            uu-12-2011             | UU 12/2011
            uu-6-2014              | UU 6/2014
            uu-23-2014             | UU 23/2014
            uu-27-2022             | UU 27/2022
            pp-38-2007             | PP 38/2007
            permendagri-18-2018    | Permendagri 18/2018
            permenkominfo-17-2009  | Permenkominfo 17/P/M.KOMINFO/03/2009
            permenkominfo-8-2010   | Permenkominfo 08/PER/M.KOMINFO/6/2010
            permenkominfo-8-2019   | Permenkominfo 8/2019
            permenkominfo-4-2024   | Permenkominfo 4/2024
            inpres-9-2015          | Inpres 9/2015
            kepmendagri-2138-2025  | Kepmendagri 300.2.2-2138/2025
            """)
    void cites_in_everyday_words(String id, String citation) {
        assertThat(BOOK.get(id).shortCitation()).isEqualTo(citation);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            uu-14-2008 | Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik (Lembaran Negara Republik Indonesia Tahun 2008 Nomor 61, Tambahan Lembaran Negara Republik Indonesia Nomor 4846)
            uu-6-2014 | Undang-Undang Nomor 6 Tahun 2014 tentang Desa [LN/TLN belum diketahui] sebagaimana telah diubah dengan Undang-Undang Nomor 3 Tahun 2024 [judul dan LN/TLN belum diketahui] [perubahan lain belum diperiksa]
            uu-23-2014 | Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2014 Nomor 244, Tambahan Lembaran Negara Republik Indonesia Nomor 5587) sebagaimana telah diubah beberapa kali, terakhir dengan Undang-Undang Nomor 6 Tahun 2023 [judul dan LN/TLN belum diketahui] [perubahan lain belum diperiksa]
            uu-30-2014 | Undang-Undang Nomor 30 Tahun 2014 tentang Administrasi Pemerintahan [LN/TLN belum diketahui] [belum diperiksa]
            permendagri-80-2015 | Peraturan Menteri Dalam Negeri Nomor 80 Tahun 2015 tentang Pembentukan Produk Hukum Daerah [BN belum diketahui] sebagaimana telah diubah dengan Peraturan Menteri Dalam Negeri Nomor 120 Tahun 2018 [judul dan BN belum diketahui] [perubahan lain belum diperiksa]
            permenkominfo-8-2010 | Peraturan Menteri Komunikasi dan Informatika Nomor 08/PER/M.KOMINFO/6/2010 tentang Pedoman Pengembangan dan Pemberdayaan Lembaga Komunikasi Sosial [BN belum diketahui]
            inpres-9-2015 | Instruksi Presiden Nomor 9 Tahun 2015 tentang Pengelolaan Komunikasi Publik
            """)
    void cites_in_the_usual_formula(String id, String citation) {
        assertThat(BOOK.get(id).citation(LocalDate.of(2026, 11, 24))).isEqualTo(citation);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2014-12-31 | ' [belum diperiksa]'",
                "2015-01-01 | ' sebagaimana telah diubah dengan Undang-Undang Nomor 9 Tahun 2015 [judul'",
                "2022-12-31 | ' sebagaimana telah diubah dengan Undang-Undang Nomor 9 Tahun 2015 [judul'",
                "2023-01-01 | ' sebagaimana telah diubah beberapa kali, terakhir dengan Undang-Undang Nomor 6 Tahun 2023 [judul'"
            })
    void cites_no_amendment_of_a_later_year(LocalDate on, String amendments) {
        assertThat(BOOK.get("uu-23-2014").citation(on)).contains("Nomor 5587)" + amendments);
    }

    @Test
    void no_instrument_of_the_book_claims_that_its_list_of_amendments_is_complete() {
        assertThat(BOOK.all())
                .filteredOn(law -> !law.getAmendedBy().isEmpty())
                .isNotEmpty()
                .noneMatch(LegalInstrument::isVerified);
    }

    @Test
    void a_citation_has_no_mark_once_all_of_it_is_known_and_checked() {
        LegalInstrument law = BOOK.get("uu-23-2014").toBuilder()
                .amendedBy(List.of(new Amendment(
                        InstrumentType.UU,
                        "1",
                        2016,
                        Optional.of("Contoh Perubahan"),
                        List.of(new Gazette(Gazette.Series.LN, 2016, 2), new Gazette(Gazette.Series.TLN, 2016, 3)))))
                .verified(true)
                .build();

        assertThat(law.citation(LocalDate.of(2026, 11, 24)))
                .endsWith("Nomor 5587) sebagaimana telah diubah dengan Undang-Undang Nomor 1 Tahun 2016 tentang Contoh"
                        + " Perubahan (Lembaran Negara Republik Indonesia Tahun 2016 Nomor 2, Tambahan Lembaran Negara"
                        + " Republik Indonesia Nomor 3)")
                .doesNotContain("[");
    }

    @ParameterizedTest
    @CsvSource({
        "UU, LN/TLN",
        "PP, LN/TLN",
        "PERPRES, LN",
        "PERMENDAGRI, BN",
        "PERMENKOMINFO, BN",
        "PERDA, LD",
        "PERGUB, BD",
        "PERBUP, BD",
        "PERWAL, BD"
    })
    void a_citation_says_which_publication_is_not_known(InstrumentType type, String series) {
        assertThat(new Amendment(type, "1", 2020).citation())
                .endsWith("Nomor 1 Tahun 2020 [judul dan " + series + " belum diketahui]");
        assertThat(new Amendment(type, "1", 2020, Optional.of("Contoh"), List.of()).citation())
                .endsWith("Nomor 1 Tahun 2020 tentang Contoh [" + series + " belum diketahui]");
    }

    @Test
    void what_is_in_no_gazette_has_none_to_know() {
        assertThat(new Amendment(InstrumentType.INPRES, "1", 2020).citation())
                .isEqualTo("Instruksi Presiden Nomor 1 Tahun 2020 [judul belum diketahui]");
        assertThat(new Amendment(
                                InstrumentType.UU,
                                "1",
                                2020,
                                Optional.empty(),
                                List.of(new Gazette(Gazette.Series.LN, 2020, 2)))
                        .citation())
                .isEqualTo("Undang-Undang Nomor 1 Tahun 2020 [judul belum diketahui]"
                        + " (Lembaran Negara Republik Indonesia Tahun 2020 Nomor 2)");
    }

    @Test
    void names_the_region_of_regional_law_and_keeps_letters_of_numbers() {
        LegalInstrument perbup = LegalInstrument.builder()
                .id("perbup-lombok-barat-6a-2019")
                .type(InstrumentType.PERBUP)
                .number("6.A")
                .year(2019)
                .title("Komunitas Informasi Masyarakat")
                .region("Lombok Barat")
                .verified(false)
                .build();

        assertThat(perbup.shortCitation()).isEqualTo("Perbup Lombok Barat 6.A/2019");
        assertThat(perbup.citation(LocalDate.of(2021, 6, 14)))
                .isEqualTo("Peraturan Bupati Lombok Barat Nomor 6.A Tahun 2019 tentang Komunitas Informasi Masyarakat"
                        + " [BD belum diketahui] [belum diperiksa]");
    }

    @Test
    void successors_are_in_the_book_and_later() {
        assertThat(BOOK.all())
                .allSatisfy(law -> law.getSuccessor()
                        .ifPresent(next -> assertThat(BOOK.get(next).getYear()).isGreaterThanOrEqualTo(law.getYear())));
        assertThat(BOOK.get("permenkominfo-8-2019").getSuccessor()).contains("permenkominfo-4-2024");
    }

    @Test
    void cites_by_hierarchy_then_by_year() {
        List<String> ids = List.of("inpres-9-2015", "permenkominfo-4-2024", "uu-23-2014", "pp-38-2007", "uu-14-2008");

        assertThat(ids.stream()
                        .map(BOOK::get)
                        .sorted(LegalInstrument.CITATION_ORDER)
                        .map(LegalInstrument::getId)
                        .collect(Collectors.joining(" ")))
                .isEqualTo("uu-14-2008 uu-23-2014 pp-38-2007 permenkominfo-4-2024 inpres-9-2015");
    }

    @Test
    void only_legislation_belongs_under_mengingat() {
        assertThat(InstrumentType.values())
                .filteredOn(type -> !type.legislation())
                .containsExactly(
                        InstrumentType.INPRES,
                        InstrumentType.KEPMENDAGRI,
                        InstrumentType.SURAT_EDARAN,
                        InstrumentType.SURAT);
    }

    @Test
    void an_unknown_id_is_refused_without_being_repeated() {
        assertThat(BOOK.find("no-such-law")).isEmpty();
        assertThatThrownBy(() -> BOOK.get("no-such-law"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("law: unknown id of 11 characters (expected: one of [uu-14-2008, ");
    }

    /** Every row of the papers on law, with the number of its row; what no source tells is a blank. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            L1  | UU            | 14                        | 2008 | LN 61 TLN 4846    |                   | IN_FORCE | true
            L2  | UU            | 23                        | 2014 | LN 244 TLN 5587   | 9/2015 6/2023     | IN_FORCE | false
            L3  | UU            | 6                         | 2014 |                   | 3/2024            | IN_FORCE | false
            L4  | PP            | 38                        | 2007 |                   |                   | UNKNOWN  | false
            L5  | INPRES        | 9                         | 2015 |                   |                   | UNKNOWN  | true
            L6  | PERMENKOMINFO | 17/P/M.KOMINFO/03/2009    | 2009 |                   |                   | UNKNOWN  | true
            L7  | PERMENKOMINFO | 08/PER/M.KOMINFO/6/2010   | 2010 |                   |                   | UNKNOWN  | true
            L8  | PERMENKOMINFO | 22/P/M.KOMINFO/12/2010    | 2010 |                   |                   | UNKNOWN  | true
            L8  | PERMENKOMINFO | 27/PER/M.KOMINFO/12/2011  | 2011 |                   |                   | UNKNOWN  | true
            L9  | PERMENKOMINFO | 8                         | 2019 |                   |                   | REPLACED | true
            L10 | PERMENKOMINFO | 4                         | 2024 |                   |                   | IN_FORCE | true
            L11 | PERMENDAGRI   | 18                        | 2018 |                   |                   | IN_FORCE | true
            L12 | UU            | 27                        | 2022 |                   |                   | IN_FORCE | true
            L13 | UU            | 12                        | 2011 |                   | 15/2019 13/2022   | IN_FORCE | false
            L14 | UU            | 30                        | 2014 |                   |                   | IN_FORCE | false
            L15 | PERMENDAGRI   | 80                        | 2015 |                   | 120/2018          | IN_FORCE | false
            L16 | PERMENDAGRI   | 83                        | 2022 |                   |                   | IN_FORCE | true
            L17 | PP            | 17                        | 2025 |                   |                   | IN_FORCE | true
            L18 | PERMENDAGRI   | 111                       | 2014 |                   |                   | UNKNOWN  | false
            L19 | UU            | 43                        | 2009 | LN 152 TLN 5071   |                   | IN_FORCE | false
            L21 | PERMENDAGRI   | 1                         | 2023 |                   |                   | UNKNOWN  | false
            r1  | PERGUB        | 3                         | 2014 |                   |                   | UNKNOWN  | true
            r2  | PERBUP        | 6.A                       | 2019 |                   |                   | UNKNOWN  | true
            r3  | PERBUP        | 19                        | 2019 |                   |                   | UNKNOWN  | true
            r4  | PERBUP        | 55                        | 2020 |                   |                   | UNKNOWN  | true
            r5  | PERBUP        | 17                        | 2023 | BD 17             |                   | UNKNOWN  | true
            r6  | PERWAL        | 71                        | 2023 |                   |                   | UNKNOWN  | true
            r7  | SURAT_EDARAN  | 489/212/Diskominfo/V/2019 | 2019 |                   |                   | UNKNOWN  | true
            r8  | SURAT         | 800/996/Kominfo/2019      | 2019 |                   |                   | UNKNOWN  | true
            """)
    void has_what_the_sources_tell(
            String row,
            InstrumentType type,
            String number,
            int year,
            String gazettes,
            String amendments,
            Validity validity,
            boolean verified) {
        assertThat(BOOK.search(type, number, year)).singleElement().satisfies(law -> {
            assertThat(law.getGazettes().stream()
                            .map(it -> it.series() + " " + it.number())
                            .collect(Collectors.joining(" ")))
                    .as(row)
                    .isEqualTo(gazettes == null ? "" : gazettes);
            assertThat(law.getAmendedBy().stream()
                            .map(it -> it.number() + "/" + it.year())
                            .collect(Collectors.joining(" ")))
                    .as(row)
                    .isEqualTo(amendments == null ? "" : amendments);
            assertThat(law.getValidity()).as(row).isEqualTo(validity);
            assertThat(law.isVerified()).as(row).isEqualTo(verified);
        });
    }

    @Test
    void lacks_what_is_no_basis_of_groups() {
        assertThat(BOOK.search(InstrumentType.PERMENKOMINFO, "12", 2021)).isEmpty();
        assertThat(BOOK.all())
                .noneMatch(law -> law.getNumber().equals("23") && law.getType() == InstrumentType.PERMENKOMINFO);
    }

    @Test
    void finds_a_misquoted_number_and_any_way_of_writing_it() {
        assertThat(BOOK.search(InstrumentType.PERMENKOMINFO, "22/per/M.KOMINFO/6/2010", 2010))
                .containsExactly(BOOK.get("permenkominfo-22-2010"));
        assertThat(BOOK.search(InstrumentType.PERBUP, "6.a", 2019))
                .containsExactly(BOOK.get("perbup-lombok-barat-6a-2019"));
        assertThat(BOOK.search(InstrumentType.PERGUB, "19", 2019)).isEmpty();
        assertThat(BOOK.search(InstrumentType.PERBUP, "19", 2020)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "permenkominfo-8-2019, 2018-12-31, false",
        "permenkominfo-8-2019, 2019-06-01, ",
        "permenkominfo-8-2019, 2024-09-04, true",
        "permenkominfo-8-2019, 2024-09-05, false",
        "permenkominfo-4-2024, 2024-09-04, false",
        "permenkominfo-4-2024, 2024-09-05, true",
        "permenkominfo-8-2010, 2010-05-31, false",
        "permenkominfo-8-2010, 2021-03-17, ",
        "uu-14-2008, 2007-12-31, false",
        "uu-14-2008, 2008-06-01, ",
        "uu-14-2008, 2009-01-01, true"
    })
    void tells_what_was_in_force_and_what_it_does_not_know(String id, LocalDate on, Boolean expected) {
        assertThat(BOOK.inForceOn(id, on)).isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    void follows_successors_to_the_last() {
        assertThat(BOOK.current("permenkominfo-8-2019").getId()).isEqualTo("permenkominfo-4-2024");
        assertThat(BOOK.current("permenkominfo-8-2010").getId()).isEqualTo("permenkominfo-8-2010");
    }

    @Test
    void refuses_a_chain_that_does_not_end_and_a_replacement_by_nothing() {
        LegalInstrument one = BOOK.get("permenkominfo-4-2024").toBuilder()
                .successor("permenkominfo-8-2019")
                .build();

        assertThatThrownBy(() -> new LawBook(List.of(one, BOOK.get("permenkominfo-8-2019"))))
                .hasMessage("successor: permenkominfo-4-2024 again (expected: a chain that ends)");
        assertThatThrownBy(() -> BOOK.get("permenkominfo-8-2019").toBuilder()
                        .successor(Optional.empty())
                        .build())
                .hasMessage("successor: none (expected: an id, as it was replaced)");
    }

    @Test
    void the_list_cannot_be_changed() {
        assertThatThrownBy(() -> BOOK.all().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
