package io.github.kim4j.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kim4j.activity.ActivityType;
import io.github.kim4j.activity.GuidanceKind;
import io.github.kim4j.activity.SourceKind;
import io.github.kim4j.decree.DecreeNumber;
import io.github.kim4j.decree.SigningPost;
import io.github.kim4j.decree.document.DraftRequest;
import io.github.kim4j.group.ChannelKind;
import io.github.kim4j.group.Field;
import io.github.kim4j.group.ForumId;
import io.github.kim4j.group.GroupBase;
import io.github.kim4j.group.GroupId;
import io.github.kim4j.group.GroupLinkKind;
import io.github.kim4j.group.GroupName;
import io.github.kim4j.group.MemberId;
import io.github.kim4j.group.OfficerRole;
import io.github.kim4j.group.Purpose;
import io.github.kim4j.group.SectionKind;
import io.github.kim4j.group.SubUnitKind;
import io.github.kim4j.person.Nik;
import io.github.kim4j.person.Occupation;
import io.github.kim4j.person.PersonName;
import io.github.kim4j.person.PhoneNumber;
import io.github.kim4j.region.RegionCode;
import io.github.kim4j.time.Term;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What no annotation tells: the text forms of values, and what constructors ask of single fields. */
final class SchemaForms {
    /** As Bean Validation judges: some character beyond the blank. */
    static final String NOT_BLANK = "[^\\u0000-\\u0020]";

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String CONTROL = "\\u0000-\\u001f\\u007f-\\u009f";
    private static final String BLANK = " \\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000";
    private static final String LINE = "[^" + CONTROL + BLANK + "](?:[^" + CONTROL + "]*[^" + CONTROL + BLANK + "])?$";
    private static final String DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
    private static final String CODE = "^[A-Z][A-Z0-9_]{0,39}$";

    private static final Map<Class<?>, Supplier<ObjectNode>> TEXTS = Map.ofEntries(
            Map.entry(GroupId.class, () -> line(64)),
            Map.entry(ForumId.class, () -> line(64)),
            Map.entry(MemberId.class, () -> line(64)),
            Map.entry(GroupName.class, () -> line(GroupName.MAX_LENGTH)),
            Map.entry(DecreeNumber.class, () -> line(DecreeNumber.MAX_LENGTH)),
            Map.entry(PersonName.class, () -> lettered(PersonName.MAX_LENGTH)),
            Map.entry(RegionCode.class, () -> text(region())),
            Map.entry(Nik.class, () -> text("^[0-9]{16}$")),
            Map.entry(PhoneNumber.class, () -> text("^\\+?[0-9(][0-9(). -]*$").put("maxLength", PhoneNumber.MAX_TEXT)),
            Map.entry(Term.class, () -> text("^(?:[0-9]{4}/[0-9]{4}|" + DAY + "/(?:\\.\\.|" + DAY + "))$")));

    /** Codes that an open list refuses, since they are Indonesian words for known ones. */
    private static final Map<Class<?>, List<String>> REFUSED = Map.of(
            OfficerRole.class,
            List.of(
                    "KETUA",
                    "WAKIL_KETUA",
                    "SEKRETARIS",
                    "BENDAHARA",
                    "KETUA_BIDANG",
                    "KETUA_SEKSI",
                    "ANGGOTA",
                    "KOORDINATOR",
                    "PEMBINA",
                    "PENGARAH"));

    private static final List<Class<?>> OPEN = List.of(
            OfficerRole.class,
            Occupation.class,
            ActivityType.class,
            ChannelKind.class,
            Field.class,
            GroupBase.class,
            GroupLinkKind.class,
            GuidanceKind.class,
            Purpose.class,
            SectionKind.class,
            SourceKind.class,
            SubUnitKind.class);
    private static final Map<String, ObjectNode> FIELDS = fields();

    private SchemaForms() {}

