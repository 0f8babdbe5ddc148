package io.github.kim4j.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Goes through a tree beside the type that it should be read as, brings documents of other versions to the one of today,
 * and notes every fault.
 */
final class Walk {
    private final ObjectMapper mapper;
    private final Shapes shapes;
    private final boolean making;
    private final Format format;
    private final List<Fault> faults = new ArrayList<>();
    private final List<String> ignored = new ArrayList<>();
    private final Map<JavaType, Map<String, String>> asked = new HashMap<>();
    private final Map<Class<?>, Optional<Map<String, String>>> told = new HashMap<>();

    /** The version of the document that is gone through; 0 outside of all documents. */
    private int version;

    private Walk(ObjectMapper mapper, Format format, boolean making) {
        this.mapper = mapper;
        this.format = format;
        this.shapes = new Shapes(mapper.getTypeFactory());
        this.making = making;
    }

    /** Notes what is wrong with the fields, after bringing the tree to the version of today. */
    static Walk through(JsonNode tree, JavaType type, ObjectMapper mapper, Format format) {
        return new Walk(mapper, format, false).from(tree, type);
    }

    /** Notes where the fields are right and yet no value can be made of them. */
    static Walk making(JsonNode tree, JavaType type, ObjectMapper mapper, Format format) {
        return new Walk(mapper, format, true).from(tree, type);
    }

    private Walk from(JsonNode tree, JavaType type) {
        value(tree, type, "");
        return this;
    }

    List<Fault> faults() {
        return faults;
    }

    /** The places that a later version has and this one does not know; they are no longer in the tree. */
    List<String> ignored() {
        return ignored;
    }

    /** Whether there are more faults already than are told. */
    private boolean full() {
        return faults.size() > KimJson.MAX_FAULTS;
    }

    private void value(JsonNode node, JavaType type, String at) {
        if (type.isReferenceType()) {
            if (!node.isNull()) {
                value(node, type.getReferencedType(), at);
            }
        } else if (type.isCollectionLikeType() || arrayOfObjects(type)) {
            list(node, type, at);
        } else if (type.isMapLikeType()) {
            map(node, type, at);
        } else {
            single(node, type, at);
        }
    }

    /** A list with rules of its own, such as one that is not empty: first its elements, then the whole. */
    private void listAsOne(JsonNode node, JavaType type, JavaType list, String at) {
        int before = faults.size();
        list(node, list, at);
        if (making && faults.size() == before) {
            made(node, type, at);
        }
    }

    private static boolean arrayOfObjects(JavaType type) {
        return type.isArrayType() && !type.getContentType().isPrimitive();
    }

    private void list(JsonNode node, JavaType type, String at) {
        if (!node.isArray()) {
            unreadable(at, Expectation.of("list"));
            return;
        }
        for (int i = 0; i < node.size() && !full(); i++) {
            value(node.get(i), type.getContentType(), Pointer.to(at, i));
        }
    }

    private void map(JsonNode node, JavaType type, String at) {
        if (!node.isObject()) {
            unreadable(at, Expectation.of("object"));
            return;
        }
        node.properties().stream()
                .takeWhile(entry -> !full())
                .forEach(entry -> value(entry.getValue(), type.getContentType(), Pointer.to(at, entry.getKey())));
    }

    private void single(JsonNode node, JavaType type, String at) {
        Optional<Variants> variants = Variants.of(type.getRawClass());
        Optional<JavaType> list = shapes.listOf(type);
        if (variants.isPresent()) {
            variant(node, type, at, variants.get());
        } else if (list.isPresent()) {
            listAsOne(node, type, list.get(), at);
        } else {
            shapes.of(type)
                    .ifPresentOrElse(slots -> object(node, type, slots, Set.of(), at), () -> leaf(node, type, at));
        }
    }

    private void variant(JsonNode node, JavaType type, String at, Variants variants) {
        if (!node.isObject()) {
            unreadable(at, Expectation.of("object"));
            return;
        }
        JsonNode name = node.path(variants.property());
        Class<?> chosen = chosen(name, variants);
        if (chosen == null) {
            noVariant(name, Pointer.to(at, variants.property()), variants);
            return;
        }
        JavaType exact = mapper.getTypeFactory().constructSpecializedType(type, chosen);
        shapes.of(exact)
                .ifPresentOrElse(
                        slots -> object(node, exact, slots, Set.of(variants.property()), at),
                        () -> leaf(node, exact, at));
    }

    private static @Nullable Class<?> chosen(JsonNode name, Variants variants) {
        if (name.isMissingNode()) {
            return variants.otherwise().orElse(null);
        }
        return name.isTextual() ? variants.byName().get(name.textValue()) : null;
    }

