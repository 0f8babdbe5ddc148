package io.github.kim4j.decree.document;

import java.time.LocalDate;
import java.util.List;

/**
 * Days as a decree prints them. The names of the months are our own: those of the JDK differ between its versions and
 * providers.
 */
final class Dates {
    private static final List<String> MONTHS = List.of(
            "Januari",
            "Februari",
            "Maret",
            "April",
            "Mei",
            "Juni",
            "Juli",
            "Agustus",
            "September",
            "Oktober",
            "November",
            "Desember");

    private Dates() {}

    /** For example {@code 16 Maret 2020}. */
    static String text(LocalDate day) {
        return day.getDayOfMonth() + " " + MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear();
    }
}
