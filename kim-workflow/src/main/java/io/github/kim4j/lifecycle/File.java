package io.github.kim4j.lifecycle;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;

/**
 * Files for registration at the communication office (<i>pendaftaran di Dinas Kominfo</i>).
 *
 * @param filedOn the day of filing
 */
@JsonPropertyOrder({"filedOn"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record File(LocalDate filedOn) implements GroupCommand {
    /**
     * Checks that all are there.
     *
     * @param filedOn the day of filing
     */
    public File {
        requireNonNull(filedOn, "filedOn");
    }

    @Override
    public GroupAction action() {
        return GroupAction.FILE;
    }

    @Override
    public LocalDate done(LocalDate entered) {
        return filedOn;
    }
}
