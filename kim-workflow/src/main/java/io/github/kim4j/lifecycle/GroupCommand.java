package io.github.kim4j.lifecycle;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;

/**
 * Something that a party asks for, with its evidence. In JSON the property {@code action} tells which.
 *
 * <p>What must be known about other cases (whether the unit has a group already) travels in the command, so that a
 * replay sees what was known.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "action")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Socialize.class, name = "SOCIALIZE"),
    @JsonSubTypes.Type(value = Initiate.class, name = "INITIATE"),
    @JsonSubTypes.Type(value = Deliberate.class, name = "DELIBERATE"),
    @JsonSubTypes.Type(value = Admit.class, name = "ADMIT"),
    @JsonSubTypes.Type(value = IssueDecree.class, name = "ISSUE_DECREE"),
    @JsonSubTypes.Type(value = RevokeDecree.class, name = "REVOKE_DECREE"),
    @JsonSubTypes.Type(value = AmendDecree.class, name = "AMEND_DECREE"),
    @JsonSubTypes.Type(value = Reelect.class, name = "REELECT"),
    @JsonSubTypes.Type(value = File.class, name = "FILE"),
    @JsonSubTypes.Type(value = Return.class, name = "RETURN"),
    @JsonSubTypes.Type(value = Register.class, name = "REGISTER"),
    @JsonSubTypes.Type(value = Inaugurate.class, name = "INAUGURATE"),
    @JsonSubTypes.Type(value = ReportDormant.class, name = "REPORT_DORMANT"),
    @JsonSubTypes.Type(value = Revive.class, name = "REVIVE"),
    @JsonSubTypes.Type(value = Suspend.class, name = "SUSPEND"),
    @JsonSubTypes.Type(value = Lift.class, name = "LIFT"),
    @JsonSubTypes.Type(value = Relocate.class, name = "RELOCATE"),
    @JsonSubTypes.Type(value = Dissolve.class, name = "DISSOLVE")
})
public sealed interface GroupCommand
        permits Socialize,
                Initiate,
                Deliberate,
                Admit,
                IssueDecree,
                RevokeDecree,
                AmendDecree,
                Reelect,
                File,
                Return,
                Register,
                Inaugurate,
                ReportDormant,
                Revive,
                Suspend,
                Lift,
                Relocate,
                Dissolve {
    /**
     * Returns the action that the command asks for.
     *
     * @return the action of the same name
     */
    GroupAction action();

    /**
     * Returns the day on which the act was done, which picks the rules.
     *
     * @param entered the day on which it is entered, for a paper without a date
     * @return the day
     */
    LocalDate done(LocalDate entered);
}
