package io.github.kim4j.law;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.kim4j.core.internal.Checks;
import io.github.kim4j.core.internal.KimStyle;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A law, regulation, instruction or circular (<i>peraturan</i> and what is like it).
 *
 * <p>The number is text, because real ones have letters and dots ({@code 6.A}, {@code 08/PER/M.KOMINFO/6/2010}). What no
 * source told is absent, and a citation says so instead of leaving it out.
 *
 * <pre>{@code
 * LegalInstrument law = LawBook.bundled().get("uu-14-2008");
 * law.shortCitation(); // "UU 14/2008"
 * law.citation(day);   // "Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik (Lembaran Negara ..."
 * }</pre>
 */
@Value.Immutable
@KimStyle
@JsonIgnoreProperties("schemaVersion")
@JsonPropertyOrder({
    "id",
    "type",
    "number",
    "year",
    "title",
    "region",
    "date",
    "gazettes",
    "amendedBy",
    "misquotedAs",
    "validity",
    "successor",
    "verified"
})
@JsonSerialize(as = ImmutableLegalInstrument.class)
@JsonDeserialize(as = ImmutableLegalInstrument.class)
public interface LegalInstrument {
    /** The order in which <i>Mengingat</i> cites: by hierarchy, then by year and number. */
    Comparator<LegalInstrument> CITATION_ORDER = Comparator.comparing(LegalInstrument::getType)
            .thenComparing(LegalInstrument::getYear)
            .thenComparing(instrument -> instrument.getDate().orElse(LocalDate.MIN))
            .thenComparing(LegalInstrument::getId);

    /**
     * Returns the id by which books and JSON name it.
     *
     * @return for example {@code uu-14-2008}
     */
    @NotBlank(message = "{text.blank}")
    @Size(max = 64, message = "{text.size}")
    String getId();

    /**
     * Returns the type.
     *
     * @return the type
     */
    InstrumentType getType();

    /**
     * Returns the number.
     *
     * @return as printed
     */
    @NotBlank(message = "{text.blank}")
    @Size(max = 64, message = "{text.size}")
    String getNumber();

    /**
     * Returns the year.
     *
     * @return four digits
     */
    int getYear();

    /**
     * Returns what it is about (<i>tentang</i>).
     *
     * @return the title; empty if no source tells, which a citation marks
     */
    Optional<
                    @Pattern(regexp = "(?s).*\\S.*", message = "{text.blank}") @Size(max = 500, message = "{text.size}")
                    String>
            getTitle();

    /**
     * Returns the region that it is of.
     *
     * @return what stands between type and number, for example <i>Bombana</i> after <i>Peraturan Bupati</i> and <i>Kabupaten
     *     Bombana</i> after <i>Peraturan Daerah</i>, or the office that wrote a letter; empty for national law
     */
    Optional<@Size(max = 100, message = "{text.size}") String> getRegion();

    /**
     * Returns the day on which it was set or promulgated.
     *
     * @return empty if no source tells
     */
    Optional<LocalDate> getDate();

    /**
     * Returns where it was published.
     *
     * @return in the order of the citation; empty if no source tells
     */
    List<Gazette> getGazettes();

    /**
     * Returns what amended it.
     *
     * @return the amendments that sources tell, the latest last; empty if none is known. The list may lack some where the
     *     instrument is not {@linkplain #isVerified() verified}
     */
    List<Amendment> getAmendedBy();

    /**
     * Returns wrong forms of its number that are in use (<i>salah kutip</i>), by which {@link LawBook#search} finds it too.
     *
     * @return as they are printed; empty if none is known
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<@NotBlank(message = "{text.blank}") @Size(max = 64, message = "{text.size}") String> getMisquotedAs();

    /**
     * Returns whether it is in force, as far as a source tells.
     *
     * @return {@link Validity#UNKNOWN} unless said otherwise
     */
    @Value.Default
    default Validity getValidity() {
        return Validity.UNKNOWN;
    }

    /**
     * Returns what took its place.
     *
     * @return the id of the successor; empty if none is known
     */
    Optional<@Size(max = 64, message = "{text.size}") String> getSuccessor();

    /**
     * Tells whether number and, where it is told, title were checked against a source that was read, and where amendments are told, that they
     * are all. An empty list says only that no source read tells of one. One who has checked says so in a copy:
     * {@code law.toBuilder().amendedBy(...).verified(true).build()}.
     *
     * @return false where something is general knowledge or was not checked; citations are marked then
     */
    boolean isVerified();

    /**
     * Returns the citation in the usual formula, as of a day.
     *
     * @param on the day of the paper that cites; what amended the instrument in a later year is left out
     * @return with gazettes and the latest amendment. What is not known is marked, as in {@code [LN/TLN belum diketahui]}
     *     or {@code [BN belum diketahui]}, and so is what is not verified: {@code [perubahan lain belum diperiksa]} where
     *     amendments are cited, else {@code [belum diperiksa]}
     * @legal UU 12/2011 (the formula; as decrees in use have it, the annex was not read)
     */
    default String citation(LocalDate on) {
        return Citations.full(this, on);
    }

    /**
     * Returns the citation of everyday use.
     *
     * @return for example {@code Permenkominfo 8/2019}
     */
    default String shortCitation() {
        return Citations.brief(this);
    }

    /**
     * Checks the year, and that what was replaced has a successor.
     *
     * @throws IllegalArgumentException if the year is not between 1900 and 2999, or if it was replaced by nothing
     */
    @Value.Check
    default void check() {
        Checks.that(getYear() >= 1900 && getYear() <= 2999, "year", getYear(), "1900 to 2999");
        Checks.that(
                getValidity() != Validity.REPLACED || getSuccessor().isPresent(),
                "successor",
                "none",
                "an id, as it was replaced");
    }

    /**
     * Returns a builder filled with this value.
     *
     * @return a new builder
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Returns an immutable copy.
     *
     * @param value any implementation
     * @return a value equal to it; the very same if it is immutable already
     */
    static LegalInstrument copyOf(LegalInstrument value) {
        return ImmutableLegalInstrument.copyOf(value);
    }

    /**
     * Returns an empty builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link LegalInstrument}. */
    class Builder extends ImmutableLegalInstrument.Builder {
        Builder() {}
    }
}
