package io.github.kim4j.testkit.core;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.kim4j.json.KimJson;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** The flaws of each type: those that follow from its fields, and those written down in {@link OwnFlaws}. */
final class Flaws {
    private static final ObjectMapper MAPPER = KimJson.restricted();
    private static final String UNREADABLE = "json.unreadable";
    private static final JsonNode NO_TEXT = DoubleNode.valueOf(-7.5);

    private static final String PLACE = "@part@";
    private static final ClassValue<List<Flaw>> BY_TYPE = new ClassValue<>() {
        @Override
        protected List<Flaw> computeValue(Class<?> type) {
            return find(type);
        }
    };

    private final Class<?> type;
    private final List<Class<?>> within;
    private final List<Flaw> flaws = new ArrayList<>();

    /** Types that hold their own kind (a speaker in the place of a speaker) are followed once. */
    private Flaws(Class<?> type, List<Class<?>> within) {
        this.type = type;
        this.within = within;
    }

    static List<Flaw> of(Class<?> type) {
        return BY_TYPE.get(type);
    }

    private static List<Flaw> find(Class<?> type) {
        Flaws found = new Flaws(type, List.of());
        found.ofTheText();
        found.ofTheFields();
        found.flaws.addAll(OwnFlaws.of(type));
        return List.copyOf(found.flaws);
    }

    static <T> Arbitrary<JsonNode> trees(Class<T> type) {
        return KimArbitraries.of(type).map(value -> MAPPER.<JsonNode>valueToTree(value));
    }

    private Arbitrary<ObjectNode> objects() {
        return trees(type).map(tree -> (ObjectNode) tree);
    }

    private void add(String name, String code, String pointer, Arbitrary<? extends JsonNode> trees) {
        flaws.add(Flaw.of(name, code, pointer, trees));
    }

    private void ofTheText() {
        flaws.add(new Flaw(
                new Defect("cut off", "json.syntax", ""),
                trees(type).map(JsonNode::toString).map(text -> text.substring(0, text.length() - 1))));
        flaws.add(new Flaw(new Defect("nothing", "json.empty", ""), trees(type).map(tree -> "")));
        add("a number", UNREADABLE, "", trees(type).map(tree -> NO_TEXT));
        ofTheText("nested too deep", "json.too_deep", "[".repeat(101) + "]".repeat(101));
        ofTheText("a number too long", "json.number_too_long", "7".repeat(1_001));
        ofTheText("a name too long", "json.name_too_long", "{\"" + "n".repeat(1_001) + "\":1}");
    }

    private void ofTheText(String name, String code, String text) {
        flaws.add(new Flaw(new Defect(name, code, ""), trees(type).map(tree -> text)));
    }

    // what follows from the fields

    private void ofTheFields() {
        JsonPropertyOrder order = type.getAnnotation(JsonPropertyOrder.class);
        if (order == null) {
            return;
        }
        if (type.isAnnotationPresent(JsonIgnoreProperties.class)) {
            add("no version", UNREADABLE, "/schemaVersion", objects().map(tree -> tree.put("schemaVersion", 0)));
        }
        add("a field too many", "json.unknown", "/takDikenal", objects().map(tree -> tree.put("takDikenal", 1)));
        for (String field : order.value()) {
            accessor(field).ifPresent(method -> ofTheField(field, method));
        }
    }

