package io.github.kim4j.examples.quickstart;

import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the command line and the system properties ask for.
 *
 * @param words the words of the language asked for
 * @param files the case files
 * @param folder where to write
 */
record Options(Words words, List<String> files, Path folder) {
    /** Fails with a message for the user where something is asked for that there is not. */
    static Options of(List<String> arguments, Properties properties) {
        Words words = words(properties.getProperty("kim.lang", "id"));
        arguments.stream()
                .filter(argument -> argument.startsWith("--"))
                .findFirst()
                .ifPresent(option -> {
                    throw new IllegalArgumentException(option + ": " + words.of("unknown_option"));
                });
        return new Options(words, files(arguments, properties), folder(properties.getProperty("kim.out", ""), words));
    }

    private static Words words(String language) {
        if (!Set.of("id", "en").contains(language)) {
            throw new IllegalArgumentException("kim.lang: " + language + " (expected: id or en)");
        }
        return Words.in(Locale.forLanguageTag(language));
    }

    private static List<String> files(List<String> arguments, Properties properties) {
        String file = properties.getProperty("kim.case", "");
        if (!arguments.isEmpty()) {
            return arguments;
        }
        return file.isEmpty()
                ? Stream.of("../cases/muba.json", "../cases/malang.json")
                        .map(name -> beside(name).toString())
                        .toList()
                : List.of(file);
    }

    private static Path folder(String chosen, Words words) {
        try {
            return chosen.isEmpty() ? beside("demo") : Path.of(chosen).toAbsolutePath();
        } catch (InvalidPathException unnameable) {
            throw new IllegalArgumentException("kim.out: " + chosen + " " + words.of("no_folder"), unnameable);
        }
    }

    /** A path as seen from the folder of the jar, or of the folder of classes. */
    private static Path beside(String path) {
        try {
            return Path.of(Options.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .resolveSibling(path)
                    .normalize();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
