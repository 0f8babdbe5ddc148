package io.github.kim4j.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {
    private static final String REFUSED =
            "phone: [hidden] (expected: digits beginning with 0, 62 or +, of an Indonesian"
                    + " number or of +, country code and number)";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "081200000123       | +6281200000123",
                "0812-0000-0123     | +6281200000123",
                "0812.0000.0123     | +6281200000123",
                "0812 - 0000 - 0123 | +6281200000123",
                "6281200000123      | +6281200000123",
                "+6281200000123     | +6281200000123",
                "+62 812-0000-0123  | +6281200000123",
                "+62 0812 0000 0123 | +6281200000123",
                "+62 (0)812 0000123 | +628120000123",
                "(+62)812           | ",
                "0812000012         | +62812000012", // the shortest mobile number
                "08120000          | ",
                "0812000000123      | +62812000000123", // the longest one
                "08120000000123     | ",
                "(021) 0000123      | +62210000123",
                "(021)0000-0123     | +622100000123",
                "021-00000123       | +622100000123",
                "0711 000012        | +62711000012",
                "071100001          | +6271100001", // the shortest of another kind
                "07110000           | ",
                "(0711) 00001234    | +6271100001234", // the longest one
                "(0711) 000012345   | ",
                "622100000123       | +622100000123",
                "0800 1234567       | ", // a service number
                "1500123            | ",
                "02                 | ",
                "0021 0000123       | ",
                "062 0812 00000123  | ",
                "812 0000 0123      | ", // lost its zero, or is of another country
                "00 62 81200000123  | ",
                "+1 202 555 0123    | +12025550123",
                "+65 0000 0123      | +6500000123",
                "+1234567           | +1234567",
                "+123456            | ",
                "+123456789012345   | +123456789012345",
                "+1234567890123456  | ",
                "+0812 00000123     | ",
                "+62                | ",
                "+620               | ",
                "62                 | ",
                "+                  | ",
                "0812 0000 0123 ext 4 | ",
                "0812/0000/0123     | ",
                "0812-0000-0123-    | ",
                "-0812-0000-0123    | ",
                "++6281200000123    | ",
                "0812+00000123      | ",
                "(0812 00000123     | ",
                "0812) 00000123     | ",
                "()0812 00000123    | ",
                "(081200) 000123    | ",
                "0812    00000123   | ",
                "tel:+6281200000123 | ",
                "０８１２０００００１２３ | ", // full-width digits
                "٠٨١٢٠٠٠٠٠١٢٣ | ", // Arabic-Indic digits
                "\u202a0812 00000123\u202c | ", // copied from a contact list, with marks of direction
                "0812\u00a000000123 | ", // no-break space
                "0812\u201300000123 | ", // dash
                "nol delapan        | ",
            })
    void a_number_is_of_indonesia_or_has_the_form_of_another_country(String text, String value) {
        PhoneNumber number = PhoneNumber.unchecked(text);

        assertThat(number.wellFormed()).isEqualTo(value != null);
        assertThat(number.value()).isEqualTo(value == null ? text : value);
        assertThat(number).hasToString("PhoneNumber[hidden]");
        if (value == null) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PhoneNumber.parse(text))
                    .withMessage(REFUSED);
        } else {
            assertThat(PhoneNumber.parse(text)).isEqualTo(number);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", " 081200000123", "081200000123 ", "081200000123\n", "0812\t00000123"})
    void blanks_at_the_ends_are_not_passed_over(String text) {
        assertThat(PhoneNumber.unchecked(text).wellFormed()).isFalse();
        assertThat(PhoneNumber.unchecked(text).value()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "081200000123, +62812******23",
        "0812000012, +62812****12",
        "071100001, +6271****01",
        "+1 202 555 0123, +12*******23",
        "+1234567, +1****67",
        "812, ***",
        "'', ''"
    })
    void covers_at_least_four_digits(String text, String masked) {
        assertThat(PhoneNumber.unchecked(text).masked()).isEqualTo(masked);
    }

    @Test
    void takes_any_text_of_64_characters_from_outside() {
        assertThat(PhoneNumber.unchecked("x".repeat(64)).value()).hasSize(64);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PhoneNumber.unchecked("0".repeat(65)))
                .withMessage("phone: [hidden] (expected: at most 64 characters)");
    }

    @Test
    void no_text_takes_long_to_judge() {
        Assertions.assertTimeout(Duration.ofSeconds(1), () -> {
            for (String part : new String[] {"0", "0 ", "(0)", "0-. ", "(0"}) {
                String text = part.repeat(64).substring(0, 63) + "x";
                assertThat(PhoneNumber.unchecked(text).wellFormed()).isFalse();
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "0.%s", "[%s]", "{\"%s\":1}", "[\"%s\"]", "\"%s%s%s%s%s%s\""})
    void no_mapper_of_a_host_quotes_what_it_cannot_read(String form) {
        String json = form.replace("%s", "81200000123");

        assertThatThrownBy(() -> new ObjectMapper().readValue(json, PhoneNumber.class))
                .extracting(Throwable::toString)
                .asString()
                .doesNotContain("1200000");
        assertThatThrownBy(() -> tools.jackson.databind.json.JsonMapper.shared().readValue(json, PhoneNumber.class))
                .extracting(Throwable::toString)
                .asString()
                .doesNotContain("1200000");
    }

    @Test
    void any_mapper_reads_it_and_none_of_a_host_writes_it() throws Exception {
        ObjectMapper plain = new ObjectMapper();

        assertThat(plain.readValue("\"0812 0000 0123\"", PhoneNumber.class))
                .isEqualTo(PhoneNumber.parse("081200000123"));
        assertThat(plain.readValue("\"812\"", PhoneNumber.class).wellFormed()).isFalse();
        assertThat(plain.writeValueAsString(PhoneNumber.parse("081200000123"))).isEqualTo("{}");
        assertThat(tools.jackson.databind.json.JsonMapper.shared()
                        .writeValueAsString(PhoneNumber.parse("081200000123")))
                .isEqualTo("{}");
    }

    @Test
    void two_numbers_are_equal_if_their_international_forms_are() {
        EqualsVerifier.forClass(PhoneNumber.class)
                .withOnlyTheseFields("value")
                .withNonnullFields("value")
                .verify();
        assertThat(PhoneNumber.unchecked("0812-0000-0123")).isEqualTo(PhoneNumber.parse("+6281200000123"));
    }
}
