package io.github.kim4j.examples.benchmarks;

import io.github.kim4j.region.Gazetteer;
import io.github.kim4j.region.Region;
import io.github.kim4j.region.RegionCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One question to data that is loaded, about 65,536 regions in an order without pattern. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class LookUp {
    private static final int MASK = 0xFFFF;

    private final Gazetteer gazetteer = Gazetteer.bundled();
    private final Map<String, Plain> map = Plain.load();
    private final String[] mapKeys = shuffled(map.keySet());
    private final RegionCode[] codes =
            Arrays.stream(mapKeys).map(RegionCode::parse).toArray(RegionCode[]::new);
    private final String[] texts =
            Arrays.stream(codes).map(RegionCode::toString).toArray(String[]::new);
    private final int[] sorted = Arrays.stream(mapKeys)
            .mapToInt(key -> (int) (Long.parseLong(RegionCode.parse(key).digits()) % Integer.MAX_VALUE))
            .sorted()
            .toArray();
    private final int[] wanted = Arrays.stream(mapKeys)
            .mapToInt(key -> (int) (Long.parseLong(RegionCode.parse(key).digits()) % Integer.MAX_VALUE))
            .toArray();
    private int next;

    private static String[] shuffled(Iterable<String> keys) {
        List<String> shuffled = new ArrayList<>();
        keys.forEach(shuffled::add);
        Collections.sort(shuffled);
        Collections.shuffle(shuffled, new Random(2025));
        return shuffled.toArray(String[]::new);
    }

    private int next() {
        next = (next + 1) & MASK;
        return next;
    }

    /**
     * Takes the next code and asks nothing.
     *
     * @return the code
     */
    @Benchmark
    public RegionCode floor() {
        return codes[next()];
    }

    /**
     * Searches a sorted array of numbers.
     *
     * @return the position
     */
    @Benchmark
    public int floorBinarySearch() {
        return Arrays.binarySearch(sorted, wanted[next()]);
    }

    /**
     * Asks the map for the very texts that are its keys, the fastest it can.
     *
     * @return whether it has one
     */
    @Benchmark
    public boolean hashMapContainsOwnKey() {
        return map.containsKey(mapKeys[next()]);
    }

    /**
     * Asks the map for texts that are equal to its keys.
     *
     * @return whether it has one
     */
    @Benchmark
    public boolean hashMapContains() {
        return map.containsKey(texts[next()]);
    }

    /**
     * Takes a record with its name from the map.
     *
     * @return the record
     */
    @Benchmark
    public @Nullable Plain hashMapGet() {
        return map.get(texts[next()]);
    }

    /**
     * Asks the gazetteer whether a code is in force.
     *
     * @return whether it is
     */
    @Benchmark
    public boolean contains() {
        return gazetteer.contains(codes[next()]);
    }

    /**
     * Takes a region with its name from the gazetteer.
     *
     * @return the region
     */
    @Benchmark
    public Optional<Region> find() {
        return gazetteer.find(codes[next()]);
    }

    /**
     * Searches the whole country for a name that 119 villages have.
     *
     * @return the regions
     */
    @Benchmark
    public List<Region> search() {
        return gazetteer.search("Sukamaju");
    }
}
