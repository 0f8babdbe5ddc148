package io.github.kim4j.decree;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.Optional;

/**
 * That a decree changes, replaces, revokes or carries out an earlier one (<i>hubungan antarkeputusan</i>).
 *
 * @param kind what it does
 * @param number the number of the earlier decree
 * @param establishedOn the date of the earlier decree, since numbers begin again; empty if it is not told
 */
@JsonPropertyOrder({"kind", "number", "establishedOn"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record DecreeRelation(DecreeRelationKind kind, DecreeNumber number, Optional<LocalDate> establishedOn) {
    /**
     * Checks that all are there.
     *
     * @param kind what it does
     * @param number the number of the earlier decree
     * @param establishedOn the date of the earlier decree
     */
    public DecreeRelation {
        requireNonNull(kind, "kind");
        requireNonNull(number, "number");
        requireNonNull(establishedOn, "establishedOn");
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
}
