package io.github.kim4j.region;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Sorted codes with their names, packed. */
final class NameTable {
    private final KeyIndex index;
    private final PackedNames names;

    private NameTable(KeyIndex index, PackedNames names) {
        this.index = index;
        this.names = names;
    }

    static NameTable read(PackedFile in) {
        KeyIndex index = KeyIndex.read(in);
        return new NameTable(index, PackedNames.read(in, index.size()));
    }

    boolean contains(int key) {
        return index.find(key) >= 0;
    }

    Optional<Region> find(RegionCode code) {
        int position = index.find(code.key());
        return position < 0 ? Optional.empty() : Optional.of(Region.of(code, names.name(position)));
    }

    /** The regions of a level within an area which stands above it, in order of code. */
    Stream<Region> within(int area, RegionLevel level) {
        return regions(index.from(area), index.to(area), level);
    }

    Stream<Region> all(RegionLevel level) {
        return regions(0, index.size(), level);
    }

    private Stream<Region> regions(int from, int to, RegionLevel level) {
        return IntStream.range(from, to)
                .filter(position -> Keys.level(index.key(position)) == level)
                .mapToObj(this::region);
    }

    /** The regions of a name, in order of code. */
    Stream<Region> matching(NameQuery query) {
        return names.matching(query)
                .filter(position -> query.matches(Keys.kind(index.key(position)), names.name(position)))
                .mapToObj(this::region);
    }

    private Region region(int position) {
        return Region.of(RegionCode.ofKey(index.key(position)), names.name(position));
    }
}
