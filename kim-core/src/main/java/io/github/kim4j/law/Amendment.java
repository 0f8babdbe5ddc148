package io.github.kim4j.law;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.kim4j.core.internal.Checks;
import java.time.LocalDate;

/**
 * What amended an instrument (<i>perubahan</i>), as a citation names it.
 *
 * @param type the type of the amending instrument
 * @param number its number, as printed
 * @param year its year, 1900 to 2999
 */
@JsonPropertyOrder({"type", "number", "year"})
public record Amendment(InstrumentType type, String number, int year) {
    /**
     * Checks number and year.
     *
     * @param type the type of the amending instrument
     * @param number its number, 1 to 64 characters
     * @param year its year
     * @throws IllegalArgumentException if the number is empty, too long, or has control characters or outer blanks, or the
     *     year is out of range
     */
    public Amendment {
        requireNonNull(type, "type");
        Checks.line("number", number, 64);
        Checks.that(year >= 1900 && year <= 2999, "year", year, "1900 to 2999");
    }

    /**
     * Tells whether it can have been made by a day.
     *
     * @param on the day
     * @return whether its year is not after that of the day (<i>our reading</i>: the day of an amendment is not known, so
     *     one of the same year counts)
     */
    public boolean madeBy(LocalDate on) {
        return year <= on.getYear();
    }

    /**
     * Returns how a citation names it.
     *
     * @return for example <i>Undang-Undang Nomor 9 Tahun 2015</i>
     */
    public String citation() {
        return type.title() + " Nomor " + number + " Tahun " + year;
    }
}
