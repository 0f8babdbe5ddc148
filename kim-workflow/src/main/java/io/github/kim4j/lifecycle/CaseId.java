package io.github.kim4j.lifecycle;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.kim4j.core.internal.Checks;

/**
 * What the host calls the case of a decree, of an aspiration or of a hoax report (<i>nomor berkas</i>): an opaque text of 1 to
 * 64 characters. The number of a decree is an attribute of the decree and not its id, since a draft has none.
 *
 * @param value the text, without blanks at either end
 */
public record CaseId(String value) {
    /**
     * Checks the text.
     *
     * @param value the text
     * @throws IllegalArgumentException if it is empty, longer than 64 characters, or has outer blanks or control
     *     characters
     */
    public CaseId {
        Checks.opaque("case", value);
    }

    /**
     * Returns the id of a text.
     *
     * @param value the text
     * @return the id
     * @throws IllegalArgumentException as the constructor
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static CaseId of(String value) {
        return new CaseId(value);
    }

    @Override
    @JsonValue
    public String toString() {
        return value;
    }
}
