package io.github.kim4j.json.jackson3;

import io.github.kim4j.core.internal.StrictDay;
import java.time.LocalDate;
import java.util.Optional;
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
        Optional<LocalDate> day =
                parser.hasToken(JsonToken.VALUE_STRING) ? StrictDay.day(parser.getString()) : Optional.empty();
        return day.orElseThrow(() -> MismatchedInputException.from(parser, LocalDate.class, StrictDay.REFUSED));
    }
}
