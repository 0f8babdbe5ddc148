package io.github.kim4j.examples.quickstart;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A run of the quickstart on a fixed day, with what it printed. */
record Run(boolean readable, List<String> out, List<String> err) {
    static final Locale ENGLISH = Locale.ENGLISH;
    static final Locale INDONESIAN = Locale.forLanguageTag("id");

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    static Run of(Locale locale, Path folder, Path... files) {
        return of(locale, folder, Stream.of(files).map(Path::toString).toList());
    }

    static Run of(Locale locale, Path folder, List<String> files) {
        return of(locale, TODAY, folder, files);
    }

    static Run of(Locale locale, LocalDate today, Path folder, List<String> files) {
        return of(terminal -> new Quickstart(Words.in(locale), today, folder, terminal).run(files));
    }

    /** As from the command line. */
    static Run start(Map<String, String> properties, String... arguments) {
        Properties given = new Properties();
        given.putAll(properties);
        return of(terminal -> Quickstart.start(List.of(arguments), given, TODAY, terminal));
    }

    private static Run of(Predicate<Terminal> quickstart) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        boolean readable = quickstart.test(new Terminal(stream(out), stream(err)));
        return new Run(readable, lines(out), lines(err));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static List<String> lines(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }

    /** What was printed, but for the files written into a folder. */
    List<String> told(Path folder) {
        return out.stream().filter(line -> !line.startsWith(folder.toString())).toList();
    }
}
