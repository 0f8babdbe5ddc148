package io.github.kim4j.testkit.core;

import io.github.kim4j.law.Amendment;
import io.github.kim4j.law.Attested;
import io.github.kim4j.law.Basis;
import io.github.kim4j.law.Convention;
import io.github.kim4j.law.Gazette;
import io.github.kim4j.law.InstrumentType;
import io.github.kim4j.law.LawBook;
import io.github.kim4j.law.LegalBasis;
import io.github.kim4j.law.LegalInstrument;
import io.github.kim4j.law.OurReading;
import io.github.kim4j.law.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.time.api.Dates;

/** Generators of sources of rules (dasar hukum): regulations of the bundled book and made-up ones, statements, readings. */
public final class LawArbitraries {
    private LawArbitraries() {}

    /**
     * Returns sources of all four kinds alike.
     *
     * @return the generator
     */
    public static Arbitrary<Basis> bases() {
        return Arbitraries.oneOf(legalBases(), attested(), ourReadings(), conventions());
    }

    /**
     * Returns regulations, bundled or made up, with and without an article.
     *
     * @return the generator
     */
    public static Arbitrary<LegalBasis> legalBases() {
        Arbitrary<LegalInstrument> bundled =
                Arbitraries.of(List.copyOf(LawBook.bundled().all()));
        return Combinators.combine(
                        Arbitraries.oneOf(bundled, instruments()),
                        Arbitraries.of("Pasal 1", "Pasal 16 ayat (2) huruf a").optional())
                .as((instrument, article) -> article.map(text -> LegalBasis.of(instrument, text))
                        .orElseGet(() -> LegalBasis.of(instrument)));
    }

    /**
     * Returns regulations that do not exist, of every type; their titles say so.
     *
     * @return the generator
     */
    public static Arbitrary<LegalInstrument> instruments() {
        return Combinators.combine(
                        Arbitraries.of(InstrumentType.class),
                        Arbitraries.of("1", "6.A", "17 A", "300.2.2-1", "08/PER/CONTOH/6/2010"),
                        Arbitraries.integers().between(1945, 2030),
                        Arbitraries.of("Kabupaten Contoh", "Kota Contoh").optional(0.3),
                        days().optional(),
                        Arbitraries.of(
                                        new Amendment(InstrumentType.UU, "1", 2030),
                                        new Amendment(
                                                InstrumentType.PERMENDAGRI,
                                                "2",
                                                2030,
                                                Optional.of("Contoh Perubahan"),
                                                List.of(new Gazette(Gazette.Series.BN, 2030, 3))))
                                .list()
                                .ofMaxSize(2),
                        Arbitraries.of(true, false))
                .as((type, number, year, region, date, amendedBy, verified) -> LegalInstrument.builder()
                        .id("contoh-" + year)
                        .type(type)
                        .number(number)
                        .year(year)
                        .title(year % 3 == 0 ? Optional.empty() : Optional.of("Contoh Peraturan"))
                        .misquotedAs(year % 5 == 0 ? List.of("1/CONTOH") : List.of())
                        .validity(year % 2 == 0 ? Validity.IN_FORCE : Validity.UNKNOWN)
                        .region(region)
                        .date(date)
                        .amendedBy(amendedBy)
                        .verified(verified)
                        .build());
    }

    /**
     * Returns statements that a source reports, with and without a day.
     *
     * @return the generator
     */
    public static Arbitrary<Attested> attested() {
        return Combinators.combine(lines(), days().optional()).as(Attested::new);
    }

    /**
     * Returns readings of the kind that no source settles.
     *
     * @return the generator
     */
    public static Arbitrary<OurReading> ourReadings() {
        return Combinators.combine(lines(), lines()).as(OurReading::new);
    }

    /**
     * Returns usages of offices.
     *
     * @return the generator
     */
    public static Arbitrary<Convention> conventions() {
        return Combinators.combine(lines(), lines()).as(Convention::new);
    }

    private static Arbitrary<String> lines() {
        return Arbitraries.of("contoh", "Contoh: \"kutipan\" {bukan} isian", "x".repeat(500), "an example's text");
    }

    private static Arbitrary<LocalDate> days() {
        return Dates.dates().between(LocalDate.of(1945, 8, 17), LocalDate.of(2030, 12, 31));
    }
}
