package io.github.kim4j.lifecycle;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.kim4j.decree.Decree;
import io.github.kim4j.decree.DecreeNumber;
import jakarta.validation.Valid;
import java.time.LocalDate;

/**
 * Puts a revocation on file (<i>pencabutan SK</i>).
 *
 * @param revoked the number of the decree that ends
 * @param by the decree that revokes it
 */
@JsonPropertyOrder({"revoked", "by"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record RevokeDecree(DecreeNumber revoked, @Valid Decree by) implements GroupCommand {
    /**
     * Checks that all are there.
     *
     * @param revoked the number of the decree that ends
     * @param by the decree that revokes it
     */
    public RevokeDecree {
        requireNonNull(revoked, "revoked");
        requireNonNull(by, "by");
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
