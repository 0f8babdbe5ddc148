package io.github.kim4j.lifecycle;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.kim4j.decree.Decree;
import io.github.kim4j.decree.DecreeNumber;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Puts a revocation on file (<i>pencabutan SK</i>).
 *
 * <p>The number tells which decree ends, and its date where offices have used the number twice. Of several decrees the
 * revoking office ends its own before those of others.
 *
 * @param revoked the number of the decree that ends
 * @param establishedOn the date of the decree that ends; empty if the number tells enough
 * @param by the decree that revokes it
 */
@JsonPropertyOrder({"revoked", "establishedOn", "by"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record RevokeDecree(
        DecreeNumber revoked,
        Optional<LocalDate> establishedOn,
        @Valid Decree by) implements GroupCommand {
    /**
     * Checks that all are there.
     *
     * @param revoked the number of the decree that ends
     * @param establishedOn the date of the decree that ends
     * @param by the decree that revokes it
     */
    public RevokeDecree {
        requireNonNull(revoked, "revoked");
        requireNonNull(establishedOn, "establishedOn");
        requireNonNull(by, "by");
    }

    /**
     * Creates a revocation of a decree that is named by its number alone.
     *
     * @param revoked the number of the decree that ends
     * @param by the decree that revokes it
     */
    public RevokeDecree(DecreeNumber revoked, Decree by) {
        this(revoked, Optional.empty(), by);
    }

    @Override
    public GroupAction action() {
        return GroupAction.REVOKE_DECREE;
    }

    @Override
    public LocalDate done(LocalDate entered) {
        return by.getEstablishedOn().orElse(entered);
    }
}
