package io.github.kim4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.kim4j.json.jackson3.KimModule;
import io.github.kim4j.testkit.core.KimArbitraries;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Law 1 for all that has a generator: what is written is read as the same value, and both Jacksons write the same bytes. */
class EveryTypeProperties {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final ObjectMapper RESTRICTED = KimJson.restricted();
    private static final ObjectMapper PUBLISHED = KimJson.published(DAY);
    private static final JsonMapper THIRD =
            JsonMapper.builder().addModule(new KimModule()).build();
    private static final ObjectWriter THIRD_RESTRICTED = KimJson3.restricted();
    private static final ObjectWriter THIRD_PUBLISHED = KimJson3.published(DAY);

    /** A value and the type that it was asked for as. */
    record Sample(Class<?> type, Object value) {}

    @Provide
    Arbitrary<Sample> samples() {
        return Arbitraries.of(KimArbitraries.types())
                .flatMap(type -> KimArbitraries.of(type).map(value -> new Sample(type, value)));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void both_jacksons_write_the_same_bytes(@ForAll("samples") Sample sample) throws Exception {
        assertThat(text(THIRD_RESTRICTED.writeValueAsBytes(sample.value())))
                .isEqualTo(text(RESTRICTED.writeValueAsBytes(sample.value())));
        assertThat(text(THIRD_PUBLISHED.writeValueAsBytes(sample.value())))
                .isEqualTo(text(PUBLISHED.writeValueAsBytes(sample.value())));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void what_is_written_is_read_as_the_same_value(@ForAll("samples") Sample sample) throws Exception {
        byte[] json = RESTRICTED.writeValueAsBytes(sample.value());

        assertThat((Object) RESTRICTED.readValue(json, sample.type())).isEqualTo(sample.value());
        assertThat(KimJson.read(json, sample.type()).value().map(Object.class::cast))
                .contains(sample.value());
        assertThat((Object) THIRD.readValue(json, sample.type())).isEqualTo(sample.value());
    }

    @Test
    void characters_beyond_the_first_plane_are_written_as_they_are() throws Exception {
        List<String> text = List.of("KIM \uD83D\uDE00 / <\u00E9\u2028>");

        assertThat(text(RESTRICTED.writeValueAsBytes(text)))
                .contains("\uD83D\uDE00")
                .isEqualTo(text(THIRD_RESTRICTED.writeValueAsBytes(text)));
        assertThat(THIRD_RESTRICTED.writeValueAsString(text)).isEqualTo(RESTRICTED.writeValueAsString(text));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
