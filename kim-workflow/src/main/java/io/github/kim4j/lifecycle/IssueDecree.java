package io.github.kim4j.lifecycle;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.kim4j.decree.Decree;
import jakarta.validation.Valid;
import java.time.LocalDate;

/**
 * Puts a decree on file (<i>penetapan SK</i>). A draft can be tried; it is refused with what it lacks.
 *
 * @param decree the decree
 */
@JsonPropertyOrder({"decree"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record IssueDecree(@Valid Decree decree) implements GroupCommand {
    /**
     * Checks that all are there.
     *
     * @param decree the decree
     */
    public IssueDecree {
        requireNonNull(decree, "decree");
    }

    @Override
    public GroupAction action() {
        return GroupAction.ISSUE_DECREE;
    }

    @Override
    public LocalDate done(LocalDate entered) {
        return decree.getEstablishedOn().orElse(entered);
    }
}
