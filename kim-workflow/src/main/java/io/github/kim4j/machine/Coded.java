package io.github.kim4j.machine;

import static java.util.Objects.requireNonNull;

import io.github.kim4j.core.internal.Checks;
import java.util.List;
import java.util.Locale;

/**
 * Words with a stable code, such as an office as a parameter of a rule: people read the words, and the code stands in the
 * JSON and the hash of a definition. Two are equal if their codes are.
 *
 * <pre>{@code
 * Coded offices = Coded.joined(" / ", List.of(Coded.of("DESA", inAVillage), Coded.of("KELURAHAN", inATown)));
 * offices.code(); // "DESA / KELURAHAN"
 * }</pre>
 */
public final class Coded implements Localized {
    private static final int MAX = 100;

    private final String code;
    private final Localized words;

    private Coded(String code, Localized words) {
        this.code = code;
        this.words = requireNonNull(words, "words");
    }

    /**
     * Returns words with a code.
     *
     * @param code the code, 1 to 100 characters of one line
     * @param words what people read
     * @return both
     * @throws IllegalArgumentException if the code is not like that
     */
    public static Coded of(String code, Localized words) {
        return new Coded(Checks.line("code", code, MAX), words);
    }

    /**
     * Joins several, their codes and their words.
     *
     * @param separator what stands between two
     * @param parts the parts in their order
     * @return one; of no parts, empty words with an empty code
     */
    public static Coded joined(String separator, List<Coded> parts) {
        List<Coded> some = List.copyOf(parts);
        return new Coded(
                String.join(separator, some.stream().map(Coded::code).toList()),
                locale -> String.join(
                        separator, some.stream().map(part -> part.text(locale)).toList()));
    }

    /**
     * Returns the code.
     *
     * @return stable, the same in every language
     */
    public String code() {
        return code;
    }

    @Override
    public String text(Locale locale) {
        return words.text(locale);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Coded coded && coded.code.equals(code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    /**
     * Returns the code.
     *
     * @return for a log or an assertion
     */
    @Override
    public String toString() {
        return code;
    }
}
