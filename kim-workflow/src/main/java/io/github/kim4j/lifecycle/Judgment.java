package io.github.kim4j.lifecycle;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A judgment by which a court annulled a decree (<i>putusan pengadilan yang berkekuatan hukum tetap</i>). For community
 * information groups none was found; the lifecycle has a place for one because decrees can be taken to court.
 *
 * @param court the court, as the judgment names it
 * @param number the number of the judgment, as printed
 * @param bindingOn the day from which it is final and binding
 */
@JsonPropertyOrder({"court", "number", "bindingOn"})
public record Judgment(
        @NotBlank(message = "{text.blank}") @Size(max = 200, message = "{text.size}")
        String court,

        @NotBlank(message = "{text.blank}") @Size(max = 100, message = "{text.size}")
        String number,

        LocalDate bindingOn) {
    /**
     * Checks that all are there.
     *
     * @param court the court, as the judgment names it
     * @param number the number of the judgment, as printed
     * @param bindingOn the day from which it is final and binding
     */
    public Judgment {
        requireNonNull(court, "court");
        requireNonNull(number, "number");
        requireNonNull(bindingOn, "bindingOn");
    }
}
