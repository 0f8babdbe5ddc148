package io.github.kim4j.examples.benchmarks;

import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Measures the gazetteer beside a {@code HashMap} of the same tables, and lifecycles. */
public final class Benchmarks {
    private Benchmarks() {}

    /**
     * Measures and prints.
     *
     * @param args {@code measure} for all, {@code measure} with a part of a name for some, {@code smoke} to run each once,
     *     {@code heap} for the heap alone
     * @throws Exception if a benchmark fails
     */
    public static void main(String... args) throws Exception {
        List<String> words = List.of(args);
        String what = words.isEmpty() ? "measure" : words.get(0);
        List<String> rest = words.subList(Math.min(1, words.size()), words.size());
        switch (what) {
            case "measure" -> {
                run(options(rest));
                Retained.run(List.of());
            }
            case "smoke" -> {
                run(once(options(rest)));
                Retained.run(List.of());
            }
            case "heap" -> Retained.run(rest);
            default -> throw new IllegalArgumentException(what + " (expected: measure, smoke or heap)");
        }
    }

    private static ChainedOptionsBuilder options(List<String> names) {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .addProfiler(GCProfiler.class)
                .addProfiler(ProcessorTime.class)
                .shouldFailOnError(true);
        names.forEach(options::include);
        return options;
    }

    private static ChainedOptionsBuilder once(ChainedOptionsBuilder options) {
        return options.forks(1)
                .warmupIterations(0)
                .measurementIterations(1)
                .measurementTime(TimeValue.milliseconds(50));
    }

    private static void run(ChainedOptionsBuilder options) throws Exception {
        new Runner(options.build()).run();
    }
}
