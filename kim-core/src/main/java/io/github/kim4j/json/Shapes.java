package io.github.kim4j.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.type.TypeFactory;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

/** Tells which fields the JSON object of a type has: what the mapper knows, but keeps to itself. */
final class Shapes {
    private static final Set<Class<?>> OPTIONAL = Set.of(OptionalInt.class, OptionalLong.class, OptionalDouble.class);

    private final TypeFactory types;
    private final Map<JavaType, Optional<List<Slot>>> known = new HashMap<>();

    Shapes(TypeFactory types) {
        this.types = types;
    }

    /** Returns the fields of a type; empty if the mapper alone knows how to read it. */
    Optional<List<Slot>> of(JavaType type) {
        return known.computeIfAbsent(type, this::look);
    }

    /** Returns the list that a type is read from as a whole; empty if it is read from something else. */
    Optional<JavaType> listOf(JavaType type) {
        return creator(type.getRawClass())
                .filter(found -> found.getAnnotation(JsonCreator.class).mode() == JsonCreator.Mode.DELEGATING)
                .map(found -> types.resolveMemberType(found.getGenericParameterTypes()[0], type.getBindings()))
                .filter(JavaType::isCollectionLikeType);
    }

    private Optional<List<Slot>> look(JavaType type) {
        Class<?> raw = type.getRawClass();
        Optional<Executable> creator = creator(raw);
        if (creator.isPresent()) {
            return creator.filter(Shapes::namesItsParameters).map(found -> parameters(found, type));
        }
        if (Arrays.stream(raw.getMethods()).anyMatch(method -> method.isAnnotationPresent(JsonValue.class))) {
            return Optional.empty();
        }
        if (raw.isRecord()) {
            return Optional.of(components(raw, type));
        }
        return raw.isInterface() && raw.isAnnotationPresent(JsonDeserialize.class)
                ? Optional.of(attributes(raw, type))
                : Optional.empty();
    }

    private static Optional<Executable> creator(Class<?> raw) {
        return Stream.<Executable>concat(
                        Arrays.stream(raw.getDeclaredMethods()), Arrays.stream(raw.getDeclaredConstructors()))
                .filter(method -> method.isAnnotationPresent(JsonCreator.class))
                .findFirst();
    }

    private static boolean namesItsParameters(Executable creator) {
        return creator.getAnnotation(JsonCreator.class).mode() != JsonCreator.Mode.DELEGATING
                && creator.getParameterCount() > 0
                && Arrays.stream(creator.getParameters())
                        .allMatch(parameter -> parameter.isAnnotationPresent(JsonProperty.class));
    }

    private List<Slot> parameters(Executable creator, JavaType owner) {
        return Arrays.stream(creator.getParameters())
                .map(parameter -> parameter(parameter, owner))
                .toList();
    }

    private Slot parameter(Parameter parameter, JavaType owner) {
        return slot(name(parameter, parameter.getName()), parameter.getParameterizedType(), owner, true);
    }

    private List<Slot> components(Class<?> raw, JavaType owner) {
        return Arrays.stream(raw.getRecordComponents())
                .map(component -> component(component, owner))
                .toList();
    }

    private Slot component(RecordComponent component, JavaType owner) {
        String name = name(component.getAccessor(), component.getName());
        return slot(name, component.getGenericType(), owner, true);
    }

    private List<Slot> attributes(Class<?> raw, JavaType owner) {
        Optional<JsonPropertyOrder> order = Optional.ofNullable(raw.getAnnotation(JsonPropertyOrder.class));
        List<String> first = order.map(found -> List.of(found.value())).orElse(List.of());
        return Arrays.stream(raw.getMethods())
                .filter(Shapes::attribute)
                .map(method -> slot(
                        name(method, propertyName(method)), method.getGenericReturnType(), owner, !method.isDefault()))
                .sorted(Comparator.comparing((Slot slot) -> Math.floorMod(first.indexOf(slot.name()), first.size() + 1))
                        .thenComparing(Slot::name))
                .toList();
    }

    private static boolean attribute(Method method) {
        return !Modifier.isStatic(method.getModifiers())
                && method.getParameterCount() == 0
                && !method.isBridge()
                && !method.isAnnotationPresent(JsonIgnore.class)
                && method.getName().matches("(get|is)[A-Z].*");
    }

    private static String propertyName(Method method) {
        int prefix = method.getName().startsWith("is") ? 2 : 3;
        String rest = method.getName().substring(prefix);
        return Character.toLowerCase(rest.charAt(0)) + rest.substring(1);
    }

    private static String name(AnnotatedElement element, String otherwise) {
        JsonProperty property = element.getAnnotation(JsonProperty.class);
        return property == null || property.value().isEmpty() ? otherwise : property.value();
    }

    private Slot slot(String name, Type declared, JavaType owner, boolean asked) {
        JavaType type = types.resolveMemberType(declared, owner.getBindings());
        boolean maybe = type.isReferenceType() || type.isContainerType() || OPTIONAL.contains(type.getRawClass());
        return new Slot(name, type, asked && !maybe);
    }
}
