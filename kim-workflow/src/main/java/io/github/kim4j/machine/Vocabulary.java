package io.github.kim4j.machine;

import io.github.kim4j.core.internal.Texts;
import io.github.kim4j.law.Basis;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The words of a lifecycle in every language: labels of states, actions, roles and evidence, and two texts for each rule
 * and each deadline.
 *
 * <p>They lie in a resource bundle beside a class. Keys are {@code state.X}, {@code action.X}, {@code role.X},
 * {@code evidence.X}, and for a rule its code (why it was refused) and its code with {@code .rule} (what must hold).
 */
public final class Vocabulary {
    private final Texts texts;

    private Vocabulary(Texts texts) {
        this.texts = texts;
    }

    /**
     * Returns the vocabulary in a bundle.
     *
     * @param owner a class in the package of the bundle
     * @param bundle the name of the bundle without its package
     * @return the vocabulary
     */
    public static Vocabulary beside(Class<?> owner, String bundle) {
        return new Vocabulary(Texts.beside(owner, bundle));
    }

    /**
     * Makes a rule that needs the subject only.
     *
     * @param code the code, whose texts the bundle has
     * @param basis where the rule comes from
     * @param test whether it holds
     * @param <X> the type of the subject
     * @return a condition that refuses
     */
    public <X> Condition<X> condition(String code, Basis basis, Condition.Test<? super X> test) {
        return condition(code, basis, Map.of(), test, (subject, context) -> Map.of());
    }

    /**
     * Makes a rule that needs the subject only.
     *
     * @param code the code, whose texts the bundle has
     * @param basis where the rule comes from
     * @param parameters the values that make it different from others of the same code
     * @param test whether it holds
     * @param arguments further values for the message
     * @param <X> the type of the subject
     * @return a condition that refuses
     */
    public <X> Condition<X> condition(
            String code,
            Basis basis,
            Map<String, ?> parameters,
            Condition.Test<? super X> test,
            Condition.Arguments<? super X> arguments) {
        return condition(code, 1, basis, parameters, test, arguments);
    }

    /**
     * Makes a rule that needs the subject only, in a later version.
     *
     * @param code the code, whose texts the bundle has
     * @param version 1 or more; another one whenever the test changes
     * @param basis where the rule comes from
     * @param parameters the values that make it different from others of the same code
     * @param test whether it holds
     * @param arguments further values for the message
     * @param <X> the type of the subject
     * @return a condition that refuses
     * @throws IllegalArgumentException if the version is less than 1
     */
    public <X> Condition<X> condition(
            String code,
            int version,
            Basis basis,
            Map<String, ?> parameters,
            Condition.Test<? super X> test,
            Condition.Arguments<? super X> arguments) {
        return new Condition<>(head(code, version, Severity.ERROR, basis, parameters), test, arguments);
    }

    /**
     * Makes a rule that needs the command too.
     *
     * @param code the code, whose texts the bundle has
     * @param severity whether it refuses or warns
     * @param basis where the rule comes from
     * @param test whether it holds
     * @param <X> the type of the subject
     * @param <T> the type of the command
     * @return the check
     */
    public <X, T> Check<X, T> check(
            String code, Severity severity, Basis basis, Check.Test<? super X, ? super T> test) {
        return check(code, severity, basis, Map.of(), test, (subject, command, context) -> Map.of());
    }

    /**
     * Makes a rule that needs the command too.
     *
     * @param code the code, whose texts the bundle has
     * @param severity whether it refuses or warns
     * @param basis where the rule comes from
     * @param parameters the values that make it different from others of the same code
     * @param test whether it holds
     * @param arguments further values for the message
     * @param <X> the type of the subject
     * @param <T> the type of the command
     * @return the check
     */
    public <X, T> Check<X, T> check(
            String code,
            Severity severity,
            Basis basis,
            Map<String, ?> parameters,
            Check.Test<? super X, ? super T> test,
            Check.Arguments<? super X, ? super T> arguments) {
        return check(code, 1, severity, basis, parameters, test, arguments);
    }

    /**
     * Makes a rule that needs the command too, in a later version.
     *
     * @param code the code, whose texts the bundle has
     * @param version 1 or more; another one whenever the test changes
     * @param severity whether it refuses or warns
     * @param basis where the rule comes from
     * @param parameters the values that make it different from others of the same code
     * @param test whether it holds
     * @param arguments further values for the message
     * @param <X> the type of the subject
     * @param <T> the type of the command
     * @return the check
     * @throws IllegalArgumentException if the version is less than 1
     */
    public <X, T> Check<X, T> check(
            String code,
            int version,
            Severity severity,
            Basis basis,
            Map<String, ?> parameters,
            Check.Test<? super X, ? super T> test,
            Check.Arguments<? super X, ? super T> arguments) {
        return new Check<>(head(code, version, severity, basis, parameters), test, arguments);
    }

