package io.github.kim4j.decree.document;

import static io.github.kim4j.decree.document.Situations.aDraftOfAVillageHead;
import static io.github.kim4j.decree.document.Situations.aDraftOfMalangWithoutABoard;
import static io.github.kim4j.decree.document.Situations.aGroupOfToman;
import static io.github.kim4j.decree.document.Situations.aSpecimenDecree;
import static io.github.kim4j.decree.document.Situations.aSpecimenOfMusiBanyuasin;
import static io.github.kim4j.decree.document.Situations.basis;
import static io.github.kim4j.decree.document.Situations.signedBy;
import static io.github.kim4j.decree.document.Situations.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.kim4j.decree.Decree;
import io.github.kim4j.decree.DecreeNumber;
import io.github.kim4j.decree.DecreeRelation;
import io.github.kim4j.decree.DecreeRelationKind;
import io.github.kim4j.decree.Dictum;
import io.github.kim4j.decree.Office;
import io.github.kim4j.decree.OfficeKind;
import io.github.kim4j.decree.PostStatus;
import io.github.kim4j.decree.Signatory;
import io.github.kim4j.decree.SigningCapacity;
import io.github.kim4j.decree.SigningPost;
import io.github.kim4j.json.jackson3.KimModule;
import io.github.kim4j.region.RegionCode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

