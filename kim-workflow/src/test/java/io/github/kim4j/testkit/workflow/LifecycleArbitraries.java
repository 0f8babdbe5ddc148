package io.github.kim4j.testkit.workflow;

import io.github.kim4j.lifecycle.GroupCase;
import io.github.kim4j.lifecycle.GroupLifecycle;
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

    /**
     * Generates cases of groups, as walks of up to 15 commands leave them: without a group, recognized, with boards that follow one
     * another, with revoked decrees, dormant, dissolved.
     *
     * @return the cases, each possible under some policy
     */
    public static Arbitrary<GroupCase> cases() {
        return walks().map(LifecycleArbitraries::end);
    }

    private static GroupCase end(Walk walk) {
        GroupLifecycle lifecycle = GroupLifecycle.under(walk.setting().policy());
        List<Taken> taken = walk.take(lifecycle::decide);
        return taken.get(taken.size() - 1).outcome().after();
    }
}
