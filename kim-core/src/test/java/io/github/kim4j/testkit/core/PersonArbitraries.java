package io.github.kim4j.testkit.core;

import io.github.kim4j.person.Nik;
import io.github.kim4j.person.PersonName;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.time.api.Dates;

/** Generates persons who do not exist. */
public final class PersonArbitraries {
    private PersonArbitraries() {}

    /**
     * Generates well-formed population numbers with the unassigned province code 99.
     *
     * @return the numbers
     */
    public static Arbitrary<Nik> niks() {
        Arbitrary<LocalDate> born = Dates.dates().between(LocalDate.of(1930, 1, 1), LocalDate.of(2020, 12, 31));
        return Combinators.combine(
                        Arbitraries.integers().between(101, 9999),
                        born,
                        Arbitraries.of(0, 40),
                        Arbitraries.integers().between(1, 9999))
                .as((district, date, women, serial) -> Nik.parse("99%04d%02d%02d%02d%04d"
                        .formatted(
                                district,
                                date.getDayOfMonth() + women,
                                date.getMonthValue(),
                                date.getYear() % 100,
                                serial)));
    }

    /**
     * Generates names of one to four words, with and without titles.
     *
     * @return the names
     */
    public static Arbitrary<PersonName> names() {
        Arbitrary<String> word = Arbitraries.of("Siti", "Slamet", "Ma'ruf", "Contoh", "Abdul", "A", "Nur-Aini");
        Arbitrary<String> before = Arbitraries.of("", "", "", "H. ", "Hj ", "Dr H ", "Drs. ");
        Arbitrary<String> after = Arbitraries.of("", "", "", ", S.Sos., M.Si", " SPd MT", " AP");
        return Combinators.combine(before, word.list().ofMinSize(1).ofMaxSize(4), after)
                .as((b, words, a) -> PersonName.parse(b + String.join(" ", words) + a));
    }
}
