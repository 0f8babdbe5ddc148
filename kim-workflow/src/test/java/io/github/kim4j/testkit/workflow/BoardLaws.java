package io.github.kim4j.testkit.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kim4j.lifecycle.GroupCase;
import io.github.kim4j.lifecycle.Mandate;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/** The laws on boards and on files as checks of a walk. */
public final class BoardLaws {
    /** How a case is asked which boards are in term; faulty readings test the law. */
    @FunctionalInterface
    public interface Reading {
        /**
         * Tells which boards are in term.
         *
         * @param it the case
         * @param day the day asked for
         * @return the numbers of their mandates
         */
        List<Integer> inTerm(GroupCase it, LocalDate day);
    }

    /** The case as it is. */
    public static final Reading PLAIN =
            (it, day) -> it.inTermOn(day).map(Mandate::number).stream().toList();

    private BoardLaws() {}

    /**
     * Law 8: on every edge day at most one board is in term, the one that the oracle finds.
     *
     * @param walk the steps of a walk
     * @param setting what it was decided under
     * @param reading how a case is read
     */
    public static void oneAtATime(List<Taken> walk, Setting setting, Reading reading) {
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

    /**
     * Law 2.6: the events read back from a file give an equal case.
     *
     * @param walk the steps of a walk
     * @param file writes and reads a case
     */
    public static void readsBack(List<Taken> walk, UnaryOperator<GroupCase> file) {
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
