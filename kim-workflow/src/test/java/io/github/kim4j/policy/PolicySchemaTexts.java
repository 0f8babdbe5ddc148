package io.github.kim4j.policy;

import io.github.kim4j.core.internal.Texts;
import io.github.kim4j.region.RegionKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/** The titles and descriptions of the schema in both languages: {@code title | description}, by type and property. */
final class PolicySchemaTexts {
    private static final Locale INDONESIAN = Locale.forLanguageTag("id");
    private static final String SEPARATOR = " | ";

    private final Map<String, String> indonesian = read("id");
    private final Map<String, String> english = read("en");
    private final TreeSet<String> missing = new TreeSet<>();
    private final TreeSet<String> used = new TreeSet<>();

    private static Map<String, String> read(String language) {
        String file = "/schema/policy_" + language + ".properties";
        try (InputStream in = PolicySchemaTexts.class.getResourceAsStream(file)) {
            return Texts.read(Objects.requireNonNull(in, file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }

    /** Returns both titles in one line, as tools show them. */
    String title(String key) {
        return part(key, indonesian, 0) + " / " + part(key, english, 0);
    }

    /** Returns both descriptions as paragraphs. */
    String about(String key) {
        return part(key, indonesian, 1) + "\n\n" + part(key, english, 1);
    }

    private String part(String key, Map<String, String> texts, int part) {
        used.add(key);
        String text = texts.get(key);
        if (text == null || (part == 1 && !text.contains(SEPARATOR))) {
            missing.add(key);
            return key;
        }
        int at = text.indexOf(SEPARATOR);
        return part == 1 ? text.substring(at + SEPARATOR.length()) : at < 0 ? text : text.substring(0, at);
    }

    /** Returns the labels of a constant: its own where it has some, else those of the texts. */
    String label(Object constant, String key) {
        if (constant instanceof RegionKind kind) {
            return kind.term() + " / " + kind.term();
        }
        try {
            var label = constant.getClass().getMethod("label", Locale.class);
            return label.invoke(constant, INDONESIAN) + " / " + label.invoke(constant, Locale.ENGLISH);
        } catch (NoSuchMethodException none) {
            return title(key);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new LinkageError(key, impossible);
        }
    }

    /** Returns what was asked for in vain. */
    SortedSet<String> missing() {
        return missing;
    }

    /** Returns what stands there and was not asked for. */
    SortedSet<String> unused() {
        TreeSet<String> all = new TreeSet<>(indonesian.keySet());
        all.addAll(english.keySet());
        all.removeAll(used);
        return all;
    }
}
