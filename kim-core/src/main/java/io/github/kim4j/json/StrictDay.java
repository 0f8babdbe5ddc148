package io.github.kim4j.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;

/** Reads a day from text of the form {@code 2021-03-17} alone. */
final class StrictDay extends StdScalarDeserializer<LocalDate> {
    private static final long serialVersionUID = 1;

    StrictDay() {
        super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            throw SafeRefusal.of(context, LocalDate.class);
        }
        try {
            return LocalDate.parse(parser.getText());
        } catch (DateTimeException noSuchDay) {
            throw SafeRefusal.of(context, LocalDate.class);
        }
    }
}
