package io.github.kim4j.lifecycle;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.kim4j.decree.Decree;
import jakarta.validation.Valid;
import java.time.LocalDate;

/**
 * Puts a suspension of the group on file (<i>pembekuan</i>), in a region whose rules know one. The decrees stay in force, but the
 * group may not act.
 *
 * @param by the decree that suspends; it has effect from its own first day
 */
@JsonPropertyOrder({"by"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Suspend(@Valid Decree by) implements GroupCommand, Pausing {
    /**
     * Checks that the decree is there.
     *
     * @param by the decree that suspends
     */
    public Suspend {
        requireNonNull(by, "by");
    }

    @Override
    public GroupAction action() {
        return GroupAction.SUSPEND;
    }

    @Override
    public LocalDate done(LocalDate entered) {
        return by.getEstablishedOn().orElse(entered);
    }
}
