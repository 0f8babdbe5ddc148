package io.github.kim4j.decree;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * That a decree changes, replaces, revokes or carries out an earlier one.
 *
 * @param kind what it does
 * @param number the number of the earlier decree
 */
@JsonPropertyOrder({"kind", "number"})
public record DecreeRelation(DecreeRelationKind kind, DecreeNumber number) {
    /**
     * Checks that both are there.
     *
     * @param kind what it does
     * @param number the number of the earlier decree
     */
    public DecreeRelation {
        requireNonNull(kind, "kind");
        requireNonNull(number, "number");
    }
}
