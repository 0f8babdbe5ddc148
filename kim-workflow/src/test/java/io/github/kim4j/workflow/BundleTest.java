package io.github.kim4j.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kim4j.lifecycle.GroupLifecycle;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The static half of law 3: the bundles have the same keys, and each refusal has the text of its rule beside it. */
class BundleTest {
    private static Properties read(String bundle, String language) throws IOException {
        Properties texts = new Properties();
        try (InputStream file = GroupLifecycle.class.getResourceAsStream(
                        "/io/github/kim4j/" + bundle + language + ".properties");
                Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lifecycle/messages",
                "lifecycle/cases",
                "lifecycle/standing",
                "machine/messages",
                "policy/messages",
                "policy/labels",
                "policy/explanations"
            })
    void every_text_is_there_in_both_languages_and_the_root_is_indonesian(String bundle) throws IOException {
        assertThat(read(bundle, "")).isNotEmpty().isEqualTo(read(bundle, "_id"));
        assertThat(read(bundle, "_en").keySet()).isEqualTo(read(bundle, "").keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"lifecycle/messages", "lifecycle/cases", "machine/messages"})
    void every_refusal_has_the_text_of_its_rule_beside_it(String bundle) throws IOException {
        Properties texts = read(bundle, "");
        assertThat(texts.stringPropertyNames().stream()
                        .filter(key -> key.endsWith(".rule"))
                        .map(key -> key.substring(0, key.length() - ".rule".length()))
                        .collect(Collectors.toSet()))
                .isEqualTo(texts.stringPropertyNames().stream()
                        .filter(key -> !key.endsWith(".rule"))
                        .filter(key -> !key.matches("(state|action|role|evidence|heading|paper)\\..*"))
                        .collect(Collectors.toSet()));
    }
}
