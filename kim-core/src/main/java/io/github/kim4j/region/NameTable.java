package io.github.kim4j.region;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Sorted codes with their names, packed: one int and one length byte a region, one blob of ASCII, one offset for 16 names.
 *
 * <p>Keys are kept with the sign bit turned, so that the order of ints is the order of codes.
 */
final class NameTable {
    private static final int STEP = 16;

    private final int[] keys;
    private final byte[] lengths;
    private final byte[] names;
    private final int[] offsets;

    private NameTable(int[] keys, byte[] lengths, byte[] names) {
        this.keys = keys;
        this.lengths = lengths;
        this.names = names;
        this.offsets = new int[keys.length / STEP + 1];
        for (int i = 0, at = 0; i < keys.length; at += lengths[i++]) {
            if (i % STEP == 0) {
                offsets[i / STEP] = at;
            }
        }
    }

    /** Reads what the build packed: the count, the differences of the keys, the lengths, the size and bytes of names. */
    static NameTable read(DataInputStream in) throws IOException {
        int[] keys = new int[in.readInt()];
        for (int i = 0, key = 0; i < keys.length; i++) {
            key += in.readInt();
            keys[i] = biased(key);
        }
        byte[] lengths = exactly(in, keys.length);
        byte[] names = exactly(in, in.readInt());
        return new NameTable(keys, lengths, names);
    }

    private static byte[] exactly(DataInputStream in, int count) throws IOException {
        byte[] bytes = in.readNBytes(count);
        if (bytes.length != count) {
            throw new EOFException("region data: " + bytes.length + " bytes (expected: " + count + ")");
        }
        return bytes;
    }

    boolean contains(int key) {
        return Arrays.binarySearch(keys, biased(key)) >= 0;
    }

    Optional<Region> find(int key) {
        int index = Arrays.binarySearch(keys, biased(key));
        return index < 0 ? Optional.empty() : Optional.of(region(index));
    }

    /** The regions of a level within an area which stands above it, in order of code. */
    List<Region> within(int area, RegionLevel level) {
        RegionLevel above = Keys.level(area);
        int first = Arrays.binarySearch(keys, biased(area));
        List<Region> found = new ArrayList<>();
        for (int i = Math.max(first, -first - 1); i < keys.length && Keys.at(key(i), above) == area; i++) {
            if (Keys.level(key(i)) == level) {
                found.add(region(i));
            }
        }
        return found;
    }

    List<Region> matching(NameQuery query) {
        List<Region> found = new ArrayList<>();
        for (int i = 0, at = 0; i < keys.length; at += lengths[i++]) {
            if (query.matches(key(i), names, at, at + lengths[i])) {
                found.add(region(i));
            }
        }
        return found;
    }

    List<Region> all(RegionLevel level) {
        List<Region> found = new ArrayList<>();
        for (int i = 0; i < keys.length; i++) {
            if (Keys.level(key(i)) == level) {
                found.add(region(i));
            }
        }
        return found;
    }

    private Region region(int index) {
        return Region.of(RegionCode.ofKey(key(index)), name(index));
    }

    private int key(int index) {
        return biased(keys[index]);
    }

    private String name(int index) {
        int at = offsets[index / STEP];
        for (int i = index - index % STEP; i < index; i++) {
            at += lengths[i];
        }
        return new String(names, at, lengths[index], StandardCharsets.US_ASCII);
    }

    private static int biased(int key) {
        return key ^ Integer.MIN_VALUE;
    }
}
