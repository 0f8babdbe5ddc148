package io.github.kim4j.json;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.kim4j.core.internal.Texts;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/** Says what a field should have held: by a key of the messages, or in words that lie beside its type. */
final class Expectation {
    static final String EXPECTED = "expected";
    static final String IN_INDONESIAN = EXPECTED + ".id";
    static final String IN_ENGLISH = EXPECTED + ".en";

    private static final String BUNDLE = "expectations";
    private static final Set<Class<?>> WHOLE = Set.of(
            int.class,
            long.class,
            short.class,
            byte.class,
            Integer.class,
            Long.class,
            Short.class,
            Byte.class,
            BigInteger.class,
            OptionalInt.class,
            OptionalLong.class);

    private Expectation() {}

    static Map<String, String> of(JavaType type, ObjectMapper mapper) {
        Class<?> raw = type.getRawClass();
        return raw.isEnum() ? oneOf(codes(raw, mapper)) : told(raw).orElseGet(() -> of(key(type, raw)));
    }

    /** What a bundle beside the type says of it, or else what the messages say of the types that this module knows. */
    static Optional<Map<String, String>> told(Class<?> type) {
        return besideIt(type).or(() -> known(type) ? Optional.of(of(type.getSimpleName())) : Optional.empty());
    }

    /** Tells whether the messages say what one field of a type of ours should have held. */
    static boolean told(Class<?> type, String field) {
        return type.getName().startsWith("io.github.kim4j.")
                && Fault.TEXTS.has(EXPECTED + "." + type.getSimpleName() + "." + field);
    }

    private static Optional<Map<String, String>> besideIt(Class<?> type) {
        String name = nameIn(type);
        return Texts.find(type, BUNDLE)
                .filter(texts -> texts.has(name))
                .map(texts -> Map.of(
                        EXPECTED, type.getName(),
                        IN_INDONESIAN, texts.text(name, Locale.forLanguageTag("id")),
                        IN_ENGLISH, texts.text(name, Locale.ENGLISH)));
    }

    private static String nameIn(Class<?> type) {
        Class<?> around = type.getEnclosingClass();
        return around == null ? type.getSimpleName() : nameIn(around) + "." + type.getSimpleName();
    }

    /** A type of a host may have the name of one of ours; the words on ours are not for it. */
    private static boolean known(Class<?> type) {
        boolean ours = type.getClassLoader() == null || type.getName().startsWith("io.github.kim4j.");
        return ours && Fault.TEXTS.has(EXPECTED + "." + type.getSimpleName());
    }

    static Map<String, String> of(String key) {
        return Map.of(EXPECTED, key);
    }

    static Map<String, String> oneOf(Iterable<String> options) {
        return Map.of(EXPECTED, "one_of", "options", String.join(", ", options));
    }

    static Map<String, String> objectOf(List<String> fields) {
        return Map.of(EXPECTED, "object_of", "fields", String.join(", ", fields));
    }

    private static Iterable<String> codes(Class<?> raw, ObjectMapper mapper) {
        return Arrays.stream(raw.getEnumConstants())
                .map(constant -> mapper.convertValue(constant, String.class))
                .collect(Collectors.toList());
    }

    private static String key(JavaType type, Class<?> raw) {
        if (WHOLE.contains(raw)) {
            return "whole_number";
        }
        if (raw == boolean.class || raw == Boolean.class) {
            return "true_or_false";
        }
        if (Number.class.isAssignableFrom(raw) || raw.isPrimitive()) {
            return "number";
        }
        return type.isMapLikeType() ? "object" : type.isContainerType() ? "list" : "text";
    }
}
