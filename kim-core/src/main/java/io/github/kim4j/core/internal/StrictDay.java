package io.github.kim4j.core.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;

/** Reads a day from text of the form {@code 2021-03-17} alone, with Jackson 2; its exceptions do not quote what was there. */
public final class StrictDay extends StdScalarDeserializer<LocalDate> {
    /** What exceptions say, with either Jackson. */
    public static final String REFUSED = "day: [hidden] (expected: a day of the calendar such as 2021-03-17)";

    /** Characters of a day; years beyond four digits have more. */
    public static final int LENGTH = 10;

    private static final long serialVersionUID = 1;

    /** Made by Jackson too. */
    public StrictDay() {
        super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.hasToken(JsonToken.VALUE_STRING) && parser.getText().length() == LENGTH) {
            try {
                return LocalDate.parse(parser.getText());
            } catch (DateTimeException noSuchDay) {
                throw refused(parser); // without its cause, which quotes
            }
        }
        throw refused(parser);
    }

    private static MismatchedInputException refused(JsonParser parser) {
        return MismatchedInputException.from(parser, LocalDate.class, REFUSED);
    }
}
