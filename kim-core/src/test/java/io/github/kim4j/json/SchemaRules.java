package io.github.kim4j.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kim4j.decree.OfficeKind;
import io.github.kim4j.decree.document.DraftRequest;
import io.github.kim4j.decree.document.SignatureBlock;
import io.github.kim4j.group.ForumLevel;
import io.github.kim4j.group.GroupLevel;
import io.github.kim4j.group.OfficerRole;
import io.github.kim4j.region.RegionLevel;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What holds between the properties of one object, as far as a schema can say it. */
final class SchemaRules {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** By the name in the schema. */
    private static final Map<String, Supplier<Stream<ObjectNode>>> RULES = Map.ofEntries(
            Map.entry("Group", SchemaRules::groupPlace),
            Map.entry("Phase", SchemaRules::groupPlace),
            Map.entry("Forum", SchemaRules::forumPlace),
            Map.entry("Office", SchemaRules::officePlace),
            Map.entry("Board", SchemaRules::singleHolders),
            Map.entry("GroupHistory", SchemaRules::laterPhases),
            Map.entry("Signatory", SchemaRules::signing),
            Map.entry("Decree", SchemaRules::nobodySignsAMadeUpDecree),
            Map.entry("DecreeDocument", SchemaRules::nobodySignsASpecimen),
            Map.entry("DraftRequest", SchemaRules::hereOrInTheDecree),
            Map.entry("LegalInstrument", SchemaRules::successor),
            Map.entry("AssessmentScheme", SchemaRules::weights));

    /** Lists that a creator takes as something that may be left out, and so as null too. */
    private static final Map<String, String> LIST_OR_NULL = Map.of("Amendment", "gazettes", "SignatureBlock", "above");

    private SchemaRules() {}

    /** Adds the rules of a type to its schema. */
    static ObjectNode added(String type, ObjectNode schema) {
        Optional.ofNullable(LIST_OR_NULL.get(type))
                .ifPresent(list -> ((ObjectNode) schema.at("/properties/" + list))
                        .putArray("type")
                        .add("array")
                        .add("null"));
        Optional.ofNullable(RULES.get(type)).ifPresent(rules -> rules.get().forEach(schema.withArray("allOf")::add));
        return schema;
    }

    private static ObjectNode json(String text) {
        try {
            return (ObjectNode) MAPPER.readTree(text);
        } catch (JsonProcessingException malformed) {
            throw new AssertionError(text, malformed);
        }
    }

    /** If a property is one of some codes, something holds of another. */
    private static ObjectNode where(String property, List<String> codes, ObjectNode then) {
        ObjectNode rule = MAPPER.createObjectNode();
        ArrayNode options =
                rule.putObject("if").putObject("properties").putObject(property).putArray("enum");
        codes.forEach(options::add);
        rule.set("then", then);
        return rule;
    }

    private static Stream<ObjectNode> groupPlace() {
        Map<RegionLevel, List<String>> levels = Arrays.stream(GroupLevel.values())
                .collect(Collectors.groupingBy(
                        GroupLevel::unit, Collectors.mapping(GroupLevel::code, Collectors.toList())));
        return Stream.concat(byLevel("level", levels, "unit"), Stream.of(json("""
                {"if": {"properties": {"level": {"const": "HAMLET"}}}, "else": {"properties": {"subUnit": {"type": "null"}}}}
                """)));
    }

    private static Stream<ObjectNode> forumPlace() {
        Map<RegionLevel, List<String>> levels = Arrays.stream(ForumLevel.values())
                .filter(level -> level.region().isPresent())
                .collect(Collectors.groupingBy(
                        level -> level.region().orElseThrow(),
                        Collectors.mapping(ForumLevel::code, Collectors.toList())));
        List<String> without = Arrays.stream(ForumLevel.values())
                .filter(level -> level.region().isEmpty())
                .map(ForumLevel::code)
                .toList();
        ObjectNode once = json("""
                {"properties": {"groups": {"uniqueItems": true}, "forums": {"uniqueItems": true}}}
                """);
        return Stream.concat(
                byLevel("level", levels, "region"),
                Stream.of(where("level", without, json("{\"properties\": {\"region\": {\"type\": \"null\"}}}")), once));
    }

    private static Stream<ObjectNode> officePlace() {
        Map<RegionLevel, List<String>> levels = Arrays.stream(OfficeKind.values())
                .collect(Collectors.groupingBy(
                        OfficeKind::level, Collectors.mapping(OfficeKind::code, Collectors.toList())));
        return byLevel("kind", levels, "region");
    }

