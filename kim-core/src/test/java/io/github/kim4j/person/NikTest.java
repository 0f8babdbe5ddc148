package io.github.kim4j.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NikTest {
    @ParameterizedTest
    @CsvSource({
        "9901010107900001, MALE, 1990-07-01",
        "9901014107900001, FEMALE, 1990-07-01",
        "9901013112990001, MALE, 1999-12-31",
        "9901017112990001, FEMALE, 1999-12-31",
        "9901012902040001, MALE, 2004-02-29",
        "9901016902040001, FEMALE, 2004-02-29",
        "9901010101100001, MALE, 2010-01-01",
        "9901010101109999, MALE, 1910-01-01",
    })
    void tells_sex_and_possible_dates_of_birth(String text, Sex sex, LocalDate born) {
        Nik nik = Nik.parse(text);

        assertThat(nik.value()).isEqualTo(text);
        assertThat(nik.wellFormed()).isTrue();
        assertThat(nik.sex()).contains(sex);
        assertThat(nik.possibleBirthDates()).contains(born);
    }

    @Test
    void leaves_the_century_open() {
        assertThat(Nik.parse("9901010107900001").possibleBirthDates())
                .containsExactly(LocalDate.of(1990, 7, 1), LocalDate.of(2090, 7, 1));
    }

    @Test
    void knows_that_1900_was_no_leap_year() {
        assertThat(Nik.parse("9901012902000001").possibleBirthDates()).containsExactly(LocalDate.of(2000, 2, 29));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "990101410790000",
                "99010141079000011",
                "9901010107900000", // serial 0000
                "9901010007900001", // day 0
                "9901013207900001", // day 32
                "9901014007900001", // day 0 of a woman
                "9901017207900001", // day 32 of a woman
                "9901010100900001", // month 0
                "9901010113900001", // month 13
                "9901013006900031 ",
                "9901013106900001", // 31 June
                "9901012902010001", // 29 February of no leap year
                "990101010790000a",
                "9901 01010790001",
                "９９０１０１０１０７９００００１", // full-width digits
                "٩٩٠١٠١٠١٠٧٩٠٠٠٠١", // Arabic-Indic digits
                "-901010107900001",
            })
    void refuses_what_is_not_well_formed_without_repeating_it(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Nik.parse(text))
                .withMessage("nik: [hidden] (expected: 16 digits with a date of birth and a serial other than 0000)");
        assertThat(Nik.unchecked(text).wellFormed()).isFalse();
        assertThat(Nik.unchecked(text)).hasToString("Nik[hidden]");
        assertThat(Nik.unchecked(text).value()).isEqualTo(text);
    }

    @Test
    void takes_a_district_that_is_no_longer_in_force() {
        assertThat(Nik.parse("9999990107900001").wellFormed()).isTrue();
    }

    @Test
    void tells_the_district_of_issue_as_regions_are_written() {
        assertThat(Nik.parse("9912340107900001").issuingDistrict()).contains("99.12.34");
        assertThat(Nik.unchecked("991234010790000").issuingDistrict()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9901010107900001", "0.99010101", "[9901010]", "{\"9901010\":1}", "\"990101%065d\""})
    void no_mapper_of_a_host_quotes_what_it_cannot_read(String form) {
        String json = form.formatted(0);

        assertThatThrownBy(() -> new ObjectMapper().readValue(json, Nik.class))
                .extracting(Throwable::toString)
                .asString()
                .contains("nik: [hidden]")
                .doesNotContain("990101");
    }

    @Test
    void any_mapper_reads_it_well_formed_or_not() throws JsonProcessingException {
        ObjectMapper plain = new ObjectMapper();

        assertThat(plain.readValue("\"9901010107900001\"", Nik.class)).isEqualTo(Nik.parse("9901010107900001"));
        assertThat(plain.readValue("\"99\"", Nik.class).wellFormed()).isFalse();
    }

    @Test
    void takes_any_text_of_64_characters_from_outside() {
        assertThat(Nik.unchecked("x".repeat(64)).sex()).isEmpty();
        assertThat(Nik.unchecked("x".repeat(64)).possibleBirthDates()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Nik.unchecked("x".repeat(65)))
                .withMessage("nik: [hidden] (expected: at most 64 characters)");
    }

    @ParameterizedTest
    @CsvSource({"9901014107900001, 99************01", "123, ***", "990101410790000, ***************", "'', ''"})
    void covers_all_but_the_ends(String text, String masked) {
        assertThat(Nik.unchecked(text).masked()).isEqualTo(masked);
    }

    @Test
    void hides_itself() {
        assertThat(Nik.parse("9901014107900001")).hasToString("Nik[hidden]");
    }

    @Test
    void two_numbers_are_equal_if_their_texts_are() {
        EqualsVerifier.forClass(Nik.class).withNonnullFields("value").verify();
    }
}
