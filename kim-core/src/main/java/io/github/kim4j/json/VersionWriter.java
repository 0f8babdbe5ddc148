package io.github.kim4j.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.ser.VirtualBeanPropertyWriter;
import com.fasterxml.jackson.databind.util.Annotations;
import java.util.stream.Stream;

/** Writes the version of the format into each document that is not within another. */
final class VersionWriter extends VirtualBeanPropertyWriter {
    private static final long serialVersionUID = 1;

    /** For Jackson, which asks for the configured one afterwards. */
    VersionWriter() {}

    private VersionWriter(BeanPropertyDefinition property, Annotations annotations, JavaType type) {
        super(property, annotations, type);
    }

    @Override
    public VirtualBeanPropertyWriter withConfig(
            MapperConfig<?> config, AnnotatedClass owner, BeanPropertyDefinition property, JavaType type) {
        return new VersionWriter(property, owner.getAnnotations(), type);
    }

    @Override
    public void serializeAsField(Object document, JsonGenerator generator, SerializerProvider provider)
            throws Exception {
        if (!within(generator.getOutputContext().getParent())) {
            super.serializeAsField(document, generator, provider);
        }
    }

    private static boolean within(JsonStreamContext around) {
        return Stream.iterate(around, next -> next != null, JsonStreamContext::getParent)
                .map(JsonStreamContext::getCurrentValue)
                .anyMatch(value -> value != null && Documents.isOne(value.getClass()));
    }

    @Override
    protected Object value(Object document, JsonGenerator generator, SerializerProvider provider) {
        return Documents.VERSION_TODAY;
    }
}
