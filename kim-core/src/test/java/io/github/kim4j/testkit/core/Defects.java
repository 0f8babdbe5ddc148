package io.github.kim4j.testkit.core;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Generators of documents with exactly one defect, whose fault is told beforehand. What can be derived from a type is derived:
 * a field missing, unknown, doubled or of another type, a text too long or blank, a number below one, a day that there is not.
 * What constructors and rules on several fields refuse is written down by hand.
 *
 * <pre>{@code
 * Arbitrary<Defective<Group>> groups = Defects.of(Group.class);
 * Arbitrary<Defective<Board>> boards = Defects.of(Board.class, "second chair");
 * }</pre>
 */
public final class Defects {
    private Defects() {}

    /**
     * Returns the defects that are known of a type.
     *
     * @param type one of {@link KimArbitraries#types()}
     * @return each with its code and place
     * @throws IllegalArgumentException if the type has no generator
     */
    public static List<Defect> known(Class<?> type) {
        return Flaws.of(type).stream().map(Flaw::defect).toList();
    }

    /**
     * Returns documents with any one of the known defects, all alike.
     *
     * @param <T> the type
     * @param type one of {@link KimArbitraries#types()}
     * @return the generator
     * @throws IllegalArgumentException if the type has no generator
     */
    public static <T> Arbitrary<Defective<T>> of(Class<T> type) {
        List<Arbitrary<Defective<T>>> all = new ArrayList<>();
        Flaws.of(type).forEach(flaw -> all.add(documents(type, flaw)));
        return Arbitraries.of(all).flatMap(one -> one);
    }

    /**
     * Returns documents with one certain defect.
     *
     * @param <T> the type
     * @param type one of {@link KimArbitraries#types()}
     * @param name the name of one of the {@link #known} defects
     * @return the generator
     * @throws IllegalArgumentException if the type has no generator, or no defect of that name
     */
    public static <T> Arbitrary<Defective<T>> of(Class<T> type, String name) {
        requireNonNull(name, "name");
        return Flaws.of(type).stream()
                .filter(flaw -> flaw.defect().name().equals(name))
                .findFirst()
                .map(flaw -> documents(type, flaw))
                .orElseThrow(() -> new IllegalArgumentException(
                        "name: " + name + " (expected: the name of a known defect of " + type.getSimpleName() + ")"));
    }

    private static <T> Arbitrary<Defective<T>> documents(Class<T> type, Flaw flaw) {
        return new Deliberate<>(flaw.documents().map(text -> new Defective<>(type, text, flaw.defect())), List.of());
    }
}
