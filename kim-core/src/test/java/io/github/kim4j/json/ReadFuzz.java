package io.github.kim4j.json;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Arrays;

/** The first byte chooses a type of documents ({@code 0} the first of {@link Documents#TYPES}), the others are the document. */
class ReadFuzz {
    @FuzzTest(maxDuration = "60s")
    void no_document_makes_the_door_throw(byte[] data) {
        if (data.length == 0) {
            return;
        }
        Class<?> type = Documents.TYPES.get(Math.floorMod(data[0] - '0', Documents.TYPES.size()));

        ReadingLaw.holds(KimJson.read(Arrays.copyOfRange(data, 1, data.length), type), type);
    }
}
