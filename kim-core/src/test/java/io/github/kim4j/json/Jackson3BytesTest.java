package io.github.kim4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.kim4j.json.jackson3.KimModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Jackson 3 writes the bytes that Jackson 2 writes. The files are those of Jackson 2, and only {@link BytesTest} makes them. */
class Jackson3BytesTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "golden", "json");

    private static final JsonMapper OF_A_HOST = JsonMapper.builder()
            .addModule(new KimModule())
            .changeDefaultPropertyInclusion(
                    all -> JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
            .build();

    private static String writtenByJackson2(String file) throws IOException {
        return Files.readString(FOLDER.resolve(file));
    }

    @Test
    void restricted() throws Exception {
        assertThat(BytesTest.lines(KimJson3.restricted()::writeValueAsString))
                .isEqualTo(writtenByJackson2("restricted.txt"));
    }

    @Test
    void published() throws Exception {
        assertThat(BytesTest.lines(KimJson3.published(Situations.ON)::writeValueAsString))
                .isEqualTo(writtenByJackson2("published.txt"));
    }

    @Test
    void of_a_host() throws Exception {
        assertThat(BytesTest.lines(OF_A_HOST::writeValueAsString)).isEqualTo(writtenByJackson2("host.txt"));
    }
}
