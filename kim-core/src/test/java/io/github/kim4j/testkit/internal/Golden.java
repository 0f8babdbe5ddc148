package io.github.kim4j.testkit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares what is printed with a file under {@code src/test/resources/golden} of a module. Files are written only when the system
 * property {@code kim.golden} is {@code write}, and a test that wrote one fails, so that nobody commits it unseen.
 */
public final class Golden {
    private static final Path FOLDER = Path.of("src", "test", "resources", "golden");

    private Golden() {}

    /**
     * Checks a text.
     *
     * @param name the name of the file below the folder
     * @param text what was printed
     */
    public static void check(String name, String text) {
        check(FOLDER.resolve(name), text);
    }

    /**
     * Checks a text against a file that stands elsewhere.
     *
     * @param file the file
     * @param text what was printed
     */
    public static void check(Path file, String text) {
        if (System.getProperty("kim.golden", "").equals("write")
                && !(Files.exists(file) && read(file).equals(text))) {
            write(file, text);
            throw new AssertionError(file + " is written: look at it and run again without kim.golden");
        }
        assertThat(file).as("run with -Dkim.golden=write to make it").exists();
        assertThat(text).as(file.toString()).isEqualTo(read(file));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
