package io.github.kim4j.machine;

import static java.util.Objects.requireNonNull;

import io.github.kim4j.core.internal.Checks;
import io.github.kim4j.core.internal.Texts;
import io.github.kim4j.law.Basis;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What conditions and checks have in common. */
record RuleHead(String code, int version, Severity severity, Basis basis, Map<String, Object> parameters, Texts texts) {
    RuleHead {
        requireNonNull(code, "code");
        Checks.that(version >= 1, "version", version, "at least 1");
        requireNonNull(severity, "severity");
        requireNonNull(basis, "basis");
        requireNonNull(parameters, "parameters");
    }

    Violation violation(Map<String, ?> arguments) {
        Map<String, Object> all = new LinkedHashMap<>(parameters);
        all.putAll(arguments);
        return new Violation(code, severity, basis, all, texts);
    }

    String requirement(Locale locale) {
        return texts.text(code + ".rule", Parameters.spoken(parameters, locale), locale);
    }
}
