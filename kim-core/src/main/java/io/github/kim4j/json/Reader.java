package io.github.kim4j.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads in four steps: the text, its fields, the value, its constraints; a step follows only where the last was clean. */
final class Reader {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final ObjectMapper mapper;
    private final Validator validator;

    Reader(ObjectMapper mapper, Validator validator) {
        this.mapper = mapper;
        this.validator = validator;
    }

    <T> Reading<T> read(String text, Class<T> type) {
        String document = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        if (document.isBlank()) {
            return Reading.refused(List.of(Fault.at(-1, -1, "", "json.empty")));
        }
        Syntax syntax = Syntax.of(document);
        List<Fault> faults = new ArrayList<>(syntax.faults());
        JavaType expected = mapper.constructType(type);
        if (syntax.readable()) {
            faults.addAll(Walk.through(syntax.tree(), expected, mapper));
        }
        return faults.isEmpty() ? bound(syntax.tree(), expected, type) : Reading.refused(faults);
    }

    private <T> Reading<T> bound(JsonNode tree, JavaType expected, Class<T> type) {
        T value;
        try {
            value = mapper.treeToValue(tree, type);
        } catch (JsonProcessingException | RuntimeException refused) {
            List<Fault> faults = Walk.making(tree, expected, mapper);
            return Reading.refused(faults.isEmpty() ? List.of(Refusals.fault(refused)) : faults);
        }
        return validated(value);
    }

    private <T> Reading<T> validated(T value) {
        List<Fault> faults = validator.validate(value).stream()
                .map(Violated::fault)
                .sorted(Comparator.comparing(Fault::pointer, Pointer.ORDER).thenComparing(Fault::code))
                .toList();
        return faults.isEmpty() ? Reading.of(value) : Reading.refused(faults);
    }
}
