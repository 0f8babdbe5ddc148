package io.github.kim4j.law;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.kim4j.core.internal.Checks;

/**
 * Where an instrument was published (<i>lembaran, berita</i>).
 *
 * @param series the publication
 * @param year the year, 1900 to 2999; a supplement is cited without it
 * @param number the number in the series, at least 1
 */
@JsonPropertyOrder({"series", "year", "number"})
public record Gazette(Series series, int year, int number) {
    /** The publications in which law appears. */
    public enum Series {
        /** <i>Lembaran Negara Republik Indonesia</i>. */
        LN("Lembaran Negara Republik Indonesia", true),
        /** <i>Tambahan Lembaran Negara Republik Indonesia</i>. */
        TLN("Tambahan Lembaran Negara Republik Indonesia", false),
        /** <i>Berita Negara Republik Indonesia</i>. */
        BN("Berita Negara Republik Indonesia", true),
        /** <i>Lembaran Daerah</i>. */
        LD("Lembaran Daerah", true),
        /** <i>Berita Daerah</i>. */
        BD("Berita Daerah", true);

        private final String title;
        private final boolean withYear;

        Series(String title, boolean withYear) {
            this.title = title;
            this.withYear = withYear;
        }

        /**
         * Returns the stable code.
         *
         * @return the name of the constant
         */
        public String code() {
            return name();
        }
    }

    /**
     * Checks the numbers.
     *
     * @param series the publication
     * @param year the year
     * @param number the number in the series
     * @throws IllegalArgumentException if one is out of range
     */
    public Gazette {
        requireNonNull(series, "series");
        Checks.that(year >= 1900 && year <= 2999, "year", year, "1900 to 2999");
        Checks.that(number >= 1, "number", number, "at least 1");
    }

    /**
     * Returns how a citation names it.
     *
     * @return for example <i>Lembaran Negara Republik Indonesia Tahun 2008 Nomor 61</i>
     */
    public String citation() {
        return series.title + (series.withYear ? " Tahun " + year : "") + " Nomor " + number;
    }
}
