package io.github.kim4j.decree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kim4j.region.RegionCode;
import java.time.LocalDate;
import java.util.Locale;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OfficeTest {
    private static final LocalDate A_DAY = LocalDate.of(2021, 3, 17);

    @ParameterizedTest
    @CsvSource({
        "BUPATI, 16.06, true",
        "WALI_KOTA, 16.06, false",
        "KEPALA_DINAS, 16.06, true",
        "BUPATI, 35.73, false",
        "WALI_KOTA, 35.73, true",
        "BUPATI, 31.01, true",
        "WALI_KOTA, 31.71, true",
        "CAMAT, 16.06.06, true",
        "LURAH, 16.06.06.1001, true",
        "KEPALA_DESA, 16.06.06.1001, false",
        "LURAH, 16.06.06.2008, false",
        "KEPALA_DESA, 16.06.06.2008, true",
        "KEPALA_DESA, 91.03.01.3001, true",
        "LURAH, 91.03.01.3001, false",
        "GUBERNUR, 16, true",
        "KEPALA_DINAS_PROVINSI, 16, true",
    })
    void exists_where_the_region_has_such_a_head(OfficeKind kind, String region, boolean exists) {
        assertThat(new Office(kind, RegionCode.parse(region)).exists()).isEqualTo(exists);
    }

    @ParameterizedTest
    @CsvSource({
        "BUPATI, 16, REGENCY",
        "BUPATI, 16.06.06, REGENCY",
        "KEPALA_DINAS, 16, REGENCY",
        "CAMAT, 16.06, DISTRICT",
        "LURAH, 16.06.06, VILLAGE",
        "GUBERNUR, 16.06, PROVINCE",
    })
    void refuses_a_region_of_another_level(OfficeKind kind, String region, String level) {
        RegionCode code = RegionCode.parse(region);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Office(kind, code))
                .withMessage("region: " + region + " (expected: a code of level " + level + " for " + kind + ")");
    }

    @ParameterizedTest
    @CsvSource({
        "BUPATI, 16.06, Bupati Musi Banyuasin",
        "WALI_KOTA, 35.73, Wali Kota Malang",
        "KEPALA_DINAS, 16.06, Kepala Dinas Kominfo Musi Banyuasin",
        "LPM, 16.06.06.2008, Lembaga Pemberdayaan Masyarakat Toman",
        "KEPALA_DESA, 16.06.06.2008, Kepala Desa Toman",
        "KEPALA_DINAS_PROVINSI, 16, Kepala Dinas Kominfo Provinsi Sumatera Selatan",
        "GUBERNUR, 16, Gubernur Sumatera Selatan",
        "BUPATI, 99.01, Bupati 99.01",
    })
    void has_the_title_that_the_head_of_a_decree_has(OfficeKind kind, String region, String title) {
        assertThat(new Office(kind, RegionCode.parse(region)).title(A_DAY)).isEqualTo(title);
    }

    @Test
    void a_higher_level_of_government_is_superior() {
        assertThat(OfficeKind.BUPATI.superiorTo(OfficeKind.CAMAT)).isTrue();
        assertThat(OfficeKind.CAMAT.superiorTo(OfficeKind.KEPALA_DESA)).isTrue();
        assertThat(OfficeKind.CAMAT.superiorTo(OfficeKind.BUPATI)).isFalse();
        assertThat(OfficeKind.KEPALA_DINAS.superiorTo(OfficeKind.KEPALA_DESA)).isFalse();
        assertThat(OfficeKind.BUPATI.superiorTo(OfficeKind.KEPALA_DINAS)).isTrue();
        assertThat(OfficeKind.BUPATI.superiorTo(OfficeKind.WALI_KOTA)).isFalse();
        assertThat(OfficeKind.KEPALA_DINAS_PROVINSI.superiorTo(OfficeKind.CAMAT))
                .isFalse();
        assertThat(OfficeKind.GUBERNUR.superiorTo(OfficeKind.KEPALA_DINAS_PROVINSI))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void keeps_its_indonesian_title_in_both_languages(OfficeKind kind) {
        assertThat(kind.label(Locale.ENGLISH)).isNotBlank().isEqualTo(kind.label(Locale.forLanguageTag("id")));
        assertThat(kind.code()).isEqualTo(kind.name());
    }

    @Test
    void shows_kind_and_region() {
        assertThat(new Office(OfficeKind.BUPATI, RegionCode.parse("16.06"))).hasToString("BUPATI 16.06");
        EqualsVerifier.forClass(DecreeRelation.class)
                .withNonnullFields("kind", "number", "establishedOn", "issuer")
                .verify();
    }
}
