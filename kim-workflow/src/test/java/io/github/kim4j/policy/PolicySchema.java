package io.github.kim4j.policy;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kim4j.activity.Partnership;
import io.github.kim4j.group.Group;
import io.github.kim4j.group.OfficerRole;
import io.github.kim4j.json.KimJson;
import io.github.kim4j.law.Attested;
import io.github.kim4j.law.Basis;
import io.github.kim4j.law.Convention;
import io.github.kim4j.law.LegalBasis;
import io.github.kim4j.law.OurReading;
import io.github.kim4j.person.Occupation;
import io.github.kim4j.region.RegionCode;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Makes the JSON Schema of a policy: the properties from the types and their order, what constructors ask for from {@link
 * PolicySchemaForms}, the words from {@link PolicySchemaTexts}; what kim-core has a schema of is taken from there.
 */
final class PolicySchema {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Parts that documents of kim-core have too, each with a document that has it. */
    private static final Map<Class<?>, Class<?>> OF_CORE = Map.of(
            RegionCode.class, Group.class,
            OfficerRole.class, Group.class,
            Occupation.class, Group.class,
            LegalBasis.class, Partnership.class);

    private static final Map<Class<? extends Basis>, String> BASES = Map.of(
            LegalBasis.class, "LEGAL",
            Attested.class, "ATTESTED",
            OurReading.class, "OUR_READING",
            Convention.class, "CONVENTION");

    private final PolicySchemaTexts texts;
    private final Map<String, JsonNode> defs = new TreeMap<>();

    PolicySchema(PolicySchemaTexts texts) {
        this.texts = texts;
    }

