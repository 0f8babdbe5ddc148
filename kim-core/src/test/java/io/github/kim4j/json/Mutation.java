package io.github.kim4j.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;

/** One small change of a document, of the kinds that documents from outside have. */
@SuppressWarnings("ImmutableEnumChecker") // lambdas without state
enum Mutation {
    DROPPED(Site::named, (site, draw) -> site.remove()),
    NULL(site -> true, (site, draw) -> site.put(NullNode.getInstance())),
    OTHER_TYPE(site -> true, (site, draw) -> site.put(draw.value(Draw.VALUES))),
    EMPTY_TEXT(Mutation::text, (site, draw) -> site.put(TextNode.valueOf(""))),
    BLANK_TEXT(Mutation::text, (site, draw) -> site.put(TextNode.valueOf(draw.one(Draw.BLANKS)))),
    LONG_TEXT(Mutation::text, (site, draw) -> site.change(text -> draw.grown(text.isEmpty() ? "x" : text))),
    WIDE_TEXT(Mutation::text, (site, draw) -> site.put(TextNode.valueOf(draw.grown("\uD83D\uDE00")))),
    HALF_CHARACTER(Mutation::text, (site, draw) -> site.change(text -> draw.with(text, "\uD83D"))),
    CONTROL_CHARACTER(Mutation::text, (site, draw) -> site.change(text -> draw.with(text, draw.one(Draw.CONTROLS)))),
    OUTER_BLANK(
            Mutation::text,
            (site, draw) ->
                    site.change(text -> draw.yes() ? text + draw.one(Draw.BLANKS) : draw.one(Draw.BLANKS) + text)),
    OTHER_TEXT(Mutation::text, (site, draw) -> site.put(TextNode.valueOf(draw.one(Draw.TEXTS)))),
    NUMBER(site -> site.value().isNumber(), (site, draw) -> site.put(draw.value(Draw.NUMBERS))),
    TRUTH(
            site -> site.value().isBoolean(),
            (site, draw) -> site.put(BooleanNode.valueOf(!site.value().booleanValue()))),
    CODE(site -> site.text("[A-Z][A-Z0-9_]*"), (site, draw) -> site.put(TextNode.valueOf(draw.one(Draw.CODES)))),
    DAY(site -> site.text(Draw.DAY), (site, draw) -> site.put(TextNode.valueOf(draw.one(Draw.DAYS)))),
    TERM(site -> site.text("[0-9-]{4,10}/.*"), (site, draw) -> site.put(TextNode.valueOf(draw.one(Draw.TERMS)))),
    REGION(
            site -> site.text("[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?"),
            (site, draw) -> site.change(draw::region)),
    NIK(
            site -> site.text("[0-9]{16}"),
            (site, draw) -> site.change(text -> text.substring(0, 6) + draw.one(Draw.BIRTHS))),
    PHONE(site -> site.text("\\+?[0-9]{8,15}"), (site, draw) -> site.put(TextNode.valueOf(draw.one(Draw.PHONES)))),
    SWAPPED_PROPERTIES(site -> site.named() && site.parent().size() > 1, (site, draw) -> swap(site, draw.beside(site))),
    SWAPPED_DAYS(
            site -> site.text(Draw.DAY),
            (site, draw) -> draw.other(site, Draw.DAY).ifPresent(it -> swap(site, it))),
    COPIED_VALUE(site -> true, (site, draw) -> site.put(draw.anywhere().deepCopy())),
    FROM_ANOTHER(Site::named, (site, draw) -> draw.fromAnother((ObjectNode) site.parent())),
    DOUBLED_ELEMENT(
            site -> site.value().isArray() && !site.value().isEmpty(),
            (site, draw) -> ((ArrayNode) site.value())
                    .add(site.value().get(draw.below(site.value().size())).deepCopy())),
    MANY_ELEMENTS(
            site -> site.value().isArray() && !site.value().isEmpty(),
            (site, draw) -> Collections.nCopies(30, site.value().get(0)).forEach(((ArrayNode) site.value())::add)),
    EMPTIED_LIST(
            site -> site.value().isArray() && !site.value().isEmpty(),
            (site, draw) -> ((ArrayNode) site.value()).removeAll()),
    TURNED_LIST(
            site -> site.value().isArray() && site.value().size() > 1, (site, draw) -> turn((ArrayNode) site.value())),
    UNKNOWN_PROPERTY(
            Site::named,
            (site, draw) -> ((ObjectNode) site.parent())
                    .set(draw.one(List.of("note", "x", "", "Id")), draw.value(Draw.VALUES))),
    RENAMED_PROPERTY(Site::named, (site, draw) -> rename(site));

    private final Predicate<Site> where;
    private final Change change;

    Mutation(Predicate<Site> where, Change change) {
        this.where = where;
        this.change = change;
    }

