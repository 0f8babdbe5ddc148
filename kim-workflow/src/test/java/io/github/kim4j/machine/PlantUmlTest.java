package io.github.kim4j.machine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kim4j.group.GroupId;
import io.github.kim4j.group.GroupLevel;
import io.github.kim4j.lifecycle.GroupCase;
import io.github.kim4j.lifecycle.GroupLifecycle;
import io.github.kim4j.policy.Policies;
import io.github.kim4j.region.RegionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.sourceforge.plantuml.BlockUml;
import net.sourceforge.plantuml.SourceStringReader;
import net.sourceforge.plantuml.core.Diagram;
import net.sourceforge.plantuml.error.PSystemError;
import net.sourceforge.plantuml.statediagram.StateDiagram;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What we print for PlantUML is read by PlantUML itself, and it sees the states and arrows that there are. */
class PlantUmlTest {
    @BeforeAll
    static void without_a_screen() {
        System.setProperty("java.awt.headless", "true");
    }

    private static Diagram read(String text) {
        List<BlockUml> blocks = new SourceStringReader(text).getBlocks();
        assertThat(blocks).as(text).hasSize(1);
        return blocks.get(0).getDiagram();
    }

    private static StateDiagram understood(String text) {
        Diagram diagram = read(text);
        String fault = diagram instanceof PSystemError error
                ? error.getErrorsUml().stream()
                        .map(one -> "line " + one.getPosition() + ": " + one.getError())
                        .collect(Collectors.joining("; "))
                : "";
        assertThat(fault).as(text).isEmpty();
        return (StateDiagram) diagram;
    }

    private static void same(Definition<?, ?, ?, ?> definition, Locale locale) {
        StateDiagram diagram = understood(definition.print(Format.PLANTUML, locale));
        List<String> shown =
                diagram.leafs().stream().map(leaf -> leaf.getName()).toList();
        Stream<String> expected = Stream.concat(
                definition.steps().stream().map(step -> step.from().name()),
                definition.steps().stream().flatMap(step -> step.to().stream()).map(Enum::name));

        assertThat(shown).containsAll(expected.distinct().toList());
        assertThat(diagram.getLinks().stream()
                        .filter(link -> link.getEntity1() != link.getEntity2())
                        .filter(link -> Stream.of(link.getEntity1(), link.getEntity2())
                                .allMatch(end -> shown.contains(end.getName())
                                        && !end.getName().contains("start")
                                        && !end.getName().contains("end")))
                        .map(link -> link.getEntity1().getName() + " "
                                + link.getEntity2().getName()))
                .containsAll(definition.steps().stream()
                        .flatMap(step -> step.to().stream()
                                .filter(to -> to != step.from())
                                .map(to -> step.from().name() + " " + to.name()))
                        .distinct()
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void reads_the_loans(String language) {
        same(Loans.table().build(), Locale.forLanguageTag(language));
    }

    @Test
    void reads_words_with_every_special_sign() {
        same(PrintTest.odd(), Locale.ENGLISH);
        same(PrintTest.odd(), Locale.ROOT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"16.06", "35.73"})
    void reads_the_lifecycle_of_a_region(String region) {
        GroupLifecycle lifecycle = GroupLifecycle.under(Policies.bundled().of(region));
        RegionCode unit = RegionCode.parse(region.equals("16.06") ? "16.06.06.2008" : "35.73.04.1001");
        GroupCase it = GroupCase.of(GroupId.of("KIM-1"), GroupLevel.VILLAGE, unit);
        var definition = lifecycle.definition(it, LocalDate.of(2026, 11, 2)).orElseThrow();

        same(definition, Locale.forLanguageTag("id"));
        same(definition, Locale.ENGLISH);
    }

    @Test
    void a_broken_text_is_seen_to_be_broken() {
        String text = Loans.table().build().print(Format.PLANTUML, Locale.ENGLISH);

        assertThat(read(text.replaceFirst("-->", "==&&&>"))).isInstanceOf(PSystemError.class);
        assertThat(read(text.replaceFirst("as ON_SHELF", "as \"ON\" SHELF"))).isInstanceOf(PSystemError.class);
    }
}
