package io.github.kim4j.person;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.statistics.Statistics;

/**
 * Telephone numbers beside those of Google's libphonenumber, which knows the plans of all countries. What we accept of
 * Indonesia it calls possible, and writes alike. Where the two differ:
 *
 * <table>
 * <caption>differences</caption>
 * <tr><td>812... without a zero</td><td>it takes the country of the caller; we refuse, since it may be meant otherwise</td></tr>
 * <tr><td>62 and up to nine digits without plus</td><td>it reads 62 as the beginning of a number at home; for us 62 without
 * a zero before it is the code of the country</td></tr>
 * <tr><td>0800, 1500..., short ones</td><td>it accepts service numbers; they are nobody's own</td></tr>
 * <tr><td>letters, extensions, other digits and dashes</td><td>it passes them over; we refuse</td></tr>
 * <tr><td>a number of another country</td><td>it knows the plan of the country; we look at the length alone</td></tr>
 * </table>
 */
class PhoneNumberProperties {
    private static final PhoneNumberUtil ORACLE = PhoneNumberUtil.getInstance();

    private static String byTheOracle(String text) throws NumberParseException {
        Phonenumber.PhoneNumber number = ORACLE.parse(text, "ID");
        assertThat(ORACLE.isPossibleNumber(number)).isTrue();
        return ORACLE.format(number, PhoneNumberFormat.E164);
    }

    @Provide
    Arbitrary<String> written() {
        Arbitrary<String> begin = Arbitraries.of("0", "0", "+62", "+62 ", "+62 0", "62", "(0", "00", "", "+");
        Arbitrary<String> code = Arbitraries.of("812", "895", "21", "711", "31", "813", "80", "1", "62", "9");
        Arbitrary<String> after = Arbitraries.of("", "", " ", "-", ") ", ".");
        Arbitrary<List<String>> rest = Arbitraries.strings()
                .numeric()
                .ofMinLength(1)
                .ofMaxLength(5)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
        Arbitrary<String> between = Arbitraries.of("", "", " ", "-", ".", " - ");
        return Combinators.combine(begin, code, after, rest, between)
                .as((first, area, gap, digits, separator) -> first + area + gap + String.join(separator, digits));
    }

    @Property
    void what_we_accept_of_indonesia_is_possible_and_written_alike(@ForAll("written") String text)
            throws NumberParseException {
        PhoneNumber number = PhoneNumber.unchecked(text);
        boolean ours = number.wellFormed() && number.value().startsWith("+62");
        if (ours) {
            assertThat(byTheOracle(text.startsWith("62") ? "+" + text : text)).isEqualTo(number.value());
        }
        Statistics.label("accepted").collect(ours).coverage(coverage -> {
            coverage.check(true).percentage(share -> share > 8);
            coverage.check(false).percentage(share -> share > 20);
        });
    }

    @Provide
    Arbitrary<String> plausible() {
        Arbitrary<String> code =
                Arbitraries.of("8", "21", "22", "24", "31", "61", "711", "274", "341", "967", "4", "5");
        Arbitrary<String> rest = Arbitraries.strings().numeric().ofMinLength(4).ofMaxLength(11);
        return Combinators.combine(Arbitraries.of("0", "+62"), code, rest)
                .as((first, area, digits) -> first + area + digits);
    }

    @Property
    void whatever_the_oracle_calls_a_valid_mobile_or_fixed_number_we_accept(@ForAll("plausible") String text)
            throws NumberParseException {
        boolean valid = valid(text);
        if (valid) {
            assertThat(PhoneNumber.parse(text).value()).isEqualTo(byTheOracle(text));
        }
        Statistics.label("valid")
                .collect(valid)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 10));
    }

    /** Short numbers of the exchanges that are left with five digits, such as 061 00001, are not accepted. */
    private static boolean valid(String text) throws NumberParseException {
        Phonenumber.PhoneNumber number = ORACLE.parse(text, "ID");
        PhoneNumberType type = ORACLE.getNumberType(number);
        return (type == PhoneNumberType.MOBILE || type == PhoneNumberType.FIXED_LINE)
                && Long.toString(number.getNationalNumber()).length() >= 8;
    }

    @Example
    void the_examples_of_the_oracle_are_accepted() {
        for (PhoneNumberType type : List.of(PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE)) {
            Phonenumber.PhoneNumber example = ORACLE.getExampleNumberForType("ID", type);
            for (PhoneNumberFormat format :
                    List.of(PhoneNumberFormat.E164, PhoneNumberFormat.INTERNATIONAL, PhoneNumberFormat.NATIONAL)) {
                assertThat(PhoneNumber.parse(ORACLE.format(example, format)).value())
                        .isEqualTo(ORACLE.format(example, PhoneNumberFormat.E164));
            }
        }
    }

    @Property
    void no_text_whatever_breaks_the_judgment(@ForAll @StringLength(max = 64) String text) {
        PhoneNumber number = PhoneNumber.unchecked(text);

        assertThat(PhoneNumber.unchecked(number.value())).isEqualTo(number);
        assertThat(PhoneNumber.unchecked(number.value()).wellFormed()).isEqualTo(number.wellFormed());
        assertThat(number.masked()).hasSameSizeAs(number.value());
    }

    @Property
    void a_number_reads_back_from_its_value_and_shows_it_nowhere_else(@ForAll("written") String text) {
        PhoneNumber number = PhoneNumber.unchecked(text);
        if (number.wellFormed()) {
            assertThat(PhoneNumber.parse(number.value())).isEqualTo(number);
            assertThat(number.value()).matches("\\+[1-9][0-9]{6,14}");
            assertThat(number.masked()).isNotEqualTo(number.value()).containsPattern("\\*{4}");
        }
        assertThat(number).hasToString("PhoneNumber[hidden]");
    }
}