    /** Returns the document with the change at one place; empty if there is none for it, or nothing came of it. */
    Optional<JsonNode> of(JsonNode document, JsonNode another, Random random) {
        JsonNode copy = document.deepCopy();
        List<Site> sites = Site.of(copy).stream().filter(where).toList();
        if (sites.isEmpty()) {
            return Optional.empty();
        }
        change.at(sites.get(random.nextInt(sites.size())), new Draw(copy, another, random));
        return Optional.of(copy).filter(changed -> !changed.equals(document));
    }

    private static boolean text(Site site) {
        return site.value().isTextual();
    }

    private static void swap(Site one, Site two) {
        JsonNode first = one.value();
        one.put(two.value());
        two.put(first);
    }

    private static void turn(ArrayNode list) {
        List<JsonNode> turned = new ArrayList<>();
        list.forEach(turned::add);
        Collections.reverse(turned);
        list.removeAll().addAll(turned);
    }

    private static void rename(Site site) {
        JsonNode value = site.value();
        site.remove();
        ((ObjectNode) site.parent()).set(String.valueOf(site.name()).toUpperCase(Locale.ROOT), value);
    }

    private interface Change {
        void at(Site site, Draw draw);
    }

    /** Draws what a change needs. */
    private record Draw(JsonNode document, JsonNode another, Random random) {
        static final String DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}";

        static final List<String> VALUES = List.of(
                "0",
                "1",
                "-1",
                "1.5",
                "true",
                "false",
                "\"\"",
                "\"1\"",
                "\"x\"",
                "[]",
                "[1]",
                "{}",
                "{\"x\": 1}",
                "[[]]");
        static final List<String> NUMBERS = List.of(
                "-1",
                "0",
                "1",
                "2",
                "12.0",
                "1e2",
                "0.5",
                "99.999999",
                "0.0000001",
                "100",
                "100.5",
                "1000000",
                "1000001",
                "1899",
                "1900",
                "2999",
                "3000",
                "2147483647",
                "2147483648",
                "-2147483649",
                "9223372036854775808",
                "1e30",
                "1e-30",
                "33.3333333333333333333333",
                "-0");
        static final List<String> BLANKS = List.of(
                " ", "   ", "\t", "\n", "\u00a0", "\u2003", "\u200b", "\u3000", "\ufeff", "\u0000", "\u2028", "\u0085");
        static final List<String> CONTROLS = List.of(
                "\u0000", "\u0001", "\t", "\n", "\r", "\u001f", "\u007f", "\u0085", "\u009f", "\u200e", "\u2029",
                "\ufffd");
        static final List<Integer> LENGTHS = List.of(
                1, 16, 40, 41, 64, 65, 100, 101, 150, 151, 200, 201, 300, 301, 500, 501, 1000, 1001, 2000, 2001, 3990,
                3991, 4000, 4001);
        static final List<String> TEXTS = List.of(
                "x",
                "-",
                "1",
                "99",
                "...",
                "CONTOH",
                "(nama)",
                "KETUA",
                "uu-23-2014",
                "uu-99-2099",
                "2021",
                "2021-02-30",
                "Contoh",
                "\u0301",
                "\u0661\u0662",
                "null",
                "true",
                "contoh/KPTS/2021",
                "470/001/KPTS/2021",
                "\u00e9\u00e8",
                "H. Contoh, S.Sos.");
        static final List<String> CODES = List.of(
                "KETUA",
                "ANGGOTA",
                "CHAIR",
                "SECRETARY",
                "TREASURER",
                "MEMBER",
                "HAMLET",
                "VILLAGE",
                "DISTRICT",
                "REGENCY",
                "PROVINCE",
                "COUNTRY",
                "AN",
                "UB",
                "DEFINITIVE",
                "PLT",
                "REPLACED",
                "IN_FORCE",
                "UNKNOWN",
                "BUPATI",
                "CAMAT",
                "LURAH",
                "GUBERNUR",
                "LEGAL",
                "OTHER",
                "chair",
                "CHAIR ",
                "1A",
                "A-B",
                "\u00c4",
                "MALE",
                "UU",
                "LN",
                "VIRTUAL",
                "A234567890123456789012345678901234567890",
                "A2345678901234567890123456789012345678901");
        static final List<String> DAYS = List.of(
                "2021-02-30",
                "2021-02-29",
                "2020-02-29",
                "2021-13-01",
                "2021-00-10",
                "2021-04-31",
                "1899-12-31",
                "1900-01-01",
                "2999-12-31",
                "3000-01-01",
                "9999-12-31",
                "0000-01-01",
                "0001-01-01",
                "2021-2-3",
                "21-02-03",
                "+12021-01-01",
                "-0001-01-01",
                "2021-03-17T00:00:00Z",
                "20210317",
                "17-03-2021",
                "17 Maret 2021",
                "2021-03-17\n",
                " 2021-03-17",
                "\u0662\u0660\u0662\u0661-03-17");
        static final List<String> TERMS = List.of(
                "2029/2024",
                "2024/2024",
                "2024/2029",
                "1899/1905",
                "1900/2999",
                "2999/3000",
                "2024-02-30/..",
                "2024-02-29/..",
                "2025-02-29/2026-01-01",
                "2024-06-01/2021-05-31",
                "2024-06-01/2024-06-01",
                "../2024-06-01",
                "2024/..",
                "2024",
                "2024-06-01",
                "2024/2029\n",
                "2024-06-01/ ..",
                "1899-12-31/..",
                "2024-13-01/..",
                "9999-01-01/..");
        static final List<String> BIRTHS = List.of(
                "0101900000",
                "3002900001",
                "2902900001",
                "2902920001",
                "2902000001",
                "7102920001",
                "6902920001",
                "6902930001",
                "3104900001",
                "3112900001",
                "0013900001",
                "0000000000",
                "4000900001",
                "4101900001",
                "7112990001",
                "7212990001",
                "8001900001",
                "010190000",
                "01019000011",
                "010190000A",
                "0101900001 ",
                "0101900001\n",
                "01019\u06610001",
                "\uff10101900001");
        static final List<String> PHONES = List.of(
                "0812 0000 0123",
                "081200000123",
                "+6281200000123",
                "6281200000123",
                "+62 (0)812-0000-0123",
                "+62081200000123",
                "0812",
                "0800000000",
                "0012345678",
                "+0812000001",
                "+1 202 555 0123",
                "+999999",
                "+1234567",
                "+123456789012345",
                "+1234567890123456",
                "62",
                "+62",
                "021 123456",
                "(021) 1234567",
                "((021)) 1234567",
                "(021 1234567",
                "0812--00000123",
                "0812----00000123",
                "0812 0000 0123 ",
                "+",
                "",
                "8120000123",
                "0812/00000123",
                "\uff10812 0000 0123",
                "0812 0000 0123\n",
                "0".repeat(65),
                "0812" + " 0".repeat(40),
                "+62 1 2345 6789");

