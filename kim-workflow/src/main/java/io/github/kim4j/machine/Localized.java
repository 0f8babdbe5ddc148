package io.github.kim4j.machine;

import java.util.Locale;

/** Something that reads differently in each language, such as the label of a state in the text of a violation. */
@FunctionalInterface
public interface Localized {
    /**
     * Returns the text.
     *
     * @param locale the language asked for
     * @return the text in it
     */
    String text(Locale locale);
}