    /** Returns the schema as it stands in the jar. */
    String text() {
        ObjectNode schema = MAPPER.createObjectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "tag:kim4j.github.io,2026:schema/1/RegionPolicy");
        schema.setAll(object(RegionPolicy.class));
        ObjectNode parts = schema.putObject("$defs");
        defs.forEach(parts::set);
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentArraysWith(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE.withLinefeed("\n"));
        printer.indentObjectsWith(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE.withLinefeed("\n"));
        try {
            return MAPPER.writer(printer).writeValueAsString(schema) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** The object of a type, with its properties in their order. */
    private ObjectNode object(Class<?> type) {
        ObjectNode node = MAPPER.createObjectNode().put("type", "object");
        ObjectNode properties = node.putObject("properties");
        ArrayNode required = MAPPER.createArrayNode();
        for (String name : type.getAnnotation(JsonPropertyOrder.class).value()) {
            String key = PolicySchemaForms.name(type) + "." + name;
            Type is = accessor(type, name).getGenericReturnType();
            properties.set(name, titled(property(is, key), key));
            if (required(is, key)) {
                required.add(name);
            }
        }
        if (!required.isEmpty()) {
            node.set("required", required);
        }
        node.put("additionalProperties", false);
        PolicySchemaForms.between(type).ifPresent(node::setAll);
        return titled(node, PolicySchemaForms.name(type));
    }

    private ObjectNode titled(ObjectNode node, String key) {
        return node.put("title", texts.title(key)).put("description", texts.about(key));
    }

    private static Method accessor(Class<?> type, String name) {
        String capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        List<String> names = List.of(name, "get" + capital, name.equals("afterRecognition") ? "duty" : name);
        return Stream.of(type.getMethods())
                .filter(method -> method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> names.contains(method.getName()))
                .findFirst()
                .orElseThrow();
    }

    /** A property; what is optional may be null too, and that nobody has to be told. */
    private ObjectNode property(Type type, String key) {
        if (raw(type) == Optional.class || PolicySchemaForms.mayBeLeftOut(key)) {
            ObjectNode either = MAPPER.createObjectNode();
            either.putArray("anyOf")
                    .add(property(raw(type) == Optional.class ? argument(type) : type, key + "?"))
                    .add(MAPPER.createObjectNode().put("type", "null"));
            return either;
        }
        String plain = key.replace("?", "");
        if (raw(type) == Parameter.class) {
            return parameter(argument(type), plain);
        }
        ObjectNode node = of(type, plain);
        PolicySchemaForms.beside(plain).ifPresent(node::setAll);
        return node;
    }

    private static boolean required(Type type, String key) {
        if (PolicySchemaForms.mayBeLeftOut(key)) {
            return false;
        }
        boolean some = PolicySchemaForms.beside(key)
                .filter(form -> form.path("minItems").asInt() > 0)
                .isPresent();
        return some || (raw(type) != Optional.class && !Collection.class.isAssignableFrom(raw(type)));
    }

    /** The value stands here, since what it may be differs from rule to rule; the source is the same everywhere. */
    private ObjectNode parameter(Type value, String key) {
        ObjectNode node = MAPPER.createObjectNode().put("type", "object");
        ObjectNode properties = node.putObject("properties");
        properties.set("value", titled(property(value, key), "Parameter.value"));
        properties.set("basis", titled(of(Basis.class, key), "Parameter.basis"));
        node.putArray("required").add("value").add("basis");
        return node.put("additionalProperties", false);
    }

    private ObjectNode of(Type type, String key) {
        Class<?> raw = raw(type);
        if (Collection.class.isAssignableFrom(raw)) {
            ObjectNode list = MAPPER.createObjectNode().put("type", "array");
            list.set("items", of(argument(type), key + "[]"));
            return list;
        }
        if (raw == int.class || raw == Integer.class) {
            return MAPPER.createObjectNode().put("type", "integer");
        }
        if (raw == boolean.class || raw == Boolean.class) {
            return MAPPER.createObjectNode().put("type", "boolean");
        }
        if (raw == LocalDate.class) {
            return MAPPER.createObjectNode()
                    .put("type", "string")
                    .put("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$")
                    .put("format", "date");
        }
        return raw == String.class ? MAPPER.createObjectNode().put("type", "string") : part(raw);
    }

    private ObjectNode part(Class<?> type) {
        String name = PolicySchemaForms.name(type);
        if (!defs.containsKey(name)) {
            defs.put(name, MAPPER.createObjectNode());
            defs.put(name, definition(type));
        }
        return MAPPER.createObjectNode().put("$ref", "#/$defs/" + name);
    }

    private JsonNode definition(Class<?> type) {
        if (OF_CORE.containsKey(type)) {
            return ofCore(type);
        }
        if (type == Basis.class) {
            return titled(basis(), "Basis");
        }
        if (type == Chain.class) {
            ObjectNode list = MAPPER.createObjectNode().put("type", "array");
            list.set("items", part(Link.class));
            return titled(list.setAll(PolicySchemaForms.between(type).orElseThrow()), "Chain");
        }
        if (type == NumberPattern.class) {
            ObjectNode text = MAPPER.createObjectNode().put("type", "string");
            return titled(text.setAll(PolicySchemaForms.between(type).orElseThrow()), "NumberPattern");
        }
        return type.isEnum() ? closed(type) : object(type);
    }

    /** A part as the schema of kim-core has it, and the parts that it refers to. */
    private JsonNode ofCore(Class<?> type) {
        try {
            JsonNode all = MAPPER.readTree(KimJson.schema(Objects.requireNonNull(OF_CORE.get(type))))
                    .path("$defs");
            JsonNode part = all.path(PolicySchemaForms.name(type));
            withWhatItRefersTo(part, all);
            return part;
        } catch (JsonProcessingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private void withWhatItRefersTo(JsonNode part, JsonNode all) {
        part.findValuesAsText("$ref").forEach(reference -> {
            String name = reference.substring("#/$defs/".length());
            if (!defs.containsKey(name)) {
                defs.put(name, all.path(name));
                withWhatItRefersTo(all.path(name), all);
            }
        });
    }

    /** One of four kinds, told by the property that says so. */
    private ObjectNode basis() {
        ObjectNode node = MAPPER.createObjectNode().put("type", "object");
        node.putArray("required").add("kind");
        ObjectNode kinds = node.putObject("properties").putObject("kind");
        ArrayNode options = kinds.putArray("oneOf");
        ArrayNode which = node.putArray("oneOf");
        Stream.of(LegalBasis.class, Attested.class, OurReading.class, Convention.class)
                .forEach(kind -> {
                    String code = Objects.requireNonNull(BASES.get(kind));
                    options.addObject().put("const", code).put("title", texts.title("Basis." + code));
                    which.add(part(kind));
                    if (kind != LegalBasis.class) {
                        told((ObjectNode) Objects.requireNonNull(defs.get(PolicySchemaForms.name(kind))), code);
                    }
                });
        titled(kinds, "Basis.kind");
        return node;
    }

    private void told(ObjectNode kind, String code) {
        titled(((ObjectNode) kind.get("properties")).putObject("kind").put("const", code), "Basis.kind");
        ((ArrayNode) kind.get("required")).insert(0, "kind");
    }

    private JsonNode closed(Class<?> type) {
        String name = PolicySchemaForms.name(type);
        ObjectNode node = MAPPER.createObjectNode().put("type", "string");
        ArrayNode options = node.putArray("oneOf");
        Arrays.stream(type.getEnumConstants())
                .forEach(code -> options.addObject()
                        .put("const", code.toString())
                        .put("title", texts.label(code, name + "." + code)));
        return titled(node, name);
    }

    private static Class<?> raw(Type type) {
        return (Class<?>) (type instanceof ParameterizedType parameterized ? parameterized.getRawType() : type);
    }

    private static Type argument(Type type) {
        return ((ParameterizedType) type).getActualTypeArguments()[0];
    }
}
