package io.github.kim4j.group;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kim4j.person.Nik;
import io.github.kim4j.person.Sex;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MemberRemarkTest {
    private static final Nik OF_A_WOMAN = Nik.parse("9901014107900001");

    private static Member.Builder aMember(Nik nik) {
        Member.Builder builder = Member.builder();
        builder.id(MemberId.of("A-1")).nik(nik);
        return builder;
    }

    @ParameterizedTest
    @CsvSource({
        "99.01.01, NIK_TEST_NUMBER",
        "99.70.01, NIK_TEST_NUMBER",
        "16.06.06, ", // Babat Toman, in force
        "16.06.99, NIK_DISTRICT_NOT_IN_FORCE",
        "16.70.01, NIK_DISTRICT_NOT_IN_FORCE", // 70 is no regency
        "16.06.00, NIK_DISTRICT_NOT_IN_FORCE",
        "16.00.06, NIK_DISTRICT_NOT_IN_FORCE",
        "00.06.06, NIK_DISTRICT_NOT_IN_FORCE",
        "91.01.01, NIK_DISTRICT_NOT_IN_FORCE", // Merauke, since 2022 in the province 93
    })
    void a_district_that_is_not_in_force_is_remarked(String district, MemberRemark expected) {
        assertThat(MemberRemark.ofDistrict(district)).isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    void a_number_of_no_district_is_remarked_and_refused_by_nobody() {
        Nik nik = Nik.parse("0000000107900001");

        assertThat(nik.wellFormed()).isTrue();
        assertThat(nik.issuingDistrict()).contains("00.00.00");
        assertThat(MemberRemark.of(nik)).containsExactly(MemberRemark.NIK_DISTRICT_NOT_IN_FORCE);
        assertThat(OF_A_WOMAN.issuingDistrict()).contains("99.01.01");
    }

    @Test
    void another_sex_or_date_of_birth_than_the_number_tells_is_remarked() {
        Member member = aMember(OF_A_WOMAN)
                .sex(Sex.MALE)
                .birthDate(LocalDate.of(1990, 7, 2))
                .build();

        assertThat(member.remarks())
                .containsExactly(
                        MemberRemark.NIK_TEST_NUMBER, MemberRemark.NIK_OTHER_SEX, MemberRemark.NIK_OTHER_BIRTH_DATE);
    }

    @Test
    void what_fits_the_number_or_is_not_known_is_not_remarked() {
        assertThat(aMember(OF_A_WOMAN).build().remarks()).containsExactly(MemberRemark.NIK_TEST_NUMBER);
        assertThat(aMember(OF_A_WOMAN)
                        .sex(Sex.FEMALE)
                        .birthDate(LocalDate.of(1990, 7, 1))
                        .build()
                        .remarks())
                .containsExactly(MemberRemark.NIK_TEST_NUMBER);
        assertThat(Member.builder()
                        .id(MemberId.of("A-1"))
                        .sex(Sex.FEMALE)
                        .birthDate(LocalDate.of(1990, 7, 1))
                        .build()
                        .remarks())
                .isEmpty();
    }

    @Test
    void a_number_that_is_not_well_formed_has_no_remarks() {
        Nik nik = Nik.unchecked("9901010107900000");

        assertThat(MemberRemark.of(nik)).isEmpty();
        assertThat(aMember(nik)
                        .sex(Sex.FEMALE)
                        .birthDate(LocalDate.EPOCH)
                        .build()
                        .remarks())
                .isEmpty();
        assertThat(Nik.unchecked("16").issuingDistrict()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_remark_is_told_in_two_languages(MemberRemark remark) {
        assertThat(remark.text(Locale.forLanguageTag("id"))).contains("NIK").endsWith(".");
        assertThat(remark.text(Locale.ENGLISH)).startsWith("The ").isNotEqualTo(remark.text(Locale.ROOT));
    }
}
