package io.github.kim4j.law;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.kim4j.core.internal.Checks;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What amended an instrument (<i>perubahan</i>), as a citation names it.
 *
 * @param type the type of the amending instrument
 * @param number its number, as printed
 * @param year its year, 1900 to 2999
 * @param title what it is about, 1 to 500 characters; empty if no source tells
 * @param gazettes where it was published, in the order of the citation; empty if no source tells
 */
@JsonPropertyOrder({"type", "number", "year", "title", "gazettes"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Amendment(InstrumentType type, String number, int year, Optional<String> title, List<Gazette> gazettes) {
    /**
     * Checks number, year and title.
     *
     * @param type the type of the amending instrument
     * @param number its number, 1 to 64 characters
     * @param year its year
     * @param title what it is about
     * @param gazettes where it was published
     * @throws IllegalArgumentException if number or title is empty, too long, or has control characters or outer blanks, or
     *     the year is out of range
     */
    public Amendment {
        requireNonNull(type, "type");
        Checks.line("number", number, 64);
        Checks.that(year >= 1900 && year <= 2999, "year", year, "1900 to 2999");
        requireNonNull(title, "title").ifPresent(text -> Checks.line("title", text, 500));
        gazettes = List.copyOf(gazettes);
    }

    /**
     * Creates an amendment of which no source tells more than type, number and year.
     *
     * @param type the type of the amending instrument
     * @param number its number
     * @param year its year
     */
    public Amendment(InstrumentType type, String number, int year) {
        this(type, number, year, Optional.empty(), List.of());
    }

    @JsonCreator
    static Amendment read(
            @JsonProperty("type") InstrumentType type,
            @JsonProperty("number") String number,
            @JsonProperty("year") int year,
            @JsonProperty("title") Optional<String> title,
            @JsonProperty("gazettes") Optional<List<Gazette>> gazettes) {
        return new Amendment(type, number, year, title, gazettes.orElse(List.of()));
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
     * @return for example <i>Undang-Undang Nomor 9 Tahun 2015 [judul dan LN/TLN belum diketahui]</i>: what is not known is
     *     marked
     */
    public String citation() {
        return Citations.amendment(this);
    }
}
