package io.github.kim4j.decree;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kim4j.core.internal.NumberText;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.statistics.Statistics;

/** Numbers in forms that nobody has seen yet: kept, compared and parsed without a fault. */
class DecreeNumberProperties {
    @Provide
    Arbitrary<String> lines() {
        Arbitrary<List<String>> scraps = Arbitraries.of(
                        "/",
                        " ",
                        "-",
                        ".",
                        "–",
                        "\u00A0",
                        "188.45",
                        "503",
                        "12",
                        "7 A",
                        "KPTS",
                        "Kep.",
                        "HK",
                        "V",
                        "Tahun ",
                        "2020",
                        "<n>",
                        "....",
                        "Diskominfo",
                        "\u0301",
                        "ŉ",
                        "ΐ",
                        "ſ")
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
        return Arbitraries.oneOf(
                        Arbitraries.strings().ofMinLength(1).ofMaxLength(DecreeNumber.MAX_LENGTH),
                        scraps.map(parts -> String.join("", parts)),
                        scraps.map(parts -> String.join("/", parts)))
                .filter(DecreeNumberProperties::printable);
    }

    private static boolean printable(String text) {
        return text.equals(text.strip())
                && text.chars().noneMatch(Character::isISOControl)
                && text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    @Property
    void any_printable_line_is_kept(@ForAll("lines") String raw) {
        assertThat(DecreeNumber.parse(raw).raw()).isEqualTo(raw);
        assertThat(DecreeNumber.parse(raw)).hasToString(raw);
    }

    @Property
    void the_normalized_form_is_its_own(@ForAll("lines") String raw) {
        String normalized = DecreeNumber.parse(raw).normalized();

        assertThat(DecreeNumber.parse(raw).sameAs(DecreeNumber.parse(raw))).isTrue();
        assertThat(NumberText.normalized(normalized))
                .isEqualTo(normalized)
                .isNotEmpty()
                .doesNotContainAnyWhitespaces();
    }

    @Example
    void the_normalized_form_of_every_character_is_its_own() {
        assertThat(IntStream.rangeClosed(1, Character.MAX_CODE_POINT)
                        .mapToObj(Character::toString)
                        .filter(text -> {
                            String normalized = NumberText.normalized(text);
                            return !normalized.equals(NumberText.normalized(normalized));
                        }))
                .isEmpty();
    }

    @Property
    void the_parts_are_told_without_a_fault_and_stand_in_the_number(@ForAll("lines") String raw) {
        DecreeNumber number = DecreeNumber.parse(raw);
        DecreeNumberParts parts = number.parts();
        String readable = NumberText.readable(raw);

        parts.classification().ifPresent(part -> assertThat(readable).startsWith(part));
        parts.sequence().ifPresent(part -> assertThat(readable).contains(part).matches(text -> !part.isBlank()));
        parts.unit().ifPresent(part -> assertThat(readable).contains(part).matches(text -> !part.isBlank()));
        parts.year().ifPresent(year -> assertThat(number.normalized()).endsWith(Integer.toString(year)));
        Statistics.label("sequence")
                .collect(parts.sequence().isPresent())
                .coverage(covers -> covers.check(true).percentage(share -> share > 2));
    }

    /** Plain text takes a shorter way, which a mark that nobody sees bars. */
    @Property
    void plain_text_is_compared_as_any_other(@ForAll @CharRange(to = '\u007f') @NotEmpty String text) {
        assertThat(NumberText.normalized(text))
                .isEqualTo(NumberText.normalized(text + '\u200B'))
                .isEqualTo(NumberText.normalized('\u00A0' + text));
    }

    @Property
    void blanks_case_and_dashes_change_no_part_of_the_comparison(@ForAll("lines") String raw) {
        String other = raw.replace(' ', '\u00A0').replace('-', '\u2013');

        assertThat(DecreeNumber.parse(raw).sameAs(DecreeNumber.parse(other))).isTrue();
    }
}
