package io.github.kim4j.core.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Reads a day from text of the form {@code 2021-03-17} alone, with Jackson 2; its exceptions do not quote what was there. */
public final class StrictDay extends StdScalarDeserializer<LocalDate> {
    /** What exceptions say, with either Jackson. */
    public static final String REFUSED = "day: [hidden] (expected: a day of the calendar such as 2021-03-17)";

    private static final int LENGTH = 10;
    private static final long serialVersionUID = 1;

    /** Made by Jackson too. */
    public StrictDay() {
        super(LocalDate.class);
    }

    /**
     * Returns the day of a text, with either Jackson.
     *
     * @param text any text
     * @return empty if it is no day of the form {@code 2021-03-17}; years beyond four digits are not
     */
    public static Optional<LocalDate> day(String text) {
        try {
            return text.length() == LENGTH ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        Optional<LocalDate> day = parser.hasToken(JsonToken.VALUE_STRING) ? day(parser.getText()) : Optional.empty();
        return day.orElseThrow(() -> MismatchedInputException.from(parser, LocalDate.class, REFUSED));
    }
}
