package io.github.kim4j.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Reads in four steps: the text, its fields, the value, its constraints; a step follows only where the last was clean. */
final class Reader {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final ObjectMapper mapper;
    private final Supplier<Validator> validator;
    private final Format format;

    Reader(ObjectMapper mapper, Supplier<Validator> validator) {
        this(mapper, validator, Format.TODAY);
    }

    Reader(ObjectMapper mapper, Supplier<Validator> validator, Format format) {
        this.mapper = mapper;
        this.validator = validator;
        this.format = format;
    }

    <T> Reading<T> read(Path file, Class<T> type) {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, type);
        } catch (IOException unreadable) {
            return Reading.refused(List.of(Fault.at("", "json.unreadable_file", Map.of())));
        }
    }

    <T> Reading<T> read(InputStream in, Class<T> type) throws IOException {
        return read(in.readNBytes(KimJson.MAX_BYTES + 1), type);
    }

    <T> Reading<T> read(byte[] bytes, Class<T> type) {
        if (bytes.length > KimJson.MAX_BYTES) {
            return tooLong();
        }
        return Utf8.fault(bytes)
                .map(fault -> Reading.<T>refused(List.of(fault)))
                .orElseGet(() -> read(new String(bytes, StandardCharsets.UTF_8), type));
    }

    private static <T> Reading<T> tooLong() {
        String limit = KimJson.MAX_BYTES / (1024 * 1024) + " MiB";
        return Reading.refused(List.of(Fault.at("", "json.too_long", Map.of("limit", limit))));
    }

    <T> Reading<T> read(String text, Class<T> type) {
        if (text.length() > KimJson.MAX_BYTES) {
            return tooLong();
        }
        String document = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        if (document.isBlank()) {
            return Reading.refused(List.of(Fault.at("", "json.empty", Map.of())));
        }
        Syntax syntax = Syntax.of(document);
        if (!syntax.readable()) {
            return Reading.refused(syntax.faults());
        }
        JavaType expected = mapper.constructType(type);
        Walk walk = Walk.through(syntax.tree(), expected, mapper, format);
        List<Fault> faults = new ArrayList<>(syntax.faults());
        faults.addAll(walk.faults());
        return faults.isEmpty() ? bound(syntax.tree(), expected, walk.ignored()) : Reading.refused(faults);
    }

    private <T> Reading<T> bound(JsonNode tree, JavaType expected, List<String> ignored) {
        T value;
        try {
            value = mapper.treeToValue(tree, expected);
        } catch (JsonProcessingException | RuntimeException refused) {
            List<Fault> faults = Walk.making(tree, expected, mapper, format).faults();
            return Reading.refused(faults.isEmpty() ? List.of(Refusals.fault(refused)) : faults);
        }
        return validated(value, ignored);
    }

    private <T> Reading<T> validated(T value, List<String> ignored) {
        List<Fault> faults = new ArrayList<>(violations(value));
        faults.sort(Comparator.comparing(Fault::pointer, Pointer.ORDER).thenComparing(Fault::code));
        return faults.isEmpty() ? Reading.of(value, ignored) : Reading.refused(faults);
    }

    private List<Fault> violations(Object value) {
        try {
            return Violated.faults(value, validator.get());
        } catch (RuntimeException failure) {
            if (DefaultValidator.TooMany.within(failure)) {
                return List.of(Fault.at("", "json.refused", Map.of()));
            }
            throw failure;
        }
    }
}
