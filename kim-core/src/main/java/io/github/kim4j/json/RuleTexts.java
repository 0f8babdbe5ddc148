package io.github.kim4j.json;

import static java.util.Objects.requireNonNull;

import io.github.kim4j.core.internal.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The texts of constraints: all bundles {@code ContributorValidationMessages} of the class path together, as Bean
 * Validation reads them, since other jars may have such bundles too.
 */
final class RuleTexts {
    private static final String BUNDLE = "ContributorValidationMessages_";
    private static final Map<String, String> INDONESIAN = read("id");
    private static final Map<String, String> ENGLISH = read("en");

    private RuleTexts() {}

    static Optional<String> text(String key, Map<String, String> arguments, Locale locale) {
        Map<String, String> texts = Texts.languageOf(locale).equals(Locale.ENGLISH) ? ENGLISH : INDONESIAN;
        return Optional.ofNullable(texts.get(key)).map(pattern -> Texts.fill(pattern, arguments, locale));
    }

    private static Map<String, String> read(String language) {
        ClassLoader loader = requireNonNull(RuleTexts.class.getClassLoader(), "loader");
        Map<String, String> texts = new HashMap<>();
        try {
            for (URL url : Collections.list(loader.getResources(BUNDLE + language + ".properties"))) {
                read(url).forEach(texts::putIfAbsent);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(BUNDLE + language, unreadable);
        }
        return Map.copyOf(texts);
    }

    private static Map<String, String> read(URL url) throws IOException {
        try (InputStream in = url.openStream()) {
            return Texts.read(in);
        }
    }
}
