package io.github.kim4j.lifecycle;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.kim4j.activity.Socialization;
import jakarta.validation.Valid;
import java.time.LocalDate;

/**
 * Puts a socialization of the region on file (<i>sosialisasi</i>).
 *
 * @param socialization the event
 */
@JsonPropertyOrder({"socialization"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Socialize(@Valid Socialization socialization) implements GroupCommand {
    /**
     * Checks that all are there.
     *
     * @param socialization the event
     */
    public Socialize {
        requireNonNull(socialization, "socialization");
    }

    @Override
    public GroupAction action() {
        return GroupAction.SOCIALIZE;
    }

    @Override
    public LocalDate done(LocalDate entered) {
        return socialization.getHeldOn();
    }
}
