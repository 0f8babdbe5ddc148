package io.github.kim4j.json.jackson3;

import io.github.kim4j.core.internal.StrictDay;
import java.time.DateTimeException;
import java.time.LocalDate;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;

/** Reads a date of birth as {@link StrictDay} does, with Jackson 3. */
final class QuietDay extends StdScalarDeserializer<LocalDate> {
    QuietDay() {
        super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context) {
        if (parser.hasToken(JsonToken.VALUE_STRING) && parser.getString().length() == StrictDay.LENGTH) {
            try {
                return LocalDate.parse(parser.getString());
            } catch (DateTimeException noSuchDay) {
                throw refused(parser); // without its cause, which quotes
            }
        }
        throw refused(parser);
    }

    private static MismatchedInputException refused(JsonParser parser) {
        return MismatchedInputException.from(parser, LocalDate.class, StrictDay.REFUSED);
    }
}
