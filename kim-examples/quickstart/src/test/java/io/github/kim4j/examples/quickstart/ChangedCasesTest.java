package io.github.kim4j.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kim4j.testkit.internal.Golden;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every case under {@code cases} is told as in the text beside it, in both languages. */
class ChangedCasesTest {
    private static final Path CASES = Path.of("src", "test", "resources", "cases");

    @TempDir
    Path folder;

    static List<Path> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void comes_out_as_the_text_beside_it_says(Path file) {
        String told = told(Run.of(Run.INDONESIAN, folder, file)) + told(Run.of(Run.ENGLISH, folder, file));

        Golden.check(Path.of(file.toString().replaceFirst("json$", "expected.txt")), told);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void leaves_files_only_if_it_could_be_read(Path file) throws IOException {
        Run run = Run.of(Run.ENGLISH, folder, file);

        assertThat(run.err().isEmpty()).isEqualTo(run.readable());
        try (Stream<Path> written = Files.list(folder)) {
            assertThat(written.findAny().isPresent()).isEqualTo(run.readable());
        }
    }

    private String told(Run run) {
        Stream<String> faults = run.err().stream().map(line -> "stderr: " + line.replace(CASES + File.separator, ""));
        Stream<String> exit = Stream.of("exit: " + (run.readable() ? 0 : 1), "");
        return Stream.of(run.told(folder).stream(), faults, exit)
                .flatMap(lines -> lines)
                .map(line -> line + "\n")
                .reduce("", String::concat);
    }
}
