package io.github.kim4j.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** The page on the laws names every seeded fault, and no test that there is not. */
class LawsPageTest {
    private static final Path PAGE = Path.of("..", "docs", "reference", "laws.md");
    private static final List<Class<?>> LAWS =
            List.of(LifecycleLawsProperties.class, ExploredLawsProperties.class, BoardLawsProperties.class);

    private static Set<String> onThePage(String pattern) throws IOException {
        return Pattern.compile(pattern)
                .matcher(Files.readString(PAGE))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> tests(Class<?> type) {
        return Stream.of(type.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Test.class))
                .map(Method::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void names_no_bite_that_there_is_not() throws IOException {
        assertThat(tests(LawsBiteTest.class)).containsAll(onThePage("`LawsBiteTest\\.(\\w+)`"));
        assertThat(onThePage("`LawsBiteTest\\.(\\w+)`")).hasSizeGreaterThan(10);
    }

    @Test
    void names_every_seeded_fault() throws IOException {
        Set<String> faults = tests(SeededFaultsTest.class);
        faults.removeAll(Set.of("walks_read_back_as_they_are", "papers_tell_what_ended_them")); // no faults

        assertThat(onThePage("`SeededFaultsTest\\.(\\w+)`")).isEqualTo(faults);
    }

    @Test
    void has_a_row_for_every_law_that_is_a_property() throws IOException {
        Set<String> held = LAWS.stream()
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Property.class))
                .map(Method::getName)
                .filter(name -> name.startsWith("law_"))
                .map(name ->
                        name.replaceFirst("law_(\\d)(?:_(\\d)_)?.*", "$1.$2").replaceFirst("\\.$", ""))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(onThePage("(?m)^\\| (\\d(?:\\.\\d)?) ")).isEqualTo(held);
    }
}
