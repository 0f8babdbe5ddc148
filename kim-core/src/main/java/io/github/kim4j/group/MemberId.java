package io.github.kim4j.group;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.kim4j.core.internal.Checks;

/**
 * What the host calls a member: an opaque text of 1 to 64 characters, unique within a group. It is not hidden, so it
 * must not be a population number.
 *
 * @param value the text, without blanks at either end
 */
public record MemberId(String value) {
    /**
     * Checks the text.
     *
     * @param value the text
     * @throws IllegalArgumentException if it is empty, longer than 64 characters, or has outer blanks or control
     *     characters
     */
    public MemberId {
        Checks.opaque("member", value);
    }

    /**
     * Returns the id of a text.
     *
     * @param value the text
     * @return the id
     * @throws IllegalArgumentException as the constructor
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static MemberId of(String value) {
        return new MemberId(value);
    }

    @Override
    @JsonValue
    public String toString() {
        return value;
    }
}
