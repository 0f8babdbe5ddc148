package io.github.kim4j.json;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns violations of Bean Validation into faults. */
final class Violated {
    private static final Set<String> NO_ARGUMENTS = Set.of("message", "groups", "payload");

    private Violated() {}

    /** Returns what is wrong with a value, or with each element of what holds some, into which validators do not look. */
    static List<Fault> faults(Object value, Validator validator) {
        return within(value, "", validator).toList();
    }

    private static Stream<Fault> within(@Nullable Object value, String at, Validator validator) {
        if (value == null) {
            return Stream.empty();
        }
        if (value instanceof Object[] elements) {
            return within(Arrays.asList(elements), at, validator);
        }
        return Stream.concat(itself(value, at, validator), elements(value, at, validator));
    }

    private static Stream<Fault> elements(Object value, String at, Validator validator) {
        if (value instanceof List<?> list) {
            return IntStream.range(0, list.size())
                    .boxed()
                    .flatMap(i -> within(list.get(i), Pointer.to(at, i), validator));
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .flatMap(entry ->
                            within(entry.getValue(), Pointer.to(at, String.valueOf(entry.getKey())), validator));
        }
        return Stream.empty();
    }

    private static Stream<Fault> itself(Object value, String at, Validator validator) {
        return validator.validate(value).stream()
                .map(violation ->
                        Fault.at(pointer(at, violation.getPropertyPath()), code(violation), arguments(violation)));
    }

    private static String code(ConstraintViolation<?> violation) {
        String template = violation.getMessageTemplate();
        boolean key = template.startsWith("{") && template.endsWith("}");
        return key ? template.substring(1, template.length() - 1) : "json.refused";
    }

    private static Map<String, String> arguments(ConstraintViolation<?> violation) {
        return violation.getConstraintDescriptor().getAttributes().entrySet().stream()
                .filter(entry -> !NO_ARGUMENTS.contains(entry.getKey()))
                .filter(entry -> entry.getValue() instanceof Number || entry.getValue() instanceof String)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().toString()));
    }

    private static String pointer(String root, Path path) {
        String at = root;
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                at = Pointer.to(at, node.getIndex());
            } else if (node.getKey() != null) {
                at = Pointer.to(at, node.getKey().toString());
            }
            if (node.getKind() == ElementKind.PROPERTY && node.getName() != null) {
                at = Pointer.to(at, node.getName());
            }
        }
        return at;
    }
}
