package io.github.kim4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.kim4j.testkit.core.KimArbitraries;
import io.github.kim4j.testkit.internal.Golden;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A value of each type is written in the same bytes by every version of Jackson: the golden files were written once, and each
 * run compares, whatever version it has.
 */
class BytesTest {
    /** What a host may have made itself, without {@link KimJson}. */
    private static final ObjectMapper OF_A_HOST = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
            .build();

    private static final List<Class<?>> TYPES = KimArbitraries.types().stream()
            .sorted(Comparator.comparing(Class::getSimpleName))
            .toList();

    /** Makes a text of a value. */
    interface Writer {
        String write(Object value) throws Exception;
    }

    /** Returns a line for each type. */
    static String lines(Writer writer) throws Exception {
        StringBuilder lines = new StringBuilder();
        for (Class<?> type : TYPES) {
            lines.append(type.getSimpleName())
                    .append(' ')
                    .append(writer.write(Canaries.of(type)))
                    .append('\n');
        }
        return lines.append(writer.write(Situations.aGroupOfOldAndYoung()))
                .append('\n')
                .toString();
    }

    @Test
    void restricted() throws Exception {
        Golden.check("json/restricted.txt", lines(KimJson.restricted()::writeValueAsString));
    }

    @Test
    void published() throws Exception {
        Golden.check("json/published.txt", lines(KimJson.published(Situations.ON)::writeValueAsString));
    }

    @Test
    void of_a_host() throws Exception {
        Golden.check("json/host.txt", lines(OF_A_HOST::writeValueAsString));
    }

    @Test
    void what_was_written_is_read_as_the_same_value() {
        ObjectMapper mapper = KimJson.restricted();

        assertThat(TYPES).allSatisfy(type -> {
            Object value = Canaries.of(type);
            assertThat((Object) mapper.readValue(mapper.writeValueAsBytes(value), type))
                    .isEqualTo(value);
        });
    }
}
