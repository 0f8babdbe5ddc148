package io.github.kim4j.testkit.workflow;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** The texts of the report on a policy in one language. */
final class ReportTexts {
    private final ResourceBundle texts;
    private final Locale locale;

    ReportTexts(Locale locale) {
        this.locale = locale;
        this.texts = ResourceBundle.getBundle(
                "io.github.kim4j.testkit.workflow.report",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    Locale locale() {
        return locale;
    }

    String text(String key) {
        return text(key, Map.of());
    }

    String text(String key, Map<String, ?> arguments) {
        String text = texts.getString(key);
        for (Map.Entry<String, ?> argument : arguments.entrySet()) {
            text = text.replace(
                    "{" + argument.getKey() + "}", argument.getValue().toString());
        }
        return text;
    }
}
