package io.github.kim4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kim4j.activity.ActivityType;
import io.github.kim4j.activity.GuidanceKind;
import io.github.kim4j.activity.SourceKind;
import io.github.kim4j.decree.DecreeRelationKind;
import io.github.kim4j.decree.OfficeKind;
import io.github.kim4j.decree.PostStatus;
import io.github.kim4j.decree.SigningCapacity;
import io.github.kim4j.group.ChannelKind;
import io.github.kim4j.group.Field;
import io.github.kim4j.group.ForumLevel;
import io.github.kim4j.group.GroupBase;
import io.github.kim4j.group.GroupLevel;
import io.github.kim4j.group.GroupLinkKind;
import io.github.kim4j.group.MembershipKind;
import io.github.kim4j.group.NameForm;
import io.github.kim4j.group.OfficerRole;
import io.github.kim4j.group.Purpose;
import io.github.kim4j.group.SectionKind;
import io.github.kim4j.group.SubUnitKind;
import io.github.kim4j.person.Occupation;
import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Law 3: every text is there in both languages. */
class BundlesTest {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}");

    static List<Path> bundles() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(file -> file.toString().endsWith("_id.properties"))
                    .toList();
        }
    }

    private static Properties load(Path file) {
        Properties texts = new Properties();
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            texts.load(in);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
        return texts;
    }

    private static Path sibling(Path indonesian, String suffix) {
        String name = indonesian.getFileName().toString().replace("_id.properties", suffix + ".properties");
        return indonesian.resolveSibling(name);
    }

    private static List<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .distinct()
                .sorted()
                .toList();
    }

    @Test
    void there_are_bundles() throws IOException {
        assertThat(bundles()).hasSizeGreaterThanOrEqualTo(3);
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void the_root_is_the_indonesian_one_byte_for_byte(Path indonesian) throws IOException {
        assertThat(Files.readAllBytes(sibling(indonesian, ""))).isEqualTo(Files.readAllBytes(indonesian));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void both_languages_have_the_same_keys_and_no_text_is_blank(Path indonesian) {
        Properties texts = load(indonesian);
        Properties english = load(sibling(indonesian, "_en"));

        assertThat(new TreeSet<>(english.stringPropertyNames())).isEqualTo(new TreeSet<>(texts.stringPropertyNames()));
        assertThat(texts.values()).allSatisfy(text -> assertThat((String) text).isNotBlank());
        assertThat(english.values())
                .allSatisfy(text -> assertThat((String) text).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void both_languages_have_the_same_placeholders_and_none_needs_an_expression_language(Path indonesian) {
        Properties texts = load(indonesian);
        Properties english = load(sibling(indonesian, "_en"));

        for (String key : texts.stringPropertyNames()) {
            assertThat(placeholders(english.getProperty(key))).as(key).isEqualTo(placeholders(texts.getProperty(key)));
            assertThat(texts.getProperty(key) + english.getProperty(key))
                    .as(key)
                    .doesNotContain("${");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ContributorValidationMessages", "io/github/kim4j/json/messages"})
    void a_code_says_why_not_and_what_must_hold_in_two_languages(String name) {
        Properties texts = load(RESOURCES.resolve(name + "_id.properties"));
        Properties english = load(RESOURCES.resolve(name + "_en.properties"));

        assertThat(texts.stringPropertyNames())
                .allSatisfy(key -> assertThat(english.getProperty(key)).isNotEqualTo(texts.getProperty(key)))
                .filteredOn(key -> !key.endsWith(".rule") && !key.startsWith("expected."))
                .isNotEmpty()
                .allSatisfy(code -> assertThat(texts.stringPropertyNames()).contains(code + ".rule"));
    }

    @Test
    void every_office_every_level_every_known_role_and_every_known_occupation_has_a_label() {
        Properties offices = load(RESOURCES.resolve("io/github/kim4j/decree/labels_id.properties"));
        Properties group = load(RESOURCES.resolve("io/github/kim4j/group/labels_id.properties"));
        Properties person = load(RESOURCES.resolve("io/github/kim4j/person/labels_id.properties"));

        assertThat(offices.stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(Stream.of(
                                Arrays.stream(OfficeKind.values()).map(kind -> "office." + kind.code()),
                                Arrays.stream(DecreeRelationKind.values()).map(kind -> "relation." + kind.code()),
                                Arrays.stream(PostStatus.values()).map(status -> "status." + status.code()),
                                Arrays.stream(SigningCapacity.values())
                                        .filter(SigningCapacity::delegated)
                                        .map(capacity -> "capacity." + capacity.code()))
                        .flatMap(codes -> codes)
                        .toList());
        assertThat(group.stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(Stream.of(
                                keys("level", Arrays.stream(GroupLevel.values())),
                                keys("forum_level", Arrays.stream(ForumLevel.values())),
                                keys("membership", Arrays.stream(MembershipKind.values())),
                                keys("name_form", Arrays.stream(NameForm.values())),
                                keys("role", known(OfficerRole.class)),
                                keys("field", known(Field.class)),
                                keys("purpose", known(Purpose.class)),
                                keys("base", known(GroupBase.class)),
                                keys("sub_unit", known(SubUnitKind.class)),
                                keys("section", known(SectionKind.class)),
                                keys("channel", known(ChannelKind.class)),
                                keys("link", known(GroupLinkKind.class)))
                        .flatMap(keys -> keys)
                        .toList());
        assertThat(load(RESOURCES.resolve("io/github/kim4j/activity/labels_id.properties"))
                        .stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(Stream.of(
                                keys("activity", known(ActivityType.class)),
                                keys("guidance", known(GuidanceKind.class)),
                                keys("source", known(SourceKind.class)))
                        .flatMap(keys -> keys)
                        .toList());
        assertThat(person.stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(known(Occupation.class)
                        .map(occupation -> "occupation." + occupation.code())
                        .toList());
    }

    @Test
    void an_occupation_reads_as_a_word_and_one_that_is_not_known_as_its_code() {
        assertThat(Occupation.FARMER.label(Locale.ENGLISH)).isEqualTo("farmer");
        assertThat(Occupation.FARMER.label(Locale.ROOT)).isEqualTo("petani");
        assertThat(Occupation.of("ASTRONAUT").label(Locale.ENGLISH)).isEqualTo("ASTRONAUT");
        assertThat(GroupLevel.REGENCY.label(Locale.ENGLISH)).isEqualTo("regency or city");
        assertThat(GroupLevel.HAMLET.label(Locale.ROOT)).isEqualTo("dusun atau RW");
    }

    /** The text of a constant is its code. */
    private static Stream<String> keys(String prefix, Stream<?> values) {
        return values.map(value -> prefix + "." + value);
    }

    private static <T> Stream<T> known(Class<T> type) {
        return Arrays.stream(type.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == type)
                .map(field -> {
                    try {
                        return type.cast(field.get(null));
                    } catch (IllegalAccessException impossible) {
                        throw new AssertionError(impossible);
                    }
                });
    }
}
