package io.github.kim4j.region;

import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;

/** Names by position, packed: one length byte a name, one blob of ASCII, one offset for 16 names. */
final class PackedNames {
    private static final int STEP = 16;

    private final byte[] lengths;
    private final int[] offsets;
    private final byte[] letters;

    private PackedNames(byte[] lengths, int[] offsets, byte[] letters) {
        this.lengths = lengths;
        this.offsets = offsets;
        this.letters = letters;
    }

    /** Reads the lengths of so many names, the offsets, the size of all and their letters. */
    static PackedNames read(PackedFile in, int count) {
        byte[] lengths = in.bytes(count);
        int[] offsets = in.ints(count / STEP + 1);
        PackedNames names = new PackedNames(lengths, offsets, in.bytes(in.number()));
        if (names.offset(count) != names.letters.length) {
            throw in.damaged();
        }
        return names;
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

    /** The positions of names which a query may mean, in order. */
    IntStream matching(NameQuery query) {
        IntStream.Builder found = IntStream.builder();
        for (int i = 0, at = 0; i < lengths.length; at += lengths[i++]) {
            if (query.mayMean(letters, at, at + lengths[i])) {
                found.add(i);
            }
        }
        return found.build();
    }
}
