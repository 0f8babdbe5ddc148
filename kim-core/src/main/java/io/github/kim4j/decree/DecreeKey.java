package io.github.kim4j.decree;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.kim4j.core.internal.Checks;
import io.github.kim4j.core.internal.NumberText;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What tells a decree from all others (<i>pengenal Keputusan</i>): who issued it, its number in the form for comparison,
 * and its date. The number alone does not, since sequences begin anew and some numbers have no year.
 *
 * <pre>{@code
 * DecreeKey.of(decree); // empty for a draft
 * }</pre>
 *
 * <p><i>Our reading</i>: no regulation that was read says when two decrees are the same.
 *
 * @param issuer the office that issued it
 * @param number the number; kept {@linkplain DecreeNumber#normalized() normalized}, not empty
 * @param establishedOn the day on which it was established
 */
@JsonPropertyOrder({"issuer", "number", "establishedOn"})
public record DecreeKey(Office issuer, String number, LocalDate establishedOn) {
    /**
     * Brings the number into the form for comparison.
     *
     * @param issuer the office that issued it
     * @param number the number
     * @param establishedOn the day on which it was established
     * @throws IllegalArgumentException if no character of the number can be seen
     */
    public DecreeKey {
        requireNonNull(issuer, "issuer");
        number = NumberText.normalized(requireNonNull(number, "number"));
        Checks.that(!number.isEmpty(), "number", "nothing", "characters that can be seen");
        requireNonNull(establishedOn, "establishedOn");
    }

    /**
     * Returns the key of a decree.
     *
     * @param decree the decree
     * @return the key; empty while it is a draft
     */
    public static Optional<DecreeKey> of(Decree decree) {
        return decree.getNumber()
                .flatMap(number ->
                        decree.getEstablishedOn().map(day -> new DecreeKey(decree.getIssuer(), number.raw(), day)));
    }

    /**
     * Tells whether a decree is the one.
     *
     * @param decree a decree
     * @return whether it has this key
     */
    public boolean names(Decree decree) {
        return of(decree).filter(this::equals).isPresent();
    }
}
