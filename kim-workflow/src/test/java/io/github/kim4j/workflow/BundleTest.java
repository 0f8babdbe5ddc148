package io.github.kim4j.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The static half of law 3: the bundles have the same keys, and each refusal has the text of its rule beside it. */
class BundleTest {
    private static final Path MAIN = Path.of("src", "main", "resources");
    private static final Path TESTKIT = Path.of("src", "test", "resources", "io", "github", "kim4j", "testkit");
    private static final String ENGLISH = "_en.properties";
    private static final String LABELS = "(state|action|role|evidence|heading|paper|unit|step|label|standing)\\..*";

    /** Every bundle of the jar and of the testkit, without its language. */
    static List<Path> bundles() throws IOException {
        List<Path> bundles = new ArrayList<>();
        for (Path folder : List.of(MAIN, TESTKIT)) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.map(Path::toString)
                        .filter(file -> file.endsWith(ENGLISH))
                        .map(file -> Path.of(file.substring(0, file.length() - ENGLISH.length())))
                        .forEach(bundles::add);
            }
        }
        return bundles;
    }

    /** Those of the bundles that have refusals. */
    static List<Path> refusals() throws IOException {
        List<Path> refusals = new ArrayList<>();
        for (Path bundle : bundles()) {
            if (read(bundle, "").stringPropertyNames().stream().anyMatch(key -> key.endsWith(".rule"))) {
                refusals.add(bundle);
            }
        }
        return refusals;
    }

    private static Properties read(Path bundle, String language) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of(bundle + language + ".properties"))) {
            texts.load(reader);
        }
        return texts;
    }

    @Test
    void there_are_bundles_of_every_package_and_of_the_testkit() throws IOException {
        assertThat(bundles())
                .extracting(Path::toString)
                .anyMatch(bundle -> bundle.endsWith("testkit/workflow/report"))
                .anyMatch(bundle -> bundle.endsWith("machine/messages"))
                .anyMatch(bundle -> bundle.endsWith("policy/expectations"))
                .anyMatch(bundle -> bundle.endsWith("lifecycle/expectations"));
        assertThat(refusals()).extracting(Path::toString).anyMatch(bundle -> bundle.endsWith("lifecycle/cases"));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void every_text_is_there_in_both_languages_and_the_root_is_indonesian(Path bundle) throws IOException {
        assertThat(read(bundle, "")).isNotEmpty().isEqualTo(read(bundle, "_id"));
        assertThat(Files.readString(Path.of(bundle + ".properties")))
                .isEqualTo(Files.readString(Path.of(bundle + "_id.properties")));
        assertThat(read(bundle, "_en").keySet()).isEqualTo(read(bundle, "").keySet());
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void every_refusal_has_the_text_of_its_rule_beside_it(Path bundle) throws IOException {
        Properties texts = read(bundle, "");
        assertThat(texts.stringPropertyNames().stream()
                        .filter(key -> key.endsWith(".rule"))
                        .map(key -> key.substring(0, key.length() - ".rule".length()))
                        .collect(Collectors.toSet()))
                .isEqualTo(texts.stringPropertyNames().stream()
                        .filter(key -> !key.endsWith(".rule"))
                        .filter(key -> !key.matches(LABELS))
                        .collect(Collectors.toSet()));
    }
}
