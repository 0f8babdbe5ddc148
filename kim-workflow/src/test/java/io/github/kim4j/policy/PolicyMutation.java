package io.github.kim4j.policy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
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
import org.jspecify.annotations.Nullable;

/** One small change of a policy as JSON, of the kinds that a policy written by hand has. */
@SuppressWarnings("ImmutableEnumChecker") // lambdas without state
enum PolicyMutation {
    DROPPED(Site::named, (site, draw) -> site.remove()),
    NULL(site -> true, (site, draw) -> site.put(NullNode.getInstance())),
    OTHER_TYPE(site -> true, (site, draw) -> site.put(draw.value(Draw.VALUES))),
    OTHER_TEXT(PolicyMutation::text, (site, draw) -> site.put(TextNode.valueOf(draw.one(Draw.TEXTS)))),
    LONG_TEXT(PolicyMutation::text, (site, draw) -> site.put(TextNode.valueOf(draw.grown("x")))),
    WIDE_TEXT(PolicyMutation::text, (site, draw) -> site.put(TextNode.valueOf(draw.grown("\uD83D\uDE00")))),
    OUTER_BLANK(
            PolicyMutation::text,
            (site, draw) -> site.put(TextNode.valueOf(site.value().textValue() + draw.one(Draw.BLANKS)))),
    NUMBER(site -> site.value().isNumber(), (site, draw) -> site.put(draw.value(Draw.NUMBERS))),
    TRUTH(site -> site.value().isBoolean(), (site, draw) -> site.put(draw.value(List.of("true", "false")))),
    CODE(site -> site.text("[A-Z][A-Z0-9_]*"), (site, draw) -> site.put(TextNode.valueOf(draw.one(Draw.CODES)))),
    DAY(site -> site.text("[0-9]{4}-[0-9-]*"), (site, draw) -> site.put(TextNode.valueOf(draw.one(Draw.DAYS)))),
    REGION(site -> "region".equals(site.name()), (site, draw) -> site.put(TextNode.valueOf(draw.one(Draw.REGIONS)))),
    PATTERN(site -> site.text(".*\\{sequence}.*"), (site, draw) -> site.put(TextNode.valueOf(draw.one(Draw.PATTERNS)))),
    COPIED_VALUE(site -> true, (site, draw) -> site.put(draw.anywhere().deepCopy())),
    DOUBLED_ELEMENT(
            site -> site.value().isArray() && !site.value().isEmpty(),
            (site, draw) -> ((ArrayNode) site.value()).add(draw.elementOf(site).deepCopy())),
    ELEMENT_OF_ANOTHER_LIST(
            site -> site.value().isArray() && !site.value().isEmpty(),
            (site, draw) -> draw.list().ifPresent(((ArrayNode) site.value())::add)),
    MANY_ELEMENTS(
            site -> site.value().isArray() && !site.value().isEmpty(),
            (site, draw) -> Collections.nCopies(51, draw.elementOf(site)).forEach(((ArrayNode) site.value())::add)),
    EMPTIED_LIST(
            site -> site.value().isArray() && !site.value().isEmpty(),
            (site, draw) -> ((ArrayNode) site.value()).removeAll()),
    TURNED_LIST(
            site -> site.value().isArray() && site.value().size() > 1, (site, draw) -> turn((ArrayNode) site.value())),
    UNKNOWN_PROPERTY(
            Site::named, (site, draw) -> ((ObjectNode) site.parent()).set("takDikenal", draw.value(Draw.VALUES))),
    ADDED_PROPERTY(
            Site::named,
            (site, draw) -> ((ObjectNode) site.parent()).set(draw.one(Draw.PROPERTIES), draw.value(Draw.VALUES))),
    RENAMED_PROPERTY(Site::named, (site, draw) -> rename(site));

    private final Predicate<Site> where;
    private final Change change;

    PolicyMutation(Predicate<Site> where, Change change) {
        this.where = where;
        this.change = change;
    }

    /** Returns the policy with the change at one place; empty if there is none for it, or nothing came of it. */
    Optional<JsonNode> of(JsonNode policy, Random random) {
        JsonNode copy = policy.deepCopy();
        List<Site> sites = Site.of(copy).stream().filter(where).toList();
        if (sites.isEmpty()) {
            return Optional.empty();
        }
        change.at(sites.get(random.nextInt(sites.size())), new Draw(copy, random));
        return Optional.of(copy).filter(changed -> !changed.equals(policy));
    }

