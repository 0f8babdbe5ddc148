package io.github.kim4j.machine;

import io.github.kim4j.machine.Difference.Change;
import io.github.kim4j.machine.Difference.ChangedStep;
import io.github.kim4j.machine.Difference.Parts;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Prints a difference as a nested list, with the words of the earlier version for what it had and of the later one else. */
final class DifferencePrinter<S extends Enum<S>, A extends Enum<A>> {
    private static final Vocabulary HEADINGS = Vocabulary.beside(Definition.class, "messages");

    private final Difference<S, A> difference;
    private final Locale locale;
    private final StringBuilder out = new StringBuilder();

    DifferencePrinter(Difference<S, A> difference, Locale locale) {
        this.difference = difference;
        this.locale = locale;
    }

    String print() {
        if (difference.none()) {
            return heading("NO_DIFFERENCE") + "\n";
        }
        difference
                .start()
                .ifPresent(change -> line(
                        "START", "CHANGED", state(before(), change.before()) + " → " + state(after(), change.after())));
        lines("STATE", difference.states(), this::state);
        lines("END", difference.ends(), this::state);
        lines("ARRIVAL", difference.arrivals(), this::state);
        lines("STEP", difference.steps(), this::step);
        difference.changedSteps().forEach(this::changed);
        lines("DEADLINE", difference.deadlines(), this::deadline);
        difference.changedDeadlines().forEach(this::changedDeadline);
        return out.toString();
    }

    private Vocabulary before() {
        return difference.words.before();
    }

    private Vocabulary after() {
        return difference.words.after();
    }

    private String heading(String name) {
        return HEADINGS.heading(name).text(locale);
    }

    private void line(String what, String how, String text) {
        line("", what, how, text);
    }

    private void line(String indent, String what, String how, String text) {
        String escaped = text.replace("\\", "\\\\")
                .replace("<", "&lt;")
                .replace('\r', ' ')
                .replace('\n', ' ');
        out.append("%s- %s %s: %s\n".formatted(indent, heading(what), heading(how), escaped));
    }

    /** Words of one version: a part and the vocabulary that names it. */
    private interface Words<T> {
        String of(Vocabulary words, T part);
    }

    private <T> void lines(String what, Parts<T> parts, Words<T> words) {
        lines("", what, parts, words);
    }

    private <T> void lines(String indent, String what, Parts<T> parts, Words<T> words) {
        parts.removed().forEach(part -> line(indent, what, "REMOVED", words.of(before(), part)));
        parts.added().forEach(part -> line(indent, what, "ADDED", words.of(after(), part)));
    }

    private String state(Vocabulary words, S state) {
        return words.state(state).text(locale);
    }

    private String step(Vocabulary words, Step<S, A> step) {
        return way(words, step) + " (" + Vocabulary.join(step.roles().stream().map(words::role), locale) + ")";
    }

    private String way(Vocabulary words, Step<S, A> step) {
        String to = step.to().stream().map(state -> state(words, state)).collect(Collectors.joining(" / "));
        return words.action(step.action()).text(locale) + ", " + state(words, step.from()) + " → " + to;
    }

    private void changed(ChangedStep<S, A> step) {
        line("STEP", "CHANGED", way(after(), step.after()));
        lines("  ", "TO", step.to(), this::state);
        lines("  ", "ROLE", step.roles(), (words, role) -> words.role(role).text(locale));
        lines(
                "  ",
                "PAPER",
                step.evidence(),
                (words, paper) -> words.evidence(paper).text(locale));
        lines("  ", "RULE", step.rules(), (words, rule) -> rule(rule));
        step.changedRules().forEach(change -> line("  ", "RULE", "CHANGED", changed(change)));
    }

    private String rule(Rule rule) {
        String warning = rule.severity() == Severity.WARNING ? heading("WARNING") + "; " : "";
        return rule.requirement(locale) + " (`" + rule.code() + "`; " + warning
                + rule.basis().cite(locale) + ")";
    }

    private String changed(Change<Rule> rule) {
        StringBuilder text = new StringBuilder(rule(rule.after()));
        text.append(change(rule, "SEVERITY", one -> one.severity().code()));
        text.append(change(rule, "BASIS", one -> one.basis().cite(locale)));
        text.append(change(rule, "VERSION", one -> Integer.toString(one.version())));
        var names = new TreeSet<>(rule.before().parameters().keySet());
        names.addAll(rule.after().parameters().keySet());
        for (String name : names) {
            text.append(labelled(rule, "`" + name + "`", one -> parameter(one, name)));
        }
        return text.toString();
    }

    private String parameter(Rule rule, String name) {
        Object value = Parameters.spoken(rule.parameters(), locale).get(name);
        return value == null ? "–" : value.toString();
    }

    private <T> String change(Change<T> change, String heading, Function<T, String> part) {
        return labelled(change, heading(heading), part);
    }

    private <T> String labelled(Change<T> change, String label, Function<T, String> part) {
        String old = part.apply(change.before());
        String now = part.apply(change.after());
        return old.equals(now) ? "" : "; " + label + ": " + old + " → " + now;
    }

    private String deadline(Vocabulary words, Timed<A, ?> timed) {
        Deadline<?> deadline = timed.deadline();
        return words.action(timed.action()).text(locale) + ", " + length(deadline) + ". " + deadline.requirement(locale)
                + " (`" + deadline.code() + "`; " + deadline.basis().cite(locale) + ")";
    }

    private String length(Deadline<?> deadline) {
        return deadline.amount() + " " + heading(deadline.unit().code());
    }

    private void changedDeadline(Change<Timed<A, ?>> change) {
        String text = deadline(after(), change.after())
                + change(
                        change,
                        "ACTION",
                        timed -> after().action(timed.action()).text(locale))
                + change(change, "WITHIN", timed -> length(timed.deadline()))
                + change(change, "BASIS", timed -> timed.deadline().basis().cite(locale))
                + change(
                        change,
                        "VERSION",
                        timed -> Integer.toString(timed.deadline().version()));
        line("DEADLINE", "CHANGED", text);
    }
}
