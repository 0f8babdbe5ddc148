package io.github.kim4j.json;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/** Says what a field should have held, by a key of the messages. */
final class Expectation {
    private static final String EXPECTED = "expected";
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
        return raw.isEnum() ? oneOf(codes(raw, mapper)) : of(key(type, raw));
    }

    static Map<String, String> of(String key) {
        return Map.of(EXPECTED, key);
    }

    static Map<String, String> oneOf(Iterable<String> options) {
        return Map.of(EXPECTED, "one_of", "options", String.join(", ", options));
    }

    private static Iterable<String> codes(Class<?> raw, ObjectMapper mapper) {
        return Arrays.stream(raw.getEnumConstants())
                .map(constant -> mapper.convertValue(constant, String.class))
                .collect(Collectors.toList());
    }

    private static String key(JavaType type, Class<?> raw) {
        if (Fault.TEXTS.has(EXPECTED + "." + raw.getSimpleName())) {
            return raw.getSimpleName();
        }
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
