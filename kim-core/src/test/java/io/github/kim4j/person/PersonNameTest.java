package io.github.kim4j.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.util.DefaultLocale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {
    static Stream<Arguments> names_as_published() {
        return Stream.of(
                arguments(
                        "Dr H Dodi Reza Alex Noerdin Lic Econ MBA",
                        List.of("Dr", "H"),
                        "Dodi Reza Alex Noerdin",
                        List.of("Lic", "Econ", "MBA")),
                arguments("Hj Nurzahrawati SPd MT", List.of("Hj"), "Nurzahrawati", List.of("SPd", "MT")),
                arguments("Herryandi Sinulingga AP", List.of(), "Herryandi Sinulingga", List.of("AP")),
                arguments("Beni Hernedi SIP", List.of(), "Beni Hernedi", List.of("SIP")),
                arguments("H. Ma'ruf, S.Sos., M.Si", List.of("H."), "Ma'ruf", List.of("S.Sos.", "M.Si")),
                arguments("Amrullah SSTP MSi", List.of(), "Amrullah", List.of("SSTP", "MSi")),
                arguments(
                        "Hendra A Setyawan SI Kom MI Kom",
                        List.of(),
                        "Hendra A Setyawan",
                        List.of("SI", "Kom", "MI", "Kom")),
                arguments("Hendra A Setyawan SIKom MIKom", List.of(), "Hendra A Setyawan", List.of("SIKom", "MIKom")),
                arguments("Siti", List.of(), "Siti", List.of()),
                arguments("Slamet, Contoh", List.of(), "Slamet", List.of("Contoh")),
                arguments("Drs. H", List.of("Drs."), "H", List.of()),
                arguments("H SP", List.of("H"), "SP", List.of()),
                arguments("Siti,", List.of(), "Siti", List.of()),
                arguments(", Siti SPd", List.of(), "Siti", List.of("SPd")));
    }

    @ParameterizedTest
    @MethodSource
    void names_as_published(String text, List<String> before, String name, List<String> after) {
        PersonName parsed = PersonName.parse(text);

        assertThat(parsed).hasToString(text);
        assertThat(parsed.titlesBefore()).isEqualTo(before);
        assertThat(parsed.withoutTitles()).isEqualTo(name);
        assertThat(parsed.titlesAfter()).isEqualTo(after);
    }

    @Test
    @DefaultLocale("tr-TR")
    void titles_are_found_whatever_the_language_of_the_machine() {
        assertThat(PersonName.parse("ir contoh si").titlesBefore()).containsExactly("ir");
        assertThat(PersonName.parse("ir contoh si").titlesAfter()).containsExactly("si");
        assertThat(PersonName.parse("SITI").writtenLike(PersonName.parse("siti")))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "H. Ma'ruf, S.Sos., M.Si | h ma'ruf ssos msi | true",
                "Siti  Contoh | SITI CONTOH | true",
                "Siti Contoh | Siti Contoh SPd | false",
                "Ma'ruf | Maruf | false",
            })
    void compares_without_case_dots_commas_and_blanks(String one, String other, boolean alike) {
        assertThat(PersonName.parse(one).writtenLike(PersonName.parse(other))).isEqualTo(alike);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", " Siti", "Siti ", "Si\tti", "Si\nti", "12345", ".", ",", "\u0000"})
    void refuses_what_is_no_name_without_repeating_it(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PersonName.parse(text))
                .withMessage("name: [hidden] (expected: 1 to 150 characters with a letter, without control characters"
                        + " or outer blanks)");
    }

    @Test
    void takes_up_to_150_characters() {
        assertThat(PersonName.parse("a".repeat(150)).withoutTitles()).hasSize(150);
        assertThatIllegalArgumentException().isThrownBy(() -> PersonName.parse("a".repeat(151)));
    }

    @Test
    void two_names_are_equal_if_their_texts_are() {
        EqualsVerifier.forClass(PersonName.class)
                .withOnlyTheseFields("text")
                .withNonnullFields("text")
                .verify();
    }
}
