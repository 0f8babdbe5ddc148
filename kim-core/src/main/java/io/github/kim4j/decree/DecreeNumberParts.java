package io.github.kim4j.decree;

import static java.util.Objects.requireNonNull;

import java.time.Month;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The parts of the number of a decree (<i>bagian nomor Keputusan</i>), as far as its form shows them; nothing is guessed.
 *
 * <p>The parts have plain blanks, hyphens, letters and digits, and capitals as printed. Words such as <i>KPTS</i>,
 * <i>Kep.</i>, <i>HK</i> before another unit, and placeholders are in none of the parts.
 *
 * <pre>{@code
 * DecreeNumberParts parts = DecreeNumber.parse("188.45/119/35.73.112/2020").parts();
 * parts.classification(); // Optional[188.45]
 * parts.sequence();       // Optional[119]
 * parts.unit();           // Optional[35.73.112]
 * parts.year();           // OptionalInt[2020]
 * DecreeNumber.parse("489/212/Diskominfo/V/2019").parts().month(); // Optional[MAY]
 * }</pre>
 *
 * @param classification the archive class in front (<i>kode klasifikasi arsip</i>), for example {@code 188.45}; empty if
 *     there is none
 * @param sequence the number in the series (<i>nomor urut</i>) with its zeros and letters, for example {@code 0132} or
 *     {@code 17 A}; empty if there is none or a placeholder stands for it
 * @param unit the code or short name of the office that drew it up, for example {@code 35.73.112} or {@code DPMPTSP};
 *     empty if there is none, and where a short number could also be something else
 * @param month the month, where it stands in Roman numerals; empty if there is none
 * @param year the year at the end, 1900 to 2099; empty if there is none
 */
public record DecreeNumberParts(
        Optional<String> classification,
        Optional<String> sequence,
        Optional<String> unit,
        Optional<Month> month,
        OptionalInt year) {
    /**
     * Checks that all are there.
     *
     * @param classification the archive class
     * @param sequence the number in the series
     * @param unit the office that drew it up
     * @param month the month
     * @param year the year
     */
    public DecreeNumberParts {
        requireNonNull(classification, "classification");
        requireNonNull(sequence, "sequence");
        requireNonNull(unit, "unit");
        requireNonNull(month, "month");
        requireNonNull(year, "year");
    }

    /**
     * Returns what the archive class means, where it is one that decrees of heads of region have.
     *
     * @return the class; empty if there is none or another
     */
    public Optional<ArchiveClass> archiveClass() {
        return classification.flatMap(ArchiveClass::of);
    }
}
