package io.github.kim4j.machine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How the parameters of rules stand in JSON, the same on every machine; and which can. */
final class Parameters {
    static final String EXPECTED =
            "text, Boolean, Integer, Long, BigDecimal, LocalDate, an enum constant, Coded, or a list of these";

    /** Beyond this an integer of JSON loses digits when another language reads it. */
    private static final long EXACT = (1L << 53) - 1;

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Parameters() {}

    static Map<String, Object> copy(Map<String, ?> parameters) {
        if (parameters.isEmpty()) {
            return Map.of();
        }
        Map<String, Object> copy = new HashMap<>();
        parameters.forEach((name, value) -> copy.put(name, value instanceof List<?> list ? List.copyOf(list) : value));
        return Map.copyOf(copy);
    }

    static boolean known(Object value) {
        return value instanceof List<?> list ? list.stream().allMatch(Parameters::single) : single(value);
    }

    private static boolean single(Object value) {
        return value instanceof String
                || value instanceof Boolean
                || value instanceof Integer
                || value instanceof Long
                || value instanceof BigDecimal
                || value instanceof LocalDate
                || value instanceof Enum<?>
                || value instanceof Coded;
    }

    static JsonNode json(Map<String, ?> parameters) {
        var object = JSON.objectNode();
        new TreeMap<>(parameters).forEach((name, value) -> object.set(name, json(value)));
        return object;
    }

    private static JsonNode json(Object value) {
        if (value instanceof List<?> list) {
            ArrayNode array = JSON.arrayNode();
            list.forEach(element -> array.add(json(element)));
            return array;
        }
        if (value instanceof Boolean flag) {
            return JSON.booleanNode(flag);
        }
        if (value instanceof Integer || value instanceof Long) {
            long number = ((Number) value).longValue();
            return number >= -EXACT && number <= EXACT ? JSON.numberNode(number) : JSON.textNode(Long.toString(number));
        }
        return JSON.textNode(text(value));
    }

    private static String text(Object value) {
        if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros().toPlainString();
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        return value.toString();
    }

    /** The values as a sentence shows them. */
    static Map<String, Object> spoken(Map<String, ?> values, Locale locale) {
        Map<String, Object> spoken = new TreeMap<>();
        values.forEach((name, value) -> spoken.put(name, spoken(value, locale)));
        return spoken;
    }

    private static Object spoken(Object value, Locale locale) {
        if (value instanceof List<?> list) {
            return list.stream()
                    .map(element -> spoken(element, locale).toString())
                    .collect(Collectors.joining(", "));
        }
        return value instanceof Localized text ? text.text(locale) : value;
    }
}
