package io.github.kim4j.examples.quickstart;

import io.github.kim4j.json.KimJson;
import io.github.kim4j.json.Reading;
import io.github.kim4j.policy.RegionPolicy;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Runs case files through the lifecycle of their regions and tells what came of them.
 *
 * <p>{@code java -jar quickstart.jar [FILE...]} runs the files given, else the two cases that come with it. System
 * properties: {@code kim.case} (one file), {@code kim.lang} ({@code id} or {@code en}).
 */
public final class Quickstart {
    private static final Logger VALIDATOR_LOG = Logger.getLogger("org.hibernate.validator");

    private final Words words;
    private final LocalDate today;
    private final Path folder;
    private final PrintStream out;
    private final PrintStream err;

    Quickstart(Locale locale, LocalDate today, Path folder, PrintStream out, PrintStream err) {
        this.words = Words.in(locale);
        this.today = today;
        this.folder = folder;
        this.out = out;
        this.err = err;
    }

    /**
     * Runs the example.
     *
     * @param arguments the case files; none for those that come with it
     */
    public static void main(String[] arguments) {
        VALIDATOR_LOG.setLevel(Level.WARNING);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        Optional<Locale> locale = locale(System.getProperty("kim.lang", "id"));
        if (locale.isEmpty()) {
            err.println("kim.lang: " + System.getProperty("kim.lang") + " (expected: id or en)");
            System.exit(1);
        }
        Quickstart quickstart = new Quickstart(
                locale.orElseThrow(),
                LocalDate.now(ZoneId.of("Asia/Jakarta")),
                home().resolve("target/demo"),
                out,
                err);
        if (!quickstart.run(files(arguments))) {
            System.exit(1);
        }
    }

    static Optional<Locale> locale(String language) {
        return Set.of("id", "en").contains(language) ? Optional.of(Locale.forLanguageTag(language)) : Optional.empty();
    }

    private static List<Path> files(String[] arguments) {
        if (arguments.length > 0) {
            return List.of(arguments).stream().map(Path::of).toList();
        }
        return Optional.ofNullable(System.getProperty("kim.case"))
                .filter(file -> !file.isEmpty())
                .map(file -> List.of(Path.of(file)))
                .orElseGet(() -> List.of(home().resolve("cases/muba.json"), home().resolve("cases/malang.json")));
    }

    /** The folder of the module, two above the jar or the classes. */
    private static Path home() {
        try {
            return Path.of(Quickstart.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .resolveSibling("..")
                    .normalize();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Tells every case; false if one could not be read. */
    boolean run(List<Path> files) {
        List<Telling> tellings = new ArrayList<>();
        for (Path file : files) {
            story(file).ifPresent(story -> tellings.add(Teller.tell(name(file, tellings), story, words)));
        }
        tellings.forEach(telling -> Report.of(telling, words).forEach(out::println));
        return written(tellings) && tellings.size() == files.size();
    }

    private boolean written(List<Telling> tellings) {
        try {
            DemoFiles.write(tellings, folder, words).forEach(out::println);
            return true;
        } catch (IOException unwritable) {
            fault(folder, "", words.of("not_written"));
            return false;
        }
    }

    /** The name of the file, with a number if another file has the same. */
    private static String name(Path file, List<Telling> others) {
        String name = file.getFileName().toString().replaceFirst("\\.json$", "");
        boolean taken = others.stream().anyMatch(other -> other.name().equals(name));
        return taken ? name + "-" + (others.size() + 1) : name;
    }

    private Optional<Story> story(Path file) {
        Reading<CaseFile> reading = KimJson.read(file, CaseFile.class);
        reading.faults().forEach(fault -> fault(file, fault.pointer(), fault.message(words.locale())));
        return reading.value().flatMap(read -> story(file, read));
    }

    private Optional<Story> story(Path file, CaseFile read) {
        Optional<RegionPolicy> policy = Story.policyOf(read);
        if (policy.isEmpty()) {
            fault(file, "/region", words.of("no_policy"));
            return Optional.empty();
        }
        List<String> undecided = policy.get().undecided();
        if (!undecided.isEmpty()) {
            fault(file, "/policy", words.of("undecided", String.join("; ", undecided)));
            return Optional.empty();
        }
        return Optional.of(Story.tell(read, policy.get(), today)).filter(story -> draftable(file, story));
    }

    private boolean draftable(Path file, Story story) {
        try {
            story.decree();
            return true;
        } catch (IllegalArgumentException undraftable) {
            fault(file, "/wording", words.of("no_draft"));
            return false;
        }
    }

    private void fault(Path file, String pointer, String reason) {
        err.println(file + ": " + (pointer.isEmpty() ? "/" : pointer) + ": " + reason);
    }
}
