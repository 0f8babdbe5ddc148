package io.github.kim4j.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The example in the README is code that runs here. */
class ReadmeTest {
    private static final Path STORY = Path.of("src/main/java/io/github/kim4j/examples/quickstart/Story.java");

    private static String between(String text, String start, String end) {
        int from = text.indexOf(start);
        assertThat(from).as(start).isNotNegative();
        int begin = text.indexOf('\n', from) + 1;
        return text.substring(begin, text.indexOf(end, begin));
    }

    @Test
    void shows_the_marked_region_of_the_quickstart() throws IOException {
        String region = between(Files.readString(STORY), "    // README: ", "    // README: end");

        String readme = Files.readString(Path.of("../../README.md"));
        assertThat(readme).contains("```java\n" + region.stripTrailing().stripIndent() + "\n```");
    }
}
