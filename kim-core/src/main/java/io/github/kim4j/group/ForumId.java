package io.github.kim4j.group;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.kim4j.core.internal.Checks;

/**
 * What the host calls a forum: an opaque text of 1 to 64 characters.
 *
 * @param value the text, without blanks at either end
 */
public record ForumId(String value) {
    /**
     * Checks the text.
     *
     * @param value the text
     * @throws IllegalArgumentException if it is empty, longer than 64 characters, or has outer blanks or control
     *     characters
     */
    public ForumId {
        Checks.opaque("forum", value);
    }

    /**
     * Returns the id of a text.
     *
     * @param value the text
     * @return the id
     * @throws IllegalArgumentException as the constructor
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ForumId of(String value) {
        return new ForumId(value);
    }

    @Override
    @JsonValue
    public String toString() {
        return value;
    }
}
