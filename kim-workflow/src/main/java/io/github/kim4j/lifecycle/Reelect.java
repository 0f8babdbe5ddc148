package io.github.kim4j.lifecycle;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.kim4j.activity.Deliberation;
import io.github.kim4j.group.Board;
import io.github.kim4j.group.MemberId;
import io.github.kim4j.group.Membership;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;

/**
 * Puts the election of the next board on file (<i>pemilihan pengurus periode berikutnya, regenerasi</i>). It begins another
 * mandate; the board in office stays so until the decrees for the next one are complete.
 *
 * @param deliberation the event with its minutes
 * @param members who belongs to the group
 * @param board whom they elected
 * @param seatedElsewhere the members who sit in the board of another group already
 */
@JsonPropertyOrder({"deliberation", "members", "board", "seatedElsewhere"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Reelect(
        @Valid Deliberation deliberation,
        List<@Valid Membership> members,
        @Valid Board board,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<MemberId> seatedElsewhere)
        implements GroupCommand, Electing {
    /**
     * Checks that all are there.
     *
     * @param deliberation the event with its minutes
     * @param members who belongs to the group
     * @param board whom they elected
     * @param seatedElsewhere the members who sit in the board of another group already
     */
    public Reelect {
        requireNonNull(deliberation, "deliberation");
        members = List.copyOf(members);
        requireNonNull(board, "board");
        seatedElsewhere = List.copyOf(seatedElsewhere);
    }

    /**
     * Creates an election in which nobody sits in the board of another group.
     *
     * @param deliberation the event with its minutes
     * @param members who belongs to the group
     * @param board whom they elected
     */
    public Reelect(Deliberation deliberation, List<Membership> members, Board board) {
        this(deliberation, members, board, List.of());
    }

    @Override
    public GroupAction action() {
        return GroupAction.REELECT;
    }

    @Override
    public LocalDate done(LocalDate entered) {
        return deliberation.getMinutes().getHeldOn();
    }
}
