package io.github.kim4j.lifecycle;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.kim4j.decree.Decree;
import jakarta.validation.Valid;
import java.time.LocalDate;

/**
 * Puts the end of a suspension on file (<i>pencabutan pembekuan</i>).
 *
 * @param by the decree that lifts the suspension; it has effect from its own first day
 */
@JsonPropertyOrder({"by"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Lift(@Valid Decree by) implements GroupCommand, Pausing {
    /**
     * Checks that the decree is there.
     *
     * @param by the decree that lifts the suspension
     */
    public Lift {
        requireNonNull(by, "by");
    }

    @Override
    public GroupAction action() {
        return GroupAction.LIFT;
    }

    @Override
    public LocalDate done(LocalDate entered) {
        return by.getEstablishedOn().orElse(entered);
    }
}
