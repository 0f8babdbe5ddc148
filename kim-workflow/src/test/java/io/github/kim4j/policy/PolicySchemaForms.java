package io.github.kim4j.policy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kim4j.law.Attested;
import io.github.kim4j.law.Convention;
import io.github.kim4j.law.OurReading;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What constructors ask for and no type tells: lengths, bounds, and what holds between the properties of one object. */
final class PolicySchemaForms {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String CONTROL = "\\u0000-\\u001f\\u007f-\\u009f";
    private static final String BLANK = " \\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000";
    private static final String LINE = "[^" + CONTROL + BLANK + "](?:[^" + CONTROL + "]*[^" + CONTROL + BLANK + "])?$";

    private static final Map<String, ObjectNode> FIELDS = fields();
    private static final Map<Class<?>, ObjectNode> OBJECTS = objects();

    private PolicySchemaForms() {}

    private static Map<String, ObjectNode> fields() {
        Map<String, ObjectNode> fields = new HashMap<>();
        fields.put("RegionPolicy.timeLines", list(1, Integer.MAX_VALUE).put("uniqueItems", true));
        fields.put("RegionPolicy.standingBases", list(0, RegionPolicy.MAX_BASES));
        fields.put("RegionPolicy.placeOfSigning", line(100));
        fields.put("RegionPolicy.note", node().put("maxLength", 2000));
        fields.put("TimeLine.periods", list(1, Integer.MAX_VALUE).put("uniqueItems", true));
        for (String persons : new String[] {"minimumMembers", "maximumMembers", "termYears"}) {
            fields.put("Rules." + persons, range(1, Integer.MAX_VALUE));
        }
        fields.put("Rules.minimumAge", range(0, 120));
        fields.put("Rules.officerMinimumAge", range(0, 120));
        fields.put("Rules.dormancyMonths", range(1, 1200));
        fields.put("Rules.retentionYears", range(0, 100));
        for (String listed : new String[] {"barredOccupations", "requiredOfficers", "deadlines"}) {
            fields.put("Rules." + listed, list(0, Rules.MAX_LISTED).put("uniqueItems", true));
        }
        fields.put("Link.authorities", list(1, Integer.MAX_VALUE).put("uniqueItems", true));
        fields.put("Registration.days", range(1, Registration.MAX_DAYS));
        fields.put("ReelectionLimit.terms", range(1, ReelectionLimit.MAX_TERMS));
        fields.put("Deadline.step", node().put("pattern", "^[A-Z][A-Z_]{0,39}$"));
        fields.put("Deadline.amount", range(1, Deadline.MAX_DAYS));
        fields.put("OfficeName.name", line(200));
        fields.put("OfficeName.abbreviation", line(40));
        fields.put(name(Attested.class) + ".source", line(500));
        for (Class<?> texts : new Class<?>[] {OurReading.class, Convention.class}) {
            fields.put(name(texts) + ".id", line(500));
            fields.put(name(texts) + ".en", line(500));
        }
        return fields;
    }

    private static Map<Class<?>, ObjectNode> objects() {
        return Map.of(
                Chain.class,
                list(1, Chain.MAX_LINKS).put("uniqueItems", true),
                NumberPattern.class,
                numberPattern(),
                TimeLine.class,
                json("""
                {"allOf": [{"properties": {"periods": {
                  "prefixItems": [true],
                  "items": {"required": ["since"], "properties": {"since": {"type": "string"}}}}}}]}
                """),
                Registration.class,
                json("""
                {"allOf": [
                  {"not": {"required": ["before", "afterRecognition"],
                           "properties": {"before": {"type": "string"}, "afterRecognition": {"const": true}}}},
                  {"if": {"required": ["days"], "properties": {"days": {"type": "number"}}},
                   "then": {"required": ["afterRecognition"], "properties": {"afterRecognition": {"const": true}}}}]}
                """));
    }

    /** The sequence once, month and year at most once, no other braces. */
    private static ObjectNode numberPattern() {
        String any = "[\\s\\S]*";
        String form = "^(?=" + any + "\\{sequence\\})"
                + "(?!" + any + "\\{(sequence|month|year)\\}" + any + "\\{\\1\\})"
                + "(?=(?:[^{}]|\\{(?:sequence|month|year)\\})*$)"
                + LINE;
        return node().put("pattern", form).put("maxLength", 80);
    }

    /** Returns what is asked of a property beside its type. */
    static Optional<ObjectNode> beside(String key) {
        return Optional.ofNullable(FIELDS.get(key)).map(ObjectNode::deepCopy);
    }

    /** Returns what is asked of an object or list as a whole. */
    static Optional<ObjectNode> between(Class<?> type) {
        return Optional.ofNullable(OBJECTS.get(type)).map(ObjectNode::deepCopy);
    }

    /** What a creator takes as optional, though the accessor always answers. */
    static boolean mayBeLeftOut(String key) {
        return key.equals("Link.paper") || key.equals("Registration.afterRecognition");
    }

    /** The name in the schema: nested types with that of the type around them. */
    static String name(Class<?> type) {
        Class<?> around = type.getEnclosingClass();
        return around == null ? type.getSimpleName() : name(around) + "." + type.getSimpleName();
    }

    private static ObjectNode node() {
        return MAPPER.createObjectNode();
    }

    private static ObjectNode list(int least, int most) {
        ObjectNode list = node();
        if (least > 0) {
            list.put("minItems", least);
        }
        return most == Integer.MAX_VALUE ? list : list.put("maxItems", most);
    }

    private static ObjectNode range(int least, int most) {
        return node().put("minimum", least).put("maximum", most);
    }

    private static ObjectNode line(int most) {
        return node().put("pattern", "^" + LINE).put("maxLength", most);
    }

    private static ObjectNode json(String text) {
        try {
            return (ObjectNode) MAPPER.readTree(text);
        } catch (JsonProcessingException malformed) {
            throw new AssertionError(text, malformed);
        }
    }
}
