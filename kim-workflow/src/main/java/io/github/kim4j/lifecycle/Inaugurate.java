package io.github.kim4j.lifecycle;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.kim4j.decree.Office;
import java.time.LocalDate;

/**
 * Puts an inauguration on file (<i>pengukuhan, pelantikan</i>).
 *
 * @param heldOn the day of the ceremony
 * @param by the office that inaugurated
 */
@JsonPropertyOrder({"heldOn", "by"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Inaugurate(LocalDate heldOn, Office by) implements GroupCommand {
    /**
     * Checks that all are there.
     *
     * @param heldOn the day of the ceremony
     * @param by the office that inaugurated
     */
    public Inaugurate {
        requireNonNull(heldOn, "heldOn");
        requireNonNull(by, "by");
    }

    @Override
    public GroupAction action() {
        return GroupAction.INAUGURATE;
    }

    @Override
    public LocalDate done(LocalDate entered) {
        return heldOn;
    }
}
