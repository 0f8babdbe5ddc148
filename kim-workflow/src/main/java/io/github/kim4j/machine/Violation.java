package io.github.kim4j.machine;

import static java.util.Objects.requireNonNull;

import io.github.kim4j.core.internal.Texts;
import io.github.kim4j.law.Basis;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * That a rule does not hold: its stable code, why, and where the rule comes from. It holds no personal data.
 *
 * <pre>{@code
 * violation.code();                 // "decree.office_not_awaited"
 * violation.message(Locale.ENGLISH) // "This decree is by the Camat; the decree awaited is that of the Bupati."
 * }</pre>
 */
public final class Violation {
    private final String code;
    private final Severity severity;
    private final Basis basis;
    private final Map<String, Object> arguments;
    private final Texts texts;

    Violation(String code, Severity severity, Basis basis, Map<String, Object> arguments, Texts texts) {
        this.code = requireNonNull(code, "code");
        this.severity = requireNonNull(severity, "severity");
        this.basis = requireNonNull(basis, "basis");
        this.arguments = Map.copyOf(arguments);
        this.texts = texts;
    }

    /**
     * Returns the code.
     *
     * @return a stable text, such as {@code decree.office_not_awaited}
     */
    public String code() {
        return code;
    }

    /**
     * Returns what the violation does.
     *
     * @return whether it refuses or warns
     */
    public Severity severity() {
        return severity;
    }

    /**
     * Returns where the rule comes from.
     *
     * @return the law, a statement, a reading or a convention
     */
    public Basis basis() {
        return basis;
    }

    /**
     * Returns the values that the message names.
     *
     * @return the values by name, without order
     */
    public Map<String, Object> arguments() {
        return arguments;
    }

    /**
     * Returns why.
     *
     * @param locale the language asked for
     * @return one sentence
     */
    public String message(Locale locale) {
        return texts.text(code, Parameters.spoken(arguments, locale), locale);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Violation violation
                && violation.code.equals(code)
                && violation.severity == severity
                && violation.basis.equals(basis)
                && violation.message(Locale.ENGLISH).equals(message(Locale.ENGLISH));
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, severity, basis);
    }

    /**
     * Returns the code and the English message.
     *
     * @return for a log or an assertion
     */
    @Override
    public String toString() {
        return code + ": " + message(Locale.ENGLISH);
    }
}
