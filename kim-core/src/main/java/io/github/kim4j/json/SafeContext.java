package io.github.kim4j.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.InjectableValues;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.cfg.CacheProvider;
import com.fasterxml.jackson.databind.deser.BeanDeserializerFactory;
import com.fasterxml.jackson.databind.deser.DefaultDeserializationContext;
import com.fasterxml.jackson.databind.deser.DeserializerFactory;
import org.jspecify.annotations.Nullable;

/** Refuses what is of another kind, such as text in the place of a number, without quoting it. */
final class SafeContext extends DefaultDeserializationContext {
    private static final long serialVersionUID = 1;

    SafeContext() {
        super(BeanDeserializerFactory.instance, null);
    }

    private SafeContext(SafeContext other) {
        super(other);
    }

    private SafeContext(SafeContext other, CacheProvider caches) {
        super(other, caches);
    }

    private SafeContext(SafeContext other, DeserializerFactory factory) {
        super(other, factory);
    }

    private SafeContext(
            SafeContext other,
            DeserializationConfig config,
            @Nullable JsonParser parser,
            @Nullable InjectableValues values) {
        super(other, config, parser, values);
    }

    private SafeContext(SafeContext other, DeserializationConfig config) {
        super(other, config);
    }

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals") // the signature is Jackson's
    public <T> T reportBadCoercion(
            JsonDeserializer<?> source, Class<?> type, Object value, String message, Object... arguments)
            throws JsonMappingException {
        throw SafeRefusal.of(this, type);
    }

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals") // the signature is Jackson's
    public <T> T reportInputMismatch(JsonDeserializer<?> source, String message, Object... arguments)
            throws JsonMappingException {
        if (message.startsWith("Cannot coerce")) {
            throw SafeRefusal.of(this, source.handledType());
        }
        return super.reportInputMismatch(source, message, arguments);
    }

    @Override
    public JsonMappingException instantiationException(Class<?> type, Throwable refusal) {
        return SafeRefusal.of(this, type, refusal);
    }

    @Override
    public DefaultDeserializationContext copy() {
        return new SafeContext(this);
    }

    @Override
    public DefaultDeserializationContext with(DeserializerFactory factory) {
        return new SafeContext(this, factory);
    }

    @Override
    public DefaultDeserializationContext withCaches(CacheProvider caches) {
        return new SafeContext(this, caches);
    }

    @Override
    public DefaultDeserializationContext createInstance(
            DeserializationConfig config, @Nullable JsonParser parser, @Nullable InjectableValues values) {
        return new SafeContext(this, config, parser, values);
    }

    @Override
    public DefaultDeserializationContext createDummyInstance(DeserializationConfig config) {
        return new SafeContext(this, config);
    }
}
