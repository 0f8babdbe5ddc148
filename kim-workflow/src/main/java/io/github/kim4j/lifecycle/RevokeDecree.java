package io.github.kim4j.lifecycle;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.kim4j.core.internal.Checks;
import io.github.kim4j.decree.Decree;
import io.github.kim4j.decree.DecreeNumber;
import io.github.kim4j.decree.Office;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Puts the end of a decree on file: another decree revokes it (<i>pencabutan SK</i>), or a court annuls it (<i>pembatalan
 * oleh pengadilan</i>), which holds from the beginning.
 *
 * <p>The number tells which decree ends; its date where the number was used twice, and the office that issued it where two
 * offices used it on one day. Of several decrees the revoking office ends its own before those of others.
 *
 * @param number the number of the decree that ends
 * @param establishedOn its date; empty if the number tells enough
 * @param issuer the office that issued it; empty if number and date tell enough
 * @param by the decree that revokes it; empty if a court annuls it
 * @param judgment the judgment that annuls it; empty if a decree revokes it
 */
@JsonPropertyOrder({"number", "establishedOn", "issuer", "by", "judgment"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record RevokeDecree(
        DecreeNumber number,
        Optional<LocalDate> establishedOn,
        Optional<@Valid Office> issuer,
        Optional<@Valid Decree> by,
        Optional<@Valid Judgment> judgment)
        implements GroupCommand, Aimed {
    /**
     * Checks that all are there.
     *
     * @param number the number of the decree that ends
     * @param establishedOn its date
     * @param issuer the office that issued it
     * @param by the decree that revokes it
     * @param judgment the judgment that annuls it
     * @throws IllegalArgumentException if there is neither a decree nor a judgment, or both
     */
    public RevokeDecree {
        requireNonNull(number, "number");
        requireNonNull(establishedOn, "establishedOn");
        requireNonNull(issuer, "issuer");
        requireNonNull(by, "by");
        requireNonNull(judgment, "judgment");
        Checks.that(
                by.isPresent() != judgment.isPresent(),
                "by",
                by.isPresent() ? "a decree and a judgment" : "neither a decree nor a judgment",
                "one of the two");
    }

    /**
     * Creates a revocation by a decree.
     *
     * @param number the number of the decree that ends
     * @param establishedOn its date; empty if the number tells enough
     * @param by the decree that revokes it
     */
    public RevokeDecree(DecreeNumber number, Optional<LocalDate> establishedOn, Decree by) {
        this(number, establishedOn, Optional.empty(), Optional.of(by), Optional.empty());
    }

    /**
     * Creates a revocation of a decree that is named by its number alone.
     *
     * @param number the number of the decree that ends
     * @param by the decree that revokes it
     */
    public RevokeDecree(DecreeNumber number, Decree by) {
        this(number, Optional.empty(), by);
    }

    /**
     * Creates an annulment by a court.
     *
     * @param number the number of the decree that ends
     * @param establishedOn its date; empty if the number tells enough
     * @param judgment the judgment
     * @return the command
     */
    public static RevokeDecree annulled(DecreeNumber number, Optional<LocalDate> establishedOn, Judgment judgment) {
        return new RevokeDecree(number, establishedOn, Optional.empty(), Optional.empty(), Optional.of(judgment));
    }

    @Override
    public Optional<Decree> acting() {
        return by;
    }

    @Override
    public GroupAction action() {
        return GroupAction.REVOKE_DECREE;
    }

    @Override
    public LocalDate done(LocalDate entered) {
        return by.flatMap(Decree::getEstablishedOn)
                .or(() -> judgment.map(Judgment::bindingOn))
                .orElse(entered);
    }
}
