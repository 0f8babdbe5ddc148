package io.github.kim4j.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.kim4j.testkit.core.KimArbitraries;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Test;

/**
 * No document makes the door throw, of {@code kim.documents} many: a third as they were written, the others spoiled. The
 * seed is printed; {@code -Dkim.documents.seed=N} repeats a run, and a document is named by its number in it.
 */
class ManyDocumentsTest {
    private static final int COUNT = Integer.getInteger("kim.documents", 2_000);
    private static final long SEED = Long.getLong("kim.documents.seed", new Random().nextLong());
    private static final ObjectMapper RESTRICTED = KimJson.restricted();

    /** Of a longer document all faults are told in the same way as of a shorter one. */
    private static final int LONGEST = 20_000;

    private final Map<String, LongAdder> counted = new ConcurrentHashMap<>();

    /** A value, as it was written. */
    private record Sample(Class<?> type, Object value, String json, JsonNode tree) {
        static Sample of(Class<?> type, Object value) {
            try {
                String json = RESTRICTED.writeValueAsString(value);
                return new Sample(type, value, json, RESTRICTED.readTree(json));
            } catch (JsonProcessingException impossible) {
                throw new AssertionError(type.getName(), impossible);
            }
        }
    }

    @Test
    void no_document_makes_the_door_throw() {
        System.out.println("kim.documents = " + COUNT + ", kim.documents.seed = " + SEED);
        List<Sample> samples = samples();
        long start = System.nanoTime();
        IntStream.range(0, COUNT).parallel().forEach(number -> document(number, samples));
        long millis = Math.max(1, (System.nanoTime() - start) / 1_000_000);

        System.out.println(COUNT * 1_000L / millis + " documents a second of " + samples.size() + " samples, "
                + new TreeMap<>(counted));
        assertThat(count("documents")).isEqualTo(COUNT);
        assertThat(count("as written")).isGreaterThan(COUNT / 4L);
        assertThat(count("spoiled and read")).isGreaterThan(COUNT / 50L);
        assertThat(counted)
                .containsKeys(
                        "json.duplicate",
                        "json.encoding",
                        "json.missing",
                        "json.syntax",
                        "json.too_deep",
                        "json.unknown",
                        "json.unreadable");
    }

    /** Of each type of documents some hundreds, and some of everything else that has a generator. */
    private static List<Sample> samples() {
        List<Sample> samples = new ArrayList<>();
        JqwikSession.run(() -> KimArbitraries.types().forEach(type -> samples(type, samples)));
        Collections.shuffle(samples, new Random(SEED));
        return samples;
    }

    private static <T> void samples(Class<T> type, List<Sample> samples) {
        int wanted = Math.min(Documents.TYPES.contains(type) ? 300 : 20, 10 + COUNT / 50);
        RandomGenerator<T> generator = KimArbitraries.of(type).generator(1_000);
        Random random = new Random(SEED ^ type.getName().hashCode());
        for (int tries = 0, made = 0; made < wanted && tries < 10 * wanted; tries++) {
            Sample sample = Sample.of(type, generator.next(random).value());
            if (sample.json().length() <= LONGEST) {
                samples.add(sample);
                made++;
            }
        }
        KimArbitraries.edgeCases(type).forEach(value -> samples.add(Sample.of(type, value)));
    }

    private void document(int number, List<Sample> samples) {
        SplittableRandom random = new SplittableRandom(SEED + number * 0x9E3779B97F4A7C15L);
        Sample sample = samples.get(random.nextInt(samples.size()));
        Sample other = samples.get(random.nextInt(samples.size()));
        String text = sample.json();
        try {
            Mangler mangler = new Mangler(random);
            switch (number % 6) {
                case 0, 1 -> asWritten(sample, random);
                case 2, 3 -> {
                    text = mangler.text(text, other.json());
                    spoiled(sample.type(), text);
                }
                case 4 -> {
                    text = mangler.tree(sample.tree(), other.tree()).toString();
                    spoiled(sample.type(), text);
                }
                default -> {
                    byte[] bytes = mangler.bytes(text.getBytes(UTF_8));
                    text = new String(bytes, UTF_8);
                    spoiled(KimJson.read(bytes, sample.type()), sample.type());
                }
            }
            add("documents");
        } catch (Throwable thrown) {
            throw new AssertionError(
                    "document " + number + " of seed " + SEED + ", "
                            + sample.type().getSimpleName() + ": " + text,
                    thrown);
        }
    }

    private void asWritten(Sample sample, SplittableRandom random) {
        Reading<?> reading = random.nextBoolean()
                ? KimJson.read(sample.json(), sample.type())
                : KimJson.read(sample.json().getBytes(UTF_8), sample.type());
        ReadingLaw.same(reading, sample.value());
        add("as written");
    }

    /** As a text, and one time in four as bytes too, unless they cannot hold it. */
    private void spoiled(Class<?> type, String text) {
        Reading<?> reading = KimJson.read(text, type);
        spoiled(reading, type);
        byte[] bytes = text.getBytes(UTF_8);
        if (bytes.length % 4 == 0 && new String(bytes, UTF_8).equals(text)) {
            Reading<?> again = KimJson.read(bytes, type);
            assertThat(again.faults()).isEqualTo(reading.faults());
            assertThat(again.value().equals(reading.value())).isTrue();
        }
    }

    private void spoiled(Reading<?> reading, Class<?> type) {
        ReadingLaw.holds(reading, type);
        reading.faults().stream().map(Fault::code).distinct().forEach(this::add);
        if (reading.value().isPresent()) {
            add("spoiled and read");
        }
    }

    private void add(String what) {
        counted.computeIfAbsent(what, key -> new LongAdder()).increment();
    }

    private long count(String what) {
        return counted.getOrDefault(what, new LongAdder()).sum();
    }
}
