package io.github.kim4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kim4j.activity.Socialization;
import jakarta.validation.Validation;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundlesTest {
    private static final String MESSAGES = "/io/github/kim4j/json/messages";
    private static final String CONSTRAINTS = "/ContributorValidationMessages";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[a-z]+}");

    private static Map<String, String> bundle(String name) {
        Properties texts = new Properties();
        try (InputStream in = BundlesTest.class.getResourceAsStream(name + ".properties")) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        Map<String, String> sorted = new TreeMap<>();
        texts.forEach((key, text) -> sorted.put((String) key, (String) text));
        return sorted;
    }

    private static Set<String> placeholders(String text) {
        Set<String> found = new TreeSet<>();
        PLACEHOLDER.matcher(text).results().forEach(match -> found.add(match.group()));
        return found;
    }

    @ParameterizedTest
    @ValueSource(strings = {MESSAGES, CONSTRAINTS})
    void both_languages_have_the_same_keys_and_placeholders(String name) {
        Map<String, String> indonesian = bundle(name + "_id");
        Map<String, String> english = bundle(name + "_en");

        assertThat(bundle(name)).isEqualTo(indonesian);
        assertThat(english).containsOnlyKeys(indonesian.keySet());
        assertThat(english)
                .allSatisfy((key, text) -> assertThat(placeholders(text))
                        .as(key)
                        .isEqualTo(placeholders(indonesian.getOrDefault(key, ""))))
                .allSatisfy((key, text) -> assertThat(text).as(key).isNotEqualTo(indonesian.getOrDefault(key, "")));
    }

    @ParameterizedTest
    @ValueSource(strings = {MESSAGES, CONSTRAINTS})
    void every_code_says_why_not_and_what_must_hold(String name) {
        Map<String, String> texts = bundle(name);

        assertThat(texts.keySet())
                .filteredOn(key -> !key.endsWith(".rule") && !key.startsWith("expected."))
                .isNotEmpty()
                .allSatisfy(code -> assertThat(texts).containsKey(code + ".rule"));
    }

    @Test
    void texts_of_constraints_need_no_expression_language() {
        assertThat(bundle(CONSTRAINTS).values()).noneMatch(text -> text.contains("${"));
    }

    @Test
    void a_host_that_validates_by_itself_gets_the_texts_in_its_language() {
        Socialization event = Socialization.builder()
                .heldOn(Situations.ON)
                .mode(io.github.kim4j.activity.SocializationMode.VIRTUAL)
                .region(io.github.kim4j.region.RegionCode.parse("16.06"))
                .organizer(" ")
                .place("x".repeat(201))
                .build();
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("id-ID"));
            assertThat(Validation.byDefaultProvider()
                            .configure()
                            .messageInterpolator(new ParameterMessageInterpolator())
                            .buildValidatorFactory()
                            .getValidator()
                            .validate(event))
                    .extracting(violation -> violation.getMessage())
                    .containsExactlyInAnyOrder("Teks kosong.", "Teks terlalu panjang: paling banyak 200 karakter.");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void every_code_of_the_document_is_told_without_open_placeholders() {
        bundle(MESSAGES).keySet().stream()
                .filter(key -> key.startsWith("json.") && !key.endsWith(".rule"))
                .forEach(code -> {
                    Fault fault = new Fault(
                            code,
                            "",
                            OptionalInt.of(1),
                            OptionalInt.of(2),
                            Map.of(
                                    "known",
                                    "id",
                                    "expected",
                                    "one_of",
                                    "options",
                                    "A, B",
                                    "limit",
                                    "16 MiB",
                                    "told",
                                    "1000"));
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
