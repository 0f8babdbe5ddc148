package io.github.kim4j.core.internal;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks up the texts that people read, in the language asked for and never in that of the machine.
 *
 * <p>Placeholders are named, as in {@code {office}}; a day is written as people write it, all else as it is, digits and
 * apostrophes too. A language other than
 * English is answered in Indonesian, the language of the law.
 */
public final class Texts {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z][a-zA-Z0-9]*)}");
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final String bundle;
    private final ClassLoader loader;

    private Texts(String bundle, ClassLoader loader) {
        this.bundle = bundle;
        this.loader = loader;
    }

    /**
     * Returns the texts of a bundle that lies beside a class.
     *
     * @param owner a class of the package that the bundle belongs to
     * @param name the name of the bundle without its package
     * @return the texts
     */
    public static Texts beside(Class<?> owner, String name) {
        return new Texts(owner.getPackageName() + "." + name, loaderOf(owner));
    }

    /**
     * Returns the texts of a bundle that lies in no package.
     *
     * @param owner a class of the module that holds the bundle
     * @param name the name of the bundle
     * @return the texts
     */
    public static Texts atRoot(Class<?> owner, String name) {
        return new Texts(name, loaderOf(owner));
    }

    private static ClassLoader loaderOf(Class<?> owner) {
        return requireNonNull(owner.getClassLoader(), "owner's class loader");
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
        return fill(bundleFor(locale).getString(key), arguments, locale);
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
     * @return whether the bundle has it
     */
    public boolean has(String key) {
        return bundleFor(Locale.ROOT).containsKey(key);
    }

    private static String valueOf(MatchResult match, Map<String, ?> arguments, Locale locale) {
        Object value = arguments.get(match.group(1));
        if (value instanceof LocalDate day) {
            return day(day, locale);
        }
        return value == null ? match.group() : value.toString();
    }

    private ResourceBundle bundleFor(Locale locale) {
        return ResourceBundle.getBundle(bundle, languageOf(locale), loader, NO_FALLBACK);
    }

    /**
     * Returns the language in which a locale is answered.
     *
     * @param locale any locale
     * @return English for an English locale, else Indonesian
     */
    public static Locale languageOf(Locale locale) {
        return locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.forLanguageTag("id");
    }

    /** The names of the months, read when the first day is written. */
    private static final class Calendar {
        static final Texts TEXTS = beside(Texts.class, "calendar");
    }
}
