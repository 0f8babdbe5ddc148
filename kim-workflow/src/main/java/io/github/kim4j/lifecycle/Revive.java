package io.github.kim4j.lifecycle;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Puts on file that a dormant group is active again (<i>diaktifkan kembali</i>).
 *
 * @param revivedOn the day on which it was active again
 * @param finding what the office found, in its words and without personal data
 */
@JsonPropertyOrder({"revivedOn", "finding"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Revive(
        LocalDate revivedOn,

        @NotBlank(message = "{text.blank}") @Size(max = 1000, message = "{text.size}")
        String finding)
        implements GroupCommand {
    /**
     * Checks that both are there.
     *
     * @param revivedOn the day on which it was active again
     * @param finding what the office found, in its words and without personal data
     */
    public Revive {
        requireNonNull(revivedOn, "revivedOn");
        requireNonNull(finding, "finding");
    }

    @Override
    public GroupAction action() {
        return GroupAction.REVIVE;
    }

    @Override
    public LocalDate done(LocalDate entered) {
        return revivedOn;
    }
}
