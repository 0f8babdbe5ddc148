package io.github.kim4j.machine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Prints a definition as a table with one row a statement, which is one row an action unless two have the same action. */
final class MarkdownPrinter<S extends Enum<S>, A extends Enum<A> & TypedAction<C>, X, C> {
    private static final Vocabulary HEADINGS = Vocabulary.beside(Definition.class, "messages");
    private static final List<String> COLUMNS = List.of("ACTION", "WAY", "WHO", "EVIDENCE", "RULES");
    private static final List<String> DEADLINES = List.of("ACTION", "WITHIN", "DEADLINE");

    /** What the rows of a statement have in common. */
    private record Statement<A>(A action, List<Role> roles, List<Evidence> evidence, List<Rule> rules) {}

    private final Definition<S, A, X, C> definition;
    private final Locale locale;

    MarkdownPrinter(Definition<S, A, X, C> definition, Locale locale) {
        this.definition = definition;
        this.locale = locale;
    }

    String print() {
        StringBuilder out = new StringBuilder();
        out.append(line(COLUMNS.stream().map(this::heading).toList()));
        out.append("| --- | --- | --- | --- | --- |\n");
        statements().forEach((statement, steps) -> out.append(line(cells(statement, steps))));
        if (!definition.deadlines().isEmpty()) {
            out.append('\n').append(line(DEADLINES.stream().map(this::heading).toList()));
            out.append("| --- | --- | --- |\n");
            definition.deadlines().forEach(timed -> out.append(line(cells(timed))));
        }
        return out.toString();
    }

    private List<String> cells(Timed<A, X> timed) {
        Deadline<? super X> deadline = timed.deadline();
        return List.of(
                definition.vocabulary().action(timed.action()).text(locale),
                deadline.amount() + " " + heading(deadline.unit().code()),
                deadline.requirement(locale) + " (`" + deadline.code() + "`; "
                        + deadline.basis().cite(locale) + ")");
    }

    private static String line(List<String> cells) {
        return cells.stream().map(MarkdownPrinter::escaped).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private Map<Statement<A>, List<Step<S, A>>> statements() {
        Map<Statement<A>, List<Step<S, A>>> map = new LinkedHashMap<>();
        for (Step<S, A> step : definition.steps()) {
            Statement<A> key = new Statement<>(step.action(), step.roles(), step.evidence(), step.rules());
            map.computeIfAbsent(key, statement -> new ArrayList<>()).add(step);
        }
        return map;
    }

    private List<String> cells(Statement<A> statement, List<Step<S, A>> steps) {
        Vocabulary words = definition.vocabulary();
        return List.of(
                words.action(statement.action()).text(locale),
                steps.stream().map(this::way).collect(Collectors.joining("\n")),
                Vocabulary.join(statement.roles().stream().map(words::role), locale),
                Vocabulary.join(statement.evidence().stream().map(words::evidence), locale),
                statement.rules().stream().map(this::rule).collect(Collectors.joining("\n")));
    }

    private String way(Step<S, A> step) {
        return state(step.from()) + " → " + states(step.to());
    }

    private String states(Collection<S> states) {
        return states.stream().map(this::state).collect(Collectors.joining(" / "));
    }

    private String state(S state) {
        return definition.vocabulary().state(state).text(locale);
    }

    private String rule(Rule rule) {
        String warning = rule.severity() == Severity.WARNING ? heading("WARNING") + "; " : "";
        return rule.requirement(locale) + " (`" + rule.code() + "`; " + warning
                + rule.basis().cite(locale) + ")";
    }

    private String heading(String name) {
        return HEADINGS.heading(name).text(locale);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("|", "\\|")
                .replace("<", "&lt;")
                .replace("\r", "")
                .replace("\n", "<br>");
    }
}
