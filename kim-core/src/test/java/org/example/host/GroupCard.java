package org.example.host;

import io.github.kim4j.group.Group;

/** What a portal shows of a group. */
final class GroupCard {
    private GroupCard() {}

    static String of(Group group) {
        return group.getName() + ", " + group.getUnit();
    }
}
