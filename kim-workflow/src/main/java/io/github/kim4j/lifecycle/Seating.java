package io.github.kim4j.lifecycle;

import io.github.kim4j.group.Board;
import io.github.kim4j.group.Membership;
import java.util.List;

/** What commands that put a board in office have in common. */
sealed interface Seating permits Electing, AmendDecree {
    List<Membership> members();

    Board board();
}
