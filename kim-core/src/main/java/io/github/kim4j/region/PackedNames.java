package io.github.kim4j.region;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Names by position, packed: one length byte a name, one blob of ASCII, one offset for 16 names. */
final class PackedNames {
    private static final int STEP = 16;

    private final byte[] lengths;
    private final byte[] letters;
    private final int[] offsets;

    private PackedNames(byte[] lengths, byte[] letters) {
        this.lengths = lengths;
        this.letters = letters;
        this.offsets = new int[lengths.length / STEP + 1];
        int at = 0;
        for (int i = 0; i < lengths.length; i++) {
            if (i % STEP == 0) {
                offsets[i / STEP] = at;
            }
            at += lengths[i];
        }
        if (at != letters.length) {
            throw new IllegalArgumentException("names: " + letters.length + " letters (expected: " + at + ")");
        }
    }

    /** Reads the lengths of so many names, the size of all and their letters. */
    static PackedNames read(ByteBuffer in, int count) {
        byte[] lengths = bytes(in, count);
        return new PackedNames(lengths, bytes(in, in.getInt()));
    }

    private static byte[] bytes(ByteBuffer in, int count) {
        RegionData.require(in, count);
        byte[] bytes = new byte[count];
        in.get(bytes);
        return bytes;
    }

    String name(int index) {
        return new String(letters, offset(index), lengths[index], StandardCharsets.ISO_8859_1);
    }

    private int offset(int index) {
        int at = offsets[index / STEP];
        for (int i = index - index % STEP; i < index; i++) {
            at += lengths[i];
        }
        return at;
    }

    /** The positions of those names which a test accepts, in order. */
    int[] matching(NameTest test) {
        int[] found = new int[8];
        int count = 0;
        for (int i = 0, at = 0; i < lengths.length; at += lengths[i++]) {
            if (test.accepts(i, letters, at, at + lengths[i])) {
                found = count < found.length ? found : Arrays.copyOf(found, 2 * count);
                found[count++] = i;
            }
        }
        return Arrays.copyOf(found, count);
    }

    interface NameTest {
        boolean accepts(int index, byte[] letters, int from, int to);
    }
}
