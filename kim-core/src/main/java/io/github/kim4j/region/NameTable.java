package io.github.kim4j.region;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Sorted codes with their names, packed; a code is found by the place of its district, without search in the rest. */
final class NameTable {
    private final int[] keys;
    private final KeyIndex index;
    private final PackedNames names;

    private NameTable(int[] keys, PackedNames names) {
        this.keys = keys;
        this.index = new KeyIndex(keys);
        this.names = names;
    }

    /** Reads what the build packed: the count, the differences of the keys, the names. */
    static NameTable read(ByteBuffer in) {
        int[] keys = RegionData.ints(in, in.getInt());
        for (int i = 1; i < keys.length; i++) {
            keys[i] += keys[i - 1];
        }
        return new NameTable(keys, PackedNames.read(in, keys.length));
    }

    boolean contains(int key) {
        return index.find(key, keys) >= 0;
    }

    Optional<Region> find(RegionCode code) {
        int position = index.find(code.key(), keys);
        return position < 0 ? Optional.empty() : Optional.of(Region.of(code, names.name(position)));
    }

    /** The regions of a level within an area which stands above it, in order of code. */
    Stream<Region> within(int area, RegionLevel level) {
        return regions(index.from(area), index.to(area), level);
    }

    Stream<Region> all(RegionLevel level) {
        return regions(0, keys.length, level);
    }

    private Stream<Region> regions(int from, int to, RegionLevel level) {
        return IntStream.range(from, to)
                .filter(position -> Keys.level(keys[position]) == level)
                .mapToObj(this::region);
    }

    Stream<Region> matching(NameQuery query) {
        return Arrays.stream(names.matching(
                        (position, letters, from, to) -> query.matches(keys[position], letters, from, to)))
                .mapToObj(this::region);
    }

    private Region region(int position) {
        return Region.of(RegionCode.ofKey(keys[position]), names.name(position));
    }
}
