package io.github.kim4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page of the types of documents has each of them, with an example that is right. */
class DocumentsPageTest {
    private static final Path PAGE = Path.of("..", "docs", "reference", "documents.md");
    private static final Pattern SECTION =
            Pattern.compile("^## (\\w+)$(.*?)^```json$(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    /** What the page tells of a type. */
    record Section(String name, String words, String example) {
        static Section of(MatchResult match) {
            return new Section(match.group(1), match.group(2), match.group(3));
        }

        Class<?> type() {
            return Documents.TYPES.stream()
                    .filter(type -> type.getSimpleName().equals(name))
                    .findFirst()
                    .orElseThrow();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Section> sections() throws IOException {
        return SECTION.matcher(Files.readString(PAGE)).results().map(Section::of);
    }

    @Test
    void every_type_of_documents_has_a_section_and_a_line_in_the_table() throws IOException {
        List<String> names = Documents.TYPES.stream().map(Class::getSimpleName).toList();
        List<String> listed = new ArrayList<>();
        Pattern.compile("^\\| \\[`(\\w+)`]\\(#(\\w+)\\) \\| (.+) \\| (.+) \\|$", Pattern.MULTILINE)
                .matcher(Files.readString(PAGE))
                .results()
                .forEach(row -> listed.add(row.group(1)));

        assertThat(sections().map(Section::name)).containsExactlyInAnyOrderElementsOf(names);
        assertThat(listed)
                .containsExactlyElementsOf(sections().map(Section::name).toList());
    }

    @ParameterizedTest
    @MethodSource("sections")
    void the_example_is_read_without_a_fault_and_valid(Section section) {
        assertThat(Judge.errors(section.type(), section.example())).isEmpty();
        assertThat(KimJson.read(section.example(), section.type()).faults()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sections")
    void the_section_names_the_schema(Section section) {
        assertThat(section.words()).contains("Schema: `" + Documents.file(section.type()) + "`.");
    }

    @Test
    void nobody_in_the_examples_can_be_somebody() throws IOException {
        String page = Files.readString(PAGE);

        assertThat(Pattern.compile("[0-9]{16}").matcher(page).results().map(MatchResult::group))
                .isNotEmpty()
                .allMatch(nik -> nik.startsWith("99"));
        assertThat(Pattern.compile("\\+62[0-9]+").matcher(page).results().map(MatchResult::group))
                .isNotEmpty()
                .allMatch(phone -> phone.startsWith("+6281200000"));
    }
}
