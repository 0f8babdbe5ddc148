package io.github.kim4j.examples.quickstart;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** The words of the report in one language. */
final class Words {
    private final Locale locale;
    private final ResourceBundle bundle;

    private Words(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle("io.github.kim4j.examples.quickstart.report", locale);
    }

    static Words in(Locale locale) {
        return new Words(locale);
    }

    Locale locale() {
        return locale;
    }

    String of(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    /** For example {@code 17 Maret 2021}. */
    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(day);
    }

    Map<String, String> all() {
        return bundle.keySet().stream().collect(Collectors.toMap(key -> key, bundle::getString));
    }
}