    private Optional<Method> accessor(String field) {
        String capital = Character.toUpperCase(field.charAt(0)) + field.substring(1);
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getParameterCount() == 0)
                .filter(method ->
                        List.of(field, "get" + capital, "is" + capital).contains(method.getName()))
                .findFirst();
    }

    private void ofTheField(String field, Method accessor) {
        Class<?> raw = accessor.getReturnType();
        boolean list = Collection.class.isAssignableFrom(raw);
        if (required(accessor)) {
            add(field + ": missing", "json.missing", "/" + field, objects().map(tree -> {
                tree.remove(field);
                return tree;
            }));
            doubled(field);
        }
        Class<?> element = element(accessor);
        boolean number = (raw.isPrimitive() && raw != boolean.class) || Number.class.isAssignableFrom(element);
        with(field, ": another type", UNREADABLE, false, number && !list ? TextNode.valueOf("satu") : NO_TEXT);
        if (element == LocalDate.class) {
            with(field, ": no such day", UNREADABLE, list, TextNode.valueOf("2023-02-29"));
        }
        if (element.isEnum()) {
            with(field, ": unknown code", UNREADABLE, list, TextNode.valueOf("TAK_DIKENAL"));
        }
        constraints(field, accessor, list);
        if (document(element) && !within.contains(element)) {
            lifted(field, element, list);
        }
    }

    // what follows from the types of the fields

    private static boolean document(Class<?> type) {
        return KimArbitraries.types().contains(type) && type.isAnnotationPresent(JsonPropertyOrder.class);
    }

    private void lifted(String field, Class<?> part, boolean list) {
        Flaws parts =
                new Flaws(part, Stream.concat(within.stream(), Stream.of(part)).toList());
        String pointer = "/" + field + (list ? "/0" : "");
        parts.ofTheFields();
        parts.flaws.addAll(OwnFlaws.of(part));
        for (Flaw flaw : parts.flaws) {
            Defect inner = flaw.defect();
            Defect defect = new Defect(field + "." + inner.name(), inner.code(), pointer + inner.pointer());
            flaws.add(new Flaw(
                    defect,
                    Combinators.combine(objects(), flaw.documents())
                            .as((tree, text) -> holding(tree, field, list ? "[" + text + "]" : text))));
        }
    }

    /** By text and not by tree: a tree has no field twice. */
    private String holding(ObjectNode tree, String field, String part) {
        OwnFlaws.inTheWayOf(type, field).forEach(tree::remove);
        tree.put(field, PLACE);
        return tree.toString().replace("\"" + PLACE + "\"", part);
    }

    /** A field that must be there; of classes with a creator of their own no signature tells. */
    private boolean required(Method accessor) {
        Class<?> raw = accessor.getReturnType();
        return (type.isRecord() || type.isInterface())
                && !Collection.class.isAssignableFrom(raw)
                && raw != Optional.class
                && !accessor.isDefault();
    }

    private static Class<?> element(Method accessor) {
        if (accessor.getGenericReturnType() instanceof ParameterizedType parameterized
                && parameterized.getActualTypeArguments()[0] instanceof Class<?> argument) {
            return argument;
        }
        return accessor.getReturnType();
    }

    private void doubled(String field) {
        flaws.add(new Flaw(
                new Defect(field + ": doubled", "json.duplicate", "/" + field),
                objects()
                        .map(tree -> "{\"" + field + "\":" + tree.get(field) + ","
                                + tree.toString().substring(1))));
    }

    private void constraints(String field, Method accessor, boolean list) {
        Stream<AnnotatedElement> places = accessor.getAnnotatedReturnType() instanceof AnnotatedParameterizedType type
                ? Arrays.stream(type.getAnnotatedActualTypeArguments())
                : Stream.of(accessor);
        places.forEach(place -> constraints(field, place, list));
    }

    private void constraints(String field, AnnotatedElement place, boolean list) {
        Size size = place.getAnnotation(Size.class);
        if (size != null && size.message().equals("{text.size}")) {
            with(field, ": too long", "text.size", list, TextNode.valueOf("x".repeat(size.max() + 1)));
        }
        Pattern pattern = place.getAnnotation(Pattern.class);
        boolean notBlank = pattern != null && pattern.message().equals("{text.blank}");
        if (notBlank || place.isAnnotationPresent(NotBlank.class)) {
            with(field, ": blank", "text.blank", list, TextNode.valueOf(" "));
        }
        if (place.isAnnotationPresent(Positive.class)) {
            with(field, ": zero", "number.positive", list, IntNode.valueOf(0));
        }
    }

    private void with(String field, String name, String code, boolean list, JsonNode value) {
        JsonNode content = list ? JsonNodeFactory.instance.arrayNode().add(value) : value;
        add(
                field + name,
                code,
                "/" + field + (list ? "/0" : ""),
                objects().map(tree -> tree.set(field, content.deepCopy())));
    }
}
