package io.github.kim4j.machine;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.kim4j.machine.Loans.Action;
import io.github.kim4j.machine.Loans.Command;
import io.github.kim4j.machine.Loans.Copy;
import io.github.kim4j.machine.Loans.State;
import java.lang.management.ManagementFactory;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AllocationTest {
    private static final int CALLS = 10_000;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Definition<State, Action, Copy, Command> loans = Loans.table().build();
    private final State[] states = State.values();
    private final Copy copy = Loans.aCopy();
    private final Context reader = Loans.by(Loans.READER, Territory.of("north"));
    private final Context both = new Context(
            new Actor("somebody", Set.of(Loans.READER, Loans.LIBRARIAN), Territory.of("north")),
            Loans.TODAY,
            Loans.TODAY);

    @Test
    void asking_what_is_permitted_allocates_nothing() {
        assertThat(allocatedBy(this::askForBits)).isZero();
    }

    @Test
    void the_measurement_sees_what_is_allocated() {
        assertThat(allocatedBy(this::askForSets)).isGreaterThan(CALLS);
    }

    private long askForBits() {
        long seen = 0;
        for (int i = 0; i < CALLS; i++) {
            State state = states[i % states.length];
            seen |= loans.permittedBits(state, copy, reader) | loans.permittedBits(state, copy, both);
        }
        return seen;
    }

    private long askForSets() {
        long seen = 0;
        for (int i = 0; i < CALLS; i++) {
            seen += loans.permitted(states[i % states.length], copy, reader).size();
        }
        return seen;
    }

    /** The least of some rounds, for the machine itself allocates now and then; the first rounds also warm up. */
    private static long allocatedBy(java.util.function.LongSupplier asked) {
        long least = Long.MAX_VALUE;
        for (int round = 0; round < 20; round++) {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            long seen = asked.getAsLong();
            long allocated = THREADS.getCurrentThreadAllocatedBytes() - before;
            assertThat(seen).isPositive();
            least = Math.min(least, allocated);
        }
        return least;
    }
}
