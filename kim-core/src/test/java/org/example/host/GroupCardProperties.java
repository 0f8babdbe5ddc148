package org.example.host;

import static io.github.kim4j.testkit.core.KimAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kim4j.group.Group;
import io.github.kim4j.json.KimJson;
import io.github.kim4j.testkit.core.Defective;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The examples of the page on testing are code that runs here. */
class GroupCardProperties {
    private static final Path PAGE = Path.of("../docs/testing.md");
    private static final Path HERE = Path.of("src/test/java/org/example/host/GroupCardProperties.java");

    // testing: begin
    @Property
    void a_card_names_the_group_and_nobody(@ForAll Group group) {
        String card = GroupCard.of(group);

        assertThat(card).contains(group.getName().text());
    }
    // testing: end

    // testing: begin
    @Property
    void tells_what_is_wrong_and_where(@ForAll Defective<Group> defective) {
        assertThat(KimJson.read(defective.document(), Group.class))
                .hasOnlyFault(defective.defect().code(), defective.defect().pointer());
    }
    // testing: end

    @Example
    void the_page_shows_what_runs_here_and_the_versions_that_are_built_with() throws IOException {
        String page = Files.readString(PAGE);
        String pom = Files.readString(Path.of("../pom.xml"));

        assertThat(found("```java\n(.*?)\n```", page)).containsAll(examples()); // others run in kim-workflow
        for (String artifact : List.of("jqwik", "assertj-core", "hibernate-validator")) {
            String version = "<artifactId>" + artifact + "</artifactId>\\s*<version>([^<]*)</version>";
            assertThat(found(version, page))
                    .as(artifact)
                    .hasSize(1)
                    .isEqualTo(found(version, pom).stream()
                            .map(told -> resolved(told, pom))
                            .toList());
        }
    }

    private static String resolved(String version, String pom) {
        return version.startsWith("${")
                ? found("<" + version.substring(2, version.length() - 1) + ">([^<]*)<", pom)
                        .get(0)
                : version;
    }

    private static List<String> examples() throws IOException {
        return found("    // testing: begin\n(.*?)\n    // testing: end", Files.readString(HERE)).stream()
                .map(String::stripIndent)
                .toList();
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern, Pattern.DOTALL)
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
