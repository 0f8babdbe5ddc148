package io.github.kim4j.decree;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.kim4j.core.internal.Checks;
import io.github.kim4j.core.internal.KimStyle;
import io.github.kim4j.law.LegalBasis;
import io.github.kim4j.validation.ConsistentDecree;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A decree on one or many groups (<i>Keputusan</i>, in everyday words <i>SK</i>).
 *
 * <p>Without a number it is a draft. Three days are told apart: the day on which it was established, the day from which
 * it has effect (the same unless it says otherwise), and the last day that it states for itself, if any. Whether a later
 * act ended it, the decree cannot know; the lifecycle does.
 *
 * <p>It holds what a register keeps of a decree. A regulation (<i>Peraturan</i>) on groups in general is another thing: it is
 * cited as a {@link io.github.kim4j.law.LegalInstrument}, also where an old one is called <i>Keputusan</i>.
 *
 * <p>A synthetic decree is a specimen and must look like one: {@link DecreeNumber#SPECIMEN} in its number, and nobody's
 * name in its signature.
 *
 * <pre>{@code
 * Decree decree = Decree.builder()
 *         .number(DecreeNumber.parse("188.45/119/35.73.112/2020"))
 *         .about("Pembentukan Kelompok Informasi Masyarakat")
 *         .issuer(new Office(OfficeKind.WALI_KOTA, RegionCode.parse("35.73")))
 *         .establishedOn(LocalDate.of(2020, 3, 16))
 *         .build();
 * decree.effectiveOn(); // Optional[2020-03-16]
 * }</pre>
 */
@Value.Immutable
@KimStyle
@JsonIgnoreProperties("schemaVersion")
@ConsistentDecree
@JsonPropertyOrder({
    "number",
    "about",
    "issuer",
    "signatory",
    "establishedOn",
    "place",
    "effectiveFrom",
    "lastDay",
    "bases",
    "noted",
    "clauses",
    "relations",
    "annex",
    "copies",
    "synthetic"
})
@JsonSerialize(as = ImmutableDecree.class)
@JsonDeserialize(as = ImmutableDecree.class)
public interface Decree {
    /**
     * Returns the number.
     *
     * @return as printed; empty while it is a draft
     */
    Optional<DecreeNumber> getNumber();

    /**
     * Returns what the decree is about (<i>tentang</i>).
     *
     * @return the title as printed; empty if no source tells
     */
    Optional<
                    @Pattern(regexp = "(?s).*\\S.*", message = "{text.blank}") @Size(max = 500, message = "{text.size}")
                    String>
            getAbout();

    /**
     * Returns the office that issues it.
     *
     * @return the office, not the person
     */
    Office getIssuer();

    /**
     * Returns who signs.
     *
     * @return empty if no source tells
     */
    Optional<@Valid Signatory> getSignatory();

    /**
     * Returns the day on which it was established (<i>ditetapkan</i>).
     *
     * @return the date that it bears; empty in a draft without one
     */
    Optional<LocalDate> getEstablishedOn();

    /**
     * Returns the place in which it was established (<i>ditetapkan di</i>).
     *
     * @return for example <i>Sekayu</i>; empty if no source tells
     */
    Optional<
                    @Pattern(regexp = "(?s).*\\S.*", message = "{text.blank}") @Size(max = 100, message = "{text.size}")
                    String>
            getPlace();

    /**
     * Returns the day from which it has effect, where that is another than the day it was established.
     *
     * @return the day stated; empty if it has effect at once
     */
    Optional<LocalDate> getEffectiveFrom();

    /**
     * Returns the last day that the decree states for itself.
     *
     * @return empty if no end is stated
     */
    Optional<LocalDate> getLastDay();

    /**
     * Returns the legal bases named (<i>Mengingat</i>).
     *
     * @return in their order; empty if they are not published
     */
    List<@Valid LegalBasis> getBases();

    /**
     * Returns papers named that are no legislation (<i>Memperhatikan</i>), such as minutes and letters.
     *
     * @return each as printed, in their order; empty if there are none or they are not published
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<@NotBlank(message = "{text.blank}") @Size(max = Dictum.MAX_TEXT, message = "{text.size}") String> getNoted();

    /**
     * Returns what is decided (<i>diktum</i>).
     *
     * @return in their order; empty if they are not published
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<@Valid Dictum> getClauses();

    /**
     * Returns what it does to earlier decrees; one decree may revoke several.
     *
     * @return in their order
     */
    List<@Valid DecreeRelation> getRelations();

    /**
     * Returns the groups listed (<i>lampiran</i>).
     *
     * @return in their order; empty if they are not published
     */
    List<@Valid AnnexEntry> getAnnex();

    /**
     * Returns who gets a copy (<i>tembusan</i>).
     *
     * @return offices as printed, in their order; empty if there are none or they are not published
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<@NotBlank(message = "{text.blank}") @Size(max = Dictum.MAX_TEXT, message = "{text.size}") String> getCopies();

    /**
     * Tells whether the decree is a specimen.
     *
     * @return whether it was made up
     */
    @Value.Default
    default boolean isSynthetic() {
        return false;
    }

    /**
     * Tells whether the decree is still a draft (<i>konsep</i>).
     *
     * @return whether it has no number or no date
     */
    default boolean draft() {
        return getNumber().isEmpty() || getEstablishedOn().isEmpty();
    }

    /**
     * Returns the day from which the decree has effect.
     *
     * @return the day stated, else the day it was established; empty in a draft without a date
     */
    default Optional<LocalDate> effectiveOn() {
        return getEffectiveFrom().or(this::getEstablishedOn);
    }

    /**
     * Checks that a specimen looks like one and that the days are in order.
     *
     * @throws IllegalArgumentException if a synthetic decree has a real-looking number or a person's name, or if the
     *     last day is before the first
     */
    @Value.Check
    default void check() {
        if (isSynthetic()) {
            Checks.that(
                    getNumber().map(DecreeNumber::specimen).orElse(true),
                    "number",
                    getNumber(),
                    DecreeNumber.SPECIMEN + " in the place of the sequence of a synthetic decree");
            Checks.that(
                    getSignatory().flatMap(Signatory::getName).isEmpty(),
                    "signatory",
                    "[a name]",
                    "no person in a synthetic decree");
        }
        getLastDay()
                .ifPresent(last -> Checks.that(
                        effectiveOn().map(first -> !last.isBefore(first)).orElse(true),
                        "lastDay",
                        last,
                        "not before the day from which it has effect"));
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
    static Decree copyOf(Decree value) {
        return ImmutableDecree.copyOf(value);
    }

    /**
     * Returns an empty builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Decree}. */
    class Builder extends ImmutableDecree.Builder {
        Builder() {}
    }
}
