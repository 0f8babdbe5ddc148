package io.github.kim4j.machine;

import static java.util.Objects.requireNonNull;

import io.github.kim4j.core.internal.Texts;
import io.github.kim4j.law.Basis;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What conditions and checks have in common. */
record RuleHead(String code, Severity severity, Basis basis, Map<String, Object> parameters, Texts texts) {
    RuleHead {
        requireNonNull(code, "code");
        requireNonNull(severity, "severity");
        requireNonNull(basis, "basis");
        parameters = Map.copyOf(parameters);
    }

    Violation violation(Map<String, ?> arguments) {
        Map<String, Object> all = new LinkedHashMap<>(parameters);
        all.putAll(arguments);
        return new Violation(code, severity, basis, all, texts);
    }

    String requirement(Locale locale) {
        Map<String, Object> spoken = new LinkedHashMap<>();
        parameters.forEach(
                (name, value) -> spoken.put(name, value instanceof Localized text ? text.text(locale) : value));
        return texts.text(code + ".rule", spoken, locale);
    }
}
