package io.github.kim4j.decree.document;

import io.github.kim4j.core.internal.Checks;
import java.util.List;

/**
 * The labels of dictums: {@code KESATU}, {@code KESEPULUH}, {@code KESEBELAS}, {@code KEDUA BELAS}, {@code KEDUA PULUH SATU}.
 * Beyond ten they are spelled as the language spells ordinals (our reading: regulations read give no list).
 */
final class Ordinals {
    static final int MAX = 99;

    private static final List<String> UNITS =
            List.of("", "SATU", "DUA", "TIGA", "EMPAT", "LIMA", "ENAM", "TUJUH", "DELAPAN", "SEMBILAN");

    private Ordinals() {}

    static String of(int number) {
        Checks.that(number >= 1 && number <= MAX, "dictum", number, "1 to " + MAX);
        return "KE" + words(number);
    }

    private static String words(int number) {
        if (number < 10) {
            return UNITS.get(number);
        }
        if (number < 20) {
            return teen(number - 10);
        }
        String tens = UNITS.get(number / 10) + " PULUH";
        return number % 10 == 0 ? tens : tens + " " + UNITS.get(number % 10);
    }

    private static String teen(int unit) {
        return switch (unit) {
            case 0 -> "SEPULUH";
            case 1 -> "SEBELAS";
            default -> UNITS.get(unit) + " BELAS";
        };
    }
}
