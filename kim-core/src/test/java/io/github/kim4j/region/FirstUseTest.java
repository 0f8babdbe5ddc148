package io.github.kim4j.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the data is read: each test has the classes of the package anew, so that its first use is the first. */
class FirstUseTest {
    @Test
    void many_threads_may_be_first() throws Exception {
        Fresh fresh = new Fresh("nothing");
        int threads = 16;
        CyclicBarrier start = new CyclicBarrier(threads);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        List<Future<String>> answers = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            answers.add(pool.submit(() -> {
                start.await();
                return fresh.path("16.06.06.2008");
            }));
        }
        Set<String> distinct = new HashSet<>();
        for (Future<String> answer : answers) {
            distinct.add(answer.get());
        }
        pool.shutdown();

        assertThat(distinct)
                .containsExactly(
                        "Desa Toman, Kecamatan Babat Toman, Kabupaten Musi Banyuasin, Provinsi Sumatera Selatan");
    }

    @Test
    void upper_levels_are_answered_without_the_villages() throws Exception {
        Fresh fresh = new Fresh("villages.bin");

        assertThat(fresh.path("16.06.06")).startsWith("Kecamatan Babat Toman, ");
    }

    @Test
    void missing_data_is_told() {
        Fresh fresh = new Fresh("villages.bin");

        assertThatExceptionOfType(ExceptionInInitializerError.class)
                .isThrownBy(() -> fresh.path("16.06.06.2008"))
                .withCauseInstanceOf(IllegalStateException.class)
                .havingCause()
                .withMessage("villages.bin: not on the class path (expected: beside the class Gazetteer)");
    }

    @ParameterizedTest
    @CsvSource({
        "regions.bin, 16.06.06, 0, 0",
        "regions.bin, 16.06.06, 30000, 30000",
        "regions.bin, 16.06.06, 100000, 100000",
        "villages.bin, 16.06.06.2008, 3, 3",
        "villages.bin, 16.06.06.2008, 1000000, 1000000",
    })
    void truncated_data_is_told(String file, String code, int size, int read) {
        Fresh fresh = new Fresh(file, bytes -> Arrays.copyOf(bytes, size));

        assertThatExceptionOfType(ExceptionInInitializerError.class)
                .isThrownBy(() -> fresh.path(code))
                .withCauseInstanceOf(IllegalStateException.class)
                .havingCause()
                .withMessage(file + ": damaged after " + read + " bytes (expected: as the build packed it)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"regions.bin", "villages.bin", "edition.bin", "changes.bin"})
    void data_with_something_after_its_end_is_told(String file) {
        Fresh fresh = new Fresh(file, bytes -> Arrays.copyOf(bytes, bytes.length + 1));

        assertThatExceptionOfType(ExceptionInInitializerError.class)
                .isThrownBy(fresh::everything)
                .withCauseInstanceOf(IllegalStateException.class)
                .havingCause()
                .withMessageStartingWith(file + ": damaged after ");
    }

    @ParameterizedTest
    @CsvSource({"edition.bin, 1", "edition.bin, 60", "changes.bin, 0", "changes.bin, 400", "changes.bin, 200000"})
    void truncated_editions_and_changes_are_told(String file, int size) {
        Fresh fresh = new Fresh(file, bytes -> Arrays.copyOf(bytes, size));

        assertThatExceptionOfType(ExceptionInInitializerError.class)
                .isThrownBy(fresh::everything)
                .withCauseInstanceOf(IllegalStateException.class)
                .havingCause()
                .withMessage(file + ": damaged after " + size + " bytes (expected: as the build packed it)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"regions.bin", "villages.bin", "edition.bin", "changes.bin"})
    void a_file_is_closed_when_it_has_been_read(String file) throws Exception {
        Fresh fresh = new Fresh(file, bytes -> bytes);

        fresh.everything();

        assertThat(fresh.closed).containsExactly(file);
    }

    @Test
    void the_editions_are_read_as_the_table_has_them() throws Exception {
        List<String> expected = Wilayah.rows("editions.tsv")
                .map(cells -> cells[0] + ", " + cells[1] + " Nomor " + cells[2] + " Tahun " + cells[3] + ", " + cells[4]
                        + ", " + (cells[5].isEmpty() ? "Optional.empty" : "Optional[" + cells[5] + "]") + ", "
                        + IntStream.range(6, 13)
                                .map(cell -> Integer.parseInt(cells[cell]))
                                .sum())
                .toList();

        assertThat(new Fresh("nothing").editions()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "20002, 7f", // the number of keys
        "20002, ff",
        "20000, ff", // where the last slot begins
    })
    void a_count_that_is_out_of_range_is_told(int offset, String value) {
        Fresh fresh = new Fresh("regions.bin", bytes -> {
            byte[] changed = bytes.clone();
            int starts = ByteBuffer.wrap(bytes).getChar(20_000) + 1;
            changed[offset == 20_000 ? offset : offset + 4 * starts] = (byte) Integer.parseInt(value, 16);
            return changed;
        });

        assertThatExceptionOfType(ExceptionInInitializerError.class)
                .isThrownBy(() -> fresh.path("16.06.06"))
                .withCauseInstanceOf(IllegalStateException.class)
                .havingCause()
                .withMessageStartingWith("regions.bin: damaged after ");
    }

    @Test
    void the_edition_is_read_apart() throws Exception {
        Fresh fresh = new Fresh("edition.bin");

        assertThat(fresh.path("16.06.06")).startsWith("Kecamatan Babat Toman, ");
    }

    /** A loader which defines the package anew and hides one file. */
    private static final class Fresh extends ClassLoader {
        private static final String PACKAGE = RegionCode.class.getPackageName() + ".";
        private final String file;
        private final @Nullable UnaryOperator<byte[]> change;
        private final List<String> closed = new ArrayList<>();

        Fresh(String hidden) {
            this(hidden, null);
        }

        Fresh(String file, @Nullable UnaryOperator<byte[]> change) {
            super(RegionCode.class.getClassLoader());
            this.file = file;
            this.change = change;
        }

        String path(String code) throws Exception {
            Class<?> gazetteer = loadClass(PACKAGE + "Gazetteer");
            Class<?> regionCode = loadClass(PACKAGE + "RegionCode");
            Object parsed = regionCode.getMethod("parse", String.class).invoke(gazetteer, code);
            Method path = gazetteer.getMethod("path", regionCode);
            try {
                return (String) path.invoke(gazetteer.getMethod("bundled").invoke(gazetteer), parsed);
            } catch (InvocationTargetException e) {
                if (e.getCause() instanceof Error error) {
                    throw error;
                }
                throw e;
            }
        }

        /** Asks for a village and for the editions, so that each file is read. */
        void everything() throws Exception {
            path("16.06.06.2008");
            editions();
        }

        List<String> editions() throws Exception {
            Class<?> succession = loadClass(PACKAGE + "Succession");
            List<String> told = new ArrayList<>();
            for (Object edition : (List<?>) ask(ask(succession, "bundled"), "editions")) {
                List<String> parts = new ArrayList<>();
                for (String part : List.of("id", "citation", "date", "inForce", "size")) {
                    parts.add(ask(edition, part).toString());
                }
                told.add(String.join(", ", parts));
            }
            return told;
        }

        private static Object ask(Object owner, String method) throws Exception {
            Class<?> type = owner instanceof Class<?> statically ? statically : owner.getClass();
            try {
                return Objects.requireNonNull(type.getMethod(method).invoke(owner));
            } catch (InvocationTargetException e) {
                if (e.getCause() instanceof Error error) {
                    throw error;
                }
                throw e;
            }
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith(PACKAGE)) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                return loaded != null ? loaded : define(name);
            }
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
                if (in == null) {
                    throw new ClassNotFoundException(name);
                }
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }

        @Override
        public @Nullable URL getResource(String name) {
            return name.endsWith("/" + file) ? null : super.getResource(name);
        }

        @Override
        public @Nullable InputStream getResourceAsStream(String name) {
            if (change == null || !name.endsWith("/" + file)) {
                return super.getResourceAsStream(name);
            }
            try (InputStream in = Objects.requireNonNull(getParent().getResourceAsStream(name))) {
                return new ByteArrayInputStream(change.apply(in.readAllBytes())) {
                    @Override
                    public void close() {
                        closed.add(file);
                    }
                };
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
