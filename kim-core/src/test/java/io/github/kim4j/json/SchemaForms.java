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
import io.github.kim4j.person.Address;
import io.github.kim4j.person.Nik;
import io.github.kim4j.person.Occupation;
import io.github.kim4j.person.PersonName;
import io.github.kim4j.person.PhoneNumber;
import io.github.kim4j.region.RegionCode;
import io.github.kim4j.region.RegionLevel;
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

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String CONTROL = "\\u0000-\\u001f\\u007f-\\u009f";
    private static final String BLANK = " \\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000";

    /** What every release of Hibernate Validator takes for a text that is not blank: some look for blanks, some for what is up to U+0020. */
    static final String NOT_BLANK = "[^\\u0000-\\u001f" + BLANK + "]";

    private static final String LINE = "[^" + CONTROL + BLANK + "](?:[^" + CONTROL + "]*[^" + CONTROL + BLANK + "])?$";
    private static final String DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
    private static final String CODE = "^[A-Z][A-Z0-9_]{0,39}$";
    private static final String YEAR = "(?:19|2[0-9])[0-9]{2}";
    private static final String DATE = YEAR + "-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])";

    /** District, day of birth (plus 40 for women) with month and year, serial; every month has its own last day. */
    private static final String NIK = "^[0-9]{6}(?:"
            + "(?:[04][1-9]|[1256][0-9]|[37][01])(?:0[13578]|1[02])[0-9]{2}"
            + "|(?:[04][1-9]|[1256][0-9]|[37]0)(?:0[469]|11)[0-9]{2}"
            + "|(?:[04][1-9]|[15][0-9]|[26][0-8])02[0-9]{2}"
            + "|[26]902(?:[02468][048]|[13579][26])"
            + ")(?!0000)[0-9]{4}$";

    private static final String UNSEEN = "\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}"
            + "\\u034f\\u115f\\u1160\\u3164\\uffa0\\ufe00-\\ufe0f\\ufffc\\ufffd";

    /** As {@link PersonName} judges: a letter, no outer blank, nothing that cannot be seen. */
    private static final String PERSON =
            "^(?=[^\\p{L}]*\\p{L})[^\\s\\p{Z}" + UNSEEN + "](?:[^" + UNSEEN + "]*[^\\s\\p{Z}" + UNSEEN + "])?$";

    private static final Map<Class<?>, Supplier<ObjectNode>> TEXTS = Map.ofEntries(
            Map.entry(GroupId.class, () -> line(64)),
            Map.entry(ForumId.class, () -> line(64)),
            Map.entry(MemberId.class, () -> line(64)),
            Map.entry(GroupName.class, () -> line(GroupName.MAX_LENGTH)),
            Map.entry(DecreeNumber.class, () -> seen(DecreeNumber.MAX_LENGTH)),
            Map.entry(PersonName.class, () -> text(PERSON).put("maxLength", PersonName.MAX_LENGTH)),
            Map.entry(RegionCode.class, () -> text(region())),
            Map.entry(Nik.class, () -> text(NIK)),
            Map.entry(Address.class, () -> text("[\\p{L}\\p{Nd}]").put("maxLength", Address.MAX_LENGTH)),
            Map.entry(PhoneNumber.class, () -> text(phone()).put("maxLength", PhoneNumber.MAX_TEXT)),
            Map.entry(Term.class, () -> text("^(?:" + YEAR + "/" + YEAR + "|" + DATE + "/(?:\\.\\.|" + DATE + "))$")));

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

    private static final int MOST_POINTS = 1_000_000;

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
        fields.put("Assessment.total", range(0, 1_000_000));
        fields.put("AssessmentScheme.year", range(1900, 2999));
        fields.put("AssessmentScheme.criteria", MAPPER.createObjectNode().put("minItems", 1));
        fields.put("GroupHistory.phases", MAPPER.createObjectNode().put("minItems", 1));
        fields.put("Criterion.code", text(CODE));
        fields.put("Criterion.label", line(200));
        fields.put(
                "Criterion.weight",
                MAPPER.createObjectNode().put("exclusiveMinimum", 0).put("maximum", 100));
        fields.put("Score.criterion", text(CODE));
        fields.put("Score.points", range(0, MOST_POINTS));
        fields.put("ScoreClass.label", line(100));
        fields.put("ScoreClass.from", range(0, MOST_POINTS));
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

    /** The length of a code of one level, with or without points. */
    static String regionOf(RegionLevel level) {
        return switch (level) {
            case PROVINCE -> "^[0-9]{2}$";
            case REGENCY -> "^[0-9]{2}\\.?[0-9]{2}$";
            case DISTRICT -> "^[0-9]{2}\\.?[0-9]{2}\\.?[0-9]{2}$";
            case VILLAGE -> "^[0-9]{2}\\.?[0-9]{2}\\.?[0-9]{2}\\.?[0-9]{4}$";
        };
    }

    /** Digits in groups, and these as an Indonesian number or, after a plus, one of another country. */
    private static String phone() {
        String group = "(?:\\([0-9]{1,5}\\)|[0-9])";
        String other = "[^0-9]*";
        String national = "(?:8" + other + "[1-9]|[2-79])(?:" + other + "[0-9]){7,10}" + other + "$";
        String foreign =
                "\\+(?!" + other + "6" + other + "2)" + other + "[1-9](?:" + other + "[0-9]){6,14}" + other + "$";
        return "^(?=\\+?" + group + "(?:[ .-]{0,3}" + group + ")*$)"
                + "(?:" + other + "6" + other + "2" + other + "(?:0" + other + ")?" + national
                + "|[^0-9+]*0" + other + national
                + "|" + foreign + ")";
    }

    /** Returns what a constructor asks of a field, beside its type. */
    static Optional<ObjectNode> beside(String key) {
        return Optional.ofNullable(FIELDS.get(key)).map(form -> form.deepCopy().without("type"));
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

    /** Such a line with something that can be seen. */
    private static ObjectNode seen(int max) {
        return text("^(?=[^" + CONTROL + "]*[^\\s\\p{Z}\\p{Cf}\\p{Cc}])" + LINE).put("maxLength", max);
    }

    /** Such a line with at least one letter. */
    static ObjectNode lettered(int max) {
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
