package io.github.kim4j.lifecycle;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.kim4j.activity.Minutes;
import jakarta.validation.Valid;
import java.time.LocalDate;

/**
 * Puts the dissolution of a group on file (<i>pembubaran</i>).
 *
 * @param minutes the minutes of the meeting that decided it
 */
@JsonPropertyOrder({"minutes"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Dissolve(@Valid Minutes minutes) implements GroupCommand {
    /**
     * Checks that all are there.
     *
     * @param minutes the minutes of the meeting that decided it
     */
    public Dissolve {
        requireNonNull(minutes, "minutes");
    }

    @Override
    public GroupAction action() {
        return GroupAction.DISSOLVE;
    }

    @Override
    public LocalDate done(LocalDate entered) {
        return minutes.getHeldOn();
    }
}
