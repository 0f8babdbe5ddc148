package io.github.kim4j.lifecycle;

import static java.util.stream.Collectors.joining;

import io.github.kim4j.policy.RegionPolicy;
import io.github.kim4j.policy.Undecided;
import java.util.List;

/** Thrown where a lifecycle is asked for and the region has not decided what it needs. */
public final class IncompletePolicyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Undecided> undecided;

    IncompletePolicyException(RegionPolicy policy) {
        super("policy of " + policy.getRegion() + ": incomplete (expected: the region decides "
                + policy.undecided().stream().map(Undecided::toString).collect(joining(", ")) + ")");
        this.undecided = policy.undecided();
    }

    /**
     * Returns what the region must decide.
     *
     * @return each with its texts in both languages
     */
    public List<Undecided> undecided() {
        return undecided;
    }
}
