package io.github.kim4j.lifecycle;

import io.github.kim4j.group.Group;
import io.github.kim4j.group.GroupId;
import java.util.List;

/** What commands that bring a group into a case have in common. */
sealed interface Founding permits Initiate, Admit {
    Group group();

    List<GroupId> groupsInUnit();
}
