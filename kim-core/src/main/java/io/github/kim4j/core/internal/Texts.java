package io.github.kim4j.core.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks up the texts that people read, in the language asked for and never in that of the machine.
 *
 * <p>Placeholders are named, as in {@code {office}}; a day is written as people write it, all else as it is, digits and
 * apostrophes too. A language other than
 * English is answered in Indonesian, the language of the law, and a text that English lacks stands in Indonesian.
 */
public final class Texts {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z][a-zA-Z0-9]*)}");
    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    private final String bundle;
    private final Map<String, String> indonesian;
    private final Map<String, String> english;

    private Texts(String bundle, Map<String, String> indonesian, Map<String, String> english) {
        this.bundle = bundle;
        this.indonesian = indonesian;
        this.english = english;
    }

    /**
     * Returns the texts of a bundle that lies beside a class.
     *
     * @param owner a class of the package that the bundle belongs to
     * @param name the name of the bundle without its package
     * @return the texts
     * @throws MissingResourceException if there is no such bundle
     */
    public static Texts beside(Class<?> owner, String name) {
        return find(owner, name)
                .orElseThrow(() -> new MissingResourceException(
                        "bundle: " + name + " (expected: beside " + owner.getName() + ")", name, ""));
    }

    /**
     * Returns the texts of a bundle that may lie beside a class.
     *
     * @param owner a class of the package that the bundle would belong to
     * @param name the name of the bundle without its package
     * @return the texts; empty if there is no such bundle
     */
    public static Optional<Texts> find(Class<?> owner, String name) {
        String path = owner.getPackageName().replace('.', '/') + "/" + name;
        ClassLoader loader = owner.getClassLoader();
        if (loader == null) {
            return Optional.empty();
        }
        Map<String, String> indonesian = new HashMap<>(file(loader, path));
        indonesian.putAll(file(loader, path + "_id"));
        Map<String, String> english = file(loader, path + "_en");
        return indonesian.isEmpty() && english.isEmpty()
                ? Optional.empty()
                : Optional.of(new Texts(path, Map.copyOf(indonesian), Map.copyOf(english)));
    }

    /** Reads a file itself, since a resource bundle would answer in English with Indonesian and not tell. */
    private static Map<String, String> file(ClassLoader loader, String path) {
        try (InputStream in = loader.getResourceAsStream(path + ".properties")) {
            return in == null ? Map.of() : read(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path, unreadable);
        }
    }

    /**
     * Returns what a file of texts holds.
     *
     * @param in the file, in UTF-8
     * @return the texts by their keys
     * @throws IOException if it cannot be read
     */
    public static Map<String, String> read(InputStream in) throws IOException {
        Properties properties = new Properties();
        properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        Map<String, String> texts = new HashMap<>();
        properties.forEach((key, text) -> texts.put((String) key, (String) text));
        return texts;
    }

    /**
     * Returns a text with its placeholders filled.
     *
     * @param key the key of the text
     * @param arguments the values by the names of the placeholders
     * @param locale the language asked for
     * @return the text
     * @throws MissingResourceException if there is no such key
     */
    public String text(String key, Map<String, ?> arguments, Locale locale) {
        return fill(pattern(key, locale), arguments, locale);
    }

    /**
     * Returns a text with its placeholders filled, where the text is at hand.
     *
     * @param pattern the text
     * @param arguments the values by the names of the placeholders
     * @param locale the language asked for, in which days are written
     * @return the text; a placeholder without a value stays
     */
    public static String fill(String pattern, Map<String, ?> arguments, Locale locale) {
        return PLACEHOLDER.matcher(pattern).replaceAll(m -> Matcher.quoteReplacement(valueOf(m, arguments, locale)));
    }

    /**
     * Returns a day as people write it. The names of the months are our own: those of the JDK differ between its versions
     * and providers.
     *
     * @param day the day
     * @param locale the language asked for
     * @return for example <i>14 Juni 2021</i> or <i>14 June 2021</i>
     */
    public static String day(LocalDate day, Locale locale) {
        String month = Calendar.TEXTS.text("month." + day.getMonthValue(), locale);
        return day.getDayOfMonth() + " " + month + " " + day.getYear();
    }

    /**
     * Returns a text without placeholders.
     *
     * @param key the key of the text
     * @param locale the language asked for
     * @return the text
     * @throws MissingResourceException if there is no such key
     */
    public String text(String key, Locale locale) {
        return text(key, Map.of(), locale);
    }

    /**
     * Tells whether there is a text.
     *
     * @param key the key of the text
     * @return whether the bundle has it in Indonesian or in English
     */
    public boolean has(String key) {
        return indonesian.containsKey(key) || english.containsKey(key);
    }

    /**
     * Tells whether there is a text in a language, and not only one that stands in for it.
     *
     * @param key the key of the text
     * @param locale the language asked for
     * @return whether the bundle has it in that language
     */
    public boolean has(String key, Locale locale) {
        return in(locale).containsKey(key);
    }

    private Map<String, String> in(Locale locale) {
        return english(locale) ? english : indonesian;
    }

    private String pattern(String key, Locale locale) {
        Map<String, String> other = english(locale) ? indonesian : english;
        String pattern = in(locale).getOrDefault(key, other.get(key));
        if (pattern == null) {
            throw new MissingResourceException("key: " + key + " (expected: one of " + bundle + ")", bundle, key);
        }
        return pattern;
    }

    private static String valueOf(MatchResult match, Map<String, ?> arguments, Locale locale) {
        Object value = arguments.get(match.group(1));
        if (value instanceof LocalDate day) {
            return day(day, locale);
        }
        return value == null ? match.group() : value.toString();
    }

    /**
     * Returns the language in which a locale is answered.
     *
     * @param locale any locale
     * @return English for an English locale, else Indonesian
     */
    public static Locale languageOf(Locale locale) {
        return english(locale) ? Locale.ENGLISH : INDONESIAN;
    }

    private static boolean english(Locale locale) {
        return locale.getLanguage().equals("en");
    }

    /** The names of the months, read when the first day is written. */
    private static final class Calendar {
        static final Texts TEXTS = beside(Texts.class, "calendar");
    }
}
