package io.github.kim4j.region;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;

/**
 * Title of the head of a region (sebutan kepala wilayah) and the local term of the unit, on a day.
 *
 * <p>What is told here is a default. Many regencies have terms of their own, set by regional regulation; where a source
 * names one for a whole province or for one regency it is used, elsewhere the general term of national law stands, and
 * {@link #certainty()} says which. {@link HeadTitles} puts a region's own word before this one.
 *
 * <p>Examples: Bupati of a kabupaten; Lurah of a kelurahan everywhere, and since 2020 also of a kalurahan (desa) in
 * Yogyakarta, where the same code had a Kepala Desa before.
 *
 * @param title the title, such as {@code Kepala Desa} or {@code Wali Nagari}
 * @param unitTerm what the unit is called, such as {@code Desa} or {@code Nagari}
 * @param kind the kind of the unit: a Lurah is a civil servant in a {@code KELURAHAN}, but the elected head of a {@code
 *     DESA} in Yogyakarta
 * @param certainty how well title and term are known
 * @legal Undang-Undang 23/2014 and 6/2014 for the general terms (convention); Peraturan Gubernur DIY 25/2019 for Yogyakarta
 */
@JsonPropertyOrder({"title", "unitTerm", "kind", "certainty"})
public record HeadTitle(String title, String unitTerm, RegionKind kind, Certainty certainty) {
    /**
     * Makes a title of its parts.
     *
     * @param title the title
     * @param unitTerm what the unit is called
     * @param kind the kind of the unit
     * @param certainty how well title and term are known
     * @throws IllegalArgumentException if a text is blank
     */
    public HeadTitle {
        Checks.text(title, "title");
        Checks.text(unitTerm, "unitTerm");
        requireNonNull(kind, "kind");
        requireNonNull(certainty, "certainty");
    }

    /**
     * Returns the title and the term which hold for a region on a day.
     *
     * <p>Yogyakarta (34) renamed its districts and villages from 2020 on, step by step; all of them are taken to have
     * changed on 1 January 2020 (our reading). For the other local terms no first day is known: they are given for
     * every day. Left with the general term, because the sources name no regency or speak of a word of mouth only:
     * pekon, tiuh and kampung in Lampung, pambakal in Kalimantan Selatan, klebun in Madura, and what differs from
     * keuchik in Aceh, from hukum tua in Sulawesi Utara and from petinggi in Kalimantan Timur.
     *
     * @param code the region; it need not be in force
     * @param on the day
     * @return the title; for 34.04.07.2003 Kepala Desa up to 2019, Lurah of a Kalurahan from 2020
     */
    public static HeadTitle of(RegionCode code, LocalDate on) {
        requireNonNull(code, "code");
        requireNonNull(on, "on");
        return DefaultTitles.at(code, on).orElseGet(() -> general(code.kind()));
    }

    private static HeadTitle general(RegionKind kind) {
        String title = switch (kind) {
            case PROVINSI -> "Gubernur";
            case KABUPATEN, KABUPATEN_ADMINISTRASI -> "Bupati";
            case KOTA, KOTA_ADMINISTRASI -> "Wali Kota";
            case KECAMATAN -> "Camat";
            case KELURAHAN -> "Lurah";
            case DESA -> "Kepala Desa";
            case DESA_ADAT -> "Kepala Desa Adat";
        };
        return new HeadTitle(title, kind.term(), kind, Certainty.DEFAULT);
    }

    /** How well a title is known (tingkat kepastian). */
    public enum Certainty {
        /** A source names the region's own term. */
        ATTESTED,
        /** The region's own term is commonly known; no source of law was at hand. */
        GENERAL_KNOWLEDGE,
        /** The general term of national law, as nothing else is known for the region. */
        DEFAULT;

        /**
         * Returns the stable code of this certainty, equal to its name.
         *
         * @return the code, such as {@code ATTESTED}
         */
        public String code() {
            return name();
        }
    }
}
