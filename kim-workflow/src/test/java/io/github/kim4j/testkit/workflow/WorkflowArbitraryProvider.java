package io.github.kim4j.testkit.workflow;

import io.github.kim4j.lifecycle.GroupCase;
import io.github.kim4j.policy.RegionPolicy;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/**
 * Gives jqwik the generators of {@link PolicyArbitraries} and {@link LifecycleArbitraries}, so that {@code @ForAll RegionPolicy},
 * {@code @ForAll GroupCase} and {@code @ForAll Walk} need nothing else. Its priority is that of the providers of jqwik; a provider
 * of the host with a higher one takes its place.
 */
public final class WorkflowArbitraryProvider implements ArbitraryProvider {
    private static final Map<Class<?>, Supplier<Arbitrary<?>>> TYPES = Map.of(
            RegionPolicy.class, PolicyArbitraries::policies,
            Setting.class, PolicyArbitraries::settings,
            GroupCase.class, LifecycleArbitraries::cases,
            Walk.class, LifecycleArbitraries::walks);

    /** Made by jqwik. */
    public WorkflowArbitraryProvider() {}

    @Override
    public boolean canProvideFor(TypeUsage target) {
        return TYPES.containsKey(target.getRawType());
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage target, SubtypeProvider parts) {
        return Optional.ofNullable(TYPES.get(target.getRawType())).stream()
                .map(Supplier::get)
                .collect(Collectors.toSet());
    }
}
