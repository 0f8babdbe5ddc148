package io.github.kim4j.testkit.core;

import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/**
 * Gives jqwik the generators of {@link KimArbitraries} and {@link Defects}, so that {@code @ForAll Group} and
 * {@code @ForAll Defective<Group>} need nothing else. Its priority is that of the providers of jqwik; a provider of the host
 * with a higher one takes its place.
 */
public final class KimArbitraryProvider implements ArbitraryProvider {
    /** Made by jqwik. */
    public KimArbitraryProvider() {}

    @Override
    public boolean canProvideFor(TypeUsage target) {
        return ours(defective(target) ? target.getTypeArgument(0) : target);
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage target, SubtypeProvider parts) {
        return Set.of(
                defective(target)
                        ? Defects.of(target.getTypeArgument(0).getRawType())
                        : KimArbitraries.of(target.getRawType()));
    }

    private static boolean defective(TypeUsage target) {
        return target.getRawType() == Defective.class;
    }

    private static boolean ours(TypeUsage type) {
        return KimArbitraries.types().contains(type.getRawType());
    }
}
