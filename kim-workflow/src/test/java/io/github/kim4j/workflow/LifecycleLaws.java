package io.github.kim4j.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kim4j.group.Membership;
import io.github.kim4j.lifecycle.GroupAction;
import io.github.kim4j.lifecycle.GroupCase;
import io.github.kim4j.lifecycle.GroupEvent;
import io.github.kim4j.lifecycle.GroupLifecycle;
import io.github.kim4j.lifecycle.GroupState;
import io.github.kim4j.lifecycle.IssueDecree;
import io.github.kim4j.lifecycle.Outcome;
import io.github.kim4j.machine.Context;
import io.github.kim4j.policy.RegionPolicy;
import io.github.kim4j.testkit.workflow.Decider;
import io.github.kim4j.testkit.workflow.HonestCommands;
import io.github.kim4j.testkit.workflow.Move;
import io.github.kim4j.testkit.workflow.Taken;
import io.github.kim4j.testkit.workflow.Walk;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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

    private static final LocalDate AFTER_EVERYTHING = LocalDate.of(2100, 1, 1);
    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

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

    /** 2.2: the state is RECOGNIZED iff the case, its last days left out, is recognized after every date on file. */
    static void agreement(List<Taken> walk, Reading reading) {
        for (Taken taken : walk) {
            GroupCase after = taken.outcome().after();
            assertThat(reading.recognizedOn(withoutLastDays(after), AFTER_EVERYTHING))
                    .as("%s in %s", taken, walk)
                    .isEqualTo(reading.state(after) == GroupState.RECOGNIZED);
        }
    }

    private static GroupCase withoutLastDays(GroupCase it) {
        List<GroupEvent> events = it.events().stream()
                .map(event -> event instanceof GroupEvent.DecreeEstablished established
                        ? new GroupEvent.DecreeEstablished(
                                established.paper(),
                                established.decree().toBuilder()
                                        .lastDay(Optional.empty())
                                        .build())
                        : event)
                .toList();
        return GroupCase.replay(it.id(), it.level(), it.unit(), events);
    }

    /** 2.5: what is not accepted changes nothing and says why. */
    static void nothingHappens(List<Taken> walk) {
        for (Taken taken : walk) {
            Outcome outcome = taken.outcome();
            if (outcome.accepted()) {
                assertThat(outcome.violations()).as("%s", taken).isEmpty();
            } else {
                assertThat(outcome.after()).as("%s", taken).isSameAs(taken.before());
                assertThat(outcome.violations()).as("%s", taken).isNotEmpty();
            }
        }
    }

    /** 2.7: an accepted command was of a permitted action. */
    static void permittedIsNecessary(List<Taken> walk, GroupLifecycle asked) {
        for (Taken taken : walk) {
            if (taken.outcome().accepted()) {
                LocalDate done = taken.move().command().done(Walk.ENTERED);
                Context context = new Context(taken.move().actor(), done, Walk.ENTERED);
                assertThat(asked.definition(taken.before(), done)
                                .orElseThrow()
                                .permitted(taken.before().state(), taken.before(), context))
                        .as("%s in %s", taken, walk)
                        .contains(taken.move().command().action());
            }
        }
    }

    /** 2.8: what is permitted to the party whose act it is can be done. */
    static void permittedIsHonest(List<Taken> walk, GroupLifecycle asked, Decider decider) {
        HonestCommands honest = new HonestCommands(asked.policy());
        for (Taken taken : walk) {
            GroupCase it = taken.outcome().after();
            for (GroupAction action : permittedToSomebody(asked, it)) {
                Optional<Move> move = honest.move(it, action, Walk.ENTERED);
                assertThat(move)
                        .as("%s permitted after %s in %s", action, taken, walk)
                        .isPresent();
                Outcome outcome =
                        decider.decide(it, move.get().command(), move.get().actor(), Walk.ENTERED);
                assertThat(outcome.violations())
                        .as("%s after %s in %s", move.get(), taken, walk)
                        .isEmpty();
            }
        }
    }

    private static Set<GroupAction> permittedToSomebody(GroupLifecycle asked, GroupCase it) {
        Set<GroupAction> permitted = EnumSet.noneOf(GroupAction.class);
        HonestCommands.actors().forEach(actor -> permitted.addAll(asked.permitted(it, actor, Walk.ENTERED)));
        return permitted;
    }

    /** 3: every reason reads in both languages, with every placeholder filled and no personal data. */
    static void reasonsAreFitToPrint(List<String> texts) {
        for (String text : texts) {
            assertThat(text).isNotBlank().doesNotContain("{", "Siti Contoh", "0480");
            for (Membership membership : HonestCommands.members(3)) {
                LocalDate born = membership.getMember().getBirthDate().orElseThrow();
                assertThat(text)
                        .doesNotContain(
                                membership.getMember().getNik().orElseThrow().value())
                        .doesNotContain(born.toString(), String.valueOf(born.getYear()));
            }
        }
    }

    /** Returns all that the refusals of a walk say, in both languages. */
    static List<String> texts(List<Taken> walk) {
        return walk.stream()
                .flatMap(taken -> taken.outcome().violations().stream())
                .flatMap(violation -> Stream.of(INDONESIAN, Locale.ENGLISH).map(violation::message))
                .toList();
    }

    /** 4: a state is reached by honest commands that are all done on one day. */
    static void reaches(GroupCase from, GroupState wanted, RegionPolicy policy, LocalDate day, Decider decider) {
        assertThat(Explorer.reaches(from, wanted, policy, day, decider))
                .as("%s from %s on %s under %s", wanted, from, day, policy)
                .isTrue();
    }
}
