package io.github.kim4j.person;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kim4j.testkit.core.PersonArbitraries;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.statistics.Statistics;

class PersonProperties {
    @Provide
    Arbitrary<Nik> niks() {
        return PersonArbitraries.niks();
    }

    @Provide
    Arbitrary<PersonName> names() {
        return PersonArbitraries.names();
    }

    @Property
    void a_number_reads_back_from_its_value_and_shows_it_nowhere_else(@ForAll("niks") Nik nik) {
        assertThat(Nik.parse(nik.value())).isEqualTo(nik);
        assertThat(nik.toString()).doesNotContain(nik.value());
        assertThat(nik.masked()).hasSize(16).doesNotContain(nik.value().substring(2, 14));
        Statistics.label("sex")
                .collect(nik.sex().orElseThrow())
                .coverage(coverage -> coverage.check(Sex.FEMALE).percentage(share -> share > 30));
    }

    @Property
    void no_text_whatever_breaks_the_judgment(@ForAll @StringLength(max = 64) String text) {
        Nik nik = Nik.unchecked(text);

        assertThat(nik.wellFormed())
                .isEqualTo(text.matches("[0-9]{12}[0-9]{4}")
                        && nik.sex().isPresent()
                        && !nik.possibleBirthDates().isEmpty()
                        && !text.endsWith("0000"));
    }

    @Property
    void a_name_reads_back(@ForAll("names") PersonName name) {
        assertThat(PersonName.parse(name.toString())).isEqualTo(name);
        assertThat(name.writtenLike(name)).isTrue();
    }

    /** The blanks between two words may be written otherwise; the words and their order are those of the text. */
    @Property
    void titles_and_name_are_all_the_words(@ForAll("names") PersonName name) {
        assertThat(String.join(" ", parts(name))).isEqualTo(name.toString().replaceAll("[ ,]+", " "));
        assertThat(name.withoutTitles()).isNotEmpty();
    }

    private static List<String> parts(PersonName name) {
        List<String> parts = new ArrayList<>(name.titlesBefore());
        parts.add(name.withoutTitles());
        parts.addAll(name.titlesAfter());
        return parts;
    }

    @Property
    void no_text_whatever_loses_a_word(@ForAll @StringLength(max = 40) @CharRange(from = ' ', to = 'z') String text) {
        PersonName name;
        try {
            name = PersonName.parse(text);
        } catch (IllegalArgumentException refused) {
            return;
        }
        assertThat(name).hasToString(text);
        assertThat(String.join(" ", parts(name)))
                .isEqualTo(text.replaceAll("[ ,]+", " ").strip());
    }

    /** The oracle: a name put together of titles and words must come apart into the same. */
    @Property
    void a_name_put_together_comes_apart(
            @ForAll("titlesBefore") List<String> before,
            @ForAll("words") List<String> words,
            @ForAll("titlesAfter") List<String> after,
            @ForAll boolean comma) {
        String text = Stream.of(
                        String.join(" ", before), String.join(" ", words), String.join(comma ? ", " : " ", after))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        PersonName name = PersonName.parse(
                comma && !after.isEmpty() ? text.replaceFirst(" (?=" + Pattern.quote(after.get(0)) + ")", ", ") : text);

        assertThat(name.titlesBefore()).isEqualTo(before);
        assertThat(name.withoutTitles()).isEqualTo(String.join(" ", words));
        assertThat(name.titlesAfter()).isEqualTo(after);
    }

    @Provide
    Arbitrary<List<String>> titlesBefore() {
        return Arbitraries.of(
                        "Dr.", "dr.", "Prof.", "Ir", "Drs.", "H.", "Hj", "KH.", "Ustadz", "Tgk.", "Ny.", "Kol. Inf.")
                .list()
                .uniqueElements()
                .ofMaxSize(3);
    }

    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.of(
                        "Siti", "Slamet", "Ma'ruf", "Contoh", "Ma", "Si", "A", "Nur-Aini", "\u0645\u062d\u0645\u062f")
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .filter(words -> !words.get(words.size() - 1).equals("A"));
    }

    @Provide
    Arbitrary<List<String>> titlesAfter() {
        return Arbitraries.of(
                        "S.Sos.",
                        "S. Sos.",
                        "M.Si",
                        "SPd",
                        "MT",
                        "AP",
                        "SSTP",
                        "SI Kom",
                        "MI Kom",
                        "Ph.D",
                        "MBA",
                        "Lic Econ")
                .list()
                .uniqueElements()
                .ofMaxSize(3);
    }
}
