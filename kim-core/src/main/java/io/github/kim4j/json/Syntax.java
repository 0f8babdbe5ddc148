package io.github.kim4j.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a text into a tree, finding every doubled key on the way. */
final class Syntax {
    /** The longest name of a field, in characters. */
    static final int MAX_NAME = 1_000;

    /** The longest number, in characters. */
    static final int MAX_NUMBER = 1_000;

    private static final ObjectMapper TREES = JsonMapper.builder(SafeFactory.unlimited())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private final List<Fault> faults = new ArrayList<>();
    private boolean readable = true;
    private final Deque<Set<String>> open = new ArrayDeque<>();
    private JsonNode tree = TREES.nullNode();

    private Syntax() {}

    static Syntax of(String text) {
        Syntax syntax = new Syntax();
        try {
            syntax.scan(text);
            if (syntax.readable()) {
                syntax.tree = TREES.readTree(text);
            }
        } catch (JsonProcessingException malformed) {
            syntax.malformed(malformed.getLocation() == null ? JsonLocation.NA : malformed.getLocation());
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory", impossible);
        }
        return syntax;
    }

    List<Fault> faults() {
        return faults;
    }

    /** Tells whether there is a tree to look at, if need be with the last of doubled keys. */
    boolean readable() {
        return readable;
    }

    JsonNode tree() {
        return tree;
    }

    private void scan(String text) throws IOException {
        try (JsonParser parser = TREES.createParser(text)) {
            scan(parser);
        }
    }

    private void scan(JsonParser parser) throws IOException {
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            Optional<Fault> beyond = beyond(token, parser);
            if (beyond.isPresent()) {
                unreadable(beyond.get());
                return;
            }
            take(token, parser);
            if (open.isEmpty() && parser.nextToken() != null) {
                malformed(parser.currentTokenLocation());
                return;
            }
        }
    }

    /** What is well formed and yet no document that anybody means. */
    private Optional<Fault> beyond(JsonToken token, JsonParser parser) throws IOException {
        if (token.isStructStart() && open.size() == SafeFactory.MAX_DEPTH) {
            return Optional.of(beyond("json.too_deep", SafeFactory.MAX_DEPTH, "", parser));
        }
        if (token.isNumeric() && parser.getTextLength() > MAX_NUMBER) {
            return Optional.of(beyond("json.number_too_long", MAX_NUMBER, pointer(parser.getParsingContext()), parser));
        }
        if (token == JsonToken.FIELD_NAME && parser.currentName().length() > MAX_NAME) {
            String within = pointer(parser.getParsingContext().getParent());
            return Optional.of(beyond("json.name_too_long", MAX_NAME, within, parser));
        }
        return Optional.empty();
    }

    private static Fault beyond(String code, int limit, String pointer, JsonParser parser) {
        JsonLocation at = parser.currentTokenLocation();
        return Fault.at(at.getLineNr(), at.getColumnNr(), pointer, code, Map.of("limit", Integer.toString(limit)));
    }

    private void take(JsonToken token, JsonParser parser) throws IOException {
        if (token.isStructStart()) {
            open.push(new HashSet<>());
        } else if (token.isStructEnd()) {
            open.pop();
        } else if (token == JsonToken.FIELD_NAME && !open.element().add(parser.currentName())) {
            doubled(parser);
        }
    }

    private void doubled(JsonParser parser) {
        if (faults.size() <= KimJson.MAX_FAULTS) {
            JsonLocation at = parser.currentTokenLocation();
            String pointer = pointer(parser.getParsingContext());
            faults.add(Fault.at(at.getLineNr(), at.getColumnNr(), pointer, "json.duplicate", Map.of()));
        }
    }

    private static String pointer(JsonStreamContext context) {
        if (context.inRoot()) {
            return "";
        }
        String parent = pointer(context.getParent());
        return context.inArray()
                ? Pointer.to(parent, context.getCurrentIndex())
                : Pointer.to(parent, context.getCurrentName());
    }

    private void malformed(JsonLocation at) {
        unreadable(Fault.at(at.getLineNr(), at.getColumnNr(), "", "json.syntax", Map.of()));
    }

    /** Goes behind the doubled keys, or among those that are told: it is what has to be mended first. */
    private void unreadable(Fault fault) {
        readable = false;
        faults.add(Math.min(faults.size(), KimJson.MAX_FAULTS - 1), fault);
    }
}
