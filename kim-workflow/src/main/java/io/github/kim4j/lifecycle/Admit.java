package io.github.kim4j.lifecycle;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.kim4j.activity.Minutes;
import io.github.kim4j.group.Group;
import io.github.kim4j.group.GroupId;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Takes in a group that already exists, with the papers there are (<i>pendataan KIM yang sudah ada</i>). What is missing is
 * recorded as missing and never filled in.
 *
 * @param takenInOn the day of the intake
 * @param group the group, with members and board as far as known
 * @param minutes the minutes of its deliberation, if they are there
 * @param groupsInUnit the groups of the same level that the unit has already
 */
@JsonPropertyOrder({"takenInOn", "group", "minutes", "groupsInUnit"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Admit(
        LocalDate takenInOn, @Valid Group group, Optional<@Valid Minutes> minutes, List<GroupId> groupsInUnit)
        implements GroupCommand, Founding {
    /**
     * Checks that all are there.
     *
     * @param takenInOn the day of the intake
     * @param group the group, with members and board as far as known
     * @param minutes the minutes of its deliberation, if they are there
     * @param groupsInUnit the groups of the same level that the unit has already
     */
    public Admit {
        requireNonNull(takenInOn, "takenInOn");
        requireNonNull(group, "group");
        requireNonNull(minutes, "minutes");
        groupsInUnit = List.copyOf(groupsInUnit);
    }

    @Override
    public GroupAction action() {
        return GroupAction.ADMIT;
    }

    @Override
    public LocalDate done(LocalDate entered) {
        return takenInOn;
    }
}
