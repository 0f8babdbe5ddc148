package io.github.kim4j.machine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Prints a definition as a table with one row an action. */
final class MarkdownPrinter<S extends Enum<S>, A extends Enum<A> & TypedAction<C>, X, C> {
    private static final Vocabulary HEADINGS = Vocabulary.beside(Definition.class, "messages");

    private final Definition<S, A, X, C> definition;
    private final Locale locale;

    MarkdownPrinter(Definition<S, A, X, C> definition, Locale locale) {
        this.definition = definition;
        this.locale = locale;
    }

    String print() {
        StringBuilder out = new StringBuilder("|");
        for (String heading : List.of("ACTION", "WAY", "WHO", "EVIDENCE", "RULES")) {
            out.append(' ')
                    .append(HEADINGS.evidence(new Evidence(heading)).text(locale))
                    .append(" |");
        }
        out.append("\n| --- | --- | --- | --- | --- |\n");
        byAction().forEach((action, steps) -> out.append(row(action, steps)));
        return out.toString();
    }

    private Map<A, List<Step<S, A>>> byAction() {
        Map<A, List<Step<S, A>>> map = new LinkedHashMap<>();
        definition
                .steps()
                .forEach(step -> map.computeIfAbsent(step.action(), action -> new ArrayList<>())
                        .add(step));
        return map;
    }

    private String row(A action, List<Step<S, A>> steps) {
        Vocabulary words = definition.vocabulary();
        Step<S, A> first = steps.get(0);
        return "| "
                + String.join(
                        " | ",
                        cell(words.action(action).text(locale)),
                        cell(steps.stream().map(this::way).collect(Collectors.joining("<br>"))),
                        cell(Vocabulary.join(first.roles().stream().map(words::role), locale)),
                        cell(Vocabulary.join(first.evidence().stream().map(words::evidence), locale)),
                        cell(first.rules().stream().map(this::rule).collect(Collectors.joining("<br>"))))
                + " |\n";
    }

    private String way(Step<S, A> step) {
        Vocabulary words = definition.vocabulary();
        String to =
                step.to().stream().map(state -> words.state(state).text(locale)).collect(Collectors.joining(" / "));
        return words.state(step.from()).text(locale) + " → " + to;
    }

    private String rule(Rule rule) {
        return rule.requirement(locale) + " (`" + rule.code() + "`; "
                + rule.basis().cite(locale) + ")";
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
