package io.github.kim4j.testkit.core;

import java.util.List;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;

/**
 * A generator with the edge cases that it is given and no other. ({@code Arbitrary.edgeCases(config -> config.none().add(...))}
 * throws in jqwik 1.9.3, and without {@code none()} it first makes the products of those of all parts.)
 */
final class Deliberate<T> implements Arbitrary<T> {
    private final Arbitrary<T> inner;
    private final List<T> edges;

    Deliberate(Arbitrary<T> inner, List<T> edges) {
        this.inner = inner;
        this.edges = edges;
    }

    @Override
    public RandomGenerator<T> generator(int genSize) {
        return inner.generator(genSize);
    }

    @Override
    public RandomGenerator<T> generatorWithEmbeddedEdgeCases(int genSize) {
        return inner.generator(genSize);
    }

    @Override
    public EdgeCases<T> edgeCases(int most) {
        return EdgeCases.fromSuppliers(
                edges.stream().limit(most).map(Deliberate::supplier).toList());
    }

    private static <T> Supplier<Shrinkable<T>> supplier(T edge) {
        return () -> Shrinkable.unshrinkable(edge);
    }
}
