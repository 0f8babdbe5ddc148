package io.github.kim4j.decree;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kim4j.region.RegionCode;
import io.github.kim4j.region.RegionKind;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeKindTest {
    @ParameterizedTest
    @CsvSource({
        "KEPALA_DESA, DESA DESA_ADAT",
        "LURAH, KELURAHAN",
        "LPM, DESA DESA_ADAT KELURAHAN",
        "CAMAT, KECAMATAN",
        "KEPALA_DINAS, KABUPATEN KABUPATEN_ADMINISTRASI KOTA KOTA_ADMINISTRASI",
        "BUPATI, KABUPATEN KABUPATEN_ADMINISTRASI",
        "WALI_KOTA, KOTA KOTA_ADMINISTRASI",
        "KEPALA_DINAS_PROVINSI, PROVINSI",
        "GUBERNUR, PROVINSI"
    })
    void an_office_exists_in_the_kinds_of_regions_that_have_it_and_in_no_others(OfficeKind office, String kinds) {
        assertThat(Arrays.stream(RegionKind.values()).filter(office::existsIn))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(kinds.split(" ", -1)).map(RegionKind::valueOf).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "BUPATI, 16.06, true",
        "BUPATI, 35.73, false",
        "BUPATI, 31.01, true",
        "WALI_KOTA, 31.71, true",
        "WALI_KOTA, 16.06, false",
        "LURAH, 35.73.04.1001, true",
        "LURAH, 16.06.06.2008, false",
        "KEPALA_DESA, 16.06.06.2008, true",
        "CAMAT, 16.06.06, true"
    })
    void an_office_of_a_region_exists_where_its_kind_has_it(OfficeKind office, String region, boolean exists) {
        assertThat(new Office(office, RegionCode.parse(region)).exists()).isEqualTo(exists);
    }

    @Test
    void only_the_institution_of_residents_is_no_office_of_the_state() {
        assertThat(Arrays.stream(OfficeKind.values()).filter(kind -> !kind.stateOffice()))
                .containsExactly(OfficeKind.LPM);
        assertThat(OfficeKind.LPM.headsRegion()).isFalse();
        assertThat(Arrays.stream(OfficeKind.values())).noneMatch(OfficeKind.LPM::superiorTo);
        assertThat(OfficeKind.LURAH.superiorTo(OfficeKind.LPM)).isTrue();
    }
}
