package io.github.kim4j.examples.quickstart;

import io.github.kim4j.json.KimJson;
import io.github.kim4j.json.Reading;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * Runs case files through the lifecycle of their regions and tells what came of them.
 *
 * <p>{@code java -jar quickstart.jar [FILE...]} runs the files given, else the two cases that come with it. System
 * properties: {@code kim.case} (one file), {@code kim.lang} ({@code id} or {@code en}), {@code kim.out} (the folder to
 * write to).
 */
public final class Quickstart {
    private static final Logger VALIDATOR_LOG = Logger.getLogger("org.hibernate.validator");

    private final Words words;
    private final LocalDate today;
    private final Path folder;
    private final Terminal terminal;
    private final Set<String> names = new HashSet<>();

    Quickstart(Words words, LocalDate today, Path folder, Terminal terminal) {
        this.words = words;
        this.today = today;
        this.folder = folder;
        this.terminal = terminal;
    }

    /**
     * Runs the example.
     *
     * @param arguments the case files, none for those that come with it; or {@code --help}
     */
    public static void main(String[] arguments) {
        VALIDATOR_LOG.setLevel(Level.WARNING);
        Terminal terminal = new Terminal(
                new PrintStream(System.out, true, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8));
        if (!start(List.of(arguments), System.getProperties(), LocalDate.now(ZoneId.of("Asia/Jakarta")), terminal)) {
            System.exit(1);
        }
    }

    /** Does what is asked for; false if something was at fault. */
    static boolean start(List<String> arguments, Properties properties, LocalDate today, Terminal terminal) {
        if (arguments.contains("--help")) {
            Stream.of("id", "en")
                    .flatMap(language -> Words.in(Locale.forLanguageTag(language))
                            .of("usage")
                            .lines())
                    .forEach(terminal::tell);
            return true;
        }
        Options options;
        try {
            options = Options.of(arguments, properties);
        } catch (IllegalArgumentException unusable) {
            terminal.fault(String.valueOf(unusable.getMessage()));
            return false;
        }
        return new Quickstart(options.words(), today, options.folder(), terminal).run(options.files());
    }

    /** Tells every case; false if one could not be read or written. */
    boolean run(List<String> files) {
        List<Chapter> chapters = new ArrayList<>();
        for (String file : files) {
            chapter(file, chapters.isEmpty()).ifPresent(chapters::add);
        }
        if (!chapters.isEmpty()) {
            Report.legend(words).forEach(terminal::tell);
        }
        chapters.forEach(chapter -> Report.of(chapter.telling(), words).forEach(terminal::tell));
        return written(chapters) && chapters.size() == files.size();
    }

    /** Whatever is wrong with a file, even what nobody thought of, must not take the others with it. */
    private Optional<Chapter> chapter(String file, boolean first) {
        try {
            return story(Path.of(file))
                    .map(story -> Teller.tell(DemoFiles.name(Path.of(file), names), story, words))
                    .map(telling -> Chapter.of(telling, first, words));
        } catch (InvalidPathException unnameable) {
            fault(file, "", words.of("no_path"));
        } catch (RuntimeException unforeseen) {
            fault(file, "", words.of("unforeseen", unforeseen.getClass().getSimpleName()));
        }
        return Optional.empty();
    }

    private boolean written(List<Chapter> chapters) {
        try {
            DemoFiles.write(chapters, folder, words).forEach(file -> terminal.tell(file.toString()));
            return true;
        } catch (FileAlreadyExistsException strange) {
            fault(strange.getFile(), words.of("not_ours"));
            return false;
        } catch (IOException unwritable) {
            fault(folder.toString(), words.of("not_written"));
            return false;
        }
    }

    private Optional<Story> story(Path file) {
        if (Files.isDirectory(file) || Files.notExists(file)) {
            fault(file.toString(), "", words.of(Files.isDirectory(file) ? "is_folder" : "missing"));
            return Optional.empty();
        }
        Reading<CaseFile> reading = KimJson.read(file, CaseFile.class);
        reading.faults().forEach(fault -> fault(file.toString(), fault.pointer(), fault.message(words.locale())));
        return reading.value().flatMap(read -> story(file.toString(), read));
    }

    private Optional<Story> story(String file, CaseFile read) {
        List<Obstacle> obstacles = Obstacle.of(read, words);
        obstacles.forEach(obstacle -> fault(file, obstacle.pointer(), obstacle.reason()));
        return Story.policyOf(read)
                .filter(policy -> obstacles.isEmpty())
                .map(policy -> Story.tell(read, policy, today))
                .filter(story -> draftable(file, story));
    }

    private boolean draftable(String file, Story story) {
        try {
            story.decree();
            return true;
        } catch (IllegalArgumentException undraftable) {
            fault(file, "/wording", words.of("no_draft"));
            return false;
        }
    }

    private void fault(String file, String pointer, String reason) {
        fault(file + ": " + (pointer.isEmpty() ? "/" : pointer), reason);
    }

    private void fault(String place, String reason) {
        terminal.fault(place + ": " + reason);
    }
}
