package io.github.kim4j.machine;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Prints a definition as a diagram: an arrow for each pair of states, with the actions that lead from one to the other. */
final class DiagramPrinter<S extends Enum<S>, A extends Enum<A> & TypedAction<C>, X, C> {
    private record Arrow<S>(S from, S to) {}

    private final Definition<S, A, X, C> definition;
    private final Locale locale;

    DiagramPrinter(Definition<S, A, X, C> definition, Locale locale) {
        this.definition = definition;
        this.locale = locale;
    }

    String mermaid() {
        StringBuilder out = new StringBuilder("stateDiagram-v2\n");
        for (S state : shown()) {
            out.append("    state \"%s\" as %s\n".formatted(label(state), state.name()));
        }
        out.append("    [*] --> %s\n".formatted(definition.start().name()));
        arrows().forEach((arrow, actions) -> out.append("    %s --> %s : %s\n"
                .formatted(arrow.from().name(), arrow.to().name(), String.join("<br/>", actions))));
        definition.ends().forEach(end -> out.append("    %s --> [*]\n".formatted(end.name())));
        return out.toString();
    }

    String plantUml() {
        StringBuilder out = new StringBuilder("@startuml\nhide empty description\n");
        for (S state : shown()) {
            out.append("state \"%s\" as %s\n".formatted(label(state), state.name()));
        }
        out.append("[*] --> %s\n".formatted(definition.start().name()));
        arrows().forEach((arrow, actions) -> out.append(
                "%s --> %s : %s\n".formatted(arrow.from().name(), arrow.to().name(), String.join("\\n", actions))));
        definition.ends().forEach(end -> out.append("%s --> [*]\n".formatted(end.name())));
        return out.append("@enduml\n").toString();
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
