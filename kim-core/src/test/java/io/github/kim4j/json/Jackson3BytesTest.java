package io.github.kim4j.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.kim4j.json.jackson3.KimModule;
import io.github.kim4j.testkit.internal.Golden;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Jackson 3 writes the bytes that Jackson 2 writes: both are compared with the same file. */
class Jackson3BytesTest {
    private static final JsonMapper OF_A_HOST = JsonMapper.builder()
            .addModule(new KimModule())
            .changeDefaultPropertyInclusion(
                    all -> JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
            .build();

    @Test
    void restricted() throws Exception {
        Golden.check("json/restricted.txt", BytesTest.lines(KimJson3.restricted()::writeValueAsString));
    }

    @Test
    void published() throws Exception {
        Golden.check("json/published.txt", BytesTest.lines(KimJson3.published(Situations.ON)::writeValueAsString));
    }

    @Test
    void of_a_host() throws Exception {
        Golden.check("json/host.txt", BytesTest.lines(OF_A_HOST::writeValueAsString));
    }
}
