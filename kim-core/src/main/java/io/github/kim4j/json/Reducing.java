package io.github.kim4j.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;

/** Writes what is left of a value after a step, by a mapper that does not know the step. */
final class Reducing<T> extends StdSerializer<T> {
    private static final long serialVersionUID = 1;

    private final transient PublicForm.Step<T> step;
    private final transient ObjectMapper inner;

    Reducing(PublicForm.Step<T> step, ObjectMapper inner) {
        super(step.type());
        this.step = step;
        this.inner = inner;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
        inner.writeValue(generator, step.reduce().apply(value));
    }
}
