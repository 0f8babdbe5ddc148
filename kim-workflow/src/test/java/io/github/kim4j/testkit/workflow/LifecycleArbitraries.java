package io.github.kim4j.testkit.workflow;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generates walks through the lifecycle of a group, under policies of {@link PolicyArbitraries}. */
public final class LifecycleArbitraries {
    private LifecycleArbitraries() {}

    /**
     * Generates walks of 5 to 15 commands.
     *
     * @return the walks; under some policies nobody can be recognized
     */
    public static Arbitrary<Walk> walks() {
        Arbitrary<List<Long>> seeds =
                Arbitraries.randomValue(Random::nextLong).list().ofMinSize(5).ofMaxSize(15);
        return Combinators.combine(PolicyArbitraries.settings(), seeds).as(Walk::new);
    }
}
