package io.github.kim4j.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The words of this module, and of the lifecycle of this test, in both languages. */
class VocabularyTest {
    private static final Locale INDONESIAN = Locale.forLanguageTag("id");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");
    private static final Pattern LABEL = Pattern.compile("(state|action|role|evidence|heading|paper)\\.[A-Z0-9_]+");

    /** Every bundle, by its path without language and ending; but one that is made to lack a language. */
    static List<String> bundles() throws IOException {
        try (Stream<Path> main = Files.walk(Path.of("src/main/resources"));
                Stream<Path> test = Files.walk(Path.of("src/test/resources/io"))) {
            return Stream.concat(main, test)
                    .map(Path::toString)
                    .filter(file -> file.endsWith("_en.properties"))
                    .filter(file -> !file.endsWith("other_half_en.properties"))
                    .map(file -> file.substring(0, file.length() - "_en.properties".length()))
                    .sorted()
                    .toList();
        }
    }

    private static Map<String, String> texts(String file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of(file + ".properties"))) {
            properties.load(reader);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }

    @Test
    void the_bundle_of_the_engine_is_among_them() throws IOException {
        assertThat(bundles()).anyMatch(bundle -> Path.of(bundle).endsWith("io/github/kim4j/machine/messages"));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void the_bundle_without_language_is_the_indonesian_one(String bundle) throws IOException {
        assertThat(texts(bundle)).isEqualTo(texts(bundle + "_id"));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void both_languages_have_the_same_keys_and_no_empty_text(String bundle) throws IOException {
        assertThat(texts(bundle + "_en").keySet())
                .isEqualTo(texts(bundle + "_id").keySet());
        assertThat(texts(bundle + "_en").values()).noneMatch(String::isBlank);
        assertThat(texts(bundle + "_id").values()).noneMatch(String::isBlank);
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void both_languages_name_the_same_values(String bundle) throws IOException {
        Map<String, String> english = texts(bundle + "_en");

        texts(bundle + "_id")
                .forEach((key, text) -> assertThat(placeholders(english.getOrDefault(key, "")))
                        .as(key)
                        .isEqualTo(placeholders(text)));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void no_key_stands_twice(String bundle) throws IOException {
        for (String suffix : List.of("", "_id", "_en")) {
            List<String> keys = Files.readAllLines(Path.of(bundle + suffix + ".properties")).stream()
                    .filter(line -> line.contains("=") && !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf('=')))
                    .toList();
            assertThat(keys).as(bundle + suffix).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void every_code_of_a_rule_says_why_not_and_what_must_hold(String bundle) throws IOException {
        Set<String> keys = texts(bundle + "_id").keySet();
        Set<String> requirements = keys.stream()
                .filter(key -> key.endsWith(".rule"))
                .map(key -> key.substring(0, key.length() - ".rule".length()))
                .collect(Collectors.toCollection(TreeSet::new));
        if (requirements.isEmpty()) {
            return; // no vocabulary of rules
        }

        assertThat(keys.stream()
                        .filter(key -> !key.endsWith(".rule"))
                        .filter(key -> !LABEL.matcher(key).matches()))
                .containsExactlyInAnyOrderElementsOf(requirements);
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void answers_in_the_language_asked_for_whatever_the_machine_speaks() {
        Locale before = Locale.getDefault();
        try {
            for (String tag : List.of("tr-TR", "en-US", "id-ID", "ar-EG-u-nu-arab")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                Localized lent = Loans.WORDS.state(Loans.State.LENT);
                assertThat(lent.text(Locale.ENGLISH)).as(tag).isEqualTo("Lent");
                assertThat(lent.text(Locale.UK)).as(tag).isEqualTo("Lent");
                assertThat(lent.text(INDONESIAN)).as(tag).isEqualTo("Dipinjam");
                assertThat(lent.text(Locale.forLanguageTag("in"))).as(tag).isEqualTo("Dipinjam");
                assertThat(lent.text(Locale.GERMAN)).as(tag).isEqualTo("Dipinjam");
                assertThat(lent.text(Locale.ROOT)).as(tag).isEqualTo("Dipinjam");
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void placeholders_survive_apostrophes_and_numbers_are_not_grouped() {
        Violation violation = Loans.WORDS.violation(
                "loan.renewed_too_often", Loans.READING, Map.of("renewals", 2024, "maximum", 1_000_000));

        assertThat(violation.message(Locale.ENGLISH))
                .isEqualTo("The loan was renewed 2024 times; the reader's limit is 1000000.");
    }

    @Test
    void a_value_with_the_signs_of_a_pattern_is_told_as_it_is() {
        Violation violation =
                Loans.WORDS.violation("loan.too_long", Loans.READING, Map.of("until", "$1 \\ {days}", "days", 30));

        assertThat(violation.message(Locale.ENGLISH)).isEqualTo("A loan until $1 \\ {days} is longer than 30 days.");
    }

    @Test
    void a_value_with_words_of_its_own_is_told_in_the_language_asked_for() {
        Localized lent = Loans.WORDS.state(Loans.State.LENT);
        Violation violation = Loans.WORDS.violation("loan.too_long", Loans.READING, Map.of("until", lent, "days", 1));

        assertThat(violation.message(Locale.ENGLISH)).startsWith("A loan until Lent is");
        assertThat(violation.message(INDONESIAN)).startsWith("Pinjaman sampai Dipinjam lebih");
    }

    @Test
    void a_parameter_with_words_of_its_own_is_told_in_the_language_asked_for() {
        Localized lent = Loans.WORDS.state(Loans.State.LENT);
        Condition<Loans.Copy> condition = Loans.WORDS.condition(
                "loan.too_long",
                Loans.READING,
                Map.of("days", lent),
                (copy, context) -> true,
                (copy, context) -> Map.of());

        assertThat(condition.requirement(Locale.ENGLISH)).isEqualTo("A loan lasts Lent days at most.");
        assertThat(condition.requirement(INDONESIAN)).isEqualTo("Pinjaman paling lama Dipinjam hari.");
    }
}
