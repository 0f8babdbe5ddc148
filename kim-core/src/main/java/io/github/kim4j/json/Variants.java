package io.github.kim4j.json;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The types that a field tells apart.
 *
 * @param property the name of the field
 * @param byName the types by what the field says
 * @param otherwise the type that is meant where the field is not there; empty if it must be there
 */
record Variants(String property, Map<String, Class<?>> byName, Optional<Class<?>> otherwise) {
    /** Returns the variants of a type, those of a type above it included where they fit it. */
    static Optional<Variants> of(Class<?> type) {
        return lineage(type)
                .filter(above -> above.isAnnotationPresent(JsonTypeInfo.class))
                .filter(above -> above.isAnnotationPresent(JsonSubTypes.class))
                .findFirst()
                .map(base -> of(base, type));
    }

    private static Variants of(Class<?> base, Class<?> type) {
        Map<String, Class<?>> byName = new LinkedHashMap<>();
        for (JsonSubTypes.Type entry : base.getAnnotation(JsonSubTypes.class).value()) {
            if (type.isAssignableFrom(entry.value())) {
                byName.put(name(entry), entry.value());
            }
        }
        JsonTypeInfo info = base.getAnnotation(JsonTypeInfo.class);
        String property = info.property().isEmpty() ? info.use().getDefaultPropertyName() : info.property();
        return new Variants(property, byName, otherwise(type));
    }

    private static Optional<Class<?>> otherwise(Class<?> type) {
        return lineage(type)
                .filter(above -> above.isAnnotationPresent(JsonTypeInfo.class))
                .findFirst()
                .<Class<?>>map(
                        nearest -> nearest.getAnnotation(JsonTypeInfo.class).defaultImpl())
                .filter(meant -> meant != JsonTypeInfo.class && type.isAssignableFrom(meant));
    }

    private static String name(JsonSubTypes.Type entry) {
        JsonTypeName own = entry.value().getAnnotation(JsonTypeName.class);
        return entry.name().isEmpty() && own != null ? own.value() : entry.name();
    }

    private static Stream<Class<?>> lineage(Class<?> type) {
        Class<?> parent = type.getSuperclass();
        Stream<Class<?>> above = parent == null ? Stream.empty() : lineage(parent);
        return Stream.of(
                        Stream.<Class<?>>of(type),
                        above,
                        Arrays.stream(type.getInterfaces()).flatMap(Variants::lineage))
                .flatMap(step -> step);
    }
}
