package io.github.kim4j.examples.benchmarks;

import io.github.kim4j.region.CodeToday;
import io.github.kim4j.region.Gazetteer;
import io.github.kim4j.region.Region;
import io.github.kim4j.region.RegionCode;
import io.github.kim4j.region.Succession;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** From the first question to its answer: each a JVM of its own, nothing read or compiled before. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(20)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class ColdLoad {
    /**
     * Answers without data.
     *
     * @return a constant
     */
    @Benchmark
    public int floor() {
        return 1;
    }

    /**
     * Reads the tables into a map.
     *
     * @return the name of a village
     */
    @Benchmark
    public Optional<Plain> hashMap() {
        return Optional.ofNullable(Plain.load().get("16.06.06.2008"));
    }

    /**
     * Reads provinces, regencies and districts.
     *
     * @return a district
     */
    @Benchmark
    public Optional<Region> upperLevels() {
        return Gazetteer.bundled().find(RegionCode.parse("16.06.06"));
    }

    /**
     * Reads all four levels.
     *
     * @return a village, if its district is there
     */
    @Benchmark
    public Optional<Region> everything() {
        Gazetteer gazetteer = Gazetteer.bundled();
        Optional<Region> district = gazetteer.find(RegionCode.parse("16.06.06"));
        return district.isEmpty() ? district : gazetteer.find(RegionCode.parse("16.06.06.2008"));
    }

    /**
     * Reads the changes of codes, and what they need of the rest.
     *
     * @return where a code of 2019 is today
     */
    @Benchmark
    public CodeToday succession() {
        return Succession.bundled()
                .today(RegionCode.parse("91.01"), Succession.bundled().edition("2019"));
    }
}
