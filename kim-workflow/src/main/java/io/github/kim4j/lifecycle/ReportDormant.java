package io.github.kim4j.lifecycle;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Puts on file that a recognized group does nothing any more (<i>mati suri, tidak aktif</i>). Its recognition stays as it is.
 *
 * @param foundOn the day on which the office found it
 * @param finding what the office found, in its words and without personal data
 */
@JsonPropertyOrder({"foundOn", "finding"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ReportDormant(
        LocalDate foundOn,

        @NotBlank(message = "{text.blank}") @Size(max = 1000, message = "{text.size}")
        String finding)
        implements GroupCommand {
    /**
     * Checks that both are there.
     *
     * @param foundOn the day on which the office found it
     * @param finding what the office found, in its words and without personal data
     */
    public ReportDormant {
        requireNonNull(foundOn, "foundOn");
        requireNonNull(finding, "finding");
    }

    @Override
    public GroupAction action() {
        return GroupAction.REPORT_DORMANT;
    }

    @Override
    public LocalDate done(LocalDate entered) {
        return foundOn;
    }
}
