package io.github.kim4j.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kim4j.time.Term.Presence;
import io.github.kim4j.time.Term.YearRule;
import java.time.LocalDate;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermTest {
    private static final LocalDate A_DAY = LocalDate.of(2024, 3, 1);

    @ParameterizedTest
    @CsvSource({
        "2021-06-01/2024-05-31, 2021-06-01, 2024-05-31, false",
        "2021-06-01/2021-06-01, 2021-06-01, 2021-06-01, false",
        "2021-06-01/.., 2021-06-01, , false",
        "2024/2029, 2024-01-01, 2029-12-31, true",
        "2024/2024, 2024-01-01, 2024-12-31, true",
        "1900/2999, 1900-01-01, 2999-12-31, true",
        "2024-02-29/.., 2024-02-29, , false",
    })
    void reads_all_forms(String text, LocalDate first, LocalDate last, boolean inYears) {
        Term term = Term.parse(text);

        assertThat(term).hasToString(text);
        assertThat(term.firstDay()).isEqualTo(first);
        assertThat(term.lastDay().orElse(null)).isEqualTo(last);
        assertThat(term.inYears()).isEqualTo(inYears);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2024",
                "2024-2029",
                "2024/",
                "/2029",
                "2024/..",
                "2024/2029-01-01",
                "2024-01-01",
                "2024-01-01/",
                "2024-01-01/2025",
                " 2024/2029",
                "2024/2029 ",
                "../2024-01-01",
                "２０２４/２０２９",
                "+2024/2029",
            })
    void refuses_other_forms(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Term.parse(text))
                .withMessageStartingWith("term: " + text.length() + " characters (expected: FIRST/LAST in days");
    }

    @ParameterizedTest
    @CsvSource({
        "2021-02-29/.., term: 2021-02-29 (expected: a day of the calendar)",
        "2021-01-01/2021-13-01, term: 2021-13-01 (expected: a day of the calendar)",
        "'2021-01-02/2021-01-01', 'last: 2021-01-01 (expected: not before the first, 2021-01-02)'",
        "2029/2024, last year: 2024 (expected: 2029 to 2999)",
        "1899/1901, first year: 1899 (expected: 1900 to 2999)",
        "3000/3001, first year: 3000 (expected: 1900 to 2999)",
        "2999/3000, last year: 3000 (expected: 2999 to 2999)",
        "0001-01-01/.., first: 0001-01-01 (expected: a day from 1900 to 2999)",
        "2021-01-01/3000-01-01, last: 3000-01-01 (expected: a day from 1900 to 2999)",
    })
    void refuses_days_and_years_that_cannot_be(String text, String message) {
        assertThatIllegalArgumentException().isThrownBy(() -> Term.parse(text)).withMessage(message);
    }

    @Test
    void refuses_days_without_a_text_of_four_digits() {
        assertThatIllegalArgumentException().isThrownBy(() -> Term.startingOn(LocalDate.MAX));
        assertThatIllegalArgumentException().isThrownBy(() -> Term.of(LocalDate.of(2020, 1, 1), LocalDate.MAX));
    }

    @ParameterizedTest
    @CsvSource({
        "2021-06-01/2024-05-31, 2021-05-31, ABSENT",
        "2021-06-01/2024-05-31, 2021-06-01, CERTAIN",
        "2021-06-01/2024-05-31, 2024-05-31, CERTAIN",
        "2021-06-01/2024-05-31, 2024-06-01, ABSENT",
        "2021-06-01/.., 2021-05-31, ABSENT",
        "2021-06-01/.., 2999-12-31, CERTAIN",
        "2024/2029, 2023-12-31, ABSENT",
        "2024/2029, 2024-01-01, UNCERTAIN",
        "2024/2029, 2024-12-31, UNCERTAIN",
        "2024/2029, 2025-01-01, CERTAIN",
        "2024/2029, 2028-12-31, CERTAIN",
        "2024/2029, 2029-01-01, UNCERTAIN",
        "2024/2029, 2029-12-31, UNCERTAIN",
        "2024/2029, 2030-01-01, ABSENT",
        "2024/2024, 2024-06-15, UNCERTAIN",
    })
    void tells_how_sure_it_is_that_a_day_lies_in_it(String text, LocalDate day, Presence presence) {
        assertThat(Term.parse(text).on(day)).isEqualTo(presence);
    }

    @Test
    void years_become_days_by_the_calendar_or_by_the_decree() {
        Term term = Term.ofYears(2024, 2029);

        assertThat(term.resolve(YearRule.CALENDAR_YEARS, A_DAY)).hasToString("2024-01-01/2029-12-31");
        assertThat(term.resolve(YearRule.FROM_THE_DECREE, A_DAY)).hasToString("2024-03-01/2029-02-28");
    }

    @Test
    void days_stay_days() {
        Term term = Term.parse("2021-06-01/..");

        assertThat(term.resolve(YearRule.FROM_THE_DECREE, A_DAY)).isEqualTo(term);
        assertThat(term.resolve(YearRule.CALENDAR_YEARS, A_DAY)).isEqualTo(term);
    }

    @Test
    void refuses_to_start_from_a_day_of_another_year_and_to_be_empty() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Term.ofYears(2023, 2029).resolve(YearRule.FROM_THE_DECREE, A_DAY))
                .withMessage("from: 2024-03-01 (expected: a day in 2023)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Term.ofYears(2024, 2024).resolve(YearRule.FROM_THE_DECREE, A_DAY));
    }

    @Test
    void a_term_in_years_is_not_the_same_as_one_between_days() {
        assertThat(Term.ofYears(2024, 2029)).isNotEqualTo(Term.parse("2024-01-01/2029-12-31"));
        EqualsVerifier.forClass(Term.class).withNonnullFields("first").verify();
    }
}
