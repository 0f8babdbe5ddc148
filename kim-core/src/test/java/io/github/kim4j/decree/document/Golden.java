package io.github.kim4j.decree.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares with a checked-in file; {@code -Dkim.golden=write} writes it instead, to be read before it is committed. */
final class Golden {
    private static final Path FOLDER = Path.of("src/test/resources/golden/decree");

    private Golden() {}

    static void compare(String name, String actual) throws IOException {
        Path file = FOLDER.resolve(name);
        if ("write".equals(System.getProperty("kim.golden"))) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(file));
    }
}
