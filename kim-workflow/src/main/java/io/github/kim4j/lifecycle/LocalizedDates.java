package io.github.kim4j.lifecycle;

import io.github.kim4j.core.internal.Texts;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Writes days as people say them, with the names of months of this library and not of the machine. */
final class LocalizedDates {
    private static final Texts MONTHS = Texts.beside(LocalizedDates.class, "standing");

    private LocalizedDates() {}

    static Map<String, Object> in(Map<String, ?> arguments, Locale locale) {
        Map<String, Object> spoken = new LinkedHashMap<>();
        arguments.forEach(
                (name, value) -> spoken.put(name, value instanceof LocalDate day ? spoken(day, locale) : value));
        return spoken;
    }

    static String spoken(LocalDate day, Locale locale) {
        return day.getDayOfMonth() + " " + MONTHS.text("month." + day.getMonthValue(), locale) + " " + day.getYear();
    }
}
