package io.github.kim4j.decree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kim4j.group.Group;
import io.github.kim4j.group.GroupId;
import io.github.kim4j.group.GroupLevel;
import io.github.kim4j.group.GroupName;
import io.github.kim4j.group.OfficerRole;
import io.github.kim4j.json.Fault;
import io.github.kim4j.json.KimJson;
import io.github.kim4j.json.Reading;
import io.github.kim4j.person.PersonName;
import io.github.kim4j.region.RegionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DecreeTest {
    private static final LocalDate A_DAY = LocalDate.of(2020, 3, 16);
    private static final RegionCode VILLAGE = RegionCode.parse("35.73.05.1011");
    private static final Group GERABAH = Group.builder()
            .id(GroupId.of("KIM-1"))
            .name(GroupName.parse("KIM Gerabah"))
            .level(GroupLevel.VILLAGE)
            .unit(VILLAGE)
            .build();

    private static Decree.Builder aDecreeOfMalang() {
        return Decree.builder()
                .number(DecreeNumber.parse("188.45/119/35.73.112/2020"))
                .issuer(new Office(OfficeKind.WALI_KOTA, RegionCode.parse("35.73")))
                .establishedOn(A_DAY);
    }

    private static Decree.Builder aSpecimen() {
        return Decree.builder()
                .issuer(new Office(OfficeKind.BUPATI, RegionCode.parse("16.06")))
                .synthetic(true);
    }

    @Test
    void has_effect_at_once_unless_it_says_otherwise() {
        assertThat(aDecreeOfMalang().build().effectiveOn()).contains(A_DAY);
        assertThat(aDecreeOfMalang().effectiveFrom(A_DAY.minusDays(9)).build().effectiveOn())
                .contains(A_DAY.minusDays(9));
        assertThat(aSpecimen().build().effectiveOn()).isEmpty();
    }

    @Test
    void is_a_draft_without_number_or_date() {
        assertThat(aDecreeOfMalang().build().draft()).isFalse();
        assertThat(aDecreeOfMalang().number(java.util.Optional.empty()).build().draft())
                .isTrue();
        assertThat(aDecreeOfMalang()
                        .establishedOn(java.util.Optional.empty())
                        .build()
                        .draft())
                .isTrue();
    }

    @Test
    void does_not_end_before_it_has_effect() {
        assertThat(aDecreeOfMalang().lastDay(A_DAY).build().getLastDay()).contains(A_DAY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> aDecreeOfMalang().lastDay(A_DAY.minusDays(1)).build())
                .withMessage("lastDay: 2020-03-15 (expected: not before the day from which it has effect)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> aDecreeOfMalang()
                        .effectiveFrom(A_DAY.plusDays(2))
                        .lastDay(A_DAY.plusDays(1))
                        .build());
    }

    @Test
    void a_synthetic_decree_has_no_real_looking_number() {
        assertThat(aSpecimen()
                        .number(DecreeNumber.parse("188.45/CONTOH/2026"))
                        .build()
                        .isSynthetic())
                .isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        aSpecimen().number(DecreeNumber.parse("188.45/7/2026")).build())
                .withMessageEndingWith("(expected: CONTOH in the place of the sequence of a synthetic decree)");
    }

    @Test
    void a_synthetic_decree_is_signed_by_an_office_and_nobody() {
        Signatory office =
                Signatory.builder().capacity(SigningCapacity.DEFINITIVE).build();
        Signatory person =
                office.toBuilder().name(PersonName.parse("Siti Contoh")).build();

        assertThat(aSpecimen().signatory(office).build().getSignatory()).contains(office);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> aSpecimen().signatory(person).build())
                .withMessage("signatory: [a name] (expected: no person in a synthetic decree)");
        assertThat(aDecreeOfMalang().signatory(person).build().isSynthetic()).isFalse();
    }

    @Test
    void an_annex_lists_a_group_by_its_id() {
        AnnexEntry entry = AnnexEntry.builder()
                .group(GroupId.of("KIM-1"))
                .name(GroupName.parse("Another"))
                .unit(VILLAGE)
                .build();

        assertThat(entry.lists(GERABAH)).isTrue();
        assertThat(entry.toBuilder().group(GroupId.of("KIM-2")).build().lists(GERABAH))
                .isFalse();
    }

    @Test
    void an_annex_without_ids_lists_a_group_by_name_and_region() {
        AnnexEntry entry = AnnexEntry.builder()
                .name(GroupName.parse("kim  GERABAH"))
                .unit(VILLAGE)
                .build();

        assertThat(entry.lists(GERABAH)).isTrue();
        assertThat(entry.toBuilder()
                        .unit(RegionCode.parse("35.73.05.1010"))
                        .build()
                        .lists(GERABAH))
                .isFalse();
        assertThat(entry.toBuilder().name(GroupName.parse("KIM Lain")).build().lists(GERABAH))
                .isFalse();
    }

    @Test
    void a_line_of_an_annex_keeps_the_section_of_the_officer() throws Exception {
        String json =
                "{\"name\":\"Dedi Contoh\",\"role\":\"SECTION_HEAD\",\"section\":\"Bidang Penyebaran Informasi\"}";
        Reading<AnnexOfficer> line = KimJson.read(json, AnnexOfficer.class);

        assertThat(line.faults()).isEmpty();
        assertThat(KimJson.restricted().writeValueAsString(line.value().orElseThrow()))
                .isEqualTo(json);
        assertThat(KimJson.restricted()
                        .writeValueAsString(AnnexOfficer.of(PersonName.parse("Siti Contoh"), OfficerRole.CHAIR)))
                .doesNotContain("section");
    }

    @Test
    void the_section_of_a_line_has_the_length_that_a_board_allows() {
        assertThat(faultsOfSection("x".repeat(150))).isEmpty();
        assertThat(faultsOfSection("x".repeat(151)))
                .singleElement()
                .satisfies(fault ->
                        assertThat(fault.code() + " " + fault.pointer()).isEqualTo("text.size /section"));
    }

    private static List<Fault> faultsOfSection(String section) {
        return KimJson.read(
                        "{\"name\":\"Dedi Contoh\",\"role\":\"SECTION_HEAD\",\"section\":\"" + section + "\"}",
                        AnnexOfficer.class)
                .faults();
    }

    @Test
    void a_title_that_is_blank_is_a_violation() throws Exception {
        String json =
                KimJson.restricted().writeValueAsString(aSpecimen().about(" ").build());

        assertThat(places(json)).containsExactly("text.blank /about");
        assertThat(places(KimJson.restricted().writeValueAsString(aSpecimen().build())))
                .isEmpty();
    }

    @Test
    void a_fault_of_a_specimen_stands_where_it_is() throws Exception {
        String json = KimJson.restricted()
                .writeValueAsString(aDecreeOfMalang()
                        .signatory(Signatory.builder()
                                .capacity(SigningCapacity.DEFINITIVE)
                                .name(PersonName.parse("Siti Contoh"))
                                .build())
                        .lastDay(A_DAY)
                        .build());
        String synthetic = json.replace("\"synthetic\":false", "\"synthetic\":true");
        Fault fault = KimJson.read(synthetic, Decree.class).faults().get(0);

        assertThat(places(synthetic)).containsExactly("json.unreadable /number");
        assertThat(fault.message(Locale.ENGLISH))
                .contains("the word CONTOH in the place of the sequence number, as in CONTOH/KPTS/2021")
                .doesNotContain("188.45");
        assertThat(fault.message(Locale.forLanguageTag("id")))
                .contains("kata CONTOH sebagai ganti nomor urut, misalnya CONTOH/KPTS/2021");
        assertThat(places(synthetic.replace("188.45/119", "188.45/CONTOH")))
                .containsExactly("json.unreadable /signatory");
        assertThat(places(json.replace("\"lastDay\":\"2020-03-16\"", "\"lastDay\":\"2020-03-15\"")))
                .containsExactly("json.unreadable /lastDay");
    }

    private static List<String> places(String json) {
        return KimJson.read(json, Decree.class).faults().stream()
                .map(fault -> fault.code() + " " + fault.pointer())
                .toList();
    }

    @Test
    void copies_are_equal_to_what_they_were_made_of() {
        AnnexOfficer officer = AnnexOfficer.of(PersonName.parse("Siti Contoh"), OfficerRole.CHAIR);
        AnnexEntry entry = AnnexEntry.builder()
                .name(GroupName.parse("KIM Contoh"))
                .unit(VILLAGE)
                .addOfficers(officer)
                .build();
        Signatory signatory = Signatory.of(PostStatus.PJ);
        Decree decree = aDecreeOfMalang().signatory(signatory).addAnnex(entry).build();

        assertThat(AnnexOfficer.copyOf(officer)).isEqualTo(officer);
        assertThat(AnnexEntry.copyOf(entry)).isEqualTo(entry);
        assertThat(Signatory.copyOf(signatory)).isEqualTo(signatory);
        assertThat(Decree.copyOf(decree)).isEqualTo(decree);
    }

    @Test
    void every_capacity_but_the_holders_has_a_prefix() {
        for (SigningCapacity capacity : SigningCapacity.values()) {
            assertThat(capacity.prefix().isEmpty()).isEqualTo(capacity == SigningCapacity.DEFINITIVE);
            assertThat(capacity.code()).isEqualTo(capacity.name());
        }
    }
}
