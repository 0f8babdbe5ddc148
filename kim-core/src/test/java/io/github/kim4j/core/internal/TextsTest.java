package io.github.kim4j.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.kim4j.decree.Decree;
import io.github.kim4j.group.OfficerRole;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.util.DefaultLocale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {
    private static final Texts ROLES = Texts.beside(OfficerRole.class, "labels");

    @ParameterizedTest
    @CsvSource({
        "en, Treasurer",
        "en-US, Treasurer",
        "id, Bendahara",
        "id-ID, Bendahara",
        "in, Bendahara",
        "jv, Bendahara"
    })
    void answers_in_english_or_in_the_language_of_the_law(String tag, String text) {
        assertThat(ROLES.text("role.TREASURER", Locale.forLanguageTag(tag))).isEqualTo(text);
    }

    @Test
    @DefaultLocale("en-US")
    void the_language_of_the_machine_does_not_matter() {
        assertThat(ROLES.text("role.TREASURER", Locale.forLanguageTag("id"))).isEqualTo("Bendahara");
        assertThat(ROLES.text("role.TREASURER", Locale.ROOT)).isEqualTo("Bendahara");
    }

    @Test
    void fills_placeholders_by_name_and_leaves_all_else_alone() {
        assertThat(Texts.fill(
                        "Jum'at {day}: {name} {0} {}", Map.of("day", 1_000, "name", "$1 \\ {day}"), Locale.ENGLISH))
                .isEqualTo("Jum'at 1000: $1 \\ {day} {0} {}");
        assertThat(Texts.fill("{day}", Map.of(), Locale.ENGLISH)).isEqualTo("{day}");
    }

    @ParameterizedTest
    @CsvSource({"en, since 14 June 2021", "id, since 14 Juni 2021", "jv, since 14 Juni 2021"})
    void writes_days_as_people_do_and_not_as_machines(String tag, String text) {
        Map<String, ?> arguments = Map.of("day", LocalDate.of(2021, 6, 14));

        assertThat(Texts.fill("since {day}", arguments, Locale.forLanguageTag(tag)))
                .isEqualTo(text);
    }

    @Test
    void tells_a_text_of_a_language_from_one_that_stands_in_for_it() {
        Texts formulas = Texts.beside(Decree.class, "document/wording");

        assertThat(formulas.has("dictum.force")).isTrue();
        assertThat(formulas.has("dictum.force", Locale.ROOT)).isTrue();
        assertThat(formulas.has("dictum.force", Locale.ENGLISH)).isFalse();
        assertThat(formulas.text("dictum.force", Map.of("first", "1"), Locale.ENGLISH))
                .isEqualTo(formulas.text("dictum.force", Map.of("first", "1"), Locale.ROOT));
        assertThat(ROLES.has("role.CHAIR", Locale.ENGLISH)).isTrue();
    }

    @Test
    void a_bundle_that_is_not_there_is_a_programmers_error() {
        assertThat(Texts.find(OfficerRole.class, "nothing")).isEmpty();
        assertThat(Texts.find(String.class, "labels")).isEmpty();
        assertThatExceptionOfType(MissingResourceException.class)
                .isThrownBy(() -> Texts.beside(OfficerRole.class, "nothing"));
    }

    @Test
    void knows_its_keys() {
        assertThat(ROLES.has("role.CHAIR")).isTrue();
        assertThat(ROLES.has("role.NOBODY")).isFalse();
        assertThatExceptionOfType(MissingResourceException.class)
                .isThrownBy(() -> ROLES.text("role.NOBODY", Locale.ENGLISH));
    }
}
