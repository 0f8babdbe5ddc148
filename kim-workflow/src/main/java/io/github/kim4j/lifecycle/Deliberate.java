package io.github.kim4j.lifecycle;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.kim4j.activity.Deliberation;
import io.github.kim4j.group.Board;
import io.github.kim4j.group.Membership;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;

/**
 * Puts the deliberation on file in which the group was founded (<i>musyawarah</i>).
 *
 * @param deliberation the event with its minutes
 * @param members who belongs to the group
 * @param board whom they elected
 */
@JsonPropertyOrder({"deliberation", "members", "board"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Deliberate(
        @Valid Deliberation deliberation,
        List<@Valid Membership> members,
        @Valid Board board) implements GroupCommand {
    /**
     * Checks that all are there.
     *
     * @param deliberation the event with its minutes
     * @param members who belongs to the group
     * @param board whom they elected
     */
    public Deliberate {
        requireNonNull(deliberation, "deliberation");
        members = List.copyOf(members);
        requireNonNull(board, "board");
    }

    @Override
    public GroupAction action() {
        return GroupAction.DELIBERATE;
    }

    @Override
    public LocalDate done(LocalDate entered) {
        return deliberation.getMinutes().getHeldOn();
    }
}
