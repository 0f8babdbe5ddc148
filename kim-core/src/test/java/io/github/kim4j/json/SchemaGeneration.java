package io.github.kim4j.json;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.MethodScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jakarta.validation.JakartaValidationModule;
import com.github.victools.jsonschema.module.jakarta.validation.JakartaValidationOption;
import io.github.kim4j.law.LegalBasis;
import io.github.kim4j.law.LegalInstrument;
import jakarta.validation.constraints.NotBlank;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the JSON Schema of a type of documents from its attributes, its constraints, its text forms and the texts. */
final class SchemaGeneration {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String NULLABLE = "-nullable";
    private static final String OURS = "io.github.kim4j.";

    private final SchemaTexts texts;

    SchemaGeneration(SchemaTexts texts) {
        this.texts = texts;
    }

    /** Returns the schema as it stands in the jar. */
    String text(Class<?> type) {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentArraysWith(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE.withLinefeed("\n"));
        printer.indentObjectsWith(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE.withLinefeed("\n"));
        try {
            return MAPPER.writer(printer).writeValueAsString(schema(type)) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private ObjectNode schema(Class<?> type) {
        ObjectNode made = (ObjectNode) simple(generator().generateSchema(type));
        ObjectNode defs = (ObjectNode) made.remove("$defs");
        ObjectNode schema = MAPPER.createObjectNode();
        schema.set("$schema", made.remove("$schema"));
        schema.put("$id", "tag:kim4j.github.io,2026:schema/1/" + type.getSimpleName());
        schema.setAll(versioned(SchemaRules.added(name(type), made)));
        if (defs != null) {
            defs.properties().forEach(entry -> SchemaRules.added(entry.getKey(), (ObjectNode) entry.getValue()));
            schema.set("$defs", sorted(defs));
        }
        return schema;
    }

    /** The version is told by a document as a whole, and by no part. */
    private ObjectNode versioned(ObjectNode document) {
        ObjectNode fields = MAPPER.createObjectNode();
        title(fields.putObject(Documents.VERSION).put("const", Documents.VERSION_TODAY), Documents.VERSION);
        fields.setAll((ObjectNode) document.get("properties"));
        document.set("properties", fields);
        return document;
    }

    /** With null told beside what may be left out, and with the words beside a reference and not in a list of parts. */
    private static JsonNode simple(JsonNode node) {
        if (node instanceof ArrayNode list) {
            ArrayNode simple = MAPPER.createArrayNode();
            list.forEach(item -> simple.add(simple(item)));
            return simple;
        }
        if (!(node instanceof ObjectNode)) {
            return node;
        }
        ObjectNode simple = MAPPER.createObjectNode();
        node.path("allOf").forEach(part -> simple.setAll((ObjectNode) simple(part)));
        node.properties().stream()
                .filter(entry ->
                        !entry.getKey().equals("allOf") && !entry.getKey().endsWith(NULLABLE))
                .forEach(entry -> simple.set(entry.getKey(), simple(entry.getValue())));
        return simple.path("$ref").asText().endsWith(NULLABLE) ? orNull(simple) : simple;
    }

    private static ObjectNode orNull(ObjectNode node) {
        ObjectNode either = MAPPER.createObjectNode();
        ArrayNode options = either.putArray("anyOf");
        options.addObject().put("$ref", node.remove("$ref").asText().replace(NULLABLE, ""));
        options.addObject().put("type", "null");
        either.setAll(node);
        return either;
    }

    private static ObjectNode sorted(ObjectNode node) {
        ObjectNode sorted = MAPPER.createObjectNode();
        node.properties().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> sorted.set(entry.getKey(), entry.getValue()));
        return sorted;
    }

    private SchemaGenerator generator() {
        SchemaGeneratorConfigBuilder config = new SchemaGeneratorConfigBuilder(
                        MAPPER, SchemaVersion.DRAFT_2020_12, new OptionPreset(Option.ADDITIONAL_FIXED_TYPES))
                .with(
                        Option.GETTER_METHODS,
                        Option.NONSTATIC_NONVOID_NONGETTER_METHODS,
                        Option.FIELDS_DERIVED_FROM_ARGUMENTFREE_METHODS,
                        Option.FLATTENED_OPTIONALS,
                        Option.MAP_VALUES_AS_ADDITIONAL_PROPERTIES,
                        Option.DEFINITIONS_FOR_ALL_OBJECTS,
                        Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT,
                        Option.SCHEMA_VERSION_INDICATOR)
                .with(new JakartaValidationModule(JakartaValidationOption.INCLUDE_PATTERN_EXPRESSIONS));
        config.forTypesInGeneral()
                .withCustomDefinitionProvider(this::special)
                .withTitleResolver(scope -> ours(scope.getType()) ? texts.title(name(scope.getType())) : null)
                .withDescriptionResolver(scope -> ours(scope.getType()) ? texts.about(name(scope.getType())) : null)
                .withDefinitionNamingStrategy((key, context) -> name(key.getType()))
                .withPropertySorter((one, two) -> Integer.compare(
                        place(one.getDeclaringType(), one.getSchemaPropertyName()),
                        place(two.getDeclaringType(), two.getSchemaPropertyName())));
        config.forMethods()
                .withIgnoreCheck(method -> !attribute(method.getDeclaringType().getErasedType(), method.getRawMember()))
                .withPropertyNameOverrideResolver(method -> propertyName(method.getRawMember()))
                .withRequiredCheck(SchemaGeneration::required)
                .withTitleResolver(method -> method.isFakeContainerItemScope() ? null : texts.title(key(method)))
                .withDescriptionResolver(method -> method.isFakeContainerItemScope() ? null : texts.about(key(method)))
                .withInstanceAttributeOverride((node, method, context) -> bounds(node, method));
        return new SchemaGenerator(config.build());
    }

    /** Types with a text form, closed lists, days, and the one object that its constructor alone can tell. */
    private @Nullable CustomDefinition special(ResolvedType type, SchemaGenerationContext context) {
        Class<?> raw = type.getErasedType();
        if (raw == LocalDate.class) {
            return new CustomDefinition(
                    SchemaForms.day(), CustomDefinition.DefinitionType.INLINE, CustomDefinition.AttributeInclusion.NO);
        }
        if (raw.isEnum()) {
            return new CustomDefinition(
                    closed(raw), CustomDefinition.DefinitionType.ALWAYS_REF, CustomDefinition.AttributeInclusion.YES);
        }
        if (raw == LegalBasis.class) {
            return new CustomDefinition(legalBasis(context));
        }
        if (raw == int.class || raw == Integer.class) {
            ObjectNode whole = MAPPER.createObjectNode().put("type", "integer");
            whole.put("minimum", Integer.MIN_VALUE).put("maximum", Integer.MAX_VALUE);
            return new CustomDefinition(
                    whole, CustomDefinition.DefinitionType.INLINE, CustomDefinition.AttributeInclusion.NO);
        }
        return ours(type) && written(raw)
                ? new CustomDefinition(
                        SchemaForms.of(raw, texts),
                        CustomDefinition.DefinitionType.ALWAYS_REF,
                        CustomDefinition.AttributeInclusion.YES)
                : null;
    }

    /** Whether the type is written as one JSON text. */
    private static boolean written(Class<?> raw) {
        return Arrays.stream(raw.getDeclaredMethods())
                        .map(method -> method.getAnnotation(JsonCreator.class))
                        .anyMatch(creator -> creator != null && creator.mode() == JsonCreator.Mode.DELEGATING)
                || Arrays.stream(raw.getMethods()).anyMatch(method -> method.isAnnotationPresent(JsonValue.class));
    }

    private ObjectNode closed(Class<?> raw) {
        ObjectNode node = MAPPER.createObjectNode().put("type", "string");
        ArrayNode options = node.putArray("oneOf");
        for (Object constant : raw.getEnumConstants()) {
            String code = MAPPER.convertValue(constant, String.class);
            options.addObject().put("const", code).put("title", texts.label(constant, name(raw) + "." + code));
        }
        return node;
    }

    /** What its creator reads: all but the kind may be null, and either law or instrument is not. */
    private ObjectNode legalBasis(SchemaGenerationContext context) {
        ObjectNode node = MAPPER.createObjectNode().put("type", "object");
        ObjectNode fields = node.putObject("properties");
        title(fields.putObject("kind").put("const", "LEGAL"), "LegalBasis.kind");
        nullable(title(fields.putObject("law").put("maxLength", 64), "LegalBasis.law"));
        ObjectNode instrument = title(fields.putObject("instrument"), "LegalBasis.instrument");
        ArrayNode options = instrument.putArray("anyOf");
        options.add(context.createDefinitionReference(context.getTypeContext().resolve(LegalInstrument.class)));
        options.addObject().put("type", "null");
        nullable(title(fields.putObject("article").setAll(SchemaForms.line(200)), "LegalBasis.article"));
        node.put("additionalProperties", false);
        ArrayNode either = node.putArray("oneOf");
        given(either.addObject(), "law", "string");
        given(either.addObject(), "instrument", "object");
        return node;
    }

    private static void nullable(ObjectNode node) {
        node.putArray("type").add("string").add("null");
    }

    private static void given(ObjectNode node, String property, String type) {
        node.putArray("required").add(property);
        node.putObject("properties").putObject(property).put("type", type);
    }

    private ObjectNode title(JsonNode node, String key) {
        return ((ObjectNode) node).put("title", texts.title(key)).put("description", texts.about(key));
    }

    private static void bounds(ObjectNode node, MethodScope method) {
        NotBlank notBlank = method.isFakeContainerItemScope()
                ? method.getContainerItemAnnotation(NotBlank.class)
                : method.getAnnotation(NotBlank.class);
        if (notBlank != null) {
            node.remove("minLength");
            node.put("pattern", SchemaForms.NOT_BLANK);
        }
        if (node.has("pattern")) {
            node.put("pattern", SchemaForms.search(node.get("pattern").asText()));
        }
        if (!method.isFakeContainerItemScope()) {
            SchemaForms.beside(key(method)).ifPresent(node::setAll);
        } else {
            SchemaForms.beside(key(method) + "[]").ifPresent(node::setAll);
        }
    }

    private static boolean ours(ResolvedType type) {
        return type.getErasedType().getName().startsWith(OURS);
    }

    private static String name(ResolvedType type) {
        return name(type.getErasedType());
    }

    /** The name in the schema: nested types with that of the type around them. */
    static String name(Class<?> type) {
        Class<?> around = type.getEnclosingClass();
        return around == null ? type.getSimpleName() : name(around) + "." + type.getSimpleName();
    }

    private static String key(MethodScope method) {
        return name(method.getDeclaringType()) + "." + propertyName(method.getRawMember());
    }

    private static int place(ResolvedType owner, String property) {
        JsonPropertyOrder order = owner.getErasedType().getAnnotation(JsonPropertyOrder.class);
        int place = order == null ? -1 : List.of(order.value()).indexOf(property);
        return place < 0 ? Integer.MAX_VALUE : place;
    }

    private static boolean attribute(Class<?> owner, Method method) {
        if (owner.isRecord()) {
            return Arrays.stream(owner.getRecordComponents())
                    .map(RecordComponent::getAccessor)
                    .anyMatch(method::equals);
        }
        return owner.getName().startsWith(OURS)
                && method.getParameterCount() == 0
                && method.getName().matches("(get|is)[A-Z].*");
    }

    private static String propertyName(Method method) {
        if (method.getDeclaringClass().isRecord()) {
            return method.getName();
        }
        String rest = method.getName().substring(method.getName().startsWith("is") ? 2 : 3);
        return Character.toLowerCase(rest.charAt(0)) + rest.substring(1);
    }

    private static boolean required(MethodScope method) {
        Class<?> type = method.getDeclaredType().getErasedType();
        if (SchemaForms.beside(key(method))
                .filter(form -> form.path("minItems").asInt() > 0)
                .isPresent()) {
            return true;
        }
        return !Optional.class.isAssignableFrom(type)
                && !type.getName().startsWith("java.util.Optional")
                && !Collection.class.isAssignableFrom(type)
                && !Map.class.isAssignableFrom(type)
                && !method.getRawMember().isDefault();
    }
}
