package io.github.kim4j.lifecycle;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Returns a file that is not complete (<i>pengembalian berkas</i>).
 *
 * @param returnedOn the day of the return
 * @param reason what is missing, in the words of the office and without personal data
 */
@JsonPropertyOrder({"returnedOn", "reason"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Return(
        LocalDate returnedOn,

        @NotBlank(message = "{text.blank}") @Size(max = 1000, message = "{text.size}")
        String reason)
        implements GroupCommand {
    /**
     * Checks that all are there.
     *
     * @param returnedOn the day of the return
     * @param reason what is missing, in the words of the office and without personal data
     */
    public Return {
        requireNonNull(returnedOn, "returnedOn");
        requireNonNull(reason, "reason");
    }

    @Override
    public GroupAction action() {
        return GroupAction.RETURN;
    }

    @Override
    public LocalDate done(LocalDate entered) {
        return returnedOn;
    }
}
