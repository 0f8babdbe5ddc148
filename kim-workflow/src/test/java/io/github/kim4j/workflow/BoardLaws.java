package io.github.kim4j.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kim4j.lifecycle.GroupCase;
import io.github.kim4j.lifecycle.Mandate;
import io.github.kim4j.testkit.workflow.Setting;
import io.github.kim4j.testkit.workflow.Taken;
import io.github.kim4j.testkit.workflow.Walk;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/** The laws on boards and on files as checks of a walk. */
final class BoardLaws {
    /** How a case is asked which boards are in term; faulty readings test the law. */
    @FunctionalInterface
    interface Reading {
        List<Integer> inTerm(GroupCase it, LocalDate day);
    }

    static final Reading PLAIN =
            (it, day) -> it.inTermOn(day).map(Mandate::number).stream().toList();

    private BoardLaws() {}

    /** 8: on every edge day at most one board is in term, the one that the oracle finds. */
    static void oneAtATime(List<Taken> walk, Setting setting, Reading reading) {
        BoardOracle oracle = new BoardOracle(setting);
        for (Taken taken : walk) {
            if (taken.outcome().accepted()) {
                oracle.accepted(taken.move().command(), Walk.ENTERED);
                for (LocalDate day : oracle.edgeDays()) {
                    assertThat(reading.inTerm(taken.outcome().after(), day))
                            .as("in term on %s after %s in %s", day, taken, walk)
                            .hasSizeLessThanOrEqualTo(1)
                            .isEqualTo(oracle.inTermOn(day));
                }
            }
        }
    }

    /** 2.6: the events read back from a file give an equal case. */
    static void readsBack(List<Taken> walk, UnaryOperator<GroupCase> file) {
        for (Taken taken : walk) {
            GroupCase after = taken.outcome().after();
            GroupCase again = file.apply(after);
            assertThat(again).as("%s in %s", taken, walk).isEqualTo(after);
            assertThat(again.state()).isEqualTo(after.state());
            assertThat(again.papers()).isEqualTo(after.papers());
            assertThat(again.mandates()).isEqualTo(after.mandates());
        }
    }
}
