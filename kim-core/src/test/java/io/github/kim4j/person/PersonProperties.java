package io.github.kim4j.person;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kim4j.testkit.core.PersonArbitraries;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
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

    @Property
    void titles_and_name_are_all_the_words(@ForAll("names") PersonName name) {
        List<String> words = new ArrayList<>(name.titlesBefore());
        words.addAll(List.of(name.withoutTitles().split(" ", -1)));
        words.addAll(name.titlesAfter());

        assertThat(words).isEqualTo(List.of(name.toString().split("[ ,]+", -1)));
        assertThat(name.withoutTitles()).isNotEmpty();
    }
}
