package io.github.kim4j.lifecycle;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.kim4j.group.Group;
import io.github.kim4j.group.GroupId;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;

/**
 * Puts the residents' request for a group on file (<i>prakarsa, surat permohonan</i>).
 *
 * @param requestedOn the day of the request
 * @param group the group as proposed; its members and board come with the deliberation
 * @param groupsInUnit the groups of the same level that the unit has already
 */
@JsonPropertyOrder({"requestedOn", "group", "groupsInUnit"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Initiate(LocalDate requestedOn, @Valid Group group, List<GroupId> groupsInUnit)
        implements GroupCommand, Founding {
    /**
     * Checks that all are there.
     *
     * @param requestedOn the day of the request
     * @param group the group as proposed; its members and board come with the deliberation
     * @param groupsInUnit the groups of the same level that the unit has already
     */
    public Initiate {
        requireNonNull(requestedOn, "requestedOn");
        requireNonNull(group, "group");
        groupsInUnit = List.copyOf(groupsInUnit);
    }

    @Override
    public GroupAction action() {
        return GroupAction.INITIATE;
    }

    @Override
    public LocalDate done(LocalDate entered) {
        return requestedOn;
    }
}