    private static boolean text(Site site) {
        return site.value().isTextual();
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

    /** A place below the root: in an object by name, in a list by number. */
    private record Site(JsonNode parent, @Nullable String name, int index) {
        static List<Site> of(JsonNode tree) {
            List<Site> sites = new ArrayList<>();
            collect(tree, sites);
            return sites;
        }

        private static void collect(JsonNode node, List<Site> sites) {
            node.properties().forEach(entry -> {
                sites.add(new Site(node, entry.getKey(), -1));
                collect(entry.getValue(), sites);
            });
            for (int i = 0; node.isArray() && i < node.size(); i++) {
                sites.add(new Site(node, null, i));
                collect(node.get(i), sites);
            }
        }

        boolean named() {
            return name != null;
        }

        JsonNode value() {
            return name == null ? parent.get(index) : parent.get(name);
        }

        boolean text(String form) {
            return value().isTextual() && value().textValue().matches(form);
        }

        void put(JsonNode value) {
            if (parent instanceof ObjectNode object) {
                object.set(name, value);
            } else {
                ((ArrayNode) parent).set(index, value);
            }
        }

        void remove() {
            ((ObjectNode) parent).remove(name);
        }
    }

    /** Draws what a change needs. */
    private record Draw(JsonNode policy, Random random) {
        static final List<String> VALUES = List.of(
                "0", "1", "-1", "1.5", "true", "false", "\"\"", "\"1\"", "\"x\"", "[]", "[1]", "{}", "{\"x\": 1}");
        static final List<String> NUMBERS = List.of(
                "-1",
                "0",
                "1",
                "2",
                "12.0",
                "1e2",
                "0.5",
                "20",
                "21",
                "100",
                "101",
                "120",
                "121",
                "1200",
                "1201",
                "3660",
                "3661",
                "2147483647",
                "2147483648",
                "1e30");
        static final List<String> TEXTS =
                List.of("", " ", "x", "-", "1", "null", "a\tb", "a\nb", "\u00a0", "\u200b", "uu-99-2099", "\u2028");
        static final List<String> BLANKS =
                List.of(" ", "\t", "\n", "\u00a0", "\u2003", "\u200b", "\u3000", "\ufeff", "\u0000", "\u2028");
        static final List<Integer> LENGTHS = List.of(1, 20, 21, 40, 41, 80, 81, 100, 101, 200, 201, 500, 501, 2001);
        static final List<String> CODES = List.of(
                "KEPALA_DESA",
                "LURAH",
                "LPM",
                "CAMAT",
                "BUPATI",
                "WALI_KOTA",
                "KEPALA_DINAS",
                "GUBERNUR",
                "PRESIDEN",
                "bupati",
                "VILLAGE",
                "HAMLET",
                "DESA",
                "KELURAHAN",
                "KOTA",
                "DECREE",
                "RECOMMENDATION",
                "CALENDAR_DAYS",
                "WORKING_DAYS",
                "CALENDAR_YEARS",
                "CHAIR",
                "KETUA",
                "CIVIL_SERVANT",
                "LEGAL",
                "ATTESTED",
                "OUR_READING",
                "CONVENTION",
                "1A",
                "A-B",
                "A2345678901234567890123456789012345678901");
        static final List<String> DAYS = List.of(
                "2021-02-30",
                "2021-02-29",
                "2020-02-29",
                "2021-13-01",
                "1899-12-31",
                "9999-12-31",
                "0000-01-01",
                "2021-2-3",
                "+12021-01-01",
                "2021-03-17T00:00:00Z",
                "20210317",
                "17-03-2021",
                " 2021-03-17");
        static final List<String> REGIONS =
                List.of("16", "1606", "16.06.06.2008", "99.99", "16.99", "70.01", "160", "16.6", "16-06");
        static final List<String> PATTERNS = List.of(
                "{sequence}",
                "{sequence}/{sequence}",
                "{year}/{sequence}/{year}",
                "{month}/{sequence}",
                "{month}{sequence}{month}",
                "{year}",
                "{sequence}/{hari}",
                "{sequence}/{",
                "{sequence}}",
                "{{sequence}}",
                "{sequence}/{year} ",
                "{SEQUENCE}");
        static final List<String> PROPERTIES = List.of(
                "since",
                "unitKind",
                "paper",
                "before",
                "afterRecognition",
                "days",
                "note",
                "date",
                "article",
                "law",
                "kind",
                "schemaVersion",
                "suspension");

        <T> T one(List<T> options) {
            return options.get(random.nextInt(options.size()));
        }

        JsonNode value(List<String> options) {
            return PolicyJudge.tree(one(options));
        }

        String grown(String text) {
            return text.repeat(one(LENGTHS));
        }

        JsonNode anywhere() {
            return one(Site.of(policy)).value();
        }

        JsonNode elementOf(Site list) {
            return list.value().get(random.nextInt(list.value().size()));
        }

        Optional<JsonNode> list() {
            List<JsonNode> elements = Site.of(policy).stream()
                    .filter(site -> !site.named())
                    .map(Site::value)
                    .toList();
            return elements.isEmpty()
                    ? Optional.empty()
                    : Optional.of(one(elements).deepCopy());
        }
    }
}
