package io.github.kim4j.lifecycle;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.kim4j.decree.Decree;
import io.github.kim4j.decree.DecreeNumber;
import io.github.kim4j.group.Board;
import io.github.kim4j.group.Membership;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Puts the replacement of officers within a term on file (<i>penggantian antar waktu, PAW</i>). The amended decree stays in
 * force, and the term of the board stays what it was.
 *
 * @param number the number of the decree that is amended
 * @param establishedOn its date; empty if the number tells enough
 * @param by the decree that amends it
 * @param members who belongs to the group from then on
 * @param board the board from then on
 */
@JsonPropertyOrder({"number", "establishedOn", "by", "members", "board"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record AmendDecree(
        DecreeNumber number,
        Optional<LocalDate> establishedOn,
        @Valid Decree by,
        List<@Valid Membership> members,
        @Valid Board board)
        implements GroupCommand, Seating, Aimed {
    /**
     * Checks that all are there.
     *
     * @param number the number of the decree that is amended
     * @param establishedOn its date
     * @param by the decree that amends it
     * @param members who belongs to the group from then on
     * @param board the board from then on
     */
    public AmendDecree {
        requireNonNull(number, "number");
        requireNonNull(establishedOn, "establishedOn");
        requireNonNull(by, "by");
        members = List.copyOf(members);
        requireNonNull(board, "board");
    }

    @Override
    public Optional<Decree> acting() {
        return Optional.of(by);
    }

    @Override
    public GroupAction action() {
        return GroupAction.AMEND_DECREE;
    }

    @Override
    public LocalDate done(LocalDate entered) {
        return by.getEstablishedOn().orElse(entered);
    }
}
