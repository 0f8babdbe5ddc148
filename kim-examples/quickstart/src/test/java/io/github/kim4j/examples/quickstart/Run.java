package io.github.kim4j.examples.quickstart;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** A run of the quickstart on a fixed day, with what it printed. */
record Run(boolean readable, List<String> out, List<String> err) {
    static final Locale ENGLISH = Locale.ENGLISH;
    static final Locale INDONESIAN = Locale.forLanguageTag("id");

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    static Run of(Locale locale, Path folder, Path... files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        boolean readable = new Quickstart(locale, TODAY, folder, stream(out), stream(err)).run(List.of(files));
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
