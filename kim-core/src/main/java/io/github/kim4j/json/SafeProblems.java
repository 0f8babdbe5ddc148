package io.github.kim4j.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.jsontype.TypeIdResolver;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Takes the place of Jackson's own messages where they would quote a value. */
final class SafeProblems extends DeserializationProblemHandler {
    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context,
            JsonParser parser,
            JsonDeserializer<?> reader,
            Object beanOrClass,
            String name)
            throws IOException {
        if (name.equals(Documents.VERSION) && Documents.isOne(reader.handledType())) {
            return ofToday(parser);
        }
        if (Pointer.hides(name)) {
            throw SafeRefusal.of(context, reader.handledType());
        }
        return false;
    }

    /** A mapper upgrades nothing, and so reads nothing of another version. */
    private static boolean ofToday(JsonParser parser) throws IOException {
        int today = Documents.VERSION_TODAY;
        if (!parser.hasToken(JsonToken.VALUE_NUMBER_INT) || !parser.getText().equals(Integer.toString(today))) {
            throw MismatchedInputException.from(
                    parser,
                    Integer.class,
                    Documents.VERSION + ": another (expected: " + today
                            + "; KimJson.read reads earlier and later ones)");
        }
        return true;
    }

    @Override
    public Object handleWeirdKey(DeserializationContext context, Class<?> type, String key, String message)
            throws MismatchedInputException {
        throw SafeRefusal.of(context, type);
    }

    @Override
    public Object handleWeirdStringValue(DeserializationContext context, Class<?> type, String value, String message)
            throws MismatchedInputException {
        throw SafeRefusal.of(context, type);
    }

    @Override
    public Object handleWeirdNumberValue(DeserializationContext context, Class<?> type, Number value, String message)
            throws MismatchedInputException {
        throw SafeRefusal.of(context, type);
    }

    @Override
    public Object handleUnexpectedToken(
            DeserializationContext context,
            JavaType type,
            @Nullable JsonToken token,
            JsonParser parser,
            @Nullable String message)
            throws MismatchedInputException {
        throw SafeRefusal.of(context, type.getRawClass());
    }

    @Override
    public Object handleMissingInstantiator(
            DeserializationContext context,
            Class<?> type,
            @Nullable ValueInstantiator instantiator,
            @Nullable JsonParser parser,
            String message)
            throws MismatchedInputException {
        throw SafeRefusal.of(context, type);
    }

    @Override
    public JavaType handleUnknownTypeId(
            DeserializationContext context, JavaType type, String id, TypeIdResolver resolver, String message)
            throws MismatchedInputException {
        throw SafeRefusal.of(context, type.getRawClass());
    }
}
