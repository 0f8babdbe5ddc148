package io.github.kim4j.machine;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Prints a definition as a diagram: an arrow for each pair of states, with the actions that lead from one to the other. */
final class DiagramPrinter<S extends Enum<S>, A extends Enum<A> & TypedAction<C>, X, C> {
    /** The signs that a diagram language may read as its own. */
    private static final String SPECIAL = "\"#&;:<>\\*_~`{}[]|";

    private record Arrow<S>(S from, S to) {}

    private final Definition<S, A, X, C> definition;
    private final Locale locale;

    DiagramPrinter(Definition<S, A, X, C> definition, Locale locale) {
        this.definition = definition;
        this.locale = locale;
    }

    String mermaid() {
        StringBuilder out = new StringBuilder("stateDiagram-v2\n");
        Set<S> shown = shown();
        for (S state : shown) {
            out.append("    state \"%s\" as %s\n".formatted(mermaid(label(state)), state.name()));
        }
        out.append("    [*] --> %s\n".formatted(definition.start().name()));
        arrows().forEach((arrow, labels) -> out.append("    %s --> %s : %s\n"
                .formatted(
                        arrow.from().name(),
                        arrow.to().name(),
                        labels.stream().map(DiagramPrinter::mermaid).collect(Collectors.joining("<br/>")))));
        ends(shown).forEach(end -> out.append("    %s --> [*]\n".formatted(end.name())));
        return out.toString();
    }

    String plantUml() {
        StringBuilder out = new StringBuilder("@startuml\nhide empty description\n");
        Set<S> shown = shown();
        for (S state : shown) {
            out.append("state \"%s\" as %s\n".formatted(plantUml(label(state)), state.name()));
        }
        out.append("[*] --> %s\n".formatted(definition.start().name()));
        arrows().forEach((arrow, labels) -> {
            List<String> escaped = labels.stream().map(DiagramPrinter::plantUml).toList();
            out.append(arrow.from() == arrow.to() ? inside(arrow.from(), escaped) : between(arrow, escaped));
        });
        ends(shown).forEach(end -> out.append("%s --> [*]\n".formatted(end.name())));
        return out.append("@enduml\n").toString();
    }

    private String between(Arrow<S> arrow, List<String> labels) {
        return "%s --> %s : %s\n".formatted(arrow.from().name(), arrow.to().name(), String.join("\\n", labels));
    }

    /** What leaves a state as it is stands in its box, as UML has it; a loop's label would lie across other arrows. */
    private String inside(S state, List<String> labels) {
        return labels.stream()
                .map(label -> "%s : %s\n".formatted(state.name(), label))
                .collect(Collectors.joining());
    }

    /** Writes what would end a label or be read as markup by its number, as Mermaid asks for. */
    private static String mermaid(String text) {
        return escaped(text, "#");
    }

    /** Writes what would end a label or be read as markup by its number, as PlantUML asks for. */
    private static String plantUml(String text) {
        return escaped(text, "&#");
    }

    private static String escaped(String text, String before) {
        return text.replace('\n', ' ')
                .replace('\r', ' ')
                .chars()
                .mapToObj(sign -> SPECIAL.indexOf(sign) < 0 ? Character.toString(sign) : before + sign + ";")
                .collect(Collectors.joining());
    }

    private List<S> ends(Set<S> shown) {
        return definition.ends().stream().filter(shown::contains).toList();
    }

    private String label(S state) {
        return definition.vocabulary().state(state).text(locale);
    }

    private Set<S> shown() {
        Set<S> states = EnumSet.of(definition.start());
        definition.steps().forEach(step -> {
            states.add(step.from());
            states.addAll(step.to());
        });
        return states;
    }

    private Map<Arrow<S>, List<String>> arrows() {
        Map<Arrow<S>, List<String>> arrows = new LinkedHashMap<>();
        for (Step<S, A> step : definition.steps()) {
            for (S to : step.to()) {
                arrows.computeIfAbsent(new Arrow<>(step.from(), to), arrow -> new ArrayList<>())
                        .add(arrowLabel(step));
            }
        }
        return arrows;
    }

    private String arrowLabel(Step<S, A> step) {
        Vocabulary words = definition.vocabulary();
        String who = Vocabulary.join(step.roles().stream().map(words::role), locale);
        return words.action(step.action()).text(locale) + " (" + who + ")";
    }
}
