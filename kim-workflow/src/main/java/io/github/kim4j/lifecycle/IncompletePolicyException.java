package io.github.kim4j.lifecycle;

import io.github.kim4j.policy.RegionPolicy;
import java.util.List;

/** Thrown where a lifecycle is asked for and the region has not decided what it needs. */
public final class IncompletePolicyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> undecided;

    IncompletePolicyException(RegionPolicy policy) {
        super("policy of " + policy.getRegion() + ": incomplete (expected: the region decides "
                + String.join(", ", policy.undecided()) + ")");
        this.undecided = policy.undecided();
    }

    /**
     * Returns what the region must decide.
     *
     * @return for example {@code VILLAGE from 2020-01-01: chain}
     */
    public List<String> undecided() {
        return undecided;
    }
}