        int below(int bound) {
            return random.nextInt(bound);
        }

        boolean yes() {
            return random.nextBoolean();
        }

        <T> T one(List<T> options) {
            return options.get(below(options.size()));
        }

        JsonNode value(List<String> options) {
            return Judge.tree(one(options));
        }

        /** The text again and again up to one of the lengths, in code points, at which something ends. */
        String grown(String text) {
            int[] points = text.codePoints().toArray();
            int length = one(LENGTHS);
            StringBuilder grown = new StringBuilder();
            for (int i = 0; i < length; i++) {
                grown.appendCodePoint(points[i % points.length]);
            }
            return grown.toString();
        }

        String with(String text, String insert) {
            int at = below(text.length() + 1);
            return text.substring(0, at) + insert + text.substring(at);
        }

        String region(String code) {
            return switch (below(8)) {
                case 0 -> code.replace(".", "");
                case 1 -> code.length() > 2 ? code.substring(0, code.lastIndexOf('.')) : code + ".01";
                case 2 -> code.length() < 9 ? code + ".01" : code + ".2001";
                case 3 -> "99" + code.substring(2);
                case 4 -> code + ".2001";
                case 5 -> code.replace('.', '-');
                case 6 -> code.length() > 4 ? code.replaceFirst("\\.", "") : "00";
                default ->
                    one(List.of(
                            "16", "16.06", "16.06.06", "16.06.06.2008", "1606062008", "16.99", "70.01", "160", "16.6"));
            };
        }

        Site beside(Site site) {
            List<Site> others = site.parent().properties().stream()
                    .filter(entry -> !entry.getKey().equals(site.name()))
                    .map(entry -> new Site(site.parent(), entry.getKey(), -1))
                    .toList();
            return one(others);
        }

        Optional<Site> other(Site site, String form) {
            List<Site> others = Site.of(document).stream()
                    .filter(it -> it.text(form) && !it.value().equals(site.value()))
                    .toList();
            return others.isEmpty() ? Optional.empty() : Optional.of(one(others));
        }

        JsonNode anywhere() {
            return one(Site.of(document)).value();
        }

        /** Takes a property from another document, of an object with the same properties or more. */
        void fromAnother(ObjectNode object) {
            List<Site> alike = Site.of(another).stream()
                    .filter(site ->
                            site.named() && site.parent().properties().stream().anyMatch(it -> object.has(it.getKey())))
                    .toList();
            if (!alike.isEmpty()) {
                Site taken = one(alike);
                object.set(taken.name(), taken.value().deepCopy());
            }
        }
    }
}
