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
    private static final String REFUSED = "name: [hidden] (expected: 1 to 150 characters with a letter, without control"
            + " characters, marks of direction or outer blanks)";

    static Stream<Arguments> names_as_published() {
        return Stream.of(
                arguments(
                        "Dr H Dodi Reza Alex Noerdin Lic Econ MBA",
                        List.of("Dr", "H"),
                        "Dodi Reza Alex Noerdin",
                        List.of("Lic Econ", "MBA")),
                arguments("Hj Nurzahrawati SPd MT", List.of("Hj"), "Nurzahrawati", List.of("SPd", "MT")),
                arguments("Herryandi Sinulingga AP", List.of(), "Herryandi Sinulingga", List.of("AP")),
                arguments("Beni Hernedi SIP", List.of(), "Beni Hernedi", List.of("SIP")),
                arguments("H. Ma'ruf, S.Sos., M.Si", List.of("H."), "Ma'ruf", List.of("S.Sos.", "M.Si")),
                arguments("Amrullah SSTP MSi", List.of(), "Amrullah", List.of("SSTP", "MSi")),
                arguments(
                        "Hendra A Setyawan SI Kom MI Kom", List.of(), "Hendra A Setyawan", List.of("SI Kom", "MI Kom")),
                arguments("Hendra A Setyawan SIKom MIKom", List.of(), "Hendra A Setyawan", List.of("SIKom", "MIKom")),
                arguments("Siti", List.of(), "Siti", List.of()),
                arguments("Slamet, Contoh", List.of(), "Slamet Contoh", List.of()),
                arguments("Drs. H", List.of("Drs."), "H", List.of()),
                arguments("H SP", List.of("H"), "SP", List.of()),
                arguments("Siti,", List.of(), "Siti", List.of()),
                arguments(", Siti SPd", List.of(), "Siti", List.of("SPd")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // academic
                "dr. Contoh, Sp.OG | dr. | Contoh | Sp.OG",
                "Dr. Contoh | Dr. | Contoh |",
                "Dr. dr. Contoh, Sp.PD | Dr./dr. | Contoh | Sp.PD",
                "dr Contoh | dr | Contoh |",
                "DR Contoh | DR | Contoh |",
                "Dr. (H.C.) Contoh | Dr. (H.C.) | Contoh |",
                "Prof. Dr. Ir. H. Contoh, M.Sc., Ph.D. | Prof./Dr./Ir./H. | Contoh | M.Sc./Ph.D.",
                "Dra Contoh Kecil MSi | Dra | Contoh Kecil | MSi",
                "Contoh, S. Sos., M. Si. | | Contoh | S. Sos./M. Si.",
                "Contoh S. Sos. M. Si. | | Contoh | S. Sos./M. Si.",
                "Contoh S. Pd. I. | | Contoh | S. Pd. I.",
                "Contoh, A.Md.Keb | | Contoh | A.Md.Keb",
                "Contoh, A. Md. Keb. | | Contoh | A. Md. Keb.",
                "Contoh, S.Tr.IP, M.Tr.IP | | Contoh | S.Tr.IP/M.Tr.IP",
                "Contoh SH MH | | Contoh | SH/MH",
                "Contoh S.H. M.Kn. | | Contoh | S.H./M.Kn.",
                "apt. Contoh, S.Farm | apt. | Contoh | S.Farm",
                "Ns. Contoh, S.Kep | Ns. | Contoh | S.Kep",
                "Contoh S.STP | | Contoh | S.STP",
                "Contoh Spd | | Contoh | Spd",
                "Contoh, s.pd | | Contoh | s.pd",
                "Contoh Ph. D. | | Contoh | Ph. D.",
                "Contoh, X.Y.Z | | Contoh | X.Y.Z", // unknown, after a comma with dots
                "Contoh, XYZ | | Contoh | XYZ",
                // religious
                "H. Contoh | H. | Contoh |",
                "KH. Contoh | KH. | Contoh |",
                "K.H. Contoh | K.H. | Contoh |",
                "K. H. Contoh | K. H. | Contoh |",
                "K H Contoh | | K H Contoh |", // without dots they are initials
                "Ustadz Contoh, Lc | Ustadz | Contoh | Lc",
                "Ust. Contoh | Ust. | Contoh |",
                "Tgk. Contoh | Tgk. | Contoh |",
                "Tgk. H. Contoh | Tgk./H. | Contoh |",
                "TGH Contoh | TGH | Contoh |",
                "Pdt. Contoh, M.Th. | Pdt. | Contoh | M.Th.",
                "Ida Pandita Contoh | | Ida Pandita Contoh |",
                // courtesy, the dead
                "Ny. Contoh | Ny. | Contoh |",
                "Sdri. Contoh | Sdri. | Contoh |",
                "Alm. H. Contoh | Alm./H. | Contoh |",
                // ranks
                "Kol. Inf. Contoh | Kol. Inf. | Contoh |",
                "Kol Inf (Purn) H Contoh SIP | Kol Inf (Purn)/H | Contoh | SIP",
                "Brigjen Pol. Drs. Contoh | Brigjen Pol./Drs. | Contoh |",
                "AKBP Contoh, S.I.K. | AKBP | Contoh | S.I.K.",
                "Serda Mar | Serda | Mar |",
                "Letjen TNI (Purn.) Contoh | Letjen TNI (Purn.) | Contoh |",
                // in doubt a name
                "Siti Ma | | Siti Ma |",
                "Siti MA | | Siti | MA",
                "Siti Ma. | | Siti Ma. |",
                "Siti M.A. | | Siti | M.A.",
                "Budi Si | | Budi Si |",
                "Nur Se | | Nur Se |",
                "Rudi St | | Rudi St |",
                "Budi S. E. | | Budi S. E. |",
                "Budi, S. E. | | Budi | S. E.",
                "Siti A Ma | | Siti A Ma |",
                "Siti A. Ma | | Siti A. Ma |",
                "Siti A. Ma. | | Siti | A. Ma.",
                "Siti S Pd | | Siti | S Pd",
                "Hendra M A | | Hendra M A |",
                "SITI MA | | SITI MA |",
                "SITI SE | | SITI SE |",
                "SITI S.E. | | SITI | S.E.",
                "SITI, SE | | SITI | SE",
                "SITI SPD MT | | SITI | SPD/MT",
                "HJ SITI | HJ | SITI |",
                "Siti SIKOM | | Siti | SIKOM",
                "ki contoh | | ki contoh |",
                "Ki Contoh | Ki | Contoh |",
                "H | | H |",
                "SH MH | | SH | MH",
                "Dr Dr | Dr | Dr |",
                "M. Contoh | | M. Contoh |",
                "R. Contoh | | R. Contoh |",
                "Teuku Contoh | | Teuku Contoh |",
                "Haji | | Haji |",
                "Contoh, Siti, M.Pd | | Contoh Siti | M.Pd",
                "Contoh, Siti | | Contoh Siti |",
                "Contoh,, SE | | Contoh | SE",
                ", SE | | SE |",
                "Siti, Ma | | Siti | Ma", // known, and after a comma that is enough
                "Siti, Lic Econ | | Siti | Lic Econ",
                ", Siti, Ma | | Siti | Ma",
                "Contoh, A | | Contoh A |", // one letter is an initial
                "Siti\u00a0Contoh\u00a0SPd | | Siti Contoh | SPd",
            })
    void titles_by_convention(String text, String before, String name, String after) {
        PersonName parsed = PersonName.parse(text);

        assertThat(parsed).hasToString(text);
        assertThat(parsed.titlesBefore()).isEqualTo(split(before));
        assertThat(parsed.withoutTitles()).isEqualTo(name);
        assertThat(parsed.titlesAfter()).isEqualTo(split(after));
    }

    private static List<String> split(String titles) {
        return titles == null ? List.of() : List.of(titles.split("/", -1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ma'ruf", // typewriter
                "Ma\u2019ruf", // right quotation mark
                "Ma\u02bcruf", // letter apostrophe
                "Ma\u2018ruf",
                "Ma`ruf",
                "Nur-Aini",
                "Jose\u0301 Contoh", // e and a combining acute
                "Jos\u00e9 Contoh",
                "\u0645\u062d\u0645\u062f", // Arabic
                "\ua98f\ua9a4", // Javanese
                "\u1b13\u1b38", // Balinese
                "\u9673\u5927\u6587", // Han
                "\ud842\udfb7\u5927", // Han beyond the first plane
                "Contoh (Alias)",
                "Contoh bin Contoh",
                "Siti  Contoh",
                "A",
            })
    void letters_of_any_script_their_marks_and_apostrophes_are_kept(String text) {
        assertThat(PersonName.parse(text)).hasToString(text);
        assertThat(PersonName.parse(text).titlesBefore()).isEmpty();
        assertThat(PersonName.parse(text).titlesAfter()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Siti\u202eContoh", // right to left from here
                "\u202aSiti\u202c",
                "Siti\u2066Contoh",
                "Siti\u2069",
                "\u200fSiti", // right-to-left mark
                "Siti\u200eContoh",
                "Siti\u061cContoh",
                "Siti\u200bContoh", // zero-width blank
                "Siti\u200dContoh",
                "Siti\u2060Contoh",
                "\ufeffSiti",
                "Si\u00adti", // soft hyphen
                "Siti\u2028Contoh",
                "Siti\u2029Contoh",
                "Siti\u3164", // filler of Hangul
                "Siti\u034fContoh",
                "Siti\ufe0f",
                "Siti\udb40\udc41", // tag
                "Siti\ud83d", // half of a character
                "Siti\ue000", // private use
                "Siti\ufffd",
                "\u00a0Siti",
                "Siti\u3000",
            })
    void refuses_what_nobody_sees_but_changes_what_is_seen(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PersonName.parse(text))
                .withMessage(REFUSED);
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
        assertThat(PersonName.parse("ir. contoh s.ip").titlesBefore()).containsExactly("ir.");
        assertThat(PersonName.parse("ir. contoh s.ip").titlesAfter()).containsExactly("s.ip");
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
                .withMessage(REFUSED);
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
