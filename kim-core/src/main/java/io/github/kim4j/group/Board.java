package io.github.kim4j.group;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.kim4j.core.internal.KimStyle;
import io.github.kim4j.time.Term;
import io.github.kim4j.validation.SingleHolders;
import jakarta.validation.Valid;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The officers that a group or a forum elected for a term (<i>susunan pengurus, masa bakti</i>), with its sections and those
 * who stand beside it by office.
 *
 * <p>That there is one chair at most, and no person in two places at once, is checked by Bean Validation; which roles
 * must be filled is a rule of the region.
 */
@Value.Immutable
@KimStyle
@JsonPropertyOrder({"term", "officers", "sections", "advisers"})
@JsonSerialize(as = ImmutableBoard.class)
@JsonDeserialize(as = ImmutableBoard.class)
@SingleHolders
public interface Board {
    /**
     * Returns the term of the board.
     *
     * @return empty if no source states it
     */
    Optional<Term> getTerm();

    /**
     * Returns the officers.
     *
     * @return in their order; empty if they are not published
     */
    List<@Valid Officer> getOfficers();

    /**
     * Returns the sections.
     *
     * @return in their order, with or without officers; empty if they are not listed, and an officer may name one all the same
     */
    List<Section> getSections();

    /**
     * Returns who stands beside the board by office (<i>Pembina, Pengarah</i>).
     *
     * @return in their order; empty if there are none or they are not published
     */
    List<@Valid Adviser> getAdvisers();

    /**
     * Returns who has a task.
     *
     * @param role the task
     * @return the first officer of that role, empty if nobody has it
     */
    default Optional<Officer> holder(OfficerRole role) {
        return getOfficers().stream()
                .filter(officer -> officer.getRole().equals(role))
                .findFirst();
    }

    /**
     * Returns those who have a task of {@link OfficerRole#CORE} that somebody before them has. <i>Convention</i>: there is one
     * chair, one secretary and one treasurer.
     *
     * @return in their order, each once; empty if no such task is held twice
     */
    default List<Officer> secondHolders() {
        Set<OfficerRole> filled = new HashSet<>();
        return getOfficers().stream()
                .distinct()
                .filter(officer -> OfficerRole.CORE.contains(officer.getRole()) && !filled.add(officer.getRole()))
                .toList();
    }

    /**
     * Returns a builder filled with this value.
     *
     * @return a new builder
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Returns an immutable copy.
     *
     * @param value any implementation
     * @return a value equal to it; the very same if it is immutable already
     */
    static Board copyOf(Board value) {
        return ImmutableBoard.copyOf(value);
    }

    /**
     * Returns an empty builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Board}. */
    class Builder extends ImmutableBoard.Builder {
        Builder() {}
    }
}