class DecreeDocumentTest {
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new Jdk8Module())
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    private static final JsonMapper JACKSON_3 =
            JsonMapper.builder().addModule(new KimModule()).build();

    @Test
    void the_head_names_the_office_in_capitals() {
        DecreeDocument document = DecreeDocument.draft(aSpecimenOfMusiBanyuasin());

        assertThat(document.getLetterhead()).containsExactly("BUPATI MUSI BANYUASIN");
        assertThat(document.getHeading()).isEqualTo("KEPUTUSAN BUPATI MUSI BANYUASIN");
        assertThat(document.getOffice()).isEqualTo("BUPATI MUSI BANYUASIN");
        assertThat(document.getNumber())
                .hasValueSatisfying(number -> assertThat(number).hasToString("CONTOH/KPTS-DINKOMINFO/2021"));
        assertThat(document.getTitle()).isEqualTo("Pembentukan Kelompok Informasi Masyarakat Contoh Toman");
        assertThat(document.getEstablishes())
                .isEqualTo("KEPUTUSAN BUPATI TENTANG PEMBENTUKAN KELOMPOK INFORMASI MASYARAKAT CONTOH TOMAN");
    }

    @Test
    void the_head_of_a_village_names_district_and_regency_too() {
        assertThat(DecreeDocument.draft(aDraftOfAVillageHead()).getLetterhead())
                .containsExactly("KEPALA DESA TOMAN", "KECAMATAN BABAT TOMAN", "KABUPATEN MUSI BANYUASIN");
    }

    @Test
    void titles_are_those_of_the_day() {
        Decree decree = Decree.builder()
                .about("Pembentukan")
                .issuer(new Office(OfficeKind.KEPALA_DESA, RegionCode.parse("34.04.07.2003")))
                .addAnnex(aGroupOfToman().toBuilder()
                        .unit(RegionCode.parse("34.04.07.2003"))
                        .build())
                .build();
        DraftRequest request = with(aDraftOfAVillageHead(), decree);

        assertThat(DecreeDocument.draft(request.toBuilder()
                                .titlesOn(LocalDate.of(2019, 12, 31))
                                .build())
                        .getHeading())
                .startsWith("KEPUTUSAN KEPALA DESA ");
        assertThat(DecreeDocument.draft(request.toBuilder()
                                .titlesOn(LocalDate.of(2021, 1, 1))
                                .build())
                        .getHeading())
                .startsWith("KEPUTUSAN LURAH ");
    }

    @Test
    void considerations_are_whole_clauses_and_the_last_one_is_generated() {
        assertThat(DecreeDocument.draft(aSpecimenOfMusiBanyuasin()).getConsiderations())
                .hasSize(3)
                .allMatch(clause -> clause.startsWith("bahwa ") && clause.endsWith(";") && !clause.endsWith(";;"))
                .last()
                .isEqualTo(
                        "bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b, perlu menetapkan"
                                + " Keputusan Bupati tentang Pembentukan Kelompok Informasi Masyarakat Contoh Toman;");
    }

    @Test
    void the_last_consideration_names_each_of_those_before_it() {
        assertThat(lastConsiderationOf(1)).contains("dalam huruf a, perlu");
        assertThat(lastConsiderationOf(2)).contains("dalam huruf a dan huruf b, perlu");
        assertThat(lastConsiderationOf(3)).contains("dalam huruf a, huruf b, dan huruf c, perlu");
    }

    private static String lastConsiderationOf(int count) {
        DraftRequest request = aDraftOfAVillageHead().toBuilder()
                .considerations(Collections.nCopies(count, "perlu"))
                .build();
        List<String> clauses = DecreeDocument.draft(request).getConsiderations();
        return clauses.get(clauses.size() - 1);
    }

    @Test
    void a_full_stop_of_a_title_stays() {
        DraftRequest request = aDraftOfAVillageHead().toBuilder()
                .considerations(List.of("diusulkan oleh Siti Contoh, S.Sos."))
                .build();

        assertThat(DecreeDocument.draft(request).getConsiderations())
                .startsWith("bahwa diusulkan oleh Siti Contoh, S.Sos.;");
    }

    @Test
    void legislation_is_cited_by_hierarchy_and_then_by_year_each_once() {
        Decree decree =
                aSpecimenDecree().toBuilder().addBases(basis("uu-14-2008")).build();

        assertThat(DecreeDocument.draft(with(aSpecimenOfMusiBanyuasin(), decree))
                        .getBases())
                .hasSize(4)
                .allMatch(citation -> citation.endsWith(";"))
                .satisfiesExactly(
                        first -> assertThat(first)
                                .isEqualTo("Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik"
                                        + " (Lembaran Negara Republik Indonesia Tahun 2008 Nomor 61, Tambahan Lembaran"
                                        + " Negara Republik Indonesia Nomor 4846);"),
                        second -> assertThat(second).startsWith("Undang-Undang Nomor 23 Tahun 2014"),
                        third -> assertThat(third).startsWith("Peraturan Menteri Dalam Negeri Nomor 80 Tahun 2015"),
                        fourth -> assertThat(fourth).contains("Komunikasi dan Informatika Nomor 8 Tahun 2019"));
    }

    @Test
    void what_is_no_legislation_is_noted_before_other_papers() {
        assertThat(DecreeDocument.draft(aSpecimenOfMusiBanyuasin()).getNoted())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("Instruksi Presiden Nomor 9 Tahun 2015"),
                        second -> assertThat(second).startsWith("Berita Acara").endsWith("2021;"));
        assertThat(DecreeDocument.draft(aDraftOfAVillageHead()).getNoted()).isEmpty();
    }

    @Test
    void decisions_begin_with_the_group_and_end_with_the_entry_into_force() {
        assertThat(DecreeDocument.draft(aSpecimenOfMusiBanyuasin()).getDictums())
                .extracting(Dictum::label)
                .containsExactly("KESATU", "KEDUA", "KETIGA", "KEEMPAT");
        assertThat(DecreeDocument.draft(aSpecimenOfMusiBanyuasin()).getDictums())
                .extracting(Dictum::text)
                .startsWith("Membentuk KIM Contoh Toman, Desa Toman, Kecamatan Babat Toman, Kabupaten Musi Banyuasin,"
                        + " dengan susunan pengurus sebagaimana tercantum dalam Lampiran yang merupakan bagian tidak"
                        + " terpisahkan dari Keputusan ini.")
                .endsWith("Keputusan ini mulai berlaku pada tanggal ditetapkan.")
                .allMatch(text -> text.endsWith(".") && !text.endsWith(".."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Pembentukan Kelompok Informasi Masyarakat | Membentuk
            PEMBENTUKAN KIM                           | Membentuk
            Pengukuhan Pengurus KIM                   | Mengukuhkan
            Penetapan Pengurus KIM                    | Menetapkan
            Pengurus KIM                              | Menetapkan
            Pembentukannya KIM                        | Menetapkan
            """)
    void the_first_decision_does_what_the_title_says(String title, String verb) {
        DraftRequest request =
                aSpecimenOfMusiBanyuasin().toBuilder().title(title).build();

        assertThat(DecreeDocument.draft(request).getDictums())
                .extracting(Dictum::text)
                .first()
                .asString()
                .startsWith(verb + " KIM Contoh Toman, ");
    }

    @Test
    void other_days_than_the_date_are_stated() {
        Decree decree = aSpecimenDecree().toBuilder()
                .effectiveFrom(LocalDate.of(2021, 6, 1))
                .lastDay(LocalDate.of(2024, 5, 31))
                .build();

        assertThat(lastDictum(decree))
                .isEqualTo("Keputusan ini mulai berlaku pada tanggal 1 Juni 2021 dan berlaku sampai dengan tanggal"
                        + " 31 Mei 2024.");
    }

    @Test
    void a_decree_with_effect_back_in_time_says_so_and_its_own_date_is_not_repeated() {
        Decree decree = aSpecimenDecree();
        LocalDate date = decree.getEstablishedOn().orElseThrow();

        assertThat(lastDictum(
                        decree.toBuilder().effectiveFrom(date.minusDays(2)).build()))
                .isEqualTo("Keputusan ini mulai berlaku pada tanggal ditetapkan dan berlaku surut sejak tanggal"
                        + " 1 Mei 2021.");
        assertThat(lastDictum(decree.toBuilder().effectiveFrom(date).build()))
                .isEqualTo("Keputusan ini mulai berlaku pada tanggal ditetapkan.");
    }

    @Test
    void the_earlier_decree_is_told_with_its_date_where_that_is_known() {
        Decree decree = aSpecimenDecree().toBuilder()
                .addRelations(new DecreeRelation(
                        DecreeRelationKind.REVOKES,
                        DecreeNumber.parse("CONTOH/1/2020"),
                        Optional.of(LocalDate.of(2020, 2, 1))))
                .build();

        assertThat(DecreeDocument.draft(with(aSpecimenOfMusiBanyuasin(), decree))
                        .getDictums())
                .extracting(Dictum::text)
                .contains("Pada saat Keputusan ini mulai berlaku, Keputusan Nomor CONTOH/1/2020 tanggal"
                        + " 1 Februari 2020 dicabut dan dinyatakan tidak berlaku.");
    }

    @Test
    void an_earlier_decree_of_another_office_is_revoked_with_its_office() {
        DecreeDocument document = DecreeDocument.draft(with(
                aSpecimenOfMusiBanyuasin(), replacing(new Office(OfficeKind.CAMAT, RegionCode.parse("16.06.06")))));

        assertThat(document.getDictums())
                .extracting(Dictum::text)
                .contains("Pada saat Keputusan ini mulai berlaku, Keputusan Camat Babat Toman Nomor CONTOH/1/2020"
                        + " dicabut dan dinyatakan tidak berlaku.");
    }

    @Test
    void an_office_does_not_name_itself_when_it_revokes_its_own_decree() {
        DecreeDocument document = DecreeDocument.draft(
                with(aSpecimenOfMusiBanyuasin(), replacing(aSpecimenDecree().getIssuer())));

        assertThat(document.getDictums())
                .extracting(Dictum::text)
                .contains("Pada saat Keputusan ini mulai berlaku, Keputusan Nomor CONTOH/1/2020 dicabut dan dinyatakan"
                        + " tidak berlaku.");
    }

    private static Decree replacing(Office issuer) {
        return aSpecimenDecree().toBuilder()
                .addRelations(new DecreeRelation(
                        DecreeRelationKind.REPLACES,
                        DecreeNumber.parse("CONTOH/1/2020"),
                        Optional.empty(),
                        Optional.of(issuer)))
                .build();
    }

    @Test
    void who_gets_a_copy_stands_below_the_signature() {
        DecreeDocument document = DecreeDocument.draft(aSpecimenOfMusiBanyuasin().toBuilder()
                .addCopies("Camat Babat Toman", "Kepala Desa Toman;", "Arsip")
                .build());

        assertThat(document.getCopies()).containsExactly("Camat Babat Toman;", "Kepala Desa Toman;", "Arsip.");
        assertThat(document.toPlainText())
                .containsSubsequence(
                        "(nama)\n\nTembusan:\n1.  Camat Babat Toman;\n2.  Kepala Desa Toman;\n3.  Arsip.\n",
                        "LAMPIRAN");
        assertThat(document.toHtml()).contains("<p>Tembusan:</p>", "<li>Arsip.</li>");
        assertThat(DecreeDocument.draft(aSpecimenOfMusiBanyuasin()).toHtml()).doesNotContain("Tembusan");
    }

    @Test
    void usual_decisions_are_at_hand() {
        DecreeDocument document = DecreeDocument.draft(aDraftOfAVillageHead().toBuilder()
                .addDictums(DraftRequest.costs("Anggaran Pendapatan dan Belanja Desa Toman"), DraftRequest.correction())
                .build());

        assertThat(document.getDictums())
                .extracting(Dictum::text)
                .contains(
                        "Segala biaya yang timbul akibat ditetapkannya Keputusan ini dibebankan pada Anggaran"
                                + " Pendapatan dan Belanja Desa Toman.",
                        "Apabila di kemudian hari terdapat kekeliruan dalam Keputusan ini, akan diadakan perbaikan"
                                + " sebagaimana mestinya.");
    }

    @Test
    void a_consideration_begins_with_a_small_letter_however_it_is_given() {
        assertThat(DecreeDocument.draft(aSpecimenOfMusiBanyuasin().toBuilder()
                                .considerations(List.of("Bahwa warga memilih pengurus."))
                                .build())
                        .getConsiderations())
                .first()
                .asString()
                .startsWith("bahwa warga memilih");
    }

    @ParameterizedTest
    @EnumSource(
            value = DecreeRelationKind.class,
            names = {"REPLACES", "REVOKES"})
    void an_earlier_decree_is_revoked_before_the_entry_into_force(DecreeRelationKind kind) {
        DecreeDocument document = DecreeDocument.draft(with(aSpecimenOfMusiBanyuasin(), relatedBy(kind)));

        assertThat(document.getDictums())
                .contains(new Dictum(
                        "KEEMPAT",
                        "Pada saat Keputusan ini mulai berlaku, Keputusan Nomor CONTOH/1/2020 dicabut dan dinyatakan"
                                + " tidak berlaku."));
        assertThat(document.getDictums())
                .last()
                .satisfies(last -> assertThat(last.text()).endsWith("pada tanggal ditetapkan."));
    }

    @ParameterizedTest
    @EnumSource(
            value = DecreeRelationKind.class,
            names = {"AMENDS", "IMPLEMENTS"})
    void a_decree_that_needs_other_words_is_not_drafted(DecreeRelationKind kind) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DecreeDocument.draft(with(aSpecimenOfMusiBanyuasin(), relatedBy(kind))))
                .withMessageStartingWith("relations: " + kind);
    }

    private static Decree relatedBy(DecreeRelationKind kind) {
        return aSpecimenDecree().toBuilder()
                .addRelations(new DecreeRelation(kind, DecreeNumber.parse("CONTOH/1/2020")))
                .build();
    }

    private static String lastDictum(Decree decree) {
        List<Dictum> dictums =
                DecreeDocument.draft(with(aSpecimenOfMusiBanyuasin(), decree)).getDictums();
        return dictums.get(dictums.size() - 1).text();
    }

    @Test
    void nobody_signs_a_specimen() {
        assertThat(DecreeDocument.draft(aSpecimenOfMusiBanyuasin()).getSignature())
                .isEqualTo(new SignatureBlock("BUPATI MUSI BANYUASIN", Optional.of("(nama)"), false));
    }

    @Test
    void who_signs_is_open_where_no_source_tells() {
        assertThat(DecreeDocument.draft(aDraftOfMalangWithoutABoard()).getSignature())
                .isEqualTo(new SignatureBlock("WALI KOTA MALANG", Optional.empty(), false));
    }

    @Test
    void heads_of_region_sign_in_capitals_without_titles() {
        assertThat(signature(OfficeKind.BUPATI, "16.06", SigningCapacity.DEFINITIVE, "Dr. H. Ali Contoh, S.E., M.Si."))
                .isEqualTo(new SignatureBlock("BUPATI MUSI BANYUASIN", Optional.of("ALI CONTOH"), false));
    }

    @Test
    void who_acts_for_the_holder_says_so() {
        assertThat(signature(OfficeKind.BUPATI, "16.06", SigningCapacity.PLT, "Siti")
                        .office())
                .isEqualTo("Plt. BUPATI MUSI BANYUASIN");
    }

    @Test
    void heads_of_villages_and_civil_servants_sign_as_they_are_written() {
        assertThat(signature(OfficeKind.KEPALA_DESA, "16.06.06.2008", SigningCapacity.DEFINITIVE, "H. Ma'ruf, S.Sos."))
                .isEqualTo(new SignatureBlock("KEPALA DESA TOMAN", Optional.of("H. Ma'ruf, S.Sos."), false));
        assertThat(signature(OfficeKind.CAMAT, "16.06.06", SigningCapacity.DEFINITIVE, "Siti Contoh, S.STP."))
                .isEqualTo(new SignatureBlock("CAMAT BABAT TOMAN", Optional.of("Siti Contoh, S.STP."), true));
    }

    @ParameterizedTest
    @EnumSource(
            value = SigningCapacity.class,
            names = {"AN", "UB"})
    void who_signs_for_another_is_refused_without_naming_him(SigningCapacity capacity) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> signature(OfficeKind.BUPATI, "16.06", capacity, "Siti Contoh"))
                .withMessageStartingWith("signatory: " + capacity)
                .withMessageNotContaining("Siti");
    }

    @Test
    void who_signs_in_the_name_of_another_has_a_block_of_its_own() {
        Signatory secretary = Signatory.onBehalf(new SigningPost("Sekretaris Daerah", PostStatus.PLH)).toBuilder()
                .holder(PostStatus.PJ)
                .name(io.github.kim4j.person.PersonName.parse("Siti Contoh, S.STP."))
                .build();
        Signatory assistant =
                Signatory.onBehalf(SigningPost.of("Sekretaris Daerah"), SigningPost.of("Asisten Pemerintahan"));

        assertThat(blockOf(secretary))
                .isEqualTo(new SignatureBlock(
                        List.of("a.n. Pj. BUPATI MUSI BANYUASIN"),
                        "Plh. SEKRETARIS DAERAH",
                        Optional.of("Siti Contoh, S.STP."),
                        true));
        assertThat(blockOf(assistant))
                .isEqualTo(new SignatureBlock(
                        List.of("a.n. BUPATI MUSI BANYUASIN", "SEKRETARIS DAERAH", "u.b."),
                        "ASISTEN PEMERINTAHAN",
                        Optional.empty(),
                        true));
    }

    private static SignatureBlock blockOf(Signatory signatory) {
        DraftRequest request =
                Situations.signedBy(OfficeKind.BUPATI, "16.06", SigningCapacity.DEFINITIVE, "Siti Contoh");
        DecreeDocument document = DecreeDocument.draft(request.toBuilder()
                .decree(request.getDecree().toBuilder().signatory(signatory).build())
                .build());
        String last = document.getSignature().office() + ",";

        assertThat(document.toPlainText())
                .contains(document.getSignature().above())
                .contains(last);
        assertThat(document.toHtml()).contains(document.getSignature().above()).contains(last);
        return document.getSignature();
    }

    private static SignatureBlock signature(OfficeKind kind, String region, SigningCapacity capacity, String name) {
        return DecreeDocument.draft(signedBy(kind, region, capacity, name)).getSignature();
    }

    @Test
    void the_annex_tells_group_places_and_officers() {
        assertThat(DecreeDocument.draft(aSpecimenOfMusiBanyuasin()).getAnnex()).hasValueSatisfying(annex -> {
            assertThat(annex.group()).hasToString("KIM Contoh Toman");
            assertThat(annex.places())
                    .extracting(AnnexPlace::text)
                    .containsExactly("Desa Toman", "Kecamatan Babat Toman", "Kabupaten Musi Banyuasin");
            assertThat(annex.officers()).isEqualTo(aGroupOfToman().getOfficers());
        });
    }

    @Test
    void a_region_that_the_edition_does_not_have_is_named_by_its_code() {
        Decree decree = aSpecimenDecree().toBuilder()
                .annex(List.of(aGroupOfToman().toBuilder()
                        .unit(RegionCode.parse("16.06.06.2999"))
                        .build()))
                .build();

        assertThat(DecreeDocument.draft(with(aSpecimenOfMusiBanyuasin(), decree))
                        .getAnnex())
                .hasValueSatisfying(annex ->
                        assertThat(annex.places()).first().hasToString("AnnexPlace[term=Desa, name=16.06.06.2999]"));
    }

    @Test
    void an_annex_of_none_or_many_groups_is_not_drafted() {
        for (int groups : new int[] {0, 2}) {
            Decree decree = aSpecimenDecree().toBuilder()
                    .annex(Collections.nCopies(groups, aGroupOfToman()))
                    .build();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> DecreeDocument.draft(with(aSpecimenOfMusiBanyuasin(), decree)))
                    .withMessage("annex: " + groups + " groups (expected: exactly one)");
        }
    }

    @Test
    void a_synthetic_decree_is_a_specimen_and_so_is_one_with_the_number_of_a_specimen() {
        assertThat(DecreeDocument.draft(aSpecimenOfMusiBanyuasin()).isSpecimen())
                .isTrue();
        assertThat(DecreeDocument.draft(with(
                                aSpecimenOfMusiBanyuasin(),
                                aSpecimenDecree().toBuilder().synthetic(false).build()))
                        .isSpecimen())
                .isTrue();
        assertThat(DecreeDocument.draft(aDraftOfMalangWithoutABoard()).isSpecimen())
                .isFalse();
    }

    @Test
    void a_specimen_cannot_be_made_to_look_real() {
        DecreeDocument specimen = DecreeDocument.draft(aSpecimenOfMusiBanyuasin());
        DecreeNumber real = DecreeNumber.parse("188.45/119/35.73.112/2020");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> specimen.toBuilder().specimen(false).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> specimen.toBuilder().number(real).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> specimen.toBuilder()
                        .signature(new SignatureBlock("BUPATI MUSI BANYUASIN", Optional.of("SITI"), false))
                        .build())
                .withMessageNotContaining("SITI");
    }

    @Test
    void a_synthetic_draft_without_a_number_is_a_specimen_too() {
        Decree decree = aSpecimenDecree().toBuilder().number(Optional.empty()).build();
        DecreeDocument document = DecreeDocument.draft(with(aSpecimenOfMusiBanyuasin(), decree));

        assertThat(document.isSpecimen()).isTrue();
        assertThat(document.toHtml()).contains(DecreeDocument.SPECIMEN_MARK);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> document.toBuilder().specimen(false).build());
    }

    @Test
    void a_request_needs_a_consideration_a_title_and_a_day() {
        Decree bare = Decree.builder()
                .issuer(new Office(OfficeKind.BUPATI, RegionCode.parse("16.06")))
                .addAnnex(aGroupOfToman())
                .build();
        DraftRequest.Builder request = DraftRequest.builder().decree(bare).place("Sekayu");

        assertThatIllegalArgumentException().isThrownBy(request::build).withMessageStartingWith("title: none");
        request.title("Pembentukan");
        assertThatIllegalArgumentException().isThrownBy(request::build).withMessageStartingWith("titlesOn: none");
        request.titlesOn(LocalDate.of(2021, 5, 3));
        assertThatIllegalArgumentException().isThrownBy(request::build).withMessageStartingWith("considerations: 0");
        request.considerations(Collections.nCopies(26, "perlu"));
        assertThatIllegalArgumentException().isThrownBy(request::build).withMessageStartingWith("considerations: 26");
        request.considerations(List.of("perlu\nsekali"));
        assertThatIllegalArgumentException().isThrownBy(request::build).withMessageStartingWith("considerations: 12");
        request.considerations(List.of("perlu"));
        assertThat(request.build().getTitle()).isEqualTo("Pembentukan");
    }

    @Test
    void documents_and_requests_come_back_from_json() throws Exception {
        for (DraftRequest request :
                List.of(aSpecimenOfMusiBanyuasin(), aDraftOfMalangWithoutABoard(), aDraftOfAVillageHead())) {
            DecreeDocument document = DecreeDocument.draft(request);
            assertThat(JSON.readValue(JSON.writeValueAsString(request), DraftRequest.class))
                    .isEqualTo(request);
            assertThat(JSON.readValue(JSON.writeValueAsString(document), DecreeDocument.class))
                    .isEqualTo(document);
        }
    }

    @Test
    void both_jacksons_write_the_same_and_read_it() throws Exception {
        DecreeDocument document = DecreeDocument.draft(aSpecimenOfMusiBanyuasin());
        String json = JACKSON_3.writeValueAsString(document);

        assertThat(JACKSON_3.readValue(json, DecreeDocument.class)).isEqualTo(document);
        assertThat(json).isEqualTo(JSON.writeValueAsString(document));
    }

    @Test
    void json_has_the_order_of_the_paper() throws Exception {
        assertThat(JSON.readTree(JSON.writeValueAsString(DecreeDocument.draft(aSpecimenOfMusiBanyuasin())))
                        .fieldNames())
                .toIterable()
                .containsExactly(
                        "specimen",
                        "letterhead",
                        "heading",
                        "number",
                        "title",
                        "office",
                        "considerations",
                        "bases",
                        "noted",
                        "establishes",
                        "dictums",
                        "place",
                        "establishedOn",
                        "signature",
                        "copies",
                        "annex");
    }
}
