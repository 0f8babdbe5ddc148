package io.github.kim4j.region;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A name somebody looks for, folded: case, blanks and punctuation do not count, the word of the kind may come first, and
 * a word may be written in full or as usually abbreviated.
 *
 * <p>Folding is by {@link Locale#ROOT}. {@code Kep.} and {@code Kepulauan} are the same word, as are the other pairs of
 * {@link #PAIRS} and the numbers one to twenty in digits and Roman numerals (convention: the decrees write both).
 */
final class NameQuery {
    private static final Pattern NOT_IN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int MOST_PAIRED_WORDS = 4;

    /** No name is half as long. */
    private static final int MAX_LENGTH = 200;

    private static final List<String> PAIRS =
            List.of("kep kepulauan", "kp kampung", "sei sungai", "tj tanjung", "perk perkebunan", "di daerahistimewa");
    private static final Map<String, String> SHORT_TERMS =
            Map.of("provinsi", "prov", "kabupaten", "kab", "kecamatan", "kec", "kelurahan", "kel", "desa", "ds");
    private static final String ROMAN = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx";
    private static final Map<String, String> OTHER_SPELLING = otherSpelling();

    private final Map<RegionKind, Set<String>> forms = new EnumMap<>(RegionKind.class);
    private final String[] allForms;

    private NameQuery(List<String> words) {
        Set<String> all = new LinkedHashSet<>();
        for (RegionKind kind : RegionKind.values()) {
            Set<String> accepted = new LinkedHashSet<>(spellings(words));
            List<String> term = words(kind.term());
            for (int count = 1; count <= term.size(); count++) {
                accepted.addAll(spellings(after(term.subList(0, count), words)));
            }
            String inShort = SHORT_TERMS.getOrDefault(term.get(0), term.get(0));
            accepted.addAll(spellings(after(List.of(inShort), words)));
            forms.put(kind, accepted);
            all.addAll(accepted);
        }
        allForms = all.toArray(String[]::new);
    }

    static NameQuery of(String text) {
        return new NameQuery(text.length() > MAX_LENGTH ? List.of() : words(text));
    }

    /** Whether these letters are meant, if the kind is right. */
    boolean mayMean(byte[] letters, int from, int to) {
        for (String form : allForms) {
            if (equal(form, letters, from, to)) {
                return true;
            }
        }
        return false;
    }

    boolean matches(RegionKind kind, String name) {
        return forms.getOrDefault(kind, Set.of()).contains(String.join("", words(name)));
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

    /** The words joined, each of the first paired ones in both spellings. */
    private static List<String> spellings(List<String> words) {
        List<String> joined = words.isEmpty() ? List.of() : List.of("");
        int paired = 0;
        for (String word : words) {
            String other = OTHER_SPELLING.getOrDefault(word, word);
            boolean both = !other.equals(word) && paired++ < MOST_PAIRED_WORDS;
            List<String> longer = new ArrayList<>();
            for (String start : joined) {
                longer.add(start + word);
                if (both) {
                    longer.add(start + other);
                }
            }
            joined = longer;
        }
        return joined;
    }

    private static Map<String, String> otherSpelling() {
        Map<String, String> others = new HashMap<>();
        PAIRS.forEach(pair -> pair(others, pair.split(" ", -1)));
        String[] numerals = ROMAN.split(" ", -1);
        for (int i = 0; i < numerals.length; i++) {
            pair(others, numerals[i], Integer.toString(i + 1));
        }
        return Map.copyOf(others);
    }

    private static void pair(Map<String, String> others, String... pair) {
        others.put(pair[0], pair[1]);
        others.put(pair[1], pair[0]);
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
