package io.github.kim4j.decree;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.Optional;

/**
 * That a decree changes, replaces, revokes, carries out or corrects an earlier one (<i>hubungan antarkeputusan</i>).
 *
 * @param kind what it does
 * @param number the number of the earlier decree
 * @param establishedOn the date of the earlier decree, since numbers begin again; empty if it is not told
 * @param issuer the office that issued the earlier decree; empty if it is the same as that of the decree that says so
 */
@JsonPropertyOrder({"kind", "number", "establishedOn", "issuer"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record DecreeRelation(
        DecreeRelationKind kind, DecreeNumber number, Optional<LocalDate> establishedOn, Optional<Office> issuer) {
    /**
     * Checks that all are there.
     *
     * @param kind what it does
     * @param number the number of the earlier decree
     * @param establishedOn the date of the earlier decree
     * @param issuer the office that issued the earlier decree, if another
     */
    public DecreeRelation {
        requireNonNull(kind, "kind");
        requireNonNull(number, "number");
        requireNonNull(establishedOn, "establishedOn");
        requireNonNull(issuer, "issuer");
    }

    /**
     * Creates a relation to a decree of the same issuer.
     *
     * @param kind what it does
     * @param number the number of the earlier decree
     * @param establishedOn the date of the earlier decree
     */
    public DecreeRelation(DecreeRelationKind kind, DecreeNumber number, Optional<LocalDate> establishedOn) {
        this(kind, number, establishedOn, Optional.empty());
    }

    /**
     * Creates a relation to a decree that is named by its number alone.
     *
     * @param kind what it does
     * @param number the number of the earlier decree
     */
    public DecreeRelation(DecreeRelationKind kind, DecreeNumber number) {
        this(kind, number, Optional.empty());
    }

    /**
     * Tells whether this names the very decree that says so: the same number in the form for comparison and the same date,
     * of the same issuer. A relation without a date names a decree of the same number only if that is a draft, which has no
     * date either.
     *
     * @param decree the decree that has the relation
     * @return whether it is the same
     */
    public boolean names(Decree decree) {
        return decree.getNumber().filter(number::sameAs).isPresent()
                && establishedOn.equals(decree.getEstablishedOn())
                && issuer.map(decree.getIssuer()::equals).orElse(true);
    }
}
