package org.example.host;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kim4j.testkit.workflow.PolicyContract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The examples of the page on testing that need kim-workflow are code that runs here. */
class OurPolicyTest {
    private static final String HOST = "src/test/java/org/example/host/";
    private static final List<Path> PLACES = List.of(
            Path.of("../kim-core/" + HOST + "GroupCardProperties.java"),
            Path.of("src/test/java/io/github/kim4j/machine/LoansTest.java"),
            Path.of(HOST + "OurPolicyTest.java"),
            Path.of(HOST + "BadgeProperties.java"));

    // testing: begin
    @TestFactory
    Stream<DynamicNode> our_policy() {
        return PolicyContract.of(Path.of("src/test/resources/org/example/host/policy.json"))
                .tests();
    }
    // testing: end

    @Test
    void the_page_shows_what_runs_and_nothing_else() throws IOException {
        List<String> shown = found("```java\n(.*?)\n```", Files.readString(Path.of("../docs/testing.md")));
        StringBuilder sources = new StringBuilder();
        for (Path place : PLACES) {
            sources.append(Files.readString(place));
        }

        assertThat(shown)
                .containsExactlyElementsOf(
                        found("    // testing: begin\n(.*?)\n    // testing: end", sources.toString()).stream()
                                .map(String::stripIndent)
                                .toList());
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern, Pattern.DOTALL)
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
