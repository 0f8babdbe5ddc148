package io.github.kim4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FaultTest {
    private static Stream<String> codes() {
        Properties texts = new Properties();
        try (InputStream in = FaultTest.class.getResourceAsStream("messages.properties")) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts.stringPropertyNames().stream().filter(key -> key.startsWith("json.") && !key.endsWith(".rule"));
    }

    @Test
    void every_code_of_the_document_is_told_without_open_placeholders() {
        codes().forEach(code -> {
            Fault fault = new Fault(
                    code,
                    "",
                    OptionalInt.of(1),
                    OptionalInt.of(2),
                    Map.of("known", "id", "expected", "one_of", "options", "A, B", "limit", "16 MiB", "told", "1000"));
            for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.forLanguageTag("id")}) {
                assertThat(fault.message(locale)).doesNotContain("{").endsWith(".");
                assertThat(fault.rule(locale)).doesNotContain("{").endsWith(".");
            }
        });
    }

    @Test
    void a_code_without_texts_is_told_in_general_words() {
        Fault fault = Fault.at("/x", "host.own_rule", Map.of());

        assertThat(fault.message(Locale.ENGLISH)).isEqualTo("The value does not meet the requirements.");
        assertThat(fault.rule(Locale.ENGLISH)).isEqualTo("The value meets the requirements.");
    }
}
