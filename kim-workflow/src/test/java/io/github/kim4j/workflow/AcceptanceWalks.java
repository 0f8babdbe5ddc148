package io.github.kim4j.workflow;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kim4j.lifecycle.GroupAction;
import io.github.kim4j.lifecycle.GroupCase;
import io.github.kim4j.lifecycle.GroupEvent;
import io.github.kim4j.lifecycle.Outcome;
import io.github.kim4j.machine.Territory;
import io.github.kim4j.machine.Violation;
import io.github.kim4j.oracle.AcceptanceOracle;
import io.github.kim4j.oracle.TableOracle;
import io.github.kim4j.testkit.workflow.Decider;
import io.github.kim4j.testkit.workflow.Move;
import io.github.kim4j.testkit.workflow.Setting;
import io.github.kim4j.testkit.workflow.Walk;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Walks with real commands and trouble on the way, at each step of which an engine is compared with the oracle. */
final class AcceptanceWalks {
    private static final int STEPS_A_WALK = 16;

    final Map<String, Integer> met = new TreeMap<>();
    final Set<String> judged = new TreeSet<>();
    private final Random random;
    private int steps;

    AcceptanceWalks(Random random) {
        this.random = random;
    }

    int steps() {
        return steps;
    }

    private static TableOracle.Told told(Outcome<GroupAction, GroupCase, GroupEvent> outcome) {
        return new TableOracle.Told(
                outcome.getClass().getSimpleName(),
                outcome.after().state(),
                outcome instanceof Outcome.Refused ? codes(outcome.violations()) : Set.of(),
                codes(warnings(outcome)));
    }

    private static List<Violation> warnings(Outcome<GroupAction, GroupCase, GroupEvent> outcome) {
        if (outcome instanceof Outcome.Accepted<GroupAction, GroupCase, GroupEvent> accepted) {
            return accepted.warnings();
        }
        return outcome instanceof Outcome.Refused<GroupAction, GroupCase, GroupEvent> refused
                ? refused.warnings()
                : List.of();
    }

    private static Set<String> codes(List<Violation> violations) {
        return violations.stream().map(Violation::code).collect(toCollection(TreeSet::new));
    }

    private static TableOracle.Told asked(AcceptanceOracle oracle, Move move) {
        Territory territory = move.actor().territory();
        return oracle.answer(
                move.command(),
                Trouble.roles(move.actor()),
                territory.equals(Territory.everywhere()) ? "" : territory.toString(),
                Walk.ENTERED);
    }

    /** Walks, with trouble on the way, and compares at each step. */
    void walk(Setting setting, Decider engine) {
        AcceptanceOracle oracle = new AcceptanceOracle(setting);
        Trouble trouble = new Trouble(setting, random);
        Walk walk = new Walk(setting, random.longs(STEPS_A_WALK).boxed().toList());
        walk.take((it, command, actor, on) -> {
            Move move = trouble.of(it, new Move(command, actor), command.done(on));
            var outcome = engine.decide(it, move.command(), move.actor(), on);
            TableOracle.Told expected = asked(oracle, move);
            TableOracle.Told told = told(outcome);
            if (!told.equals(expected)) { // asked first, for a description is costly
                assertThat(told).as("%s on %s after %s", move, it, it.events()).isEqualTo(expected);
            }
            count(told);
            return outcome;
        });
        judged.addAll(oracle.judged());
    }

    private void count(TableOracle.Told told) {
        steps++;
        met.merge(told.kind(), 1, Integer::sum);
        Stream.concat(told.refusing().stream(), told.warning().stream())
                .forEach(code -> met.merge(code, 1, Integer::sum));
    }
}
