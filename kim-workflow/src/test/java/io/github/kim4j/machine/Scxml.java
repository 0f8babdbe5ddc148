package io.github.kim4j.machine;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a lifecycle as a chart in SCXML, in the dialect of Commons SCXML 0.9. An action is an event; roles, territory and
 * every rule are conditions by their names, and whoever interprets the chart is told which of them hold.
 *
 * <p>Each cell has a transition for each state after, one that refuses and one that forbids, of which one is open. What they
 * answer is assigned to {@code answer}, {@code refusing} and {@code warning}, rule by rule.
 */
final class Scxml {
    static final String WITHIN = "within";

    private final StringBuilder text = new StringBuilder();

    private Scxml() {}

    static String of(Definition<?, ?, ?, ?> definition) {
        Scxml chart = new Scxml();
        chart.line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        chart.line("<scxml xmlns=\"http://www.w3.org/2005/07/scxml\" version=\"1.0\" initialstate=\""
                + definition.start() + "\">");
        for (Object state : definition.start().getDeclaringClass().getEnumConstants()) {
            chart.state(state, definition.steps().stream().filter(step -> step.from() == state));
        }
        chart.line("</scxml>");
        return chart.text.toString();
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private void state(Object state, Stream<? extends Step<?, ?>> steps) {
        List<? extends Step<?, ?>> own = steps.toList();
        line("<state id=\"" + state + "\"" + (own.isEmpty() ? " final=\"true\">" : ">"));
        own.forEach(this::step);
        line("</state>");
    }

    private void step(Step<?, ?> step) {
        String may = "(" + joined(step.roles().stream().map(Scxml::role), " or ") + ") and " + WITHIN;
        String holds = joined(
                Stream.concat(
                        Stream.of("true"),
                        rules(step, Severity.ERROR).map(Rule::code).map(Scxml::rule)),
                " and ");
        for (Object to : step.to()) {
            transition(step, may + " and " + holds + " and " + first(to, step), " target=\"" + to + "\"");
            answer(Answer.ACCEPTED);
            each(rules(step, Severity.WARNING), "warning");
            line("</transition>");
        }
        transition(step, may + " and !(" + holds + ")", "");
        answer(Answer.REFUSED);
        each(rules(step, Severity.ERROR), "refusing");
        each(rules(step, Severity.WARNING), "warning");
        line("</transition>");
        transition(step, "!(" + may + ")", "");
        answer(Answer.FORBIDDEN);
        line("</transition>");
    }

    private static Stream<Rule> rules(Step<?, ?> step, Severity severity) {
        return step.rules().stream().filter(rule -> rule.severity() == severity);
    }

    /** That a state is preferred to the others that the step may lead to. */
    private static String first(Object to, Step<?, ?> step) {
        return joined(
                Stream.concat(
                        Stream.of("true"),
                        step.to().stream()
                                .filter(Predicate.not(to::equals))
                                .map(other -> rank(to) + " lt " + rank(other))),
                " and ");
    }

    private static String joined(Stream<String> some, String by) {
        return some.distinct().collect(Collectors.joining(by));
    }

    private void transition(Step<?, ?> step, String condition, String target) {
        line("<transition event=\"" + step.action() + "\" cond=\"" + condition + "\"" + target + ">");
    }

    private void answer(String kind) {
        line("<assign name=\"answer\" expr=\"'" + kind + "'\"/>");
    }

    private void each(Stream<Rule> rules, String list) {
        rules.map(Rule::code)
                .distinct()
                .forEach(code -> line("<if cond=\"!" + rule(code) + "\"><assign name=\"" + list + "\" expr=\"" + list
                        + " + '" + code + " '\"/></if>"));
    }

    static String role(Role role) {
        return role(role.code());
    }

    static String role(String code) {
        return "role_" + code;
    }

    static String rule(String code) {
        return "rule_" + code.replace(".", "__");
    }

    static String rank(Object state) {
        return "rank_" + state;
    }
}
