package io.github.kim4j.region;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A name somebody looks for, folded: case, blanks and punctuation do not count, the word of the kind may come first.
 *
 * <p>Folding is by {@link Locale#ROOT}. {@code Kep.} and {@code Kepulauan} are the same word (convention: the decree
 * writes both).
 */
final class NameQuery {
    private static final Pattern NOT_IN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final String SHORT_ISLANDS = "kep";
    private static final String ISLANDS = "kepulauan";

    private final Map<RegionKind, List<String>> forms = new EnumMap<>(RegionKind.class);

    private NameQuery(List<String> words) {
        for (RegionKind kind : RegionKind.values()) {
            List<String> accepted = new ArrayList<>(spellings(words));
            List<String> term = words(kind.term());
            for (int count = 1; count <= term.size(); count++) {
                accepted.addAll(spellings(after(term.subList(0, count), words)));
            }
            forms.put(kind, List.copyOf(accepted));
        }
    }

    static NameQuery of(String text) {
        return new NameQuery(words(text));
    }

    boolean matches(int key, byte[] names, int from, int to) {
        for (String form : forms.getOrDefault(Keys.kind(key), List.of())) {
            if (equal(form, names, from, to)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> words(String text) {
        return Arrays.stream(NOT_IN_WORDS.split(text.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The words after a term, none if they do not begin with it. */
    private static List<String> after(List<String> term, List<String> words) {
        boolean begins =
                words.size() > term.size() && words.subList(0, term.size()).equals(term);
        return begins ? words.subList(term.size(), words.size()) : List.of();
    }

    private static List<String> spellings(List<String> words) {
        if (words.isEmpty()) {
            return List.of();
        }
        String asWritten = String.join("", words);
        String inShort = String.join("", replaced(words, ISLANDS, SHORT_ISLANDS));
        String inFull = String.join("", replaced(words, SHORT_ISLANDS, ISLANDS));
        return List.of(asWritten, inShort, inFull).stream().distinct().toList();
    }

    private static List<String> replaced(List<String> words, String word, String by) {
        return words.stream().map(each -> each.equals(word) ? by : each).toList();
    }

    private static boolean equal(String form, byte[] names, int from, int to) {
        int at = 0;
        for (int i = from; i < to; i++) {
            int folded = folded(names[i]);
            if (folded != 0 && (at == form.length() || form.charAt(at++) != folded)) {
                return false;
            }
        }
        return at == form.length();
    }

    /** The byte as a small letter or digit, 0 for any other. */
    private static int folded(byte c) {
        if (c >= 'A' && c <= 'Z') {
            return c + ('a' - 'A');
        }
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ? c : 0;
    }
}
