package io.github.kim4j.lifecycle;

import io.github.kim4j.activity.Deliberation;
import io.github.kim4j.group.MemberId;
import java.util.List;

/** What commands that put an election on file have in common. */
sealed interface Electing extends Seating permits Deliberate, Reelect {
    Deliberation deliberation();

    /** The members who sit in the board of another group already. */
    List<MemberId> seatedElsewhere();
}
