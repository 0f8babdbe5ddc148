package io.github.kim4j.person;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The name of a person (<i>nama</i>) as it is written, with the titles before and after it.
 *
 * <p>The text is kept unchanged and never re-cased; names of one word are normal. Letters of any script, marks that combine
 * with them and every apostrophe stay. Refused are characters that nobody sees but that change what is seen: controls,
 * marks of direction and all other characters of format such as the zero-width blank, separators of lines, and parts of
 * characters.
 *
 * <p>Which words are titles is told by a list of usual ones (<i>convention</i>): academic, religious, of courtesy and of
 * rank; {@code dr.} (a physician) and {@code Dr.} are both kept as written. In doubt a word belongs to the name:
 * <ul>
 *   <li>After a comma stand titles, if they are known, have a dot or are in capitals.
 *   <li>Without a comma the last words are titles if they are spelled as such ({@code SPd}, {@code MA}, {@code S.Ag},
 *       {@code S. Sos.}): {@code Ma} and {@code Si} are names, as in <i>Siti Ma</i>.
 *   <li>In a name that is all in capitals they must have dots or no vowel: {@code SPD} is a title, {@code SE} may be a name.
 *   <li>Single letters with blanks between are initials, as in <i>Budi S. E.</i>, and so is one before a word that may be a name, as in <i>Siti A. Ma</i>
 *   <li>One word at least is the name.
 *   <li>Names of nobility written in full (Teuku, Andi, Raden, Gusti) belong to the name.
 * </ul>
 * So {@link #withoutTitles()} is for sorting and searching, and for the plain name under a signature; never for telling two
 * persons apart.
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

    private static final Pattern BETWEEN_LETTERS = Pattern.compile("[\\s\\p{Z}.,]");
    private static final Pattern BLANKS_AND_COMMAS = Pattern.compile("[\\s\\p{Z},]+");
    private static final Pattern OUTER_BLANK = Pattern.compile("^[\\s\\p{Z}]|[\\s\\p{Z}]$");
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}\\u034F\\u115F\\u1160"
                    + "\\u3164\\uFFA0\\uFE00-\\uFE0F\\uFFFC\\uFFFD]");

    private final String text;
    private final List<String> before;
    private final String name;
    private final List<String> after;

    private PersonName(String text) {
        this.text = text;
        List<String> words = wordsOf(text);
        int head = wordsBeforeTitledComma(text, words);
        List<String> inHead = words.subList(0, head);
        int start = endOfTitlesBefore(inHead);
        int end = startOfTitlesAfter(inHead, start, inCapitals(text));
        this.before = titles(words.subList(0, start), Titles::before);
        this.name = String.join(" ", words.subList(start, end));
        this.after = titles(words.subList(end, words.size()), Titles::afterComma);
    }

    /**
     * Returns the name of a text.
     *
     * @param text 1 to {@value #MAX_LENGTH} characters with a letter, no characters that nobody sees, no blank at either end
     * @return the name
     * @throws IllegalArgumentException if the text is not like that; its message does not repeat the text
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PersonName parse(String text) {
        requireNonNull(text, "text");
        if (text.isEmpty()
                || text.length() > MAX_LENGTH
                || OUTER_BLANK.matcher(text).find()
                || UNSEEN.matcher(text).find()
                || text.codePoints().noneMatch(Character::isLetter)) {
            throw new IllegalArgumentException("name: [hidden] (expected: 1 to " + MAX_LENGTH
                    + " characters with a letter, without control characters, marks of direction or outer blanks)");
        }
        return new PersonName(text);
    }

    private static boolean inCapitals(String text) {
        return text.codePoints().filter(Character::isLetter).allMatch(Character::isUpperCase);
    }

    private static List<String> wordsOf(String text) {
        return BLANKS_AND_COMMAS
                .splitAsStream(text)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Returns how many words stand before the first comma that titles follow; all of them if there is no such comma. */
    private static int wordsBeforeTitledComma(String text, List<String> words) {
        for (int comma = text.indexOf(','); comma >= 0; comma = text.indexOf(',', comma + 1)) {
            int count = wordsOf(text.substring(0, comma)).size();
            if (count > 0 && count < words.size() && Titles.likeTitle(words.subList(count, words.size()))) {
                return count;
            }
        }
        return words.size();
    }

    /** Takes titles from the front, the longest first, and leaves one word. */
    private static int endOfTitlesBefore(List<String> words) {
        int at = 0;
        int count = -1;
        while (count != 0) {
            count = Math.min(Titles.MOST_WORDS, words.size() - at - 1);
            while (count > 0 && !Titles.before(words.subList(at, at + count))) {
                count--;
            }
            at += count;
        }
        return at;
    }

    /** Takes titles from the back, the longest first, and leaves one word. */
    private static int startOfTitlesAfter(List<String> words, int start, boolean allCapitals) {
        int end = words.size();
        int count = -1;
        while (count != 0) {
            count = Math.min(Titles.MOST_WORDS, end - start - 1);
            while (count > 0 && !Titles.after(words.subList(end - count, end), allCapitals)) {
                count--;
            }
            end -= count;
        }
        return end;
    }

    /** Joins the words that stand for one title; a word that is in no known one stands alone. */
    private static List<String> titles(List<String> words, Predicate<List<String>> known) {
        List<String> titles = new ArrayList<>();
        for (int at = 0; at < words.size(); ) {
            int count = Math.min(Titles.MOST_WORDS, words.size() - at);
            while (count > 1 && !known.test(words.subList(at, at + count))) {
                count--;
            }
            titles.add(String.join(" ", words.subList(at, at + count)));
            at += count;
        }
        return List.copyOf(titles);
    }

    /**
     * Returns the titles before the name.
     *
     * @return in their order, as written, one of several words with single blanks; empty if there are none
     */
    public List<String> titlesBefore() {
        return before;
    }

    /**
     * Returns the titles after the name, with or without a comma before them.
     *
     * @return in their order, as written, one of several words with single blanks; empty if there are none
     */
    public List<String> titlesAfter() {
        return after;
    }

    /**
     * Returns the name alone.
     *
     * @return the words between the titles, at least one, with single blanks
     */
    public String withoutTitles() {
        return name;
    }

    /**
     * Tells whether two texts name a person alike, whatever the case, dots, commas and blanks.
     *
     * @param other another name
     * @return whether they are equal but for these
     */
    public boolean writtenLike(PersonName other) {
        return text.equals(other.text) || letters(text).equals(letters(other.text));
    }

    private static String letters(String text) {
        return BETWEEN_LETTERS.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
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