    private static Stream<ObjectNode> byLevel(String property, Map<RegionLevel, List<String>> levels, String region) {
        return Arrays.stream(RegionLevel.values()).filter(levels::containsKey).map(level -> {
            ObjectNode then = MAPPER.createObjectNode();
            then.putArray("required").add(region);
            then.putObject("properties")
                    .putObject(region)
                    .put("type", "string")
                    .put("pattern", SchemaForms.regionOf(level));
            return where(property, levels.getOrDefault(level, List.of()), then);
        });
    }

    private static Stream<ObjectNode> singleHolders() {
        ObjectNode rule = json("{\"properties\": {\"officers\": {\"uniqueItems\": true, \"allOf\": []}}}");
        ArrayNode each = (ArrayNode) rule.at("/properties/officers/allOf");
        for (OfficerRole role : OfficerRole.CORE) {
            ObjectNode held = each.addObject();
            held.putObject("contains")
                    .put("type", "object")
                    .putObject("properties")
                    .putObject("role")
                    .put("const", role.code());
            ((ObjectNode) held.get("contains")).putArray("required").add("role");
            held.put("minContains", 0).put("maxContains", 1);
        }
        return Stream.of(rule);
    }

    private static Stream<ObjectNode> laterPhases() {
        return Stream.of(json("""
                {"properties": {"phases": {
                  "prefixItems": [true],
                  "items": {"required": ["firstDay"], "properties": {"firstDay": {"type": "string"}}}}}}
                """));
    }

    private static Stream<ObjectNode> signing() {
        return Stream.of(json("""
                {"if": {"properties": {"capacity": {"const": "AN"}}}, "then": {"properties": {"posts": {"maxItems": 1}}}}
                """), json("""
                {"if": {"properties": {"capacity": {"const": "UB"}}},
                 "then": {"properties": {"posts": {"anyOf": [{"maxItems": 0}, {"minItems": 2, "maxItems": 2}]}}}}
                """), json("""
                {"if": {"properties": {"capacity": {"enum": ["AN", "UB"]}}},
                 "else": {"properties": {"posts": {"maxItems": 0}, "holder": {"type": "null"}}}}
                """));
    }

    private static Stream<ObjectNode> nobodySignsAMadeUpDecree() {
        return Stream.of(json("""
                {"if": {"required": ["synthetic"], "properties": {"synthetic": {"const": true}}},
                 "then": {"properties": {"signatory": {"properties": {"name": {"type": "null"}}}}}}
                """));
    }

    private static Stream<ObjectNode> nobodySignsASpecimen() {
        ObjectNode rule = json("""
                {"if": {"properties": {"specimen": {"const": true}}},
                 "then": {"properties": {"signature": {"required": ["name"], "properties": {"name": {}}}}},
                 "else": {"properties": {"signature": {"properties": {"name": {"not": {}}}}}}}
                """);
        ((ObjectNode) rule.at("/then/properties/signature/properties/name")).put("const", SignatureBlock.NOBODY);
        ((ObjectNode) rule.at("/else/properties/signature/properties/name/not")).put("const", SignatureBlock.NOBODY);
        return Stream.of(rule);
    }

    private static Stream<ObjectNode> hereOrInTheDecree() {
        return Stream.of(
                hereOr("title", "about", SchemaForms.lettered(DraftRequest.MAX_TITLE)),
                hereOr("place", "place", SchemaForms.lettered(DraftRequest.MAX_PLACE)),
                hereOr("titlesOn", "establishedOn", json("{\"type\": \"string\"}")));
    }

    private static ObjectNode hereOr(String here, String there, ObjectNode form) {
        ObjectNode rule = json("""
                {"anyOf": [{"required": []}, {"properties": {"decree": {"required": [], "properties": {}}}}]}
                """);
        ((ArrayNode) rule.at("/anyOf/0/required")).add(here);
        ((ArrayNode) rule.at("/anyOf/1/properties/decree/required")).add(there);
        ((ObjectNode) rule.at("/anyOf/1/properties/decree/properties")).set(there, form);
        return rule;
    }

    private static Stream<ObjectNode> successor() {
        return Stream.of(json("""
                {"if": {"required": ["validity"], "properties": {"validity": {"const": "REPLACED"}}},
                 "then": {"required": ["successor"], "properties": {"successor": {"type": "string"}}}}
                """));
    }

    private static Stream<ObjectNode> weights() {
        return Stream.of(json("""
                {"anyOf": [
                  {"properties": {"criteria": {"items": {"required": ["weight"], "properties": {"weight": {"type": "number"}}}}}},
                  {"properties": {"criteria": {"items": {"properties": {"weight": {"type": "null"}}}}}}]}
                """));
    }
}
