package io.github.kim4j.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

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

    /** A loader which defines the package anew and hides one file. */
    private static final class Fresh extends ClassLoader {
        private static final String PACKAGE = RegionCode.class.getPackageName() + ".";
        private final String hidden;

        Fresh(String hidden) {
            super(RegionCode.class.getClassLoader());
            this.hidden = hidden;
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
            return name.endsWith("/" + hidden) ? null : super.getResource(name);
        }
    }
}
