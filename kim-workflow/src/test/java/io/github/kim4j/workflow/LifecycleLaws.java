package io.github.kim4j.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kim4j.lifecycle.GroupCase;
import io.github.kim4j.lifecycle.GroupLifecycle;
import io.github.kim4j.lifecycle.GroupState;
import io.github.kim4j.lifecycle.IssueDecree;
import io.github.kim4j.policy.RegionPolicy;
import io.github.kim4j.testkit.workflow.Taken;
import io.github.kim4j.testkit.workflow.Walk;
import java.time.LocalDate;
import java.util.List;

/** The laws of the lifecycle as checks of a walk, each throwing an {@link AssertionError} that tells the walk. */
final class LifecycleLaws {
    /** How a case is read; faulty readings test the laws. */
    interface Reading {
        GroupState state(GroupCase it);

        boolean recognizedOn(GroupCase it, LocalDate day);
    }

    static final Reading PLAIN = new Reading() {
        @Override
        public GroupState state(GroupCase it) {
            return it.state();
        }

        @Override
        public boolean recognizedOn(GroupCase it, LocalDate day) {
            return it.recognizedOn(day);
        }
    };

    private LifecycleLaws() {}

    /** 2.3: on every edge day the case says what the oracle says. */
    static void days(List<Taken> walk, RegionPolicy policy, Reading reading) {
        RecognitionOracle oracle = new RecognitionOracle(policy);
        for (Taken taken : walk) {
            if (taken.outcome().accepted()) {
                oracle.accepted(taken.move().command(), Walk.ENTERED);
                GroupCase after = taken.outcome().after();
                for (LocalDate day : oracle.edgeDays()) {
                    assertThat(reading.recognizedOn(after, day))
                            .as("recognized on %s after %s in %s", day, taken, walk)
                            .isEqualTo(oracle.recognizedOn(day));
                }
            }
        }
    }

    /** 2.4: before a decree every earlier link stands, and registration is done where it is asked for. */
    static void nothingSkipped(List<Taken> walk, RegionPolicy policy) {
        RecognitionOracle oracle = new RecognitionOracle(policy);
        for (Taken taken : walk) {
            if (taken.outcome().accepted()) {
                if (taken.move().command() instanceof IssueDecree issue) {
                    assertThat(oracle.skippedBy(issue.decree()))
                            .as("skipped by %s in %s", taken, walk)
                            .isEmpty();
                }
                oracle.accepted(taken.move().command(), Walk.ENTERED);
            }
        }
    }

    /** 2.1: the state after is among those that the step declares. */
    static void declared(List<Taken> walk, GroupLifecycle lifecycle) {
        for (Taken taken : walk) {
            if (taken.outcome().accepted()) {
                GroupCase before = taken.before();
                LocalDate done = taken.move().command().done(Walk.ENTERED);
                var step = lifecycle
                        .definition(before, done)
                        .flatMap(table -> table.step(
                                before.state(), taken.move().command().action()));
                assertThat(step).as("the step of %s", taken).isPresent();
                assertThat(step.get().to())
                        .as("%s in %s", taken, walk)
                        .contains(taken.outcome().after().state());
            }
        }
    }
}