    /**
     * Makes a deadline. Its texts may name {@code {amount}}; that of the code, told when it is over, {@code {since}} and
     * {@code {last}} too.
     *
     * <pre>{@code
     * words.deadline("loan.overdue", basis, 14, Deadline.Unit.CALENDAR_DAYS, Copy::lentOn);
     * }</pre>
     *
     * @param code the code, whose texts the bundle has
     * @param basis where the deadline comes from
     * @param amount how many units it lasts, 1 to 10,000
     * @param unit what it is counted in
     * @param since the day of a subject from which it counts, that day not included; empty while it does not run
     * @param <X> the type of the subject
     * @return the deadline
     * @throws IllegalArgumentException if the amount is out of its range
     */
    public <X> Deadline<X> deadline(
            String code, Basis basis, int amount, Deadline.Unit unit, Function<? super X, Optional<LocalDate>> since) {
        return deadline(code, 1, basis, amount, unit, since);
    }

    /**
     * Makes a deadline in a later version.
     *
     * @param code the code, whose texts the bundle has
     * @param version 1 or more; another one whenever the day from which it counts is found otherwise
     * @param basis where the deadline comes from
     * @param amount how many units it lasts, 1 to 10,000
     * @param unit what it is counted in
     * @param since the day of a subject from which it counts, that day not included; empty while it does not run
     * @param <X> the type of the subject
     * @return the deadline
     * @throws IllegalArgumentException if the amount or the version is out of its range
     */
    public <X> Deadline<X> deadline(
            String code,
            int version,
            Basis basis,
            int amount,
            Deadline.Unit unit,
            Function<? super X, Optional<LocalDate>> since) {
        return new Deadline<>(code, version, basis, amount, unit, since, texts);
    }

    /**
     * Makes a violation that no rule of a table found, such as a missing set of rules.
     *
     * @param code the code, whose texts the bundle has
     * @param basis where the rule comes from
     * @param arguments the values that its message names
     * @return the violation
     */
    public Violation violation(String code, Basis basis, Map<String, ?> arguments) {
        return head(code, 1, Severity.ERROR, basis, Map.of()).violation(arguments);
    }

    private RuleHead head(String code, int version, Severity severity, Basis basis, Map<String, ?> parameters) {
        return new RuleHead(code, version, severity, basis, Parameters.copy(parameters), texts);
    }

    /**
     * Returns the label of a state.
     *
     * @param state the state
     * @return what it is called
     */
    public Coded state(Enum<?> state) {
        return label("state", state.name());
    }

    /**
     * Returns the label of an action.
     *
     * @param action the action
     * @return what it is called
     */
    public Coded action(Enum<?> action) {
        return label("action", action.name());
    }

    /**
     * Returns the label of a role.
     *
     * @param role the role
     * @return what it is called
     */
    public Coded role(Role role) {
        return label("role", role.code());
    }

    /**
     * Returns the label of a kind of evidence.
     *
     * @param evidence the evidence
     * @return what it is called
     */
    public Coded evidence(Evidence evidence) {
        return label("evidence", evidence.code());
    }

    /**
     * Returns a word that a printed table needs besides those of its lifecycle.
     *
     * @param name what it is for
     * @return the word
     */
    Localized heading(String name) {
        return label("heading", name);
    }

    private Coded label(String kind, String name) {
        return Coded.of(name, locale -> texts.text(kind + "." + name, locale));
    }

    /**
     * Returns the texts that a table needs and the bundle lacks, in either language.
     *
     * @param keys the keys asked for
     * @return what is missing, in their order, for example {@code state.LENT: no English text}
     */
    List<String> missing(Stream<String> keys) {
        return keys.distinct()
                .flatMap(key -> missing(key).stream().map(what -> key + ": " + what))
                .toList();
    }

    private Optional<String> missing(String key) {
        boolean english = texts.has(key, Locale.ENGLISH);
        boolean indonesian = texts.has(key, Locale.ROOT);
        if (english && indonesian) {
            return Optional.empty();
        }
        return Optional.of(english ? "no Indonesian text" : indonesian ? "no English text" : "no text");
    }

    /**
     * Joins labels to an enumeration.
     *
     * @param labels the labels
     * @param locale the language asked for
     * @return separated by commas
     */
    static String join(Stream<? extends Localized> labels, Locale locale) {
        return String.join(", ", labels.map(label -> label.text(locale)).toList());
    }
}
