package io.github.kim4j.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Spoils documents, as their text, as their bytes or as their tree; the same random numbers spoil the same way. */
final class Mangler {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** Of other planes and kinds; halves of pairs, marks, digits of other scripts, what upper and lower case do not agree on. */
    private static final List<String> CHARACTERS = List.of(
            "\uD83D\uDE00",
            "\uD800",
            "\uDC00",
            "\uDBFF\uDFFF",
            "\u0000",
            "\u0007",
            "\u007F",
            "\uFEFF",
            "\u202E",
            "\u200B",
            "\u00A0",
            "\u2028",
            "\u0130",
            "\u0131",
            "\u0661",
            "\uFF11",
            "\uFFFD",
            "\uFFFF",
            "e\u0301",
            "\r\n",
            "\t",
            "'");

    private static final List<String> ESCAPES = List.of(
            "\\u",
            "\\uD83D",
            "\\u0000",
            "\\u0041",
            "\\uD83D\\uDE00",
            "\\uZZZZ",
            "\\x41",
            "\\/",
            "\\\"",
            "\\\\",
            "\\",
            "\\b\\f\\n\\r\\t");

    private static final List<String> SCRAPS = List.of(
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"",
            "null",
            "true",
            "NaN",
            "Infinity",
            "-",
            "+1",
            "01",
            ".5",
            "5.",
            "1e",
            "//",
            "/* */",
            "#",
            "{}",
            "[]",
            "{}{}",
            ",,",
            "\"\":",
            "\"\":1,",
            " ",
            "undefined");

