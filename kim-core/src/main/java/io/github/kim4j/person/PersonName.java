package io.github.kim4j.person;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The name of a person (<i>nama</i>) as it is written, with the titles before and after it.
 *
 * <p>The text is kept unchanged and never re-cased; names of one word are normal. Which words are titles is told by a
 * list of usual ones (<i>convention</i>), so {@link #withoutTitles()} is for sorting and searching, not for decrees.
 *
 * <pre>{@code
 * PersonName name = PersonName.parse("Hj Nurzahrawati SPd MT");
 * name.titlesBefore();  // [Hj]
 * name.withoutTitles(); // "Nurzahrawati"
 * name.titlesAfter();   // [SPd, MT]
 * }</pre>
 */
public final class PersonName {
    /** The most characters of a name with its titles: 150. */
    public static final int MAX_LENGTH = 150;

    private static final Set<String> BEFORE = Set.of(
            "DR", "DRS", "DRA", "DRG", "DRH", "IR", "PROF", "H", "HJ", "KH", "K", "RA", "RM", "TGK", "TEUKU", "KI");
    private static final Set<String> AFTER = Set.of(
            "AP", "AMD", "APT", "ECON", "KOM", "LIC", "MA", "MAP", "MBA", "MH", "MHUM", "MI", "MIKOM", "MKES", "MKOM",
            "MM", "MPD", "MSC", "MSI", "MT", "PHD", "SAG", "SAP", "SE", "SH", "SI", "SIKOM", "SIP", "SKM", "SKOM", "SP",
            "SPD", "SS", "SSI", "SSOS", "SSTP", "ST", "STP");

    private final String text;
    private final List<String> words;
    private final int start;
    private final int end;

    private PersonName(String text) {
        this.text = text;
        int comma = text.indexOf(',');
        String head = comma < 0 ? text : text.substring(0, comma);
        this.words = wordsOf(text);
        int inHead = head.isBlank() ? words.size() : wordsOf(head).size();
        this.start = firstOfName(inHead);
        this.end = endOfName(inHead);
    }

    /**
     * Returns the name of a text.
     *
     * @param text 1 to {@value #MAX_LENGTH} characters, no control characters, no blank at either end
     * @return the name
     * @throws IllegalArgumentException if the text is not like that; its message does not repeat the text
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PersonName parse(String text) {
        requireNonNull(text, "text");
        if (text.isEmpty()
                || text.length() > MAX_LENGTH
                || !text.equals(text.strip())
                || text.chars().anyMatch(Character::isISOControl)
                || text.chars().noneMatch(Character::isLetter)) {
            throw new IllegalArgumentException("name: [hidden] (expected: 1 to " + MAX_LENGTH
                    + " characters with a letter, without control characters or outer blanks)");
        }
        return new PersonName(text);
    }

    private static List<String> wordsOf(String text) {
        return Arrays.stream(text.split("[\\s,]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private int firstOfName(int inHead) {
        int at = 0;
        while (at < inHead - 1 && BEFORE.contains(folded(words.get(at)))) {
            at++;
        }
        return at;
    }

    private int endOfName(int inHead) {
        int at = inHead;
        while (at > start + 1 && AFTER.contains(folded(words.get(at - 1)))) {
            at--;
        }
        return at;
    }

    private static String folded(String word) {
        return word.replace(".", "").toUpperCase(Locale.ROOT);
    }

    /**
     * Returns the titles before the name.
     *
     * @return in their order, as written; empty if there are none
     */
    public List<String> titlesBefore() {
        return words.subList(0, start);
    }

    /**
     * Returns the titles after the name, with or without a comma before them.
     *
     * @return in their order, as written; empty if there are none
     */
    public List<String> titlesAfter() {
        return words.subList(end, words.size());
    }

    /**
     * Returns the name alone.
     *
     * @return the words between the titles, at least one
     */
    public String withoutTitles() {
        return String.join(" ", words.subList(start, end));
    }

    /**
     * Tells whether two texts name a person alike, whatever the case, dots, commas and blanks.
     *
     * @param other another name
     * @return whether they are equal but for these
     */
    public boolean writtenLike(PersonName other) {
        return letters(text).equals(letters(other.text));
    }

    private static String letters(String text) {
        return Arrays.stream(text.split("[\\s.,]+", -1))
                .filter(word -> !word.isEmpty())
                .reduce("", String::concat)
                .toUpperCase(Locale.ROOT);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PersonName name && name.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /**
     * Returns the name as it was written.
     *
     * @return the text that {@link #parse(String)} was given
     */
    @Override
    @JsonValue
    public String toString() {
        return text;
    }
}
