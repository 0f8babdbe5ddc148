package org.example.host;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;

/** A type that this library does not know, with texts beside it. */
public record Invoice(int number, List<Line> lines, Key key) {
    /** A part of it. */
    public record Line(int amount) {
        public Line {
            if (amount < 1) {
                throw new IllegalArgumentException("amount: too low");
            }
        }
    }

    /** A value with a text form. */
    public record Key(String text) {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Key of(String text) {
            return new Key(text);
        }
    }
}
