package io.github.kim4j.testkit.workflow;

import static java.util.Objects.requireNonNull;

import io.github.kim4j.lifecycle.GroupCase;
import java.util.List;

/**
 * Accepted moves that lead from one case to another: the witness of a claim that something can be done.
 *
 * @param moves the moves in their order; none where both are the same case
 * @param end the case that they lead to
 */
public record Way(List<Move> moves, GroupCase end) {
    /**
     * Copies the moves.
     *
     * @param moves the moves in their order
     * @param end the case that they lead to
     */
    public Way {
        moves = List.copyOf(moves);
        requireNonNull(end, "end");
    }

    /**
     * Returns who does what.
     *
     * @return for example {@code [RESIDENTS INITIATE, RESIDENTS DELIBERATE, BUPATI ISSUE_DECREE] -> RECOGNIZED}
     */
    @Override
    public String toString() {
        return moves.stream()
                        .map(move -> move.actor().id() + " " + move.command().action())
                        .toList()
                + " -> " + end.state();
    }
}
