package io.github.kim4j.machine;

import static java.util.Objects.requireNonNull;

import java.util.Set;

/**
 * The party that acts in law: an office, the residents, a board. The person who types is somebody else, and a record of
 * the host.
 *
 * @param id an opaque text of the host
 * @param roles what the party is
 * @param territory where it may act
 */
public record Actor(String id, Set<Role> roles, Territory territory) {
    /**
     * Checks that all are there.
     *
     * @param id an opaque text of the host
     * @param roles what the party is
     * @param territory where it may act
     */
    public Actor {
        requireNonNull(id, "id");
        roles = Set.copyOf(roles);
        requireNonNull(territory, "territory");
    }

    /**
     * Returns an actor of one role.
     *
     * @param role what the party is; its code is the id as well
     * @param territory where it may act
     * @return the actor
     */
    public static Actor of(Role role, Territory territory) {
        return new Actor(role.code(), Set.of(role), territory);
    }
}
