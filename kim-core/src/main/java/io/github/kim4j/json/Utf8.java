package io.github.kim4j.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** Finds the first bytes that are no UTF-8. */
final class Utf8 {
    private Utf8() {}

    static Optional<Fault> fault(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        boolean malformed = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, CharBuffer.allocate(bytes.length), true)
                .isError();
        return malformed ? Optional.of(faultBefore(bytes, in.position())) : Optional.empty();
    }

    private static Fault faultBefore(byte[] bytes, int end) {
        String before = new String(bytes, 0, end, StandardCharsets.UTF_8);
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        return Fault.at(line, before.length() - before.lastIndexOf('\n'), "", "json.encoding", Map.of());
    }
}
