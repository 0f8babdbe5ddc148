package io.github.kim4j.decree.document;

import io.github.kim4j.core.internal.Texts;
import io.github.kim4j.decree.AnnexOfficer;
import io.github.kim4j.group.OfficerRole;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The standing formulas and the small grammar of a decree, in Indonesian. */
final class Wording {
    static final Locale INDONESIAN = Locale.forLanguageTag("id");

    private static final String THAT = "bahwa ";
    private static final Texts FORMULAS = Texts.beside(Wording.class, "wording");

    private static final Pattern NAMED_SECTION =
            Pattern.compile("(?:bidang|seksi|divisi)\\b", Pattern.CASE_INSENSITIVE);

    private static final Set<String> NAMED_VERBS = Set.of("pembentukan", "pengukuhan");

    private Wording() {}

    static String formula(String key, Map<String, ?> arguments) {
        return FORMULAS.text(key, arguments, INDONESIAN);
    }

    /** Capitals as Indonesian has them, whatever the language of the machine: {@code i} becomes {@code I}. */
    static String capitals(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    /** Joins as in <i>huruf a, huruf b, dan huruf c</i>; two are joined without a comma. */
    static String enumeration(List<String> items) {
        int last = items.size() - 1;
        return switch (items.size()) {
            case 0 -> "";
            case 1 -> items.get(0);
            case 2 -> items.get(0) + " dan " + items.get(1);
            default -> String.join(", ", items.subList(0, last)) + ", dan " + items.get(last);
        };
    }

    /**
     * What an officer does, with the section as annexes have it: <i>Ketua Bidang Humas</i>, <i>Anggota Seksi Humas</i>. A
     * section that already says what it is called is not called <i>Bidang</i> once more.
     */
    static String position(AnnexOfficer officer) {
        String role = officer.getRole().label(INDONESIAN);
        String section = officer.getSection().map(String::strip).orElse("");
        if (section.isEmpty()) {
            return role;
        }
        boolean named = NAMED_SECTION.matcher(section).lookingAt();
        return officer.getRole().equals(OfficerRole.SECTION_HEAD) && named
                ? formula("position.section_head", Map.of("section", section))
                : role + " " + section;
    }

    /** What the first decision does, as the title says: <i>Pembentukan KIM</i> has <i>Membentuk KIM</i>. */
    static String verb(String title) {
        String first = title.split(" ", 2)[0].toLowerCase(Locale.ROOT);
        return formula("dictum.verb" + (NAMED_VERBS.contains(first) ? "." + first : ""), Map.of());
    }

    /** A clause of <i>Menimbang</i>: it begins with <i>bahwa</i> and ends with a semicolon, given so or not. */
    static String consideration(String text) {
        String clause = closed(text, ';');
        boolean begun = clause.toLowerCase(Locale.ROOT).startsWith(THAT);
        return THAT + (begun ? clause.substring(THAT.length()) : clause);
    }

    /** The text with a mark at its end, in the place of a comma or semicolon; a full stop may belong to a title and stays. */
    static String closed(String text, char mark) {
        String bare = text.strip();
        while (bare.endsWith(";") || bare.endsWith(",")) {
            bare = bare.substring(0, bare.length() - 1).stripTrailing();
        }
        return bare.endsWith(String.valueOf(mark)) ? bare : bare + mark;
    }
}
