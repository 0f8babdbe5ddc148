package io.github.kim4j.lifecycle;

import io.github.kim4j.decree.Decree;
import io.github.kim4j.decree.DecreeNumber;
import io.github.kim4j.decree.Office;
import java.time.LocalDate;
import java.util.Optional;

/** What commands about a decree that is on file have in common. */
sealed interface Aimed permits RevokeDecree, AmendDecree {
    /** The number of the decree that is meant. */
    DecreeNumber number();

    /** Its date, where offices have used the number twice. */
    Optional<LocalDate> establishedOn();

    /**
     * The office that issued it.
     *
     * @return empty where number and date tell enough
     */
    default Optional<Office> issuer() {
        return Optional.empty();
    }

    /** The decree that acts on it; empty if a court does. */
    Optional<Decree> acting();
}
