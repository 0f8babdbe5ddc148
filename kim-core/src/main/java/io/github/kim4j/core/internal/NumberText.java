package io.github.kim4j.core.internal;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The form in which numbers of decrees and regulations are compared; what is printed is never changed. */
public final class NumberText {
    private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{Cc}]+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern UNPRINTED = Pattern.compile("[\\p{Cf}\\p{Cc}]+");
    private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\\u2043\\u2212]");
    private static final Pattern SLASHES = Pattern.compile("[\\u2044\\u2215\\u29F8]");

    /** The last character of ASCII, which is none that can be seen. */
    private static final char DELETE = 0x7f;

    private NumberText() {}

    /**
     * Returns the form in which two numbers are compared: without blanks and marks that nobody sees, with plain hyphens
     * and slashes, in capitals, and with characters of other widths as the usual ones (NFKC).
     *
     * @param text any text
     * @return the form, which is its own; empty if nothing of the text can be seen
     */
    public static String normalized(String text) {
        return text.chars().allMatch(letter -> letter > ' ' && letter < DELETE)
                ? text.toUpperCase(Locale.ROOT) // nothing of it is unseen or has another form
                : normalizedBeyondAscii(text);
    }

    private static String normalizedBeyondAscii(String text) {
        String before = text;
        String after = once(before);
        while (!after.equals(before)) {
            before = after;
            after = once(before);
        }
        return after;
    }

    /**
     * Returns a text for reading its parts: as it is printed, but with single blanks and plain characters.
     *
     * @param text any text
     * @return the form without outer blanks
     */
    public static String readable(String text) {
        String usual = Normalizer.normalize(DASHES.matcher(text).replaceAll("-"), Normalizer.Form.NFKC);
        String spaced = BLANKS.matcher(usual).replaceAll(" ");
        return SLASHES.matcher(UNPRINTED.matcher(spaced).replaceAll(""))
                .replaceAll("/")
                .strip();
    }

    /** Taking blanks out may bring a letter and its accent together, and capitals may take accents apart. */
    private static String once(String text) {
        String usual = Normalizer.normalize(plain(text), Normalizer.Form.NFKC);
        return Normalizer.normalize(plain(usual).toUpperCase(Locale.ROOT), Normalizer.Form.NFKC);
    }

    private static String plain(String text) {
        String seen = UNSEEN.matcher(text).replaceAll("");
        return SLASHES.matcher(DASHES.matcher(seen).replaceAll("-")).replaceAll("/");
    }
}
