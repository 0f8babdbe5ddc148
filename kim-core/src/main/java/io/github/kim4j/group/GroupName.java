package io.github.kim4j.group;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.kim4j.core.internal.Checks;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name of a group or forum (<i>nama KIM</i>) as it is written; never translated and never re-cased.
 *
 * <pre>{@code
 * GroupName.parse("KIM Gerabah").form(); // KIM
 * }</pre>
 *
 * @param text 1 to 150 characters without control characters or outer blanks
 */
public record GroupName(String text) {
    /** The most characters of a name: 150. */
    public static final int MAX_LENGTH = 150;

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /**
     * Checks the text.
     *
     * @param text the name
     * @throws IllegalArgumentException if it is empty, too long, or has control characters or outer blanks
     */
    public GroupName {
        Checks.line("group name", text, MAX_LENGTH);
    }

    /**
     * Returns the name of a text.
     *
     * @param text the name
     * @return the name
     * @throws IllegalArgumentException as the constructor
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static GroupName parse(String text) {
        return new GroupName(text);
    }

    /**
     * Returns the form of the name: what the abbreviation stands for, as far as the name tells.
     *
     * @return the form, {@link NameForm#OTHER} if the name begins with none of the usual words
     */
    public NameForm form() {
        return NameForm.of(folded());
    }

    /**
     * Tells whether two texts name a group alike, whatever the case and the blanks.
     *
     * @param other another name
     * @return whether they are equal but for these
     */
    public boolean writtenLike(GroupName other) {
        return text.equals(other.text) || folded().equals(other.folded());
    }

    private String folded() {
        return BLANKS.matcher(text).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    @Override
    @JsonValue
    public String toString() {
        return text;
    }
}
