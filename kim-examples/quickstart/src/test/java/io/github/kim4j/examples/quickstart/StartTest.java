package io.github.kim4j.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is asked for on the command line, and the folder of the results. */
class StartTest {
    private static final Path MUBA = Path.of("cases/muba.json");
    private static final Path MALANG = Path.of("cases/malang.json");

    @TempDir
    Path folder;

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void nothing_of_an_earlier_run_is_left() throws IOException {
        Run.of(Run.INDONESIAN, folder, MUBA, MALANG);
        Run.of(Run.INDONESIAN, folder, MALANG);

        assertThat(names(folder)).containsExactly("case-malang.json", "index.html", "lifecycle.mmd", "lifecycle.svg");

        Run.of(Run.INDONESIAN, folder, folder.resolve("missing.json"));

        assertThat(names(folder)).isEmpty();
    }

    @Test
    void files_that_others_wrote_stay() throws IOException {
        List<String> others = List.of("case-mine.json", "decree-final.html", "lifecycle.txt", "notes.md");
        for (String other : others) {
            Files.writeString(folder.resolve(other), "mine");
        }

        Run.of(Run.INDONESIAN, folder, MUBA, MALANG);
        Run.of(Run.INDONESIAN, folder, MALANG);

        assertThat(names(folder)).containsAll(others);
    }

    @Test
    void a_list_of_files_that_was_tampered_with_deletes_no_others() throws IOException {
        Path demo = folder.resolve("demo");
        Run.of(Run.INDONESIAN, demo, MALANG);
        Files.writeString(folder.resolve("case-mine.json"), "mine");
        Files.writeString(demo.resolve("notes.md"), "mine");
        Files.writeString(demo.resolve(".quickstart"), "../case-mine.json\nnotes.md\n..\n/\n\n");

        assertThat(Run.of(Run.INDONESIAN, demo, MALANG).readable())
                .as("whose the files of the first run are, nothing tells any more")
                .isFalse();

        assertThat(folder.resolve("case-mine.json")).exists();
        assertThat(demo.resolve("notes.md")).exists();
    }

    @Test
    void help_tells_the_usage_in_both_languages() {
        Run run = Run.start(Map.of(), "--help");

        assertThat(run.readable()).isTrue();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .hasSizeLessThan(15)
                .anyMatch(line -> line.startsWith("Pemakaian: java "))
                .anyMatch(line -> line.startsWith("Usage: java "))
                .anyMatch(line -> line.contains("kim.out"))
                .noneMatch(line -> line.contains("\\u"));
    }

    @Test
    void an_unknown_option_is_told_on_one_line() {
        Run run = Run.start(Map.of("kim.lang", "en"), "--lang=en", MALANG.toString());

        assertThat(run.readable()).isFalse();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).containsExactly("--lang=en: unknown option (expected: --help, or case files)");
    }

    @Test
    void an_unknown_language_is_told_on_one_line() {
        assertThat(Run.start(Map.of("kim.lang", "EN"), MALANG.toString()).err())
                .containsExactly("kim.lang: EN (expected: id or en)");
    }

    @Test
    void the_folder_of_the_results_can_be_chosen() {
        Path chosen = folder.resolve("a/b");

        Run run = Run.start(Map.of("kim.out", chosen.toString()), MALANG.toString());

        assertThat(run.readable()).isTrue();
        assertThat(run.out()).contains(chosen.resolve("index.html").toString());
        assertThat(chosen.resolve("index.html")).exists();
    }

    @Test
    void a_folder_that_no_computer_can_have_is_told_on_one_line() {
        Run run = Run.start(Map.of("kim.out", "a\0b", "kim.lang", "en"), MALANG.toString());

        assertThat(run.readable()).isFalse();
        assertThat(run.err())
                .containsExactly("kim.out: a\\u0000b (expected: the name of a folder that this computer can have)");
    }

    @Test
    void a_file_can_be_told_by_a_property_and_arguments_come_first() {
        Map<String, String> properties =
                Map.of("kim.out", folder.toString(), "kim.case", MALANG.toString(), "kim.lang", "en");

        assertThat(Run.start(properties).out()).contains("   From the minutes to the decree: 62 days");
        assertThat(Run.start(properties, MUBA.toString()).out()).contains("   From the minutes to the decree: 25 days");
    }
}
