package io.github.kim4j.json;

import static java.util.Objects.requireNonNull;

import io.github.kim4j.core.internal.Texts;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * One thing that is wrong with a document (<i>kesalahan</i>): what, where, and in two languages why. It never repeats a
 * value of the document.
 *
 * <p>Codes: {@code json.unreadable_file}, {@code json.encoding}, {@code json.empty}, {@code json.syntax},
 * {@code json.too_long}, {@code json.too_deep}, {@code json.number_too_long}, {@code json.name_too_long}, {@code json.duplicate}, {@code json.missing}, {@code json.unknown}, {@code json.unreadable},
 * {@code json.refused} (by a constraint without a code, or more than 100,000 times), {@code json.more} (than are told); and
 * those of the constraints, for example {@code nik.malformed}.
 *
 * @param code the stable code
 * @param pointer where, as a JSON pointer (RFC 6901); empty for the document as a whole. A key that looks like data and
 *     not like the name of a field is shown as {@code [hidden]}
 * @param line the line, from 1; empty but for faults of encoding, syntax and doubled keys
 * @param column the column, from 1; empty if the line is, or is not known
 * @param arguments what the message needs, by the names of its placeholders
 */
public record Fault(String code, String pointer, OptionalInt line, OptionalInt column, Map<String, String> arguments) {
    static final Texts TEXTS = Texts.beside(Fault.class, "messages");

    /**
     * Copies the arguments.
     *
     * @param code the stable code
     * @param pointer where
     * @param line the line
     * @param column the column
     * @param arguments what the message needs
     */
    public Fault {
        requireNonNull(code, "code");
        requireNonNull(pointer, "pointer");
        requireNonNull(line, "line");
        requireNonNull(column, "column");
        arguments = Collections.unmodifiableMap(new TreeMap<>(arguments));
    }

    static Fault at(String pointer, String code, Map<String, String> arguments) {
        return new Fault(code, pointer, OptionalInt.empty(), OptionalInt.empty(), arguments);
    }

    static Fault at(int line, int column, String pointer, String code, Map<String, String> arguments) {
        return new Fault(code, pointer, positive(line), positive(column), arguments);
    }

    private static OptionalInt positive(int number) {
        return number > 0 ? OptionalInt.of(number) : OptionalInt.empty();
    }

    /**
     * Returns why the document is at fault.
     *
     * @param locale the language asked for
     * @return one or two sentences, without the pointer
     */
    public String message(Locale locale) {
        return text(code, locale);
    }

    /**
     * Returns what must hold.
     *
     * @param locale the language asked for
     * @return one sentence
     */
    public String rule(Locale locale) {
        return text(code + ".rule", locale);
    }

    private String text(String key, Locale locale) {
        Map<String, String> filled = new HashMap<>(arguments);
        line.ifPresent(number -> filled.put("line", Integer.toString(number)));
        column.ifPresent(number -> filled.put("column", Integer.toString(number)));
        filled.computeIfPresent(Expectation.EXPECTED, (name, expected) -> expected(expected, locale));
        if (TEXTS.has(key)) {
            return TEXTS.text(key, filled, locale);
        }
        return RuleTexts.text(key, filled, locale)
                .orElseGet(() -> TEXTS.text(key.endsWith(".rule") ? "json.refused.rule" : "json.refused", locale));
    }

    /** In the words beside the type, else in our own, else, and never in Indonesian, in those of the constructor. */
    private String expected(String what, Locale locale) {
        boolean english = Texts.languageOf(locale).equals(Locale.ENGLISH);
        String told = arguments.get(english ? Expectation.IN_ENGLISH : Expectation.IN_INDONESIAN);
        if (told != null) {
            return told;
        }
        String key = Expectation.EXPECTED + "." + what;
        if (TEXTS.has(key)) {
            return TEXTS.text(key, arguments, locale);
        }
        return english ? what : TEXTS.text(Expectation.EXPECTED + ".consistent", locale);
    }
}
