package io.github.kim4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What holds for whatever is read: a value or faults with all their texts, and a value reads back as itself. */
final class ReadingLaw {
    private static final ObjectMapper RESTRICTED = KimJson.restricted();
    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    /** How many faults of a document are looked at: their texts cost more than the reading. */
    private static final int LOOKED_AT = 20;

    private ReadingLaw() {}

    static void holds(Reading<?> reading, Class<?> type) {
        assertThat(reading.value().isPresent()).isEqualTo(reading.faults().isEmpty());
        reading.faults().stream().limit(LOOKED_AT).forEach(ReadingLaw::told);
        reading.value().ifPresent(value -> same(KimJson.read(written(value), type), value));
    }

    /** Without the value in the message: it may be long. */
    static void same(Reading<?> reading, Object value) {
        assertThat(reading.faults()).isEmpty();
        assertThat(reading.value().equals(Optional.of(value)))
                .as("the same value")
                .isTrue();
    }

    private static String written(Object value) {
        try {
            return RESTRICTED.writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new AssertionError("a value that cannot be written", unwritable);
        }
    }

    private static void told(Fault fault) {
        assertThat(fault.code()).isNotBlank();
        assertThat(fault.pointer()).matches("(?s)(/.*)?");
        for (Locale locale : List.of(INDONESIAN, Locale.ENGLISH)) {
            assertThat(fault.message(locale)).isNotBlank().isNotEqualTo(fault.code());
            assertThat(fault.rule(locale)).isNotBlank().isNotEqualTo(fault.code() + ".rule");
        }
        assertThat(fault.message(INDONESIAN)).isNotEqualTo(fault.message(Locale.ENGLISH));
        assertThat(fault.rule(INDONESIAN)).isNotEqualTo(fault.rule(Locale.ENGLISH));
    }
}