    private static final List<String> NUMBERS = List.of(
            "-0",
            "0.0",
            "1.5",
            "1e0",
            "2147483648",
            "-9223372036854775809",
            "1e400",
            "-1e-400",
            "1e999999999",
            "1E+2147483648",
            "1e99999999999999999999",
            "0.1e-999999999",
            "9".repeat(400),
            "9".repeat(1_000),
            "9".repeat(1_001),
            "0." + "1".repeat(1_200));

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\u00A0",
            "x",
            "0",
            "null",
            "99.99.99.9999",
            "2024-02-30",
            "2024-02-29",
            "+999999999-12-31",
            "-0001-01-01",
            "2024-06-30T00:00:00Z",
            "2024/2029",
            "../2029",
            "CONTOH",
            "https://example.org/\u00E9",
            "x".repeat(65),
            "x".repeat(5_000),
            "\uD83D\uDE00".repeat(40),
            "\u0130\u0131",
            "a\u0000b",
            "-",
            "/",
            "~1",
            "{}",
            "%s {0} {expected} ${1+1}");

    private final SplittableRandom random;

    Mangler(SplittableRandom random) {
        this.random = random;
    }

    /** Spoils once to three times. */
    String text(String text, String other) {
        String spoiled = text;
        for (int times = 1 + random.nextInt(3); times > 0; times--) {
            spoiled = once(spoiled, other);
        }
        return spoiled;
    }

    private String once(String text, String other) {
        int at = random.nextInt(text.length() + 1);
        return switch (random.nextInt(14)) {
            case 0 -> text.substring(0, at);
            case 1 -> text.substring(at);
            case 2 -> put(text, at, end(text, at), "");
            case 3 -> put(text, at, at, text.substring(at, end(text, at)));
            case 4 -> put(text, at, end(text, at), slice(other));
            case 5 -> put(text, at, at, one(CHARACTERS));
            case 6 -> put(text, at, at, one(ESCAPES));
            case 7 -> put(text, at, Math.min(text.length(), at + random.nextInt(2)), one(SCRAPS));
            case 8 -> deep(text, at);
            case 9 -> number(text);
            case 10 -> "\uFEFF" + text;
            case 11 -> key(text);
            case 12 -> escaped(text, at);
            default -> put(text, at, at, String.valueOf((char) random.nextInt(0x10000)));
        };
    }

    private static String put(String text, int from, int to, String what) {
        return text.substring(0, from) + what + text.substring(to);
    }

    private int end(String text, int from) {
        return Math.min(text.length(), from + 1 + random.nextInt(60));
    }

    private String slice(String other) {
        int at = random.nextInt(other.length() + 1);
        return other.substring(at, end(other, at));
    }

    /** Closed or left open, on both sides of the limit and far beyond it. */
    private String deep(String text, int at) {
        int depth = new int[] {2, 90, 101, 150, 3_000}[random.nextInt(5)];
        String what = random.nextBoolean()
                ? "[".repeat(depth) + (random.nextBoolean() ? "]".repeat(depth) : "")
                : "{\"a\":".repeat(depth) + (random.nextBoolean() ? "1" + "}".repeat(depth) : "");
        int value = text.indexOf(':', at);
        return value < 0 ? what + text : put(text, value + 1, value + 1, what + (random.nextBoolean() ? "," : ""));
    }

    /** In the place of a number if there is one behind a random place. */
    private String number(String text) {
        int from = random.nextInt(text.length() + 1);
        while (from < text.length() && !Character.isDigit(text.charAt(from))) {
            from++;
        }
        int to = from;
        while (to < text.length() && Character.isDigit(text.charAt(to))) {
            to++;
        }
        return put(text, from, to, one(NUMBERS));
    }

    /** A key twice, or one that nobody knows. */
    private String key(String text) {
        int brace = text.indexOf('{', random.nextInt(text.length() + 1));
        int from = text.indexOf('"', brace);
        int to = text.indexOf("\":", from);
        if (brace < 0 || from < 0 || to < 0) {
            return "{" + text;
        }
        String known = text.substring(from, to + 2);
        String what = random.nextInt(3) == 0 ? "\"x" + "y".repeat(random.nextInt(1_200)) + "\":" : known;
        return put(text, brace + 1, brace + 1, what + (random.nextBoolean() ? "null," : "1,"));
    }

    /** The same character in other words, so that within a text nothing changes. */
    private String escaped(String text, int at) {
        return at == text.length() ? text : put(text, at, at + 1, "\\u%04x".formatted((int) text.charAt(at)));
    }

    /** Turns over single bits and bytes; the place of a text in the bytes may then begin within a character. */
    byte[] bytes(byte[] bytes) {
        byte[] spoiled = bytes.clone();
        for (int times = 1 + random.nextInt(4); times > 0 && spoiled.length > 0; times--) {
            int at = random.nextInt(spoiled.length);
            spoiled[at] = (byte) (random.nextBoolean() ? random.nextInt(256) : spoiled[at] ^ (1 << random.nextInt(8)));
        }
        return spoiled;
    }

    /** Changes a copy in one to three places. */
    JsonNode tree(JsonNode tree, JsonNode other) {
        JsonNode spoiled = tree.deepCopy();
        for (int times = 1 + random.nextInt(3); times > 0; times--) {
            JsonNode within = place(spoiled);
            if (within instanceof ObjectNode object) {
                field(object, other);
            } else if (within instanceof ArrayNode array) {
                element(array, other);
            } else {
                return replacement(within, other);
            }
        }
        return spoiled;
    }

    /** An object or array somewhere within, or the root. */
    private JsonNode place(JsonNode root) {
        JsonNode at = root;
        while (random.nextInt(4) != 0) {
            List<JsonNode> within = new ArrayList<>();
            at.forEach(child -> {
                if (child.isContainerNode()) {
                    within.add(child);
                }
            });
            if (within.isEmpty()) {
                return at;
            }
            at = within.get(random.nextInt(within.size()));
        }
        return at;
    }

    private void field(ObjectNode object, JsonNode other) {
        List<String> names = new ArrayList<>(
                object.properties().stream().map(Map.Entry::getKey).toList());
        String name = names.isEmpty() ? "x" : one(names);
        JsonNode value = object.path(name);
        switch (random.nextInt(8)) {
            case 0 -> object.remove(name);
            case 1 -> object.set("x" + random.nextInt(3), replacement(value, other));
            case 2 ->
                object.set(
                        one(names.isEmpty() ? List.of("y") : names),
                        value.isMissingNode() ? NODES.nullNode() : value.deepCopy());
            case 3 -> object.put("schemaVersion", new int[] {-1, 0, 1, 2, 99}[random.nextInt(5)]);
            case 4 ->
                object.set(name, NODES.arrayNode().add(value.isMissingNode() ? NODES.nullNode() : value.deepCopy()));
            default -> object.set(name, replacement(value, other));
        }
    }

    private void element(ArrayNode array, JsonNode other) {
        int at = random.nextInt(array.size() + 1);
        JsonNode value = array.path(at);
        if (value.isMissingNode()) {
            array.add(replacement(value, other));
            return;
        }
        switch (random.nextInt(4)) {
            case 0 -> array.remove(at);
            case 1 -> array.insert(at, value.deepCopy());
            case 2 -> array.insert(random.nextInt(array.size()), array.remove(at));
            default -> array.set(at, replacement(value, other));
        }
    }

    private JsonNode replacement(JsonNode value, JsonNode other) {
        return switch (random.nextInt(8)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.booleanNode(random.nextBoolean());
            case 2 -> number();
            case 3 -> NODES.textNode(one(TEXTS));
            case 4 -> random.nextBoolean() ? NODES.objectNode() : NODES.arrayNode();
            case 5 -> place(other).deepCopy();
            default -> value.isTextual() ? NODES.textNode(near(value.textValue())) : number();
        };
    }

    private JsonNode number() {
        return switch (random.nextInt(6)) {
            case 0 -> NODES.numberNode(random.nextInt(-2, 3_000));
            case 1 -> NODES.numberNode(random.nextLong());
            case 2 -> NODES.numberNode(BigInteger.TEN.pow(random.nextInt(1_100)));
            case 3 -> NODES.numberNode(new BigDecimal("-0.00"));
            case 4 -> NODES.numberNode(new BigDecimal("1e" + random.nextInt(-500, 500)));
            default -> NODES.numberNode(random.nextDouble());
        };
    }

    /** A text that is nearly the same. */
    private String near(String text) {
        int at = random.nextInt(text.length() + 1);
        return switch (random.nextInt(6)) {
            case 0 -> put(text, at, at, one(CHARACTERS));
            case 1 -> put(text, at, Math.min(text.length(), at + 1), "");
            case 2 -> put(text, at, Math.min(text.length(), at + 1), Integer.toString(random.nextInt(10)));
            case 3 -> put(text, at, at, " ");
            case 4 -> text + text;
            default -> put(text, at, Math.min(text.length(), at + 1), String.valueOf((char) random.nextInt(0x250)));
        };
    }

    private <T> T one(List<T> many) {
        return many.get(random.nextInt(many.size()));
    }
}
