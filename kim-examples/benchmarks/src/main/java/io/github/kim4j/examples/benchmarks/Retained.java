package io.github.kim4j.examples.benchmarks;

import io.github.kim4j.region.Gazetteer;
import io.github.kim4j.region.RegionCode;
import io.github.kim4j.region.Succession;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** How much of the heap stays in use: the difference that a load makes, after collections, in a JVM of its own. */
final class Retained {
    private static final List<String> LOADS = List.of("nothing", "hashMap", "upperLevels", "everything", "succession");

    private Retained() {}

    /** Measures one load in this JVM, or each in a JVM of its own. */
    static void run(List<String> args) throws IOException, InterruptedException {
        if (!args.isEmpty()) {
            measure(args.get(0));
            return;
        }
        for (String load : LOADS) {
            Process process = new ProcessBuilder(
                            System.getProperty("java.home") + "/bin/java",
                            "-XX:+UseSerialGC",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Benchmarks.class.getName(),
                            "heap",
                            load)
                    .redirectErrorStream(true)
                    .start();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(printed);
            }
            System.out.print(printed);
        }
    }

    private static void measure(String load) {
        settled(); // what the JVM itself lets go is not counted
        long before = settled();
        Object kept = load(load);
        long after = settled();
        System.out.printf(
                "heap %-12s %,12d bytes (%s)%n",
                load, after - before, kept.getClass().getSimpleName());
    }

    private static Object load(String load) {
        return switch (load) {
            case "nothing" -> load;
            case "hashMap" -> Plain.load();
            case "upperLevels" -> Gazetteer.bundled().find(RegionCode.parse("16.06.06"));
            case "succession" ->
                Succession.bundled()
                        .today(RegionCode.parse("91.01"), Succession.bundled().edition("2019"));
            case "everything" -> Gazetteer.bundled().path(RegionCode.parse("16.06.06.2008"));
            default -> throw new IllegalArgumentException("load: " + load + " (expected: one of " + LOADS + ")");
        };
    }

    private static long settled() {
        for (int i = 0; i < 5; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
