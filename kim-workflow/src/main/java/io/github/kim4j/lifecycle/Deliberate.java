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
import java.util.Optional;

/**
 * Puts the deliberation on file in which the group was founded (<i>musyawarah</i>).
 *
 * @param deliberation the event with its minutes
 * @param members who belongs to the group
 * @param board whom they elected
 * @param articlesAdoptedOn the day on which the articles (<i>AD/ART</i>) were adopted; empty if the group has none
 * @param seatedElsewhere the members who sit in the board of another group already
 */
@JsonPropertyOrder({"deliberation", "members", "board", "articlesAdoptedOn", "seatedElsewhere"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Deliberate(
        @Valid Deliberation deliberation,
        List<@Valid Membership> members,
        @Valid Board board,
        Optional<LocalDate> articlesAdoptedOn,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<MemberId> seatedElsewhere)
        implements GroupCommand, Electing {
    /**
     * Checks that all are there.
     *
     * @param deliberation the event with its minutes
     * @param members who belongs to the group
     * @param board whom they elected
     * @param articlesAdoptedOn the day on which the articles were adopted
     * @param seatedElsewhere the members who sit in the board of another group already
     */
    public Deliberate {
        requireNonNull(deliberation, "deliberation");
        members = List.copyOf(members);
        requireNonNull(board, "board");
        requireNonNull(articlesAdoptedOn, "articlesAdoptedOn");
        seatedElsewhere = List.copyOf(seatedElsewhere);
    }

    /**
     * Creates a deliberation of a group without articles, of whose members nobody sits in the board of another group.
     *
     * @param deliberation the event with its minutes
     * @param members who belongs to the group
     * @param board whom they elected
     */
    public Deliberate(Deliberation deliberation, List<Membership> members, Board board) {
        this(deliberation, members, board, Optional.empty(), List.of());
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
