package io.github.kim4j.testkit.core;

import static java.util.Objects.requireNonNull;

import io.github.kim4j.json.Reading;
import java.util.Collection;
import java.util.List;

/** Assertions beside those of AssertJ; import both {@code assertThat} and the compiler takes the one that fits. */
public final class KimAssertions {
    private KimAssertions() {}

    /** Writes a value as text, by whatever mapper. */
    @FunctionalInterface
    public interface Writer {
        /**
         * Writes a value.
         *
         * @param value the value
         * @return its text
         * @throws Exception if the value cannot be written; what the exception says is looked at too
         */
        String write(Object value) throws Exception;
    }

    /**
     * Begins an assertion on what came of a document.
     *
     * @param <T> the type that was read
     * @param reading the answer of {@code KimJson.read}
     * @return the assertion
     */
    public static <T> ReadingAssert<T> assertThat(Reading<T> reading) {
        return new ReadingAssert<>(reading);
    }

    /**
     * Asserts that neither {@code toString} nor any of the writers lets personal data out. The message of a failure counts
     * the canary and does not repeat it.
     *
     * @param value the value
     * @param canaries texts that stand in the value and must not be seen
     * @param writers how the host writes it, for example {@code mapper::writeValueAsString}
     * @throws AssertionError if one of the canaries is seen
     * @throws IllegalArgumentException if there is no canary, or an empty one
     */
    public static void writesNoPersonalData(Object value, Collection<String> canaries, Writer... writers) {
        requireNonNull(value, "value");
        if (canaries.isEmpty() || canaries.contains("")) {
            throw new IllegalArgumentException("canaries: " + canaries.size() + " (expected: texts, at least one)");
        }
        look("toString", value.toString(), canaries);
        for (int i = 0; i < writers.length; i++) {
            look("writer " + (i + 1), written(writers[i], value), canaries);
        }
    }

    private static String written(Writer writer, Object value) {
        try {
            return writer.write(value);
        } catch (Exception refused) {
            return told(refused);
        }
    }

    private static String told(Throwable refused) {
        Throwable cause = refused.getCause();
        return refused + (cause == null ? "" : "\n" + told(cause));
    }

    private static void look(String where, String text, Collection<String> canaries) {
        List<String> all = List.copyOf(canaries);
        for (int i = 0; i < all.size(); i++) {
            if (text.contains(all.get(i))) {
                throw new AssertionError(
                        where + ": shows canary " + (i + 1) + " of " + all.size() + " (expected: none)");
            }
        }
    }
}
