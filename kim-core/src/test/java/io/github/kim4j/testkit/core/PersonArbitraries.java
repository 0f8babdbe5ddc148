package io.github.kim4j.testkit.core;

import io.github.kim4j.person.Address;
import io.github.kim4j.person.Nik;
import io.github.kim4j.person.PersonName;
import io.github.kim4j.person.PhoneNumber;
import io.github.kim4j.person.Sex;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.time.api.Dates;

/** Generates persons who do not exist. */
public final class PersonArbitraries {
    private static final int WOMEN = 40;

    private PersonArbitraries() {}

    /**
     * Generates well-formed population numbers with the unassigned province code 99.
     *
     * @return the numbers
     */
    public static Arbitrary<Nik> niks() {
        Arbitrary<LocalDate> born = Dates.dates().between(LocalDate.of(1930, 1, 1), LocalDate.of(2020, 12, 31));
        return Combinators.combine(born, Arbitraries.of(Sex.class)).flatAs(PersonArbitraries::niks);
    }

    /**
     * Generates well-formed population numbers that tell a date of birth and a sex.
     *
     * @param born the date of birth
     * @param sex the sex
     * @return the numbers
     */
    public static Arbitrary<Nik> niks(LocalDate born, Sex sex) {
        int day = born.getDayOfMonth() + (sex == Sex.FEMALE ? WOMEN : 0);
        return Combinators.combine(
                        Arbitraries.integers().between(101, 9999),
                        Arbitraries.integers().between(1, 9999))
                .as((district, serial) -> Nik.parse("99%04d%02d%02d%02d%04d"
                        .formatted(district, day, born.getMonthValue(), born.getYear() % 100, serial)));
    }

    /**
     * Generates telephone numbers for examples, {@code +62 812 0000 0nnn}.
     *
     * @return the numbers
     */
    public static Arbitrary<PhoneNumber> phones() {
        return Arbitraries.integers().between(0, 999).map(last -> PhoneNumber.parse("081200000%03d".formatted(last)));
    }

    /**
     * Generates addresses for examples, in one or two lines.
     *
     * @return the addresses
     */
    public static Arbitrary<Address> addresses() {
        Arbitrary<String> place = Arbitraries.of("Dusun Contoh", "Jalan Contoh", "Kampung Contoh");
        return Combinators.combine(
                        place, Arbitraries.integers().between(1, 20), Arbitraries.of(" RW 01", "\nDesa Contoh"))
                .as((where, number, rest) -> Address.of(where + " " + number + rest));
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
