package io.github.kim4j.json;

import java.util.Comparator;
import java.util.regex.Pattern;

/** Makes JSON pointers that show names of fields, and no keys that look like data. */
final class Pointer {
    /** The order in which people count: {@code /a/2} before {@code /a/10}. */
    static final Comparator<String> ORDER = Comparator.comparing(Pointer::sortable);

    private static final Pattern NAME = Pattern.compile("[A-Za-z_$][A-Za-z0-9_.$-]{0,63}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{4}");
    private static final Pattern INDEX = Pattern.compile("/([0-9]{1,9})(?=/|$)");

    private Pointer() {}

    static String to(String parent, String key) {
        return parent + "/" + (hides(key) ? "[hidden]" : key);
    }

    /** Tells whether a key looks like data. */
    static boolean hides(String key) {
        return !NAME.matcher(key).matches() || NUMBER.matcher(key).find();
    }

    static String to(String parent, int index) {
        return parent + "/" + index;
    }

    private static String sortable(String pointer) {
        return INDEX.matcher(pointer)
                .replaceAll(index -> "/" + "0".repeat(10 - index.group(1).length()) + index.group(1));
    }
}