    private void noVariant(JsonNode name, String at, Variants variants) {
        if (name.isMissingNode() || name.isNull()) {
            faults.add(Fault.at(at, "json.missing", Map.of()));
        } else {
            unreadable(at, Expectation.oneOf(variants.byName().keySet()));
        }
    }

    private void object(JsonNode node, JavaType type, List<Slot> slots, Set<String> besides, String at) {
        if (!node.isObject()) {
            unreadable(at, Expectation.objectOf(slots.stream().map(Slot::name).toList()));
            return;
        }
        int around = version;
        if (!making) {
            toToday((ObjectNode) node, type.getRawClass(), at);
        }
        int before = faults.size();
        slots.forEach(slot -> field(node.get(slot.name()), slot, Pointer.to(at, slot.name())));
        unknown((ObjectNode) node, slots, besides, at);
        if (making && faults.size() == before) {
            made(node, type, at);
        }
        version = around;
    }

    private void toToday(ObjectNode node, Class<?> type, String at) {
        if (Documents.isOne(type)) {
            version = version(node, at);
        }
        if (version > 0) {
            format.upgrade(node, type, version);
        }
    }

    /** A document within another is of the version of that one, unless it tells its own. */
    private int version(ObjectNode document, String at) {
        JsonNode told = document.remove(Documents.VERSION);
        if (told == null) {
            return Math.max(version, Format.FIRST);
        }
        OptionalInt number = Format.told(told);
        if (number.isEmpty()) {
            unreadable(Pointer.to(at, Documents.VERSION), Expectation.of("version"));
        }
        return number.orElse(format.version());
    }

    private void field(@Nullable JsonNode node, Slot slot, String at) {
        boolean none = node == null || (node.isNull() && slot.required());
        if (none && slot.required()) {
            faults.add(Fault.at(at, "json.missing", Map.of()));
        } else if (node != null) {
            value(node, slot.type(), at);
        }
    }

    private void unknown(ObjectNode node, List<Slot> slots, Set<String> besides, String at) {
        Set<String> names = slots.stream().map(Slot::name).collect(Collectors.toSet());
        names.addAll(besides);
        List<String> others = node.properties().stream()
                .map(Map.Entry::getKey)
                .filter(name -> !names.contains(name))
                .toList();
        Stream<String> places =
                others.stream().map(name -> Pointer.to(at, name)).distinct();
        if (format.knows(version)) {
            String known = slots.stream().map(Slot::name).collect(Collectors.joining(", "));
            places.takeWhile(place -> !full())
                    .forEach(place -> faults.add(Fault.at(place, "json.unknown", Map.of("known", known))));
        } else {
            places.takeWhile(place -> ignored.size() < KimJson.MAX_FAULTS).forEach(ignored::add);
            others.forEach(node::remove);
        }
    }

    private void leaf(JsonNode node, JavaType type, String at) {
        boolean numberAsDay = Temporal.class.isAssignableFrom(type.getRawClass()) && !node.isTextual();
        if (node.isTextual() && !StandardCharsets.UTF_8.newEncoder().canEncode(node.textValue())) {
            unreadable(at, Expectation.of("unicode"));
        } else if (numberAsDay || node.isNull() || !reads(node, type)) {
            unreadable(at, asked.computeIfAbsent(type, some -> Expectation.of(some, mapper)));
        }
    }

    /** Whether a mapper makes a value of it, and neither takes blanks for nothing nor overlooks them around a code. */
    private boolean reads(JsonNode node, JavaType type) {
        try {
            Object value = mapper.treeToValue(node, type);
            return value != null
                    && (!type.isEnumType() || mapper.valueToTree(value).equals(node));
        } catch (JsonProcessingException | RuntimeException refused) {
            return false;
        }
    }

    private void made(JsonNode node, JavaType type, String at) {
        failure(node, type).ifPresent(failed -> refused(failed, type.getRawClass(), at));
    }

    /** At the field that the constructor names, if the messages have words for it, else at the whole object. */
    private void refused(Exception failed, Class<?> type, String at) {
        Optional<String> field = Refusals.field(failed).filter(name -> Expectation.told(type, name));
        if (field.isPresent()) {
            unreadable(Pointer.to(at, field.get()), Expectation.of(type.getSimpleName() + "." + field.get()));
        } else {
            unreadable(at, told.computeIfAbsent(type, Expectation::told).orElseGet(() -> Refusals.expected(failed)));
        }
    }

    private Optional<Exception> failure(JsonNode node, JavaType type) {
        try {
            mapper.treeToValue(node, type);
            return Optional.empty();
        } catch (JsonProcessingException | RuntimeException refused) {
            return Optional.of(refused);
        }
    }

    private void unreadable(String at, Map<String, String> expected) {
        faults.add(Fault.at(at, "json.unreadable", expected));
    }
}