    private static Map<String, ObjectNode> fields() {
        Map<String, ObjectNode> fields = new HashMap<>();
        Stream.of("LegalInstrument.year", "Gazette.year", "Amendment.year")
                .forEach(year -> fields.put(year, range(1900, 2999)));
        fields.put("Gazette.number", range(1, Integer.MAX_VALUE));
        fields.put("Amendment.number", line(64));
        fields.put("Amendment.title", line(500));
        fields.put("Dictum.label", line(40));
        fields.put("Dictum.text", line(DraftRequest.MAX_CLAUSE));
        fields.put("SigningPost.title", line(SigningPost.MAX_TITLE));
        fields.put("SubUnit.name", line(100));
        fields.put("Section.name", line(150));
        fields.put("Channel.address", line(300));
        fields.put("SignatureBlock.above[]", line(200));
        fields.put("SignatureBlock.office", line(200));
        fields.put("SignatureBlock.name", line(200));
        fields.put("AnnexPlace.term", line(100));
        fields.put("AnnexPlace.name", line(100));
        fields.put("DecreeDocument.title", line(DraftRequest.MAX_TITLE));
        fields.put("DecreeDocument.place", line(DraftRequest.MAX_PLACE));
        fields.put("DraftRequest.title", lettered(DraftRequest.MAX_TITLE));
        fields.put("DraftRequest.place", lettered(DraftRequest.MAX_PLACE));
        fields.put(
                "DraftRequest.considerations",
                MAPPER.createObjectNode().put("minItems", 1).put("maxItems", DraftRequest.MAX_CONSIDERATIONS));
        Stream.of("considerations", "noted", "dictums", "copies")
                .forEach(list -> fields.put("DraftRequest." + list + "[]", lettered(DraftRequest.MAX_CLAUSE - 10)));
        return fields;
    }

    private static String region() {
        String two = "(?:0[1-9]|[1-9][0-9])";
        String regency = "(?:0[1-9]|[1-689][0-9]|7[1-9])";
        String village = "[1-3][0-9]{3}";
        return "^" + two + "(?:" + regency + "(?:" + two + "(?:" + village + ")?)?|\\." + regency + "(?:\\." + two
                + "(?:\\." + village + ")?)?)?$";
    }

    /** Returns what a constructor asks of a field. */
    static Optional<ObjectNode> beside(String key) {
        return Optional.ofNullable(FIELDS.get(key));
    }

    static ObjectNode of(Class<?> type, SchemaTexts texts) {
        if (OPEN.contains(type)) {
            return open(type, texts);
        }
        Supplier<ObjectNode> form = TEXTS.get(type);
        if (form == null) {
            throw new AssertionError(type.getName() + ": no text form (expected: a line in SchemaForms)");
        }
        return form.get();
    }

    /** An open list: the known codes with their labels, and any other of the same form. */
    private static ObjectNode open(Class<?> type, SchemaTexts texts) {
        ObjectNode node = text(CODE);
        if (REFUSED.containsKey(type)) {
            ArrayNode refused = node.putObject("not").putArray("enum");
            REFUSED.get(type).forEach(refused::add);
        }
        ArrayNode options = node.putArray("anyOf");
        known(type)
                .forEach(constant -> options.addObject()
                        .put("const", constant.toString())
                        .put("title", texts.label(constant, SchemaGeneration.name(type) + "." + constant)));
        options.addObject().put("pattern", CODE).put("title", texts.title("otherCode"));
        return node;
    }

    private static Stream<Object> known(Class<?> type) {
        return Arrays.stream(type.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == type)
                .map(field -> {
                    try {
                        return field.get(null);
                    } catch (IllegalAccessException impossible) {
                        throw new AssertionError(impossible);
                    }
                });
    }

    static ObjectNode day() {
        return text("^" + DAY + "$").put("format", "date");
    }

    private static ObjectNode text(String pattern) {
        return MAPPER.createObjectNode().put("type", "string").put("pattern", pattern);
    }

    /** One line without control characters and outer blanks. */
    static ObjectNode line(int max) {
        return text("^" + LINE).put("maxLength", max);
    }

    /** Such a line with at least one letter. */
    private static ObjectNode lettered(int max) {
        return text("^(?=[^" + CONTROL + "]*\\p{L})" + LINE).put("maxLength", max);
    }

    private static ObjectNode range(int min, int max) {
        return MAPPER.createObjectNode().put("minimum", min).put("maximum", max);
    }

    /** A pattern of Java matches the whole text, one of JSON Schema is searched for. */
    static String search(String pattern) {
        if (pattern.equals("(?s).*\\S.*")) {
            return "[^ \\t\\n\\u000b\\f\\r]";
        }
        if (pattern.contains("(?s)") || pattern.contains("\\h")) {
            throw new AssertionError(
                    pattern + " (expected: a pattern that JavaScript knows, or a line in SchemaForms)");
        }
        return pattern.equals(NOT_BLANK) || pattern.startsWith("^") ? pattern : "^(?:" + pattern + ")$";
    }
}
