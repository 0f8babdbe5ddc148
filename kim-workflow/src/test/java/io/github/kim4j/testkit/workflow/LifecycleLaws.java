package io.github.kim4j.testkit.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kim4j.group.Member;
import io.github.kim4j.group.Membership;
import io.github.kim4j.lifecycle.Deliberate;
import io.github.kim4j.lifecycle.GroupAction;
import io.github.kim4j.lifecycle.GroupCase;
import io.github.kim4j.lifecycle.GroupEvent;
import io.github.kim4j.lifecycle.GroupLifecycle;
import io.github.kim4j.lifecycle.GroupState;
import io.github.kim4j.lifecycle.IssueDecree;
import io.github.kim4j.lifecycle.Outcome;
import io.github.kim4j.lifecycle.Parties;
import io.github.kim4j.lifecycle.Relocate;
import io.github.kim4j.machine.Actor;
import io.github.kim4j.machine.Context;
import io.github.kim4j.machine.Violation;
import io.github.kim4j.policy.Finding;
import io.github.kim4j.policy.Parameter;
import io.github.kim4j.policy.PolicyLint;
import io.github.kim4j.policy.RegionPolicy;
import io.github.kim4j.policy.TimeLine;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The laws that hold for the lifecycle under any policy, as checks of a walk or of a period. Each throws an
 * {@link AssertionError} that tells what was done; {@link PolicyContract} runs them all on a policy.
 */
public final class LifecycleLaws {
    /** How a case is read; faulty readings test the laws. */
    public interface Reading {
        /** The state of a case. */
        GroupState state(GroupCase it);

        /** Whether a case is recognized on a day. */
        boolean recognizedOn(GroupCase it, LocalDate day);
    }

    /** The case as it reads itself. */
    public static final Reading PLAIN = new Reading() {
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

    /** Findings about a whole time line. */
    static final Set<String> LINES = Set.of("policy.shadowed", "policy.kind_absent", "policy.level_outside");

    private LifecycleLaws() {}

    /** 2.3: on every edge day the case says what the oracle says. */
    public static void days(List<Taken> walk, Setting setting, Reading reading) {
        RecognitionOracle oracle = new RecognitionOracle(setting);
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
    public static void nothingSkipped(List<Taken> walk, Setting setting) {
        RecognitionOracle oracle = new RecognitionOracle(setting);
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
    public static void declared(List<Taken> walk, GroupLifecycle lifecycle) {
        declared(walk, lifecycle, PLAIN);
    }

    /** The same of a case that is read in another way. */
    public static void declared(List<Taken> walk, GroupLifecycle lifecycle, Reading reading) {
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
                        .contains(reading.state(taken.outcome().after()));
            }
        }
    }

    /** 2.1: no act leads where the rules have no state; a case that was led under them all along is never told so. */
    public static void ownRules(List<Taken> walk) {
        for (Taken taken : walk) {
            assertThat(taken.outcome().violations())
                    .as("%s in %s", taken, walk)
                    .extracting(Violation::code)
                    .doesNotContain("policy.case_of_other_rules");
        }
    }

    /** 2.2: the state is RECOGNIZED iff the case, its last days left out, is recognized after every date on file. */
    public static void agreement(List<Taken> walk, Reading reading) {
        for (Taken taken : walk) {
            GroupCase after = taken.outcome().after();
            assertThat(reading.recognizedOn(withoutLastDays(after), AFTER_EVERYTHING))
                    .as("%s in %s", taken, walk)
                    .isEqualTo(reading.state(after) == GroupState.RECOGNIZED);
        }
    }

    private static GroupCase withoutLastDays(GroupCase it) {
        List<GroupEvent> events = it.events().stream()
                .<GroupEvent>map(event -> event instanceof GroupEvent.DecreeEstablished established
                        ? new GroupEvent.DecreeEstablished(
                                established.paper(),
                                established.mandate(),
                                established.kind(),
                                established.decree().toBuilder()
                                        .lastDay(Optional.empty())
                                        .build())
                        : event)
                .toList();
        return GroupCase.replay(it.id(), it.level(), it.firstUnit(), events);
    }

    /** 2.5: what is not accepted changes nothing and says why. */
    public static void nothingHappens(List<Taken> walk) {
        for (Taken taken : walk) {
            var outcome = taken.outcome();
            if (outcome.accepted()) {
                assertThat(outcome.violations()).as("%s", taken).isEmpty();
            } else {
                assertThat(outcome.after()).as("%s", taken).isSameAs(taken.before());
                assertThat(outcome.violations()).as("%s", taken).isNotEmpty();
            }
        }
    }

    /** 2.7: an accepted command was of a permitted action. */
    public static void permittedIsNecessary(List<Taken> walk, GroupLifecycle asked) {
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

    /**
     * 2.8: what a party is permitted to do, that very party can do. Exempt is what the linter finds nobody can do: no condition
     * of a case tells it, since it is a fault of the rules.
     */
    public static void permittedIsHonest(List<Taken> walk, Setting asked, Decider decider) {
        permittedIsHonest(walk, asked, GroupLifecycle.under(asked.policy()), decider);
    }

    /** The same where the lifecycle under the policy is at hand. */
    public static void permittedIsHonest(List<Taken> walk, Setting asked, GroupLifecycle lifecycle, Decider decider) {
        List<Finding> findings = PolicyLint.of(asked.policy());
        for (Taken taken : changes(walk)) {
            GroupCase it = taken.outcome().after();
            Setting today = new Setting(asked.policy(), asked.level(), it.unitOn(Walk.ENTERED));
            HonestCommands honest = new HonestCommands(today);
            Set<GroupAction> impossible = impossible(new Period(today, Walk.ENTERED), findings);
            Map<GroupAction, List<Move>> moves = new EnumMap<>(GroupAction.class);
            for (Actor party : Parties.of(today.unit())) {
                Set<GroupAction> permitted = EnumSet.noneOf(GroupAction.class);
                permitted.addAll(lifecycle.permitted(it, party, Walk.ENTERED));
                permitted.removeAll(impossible);
                for (GroupAction action : permitted) {
                    List<Move> possible = moves.computeIfAbsent(action, some -> honest.moves(it, some, Walk.ENTERED));
                    assertThat(canBeDone(it, possible, party, decider))
                            .as(() -> action + " by " + party + " permitted after " + taken + " in " + walk)
                            .isTrue();
                }
            }
        }
    }

    private static boolean canBeDone(GroupCase it, List<Move> moves, Actor party, Decider decider) {
        return moves.stream()
                .filter(move -> move.actor().equals(party))
                .anyMatch(move ->
                        decider.decide(it, move.command(), party, Walk.ENTERED).accepted());
    }

    /** The steps after which there is a case that was not there before; the first one always. */
    private static List<Taken> changes(List<Taken> walk) {
        return Stream.concat(
                        walk.stream().limit(1),
                        walk.stream().skip(1).filter(taken -> taken.outcome().accepted()))
                .toList();
    }

    private static Set<GroupAction> impossible(Period period, List<Finding> findings) {
        Set<GroupAction> impossible = EnumSet.noneOf(GroupAction.class);
        for (Finding finding : period.about(findings)) {
            switch (finding.kind()) {
                case UNREACHABLE ->
                    impossible.addAll(Set.of(GroupAction.ISSUE_DECREE, GroupAction.SUSPEND, GroupAction.LIFT));
                case INTAKE_ONLY ->
                    impossible.addAll(Set.of(GroupAction.DELIBERATE, GroupAction.REELECT, GroupAction.AMEND_DECREE));
                case IGNORED, WARNING -> {}
            }
        }
        return impossible;
    }

    /** 3: every reason reads in both languages, with every placeholder filled and no personal data of the walk. */
    public static void reasonsAreFitToPrint(List<String> texts, List<Member> members) {
        for (String text : texts) {
            assertThat(text).isNotBlank().doesNotContain("{");
            for (Member member : members) {
                LocalDate born = member.getBirthDate().orElseThrow();
                assertThat(text)
                        .doesNotContain(member.getNik().orElseThrow().value())
                        .doesNotContain(member.getName().orElseThrow().toString())
                        .doesNotContain(born.toString(), String.valueOf(born.getYear()));
            }
        }
    }

    /** Returns everybody whom a walk would make a member. */
    public static List<Member> members(List<Taken> walk) {
        return walk.stream()
                .map(taken -> taken.move().command())
                .filter(Deliberate.class::isInstance)
                .flatMap(command -> ((Deliberate) command).members().stream())
                .map(Membership::getMember)
                .distinct()
                .toList();
    }

    /** Returns all that the refusals and warnings of a walk say, in both languages. */
    public static List<String> texts(List<Taken> walk) {
        return walk.stream()
                .flatMap(taken -> reasons(taken.outcome()))
                .flatMap(reason -> Stream.of(INDONESIAN, Locale.ENGLISH).map(reason::message))
                .toList();
    }

    /** Returns the violations and the warnings of an answer. */
    public static Stream<Violation> reasons(Outcome<?, ?, ?> outcome) {
        return Stream.concat(outcome.violations().stream(), outcome.warnings().stream());
    }

    /**
     * 4: the linter finds rules unreachable iff no commands of one day lead from the start to RECOGNIZED, and finds that
     * they leave the intake only iff none lead there through a deliberation.
     */
    public static void reachability(Period period, List<Finding> findings, Decider decider) {
        boolean founded = recognized(period, Set.of(GroupAction.ADMIT), decider);
        assertThat(founded || recognized(period, Set.of(), decider)) // a way that founds it is one of all ways
                .as("recognized on %s by %s", period, findings)
                .isEqualTo(!period.kinds(findings).contains(Finding.Kind.UNREACHABLE));
        assertThat(founded)
                .as("founded and recognized on %s by %s", period, findings)
                .isEqualTo(period.open(findings));
    }

    private static boolean recognized(Period period, Set<GroupAction> but, Decider decider) {
        return recognized(period, explorer(period, decider).without(but));
    }

    private static boolean recognized(Period period, Explorer explorer) {
        GroupCase start = new HonestCommands(period.setting()).start();
        return explorer.reaches(start, GroupState.RECOGNIZED);
    }

    /** With the unit where it is: other kinds of units have other rules. */
    private static Explorer explorer(Period period, Decider decider) {
        return Explorer.on(period.day(), period.setting(), decider).without(Set.of(GroupAction.RELOCATE));
    }

    /** 4: where rules are open, there is a way to RECOGNIZED that never meets what the linter finds ignored. */
    public static void ignored(Period period, List<Finding> findings, Function<RegionPolicy, Decider> deciders) {
        if (!period.open(findings)) {
            return;
        }
        RegionPolicy policy = period.setting().policy();
        for (Finding finding : period.about(findings)) {
            if (finding.kind() == Finding.Kind.IGNORED) {
                assertThat(recognized(period, unmet(period, finding, explorer(period, deciders.apply(policy)))))
                        .as("recognized on %s without meeting %s", period, finding)
                        .isTrue();
            }
        }
        for (Finding finding : findings) {
            if (LINES.contains(finding.code())
                    && finding.level() == period.setting().level()) {
                Period without = new Period(without(period.setting(), finding), period.day());
                assertThat(recognized(
                                without,
                                Set.of(),
                                deciders.apply(without.setting().policy())))
                        .as("recognized on %s without the rules of %s", period, finding)
                        .isTrue();
            }
        }
    }

    private static Explorer unmet(Period period, Finding finding, Explorer explorer) {
        return switch (finding.code()) {
            case "policy.registration_outside_chain" ->
                explorer.without(Set.of(GroupAction.FILE, GroupAction.RETURN, GroupAction.REGISTER));
            case "policy.deadline_step_absent", "policy.deadline_nobody_waits", "policy.year_term_without_decree" ->
                explorer;
            case "policy.officer_age_below_member_age" -> {
                Explorer founding = explorer.without(Set.of(GroupAction.ADMIT));
                yield founding.trying(it -> founding.movesFrom(it).map(move -> withTheYoungestBoard(period, move)));
            }
            default -> throw new AssertionError("no way is known that does not meet " + finding);
        };
    }

    /** The move with members who all, officers too, are just as old as members must be. */
    private static Move withTheYoungestBoard(Period period, Move move) {
        if (!(move.command() instanceof Deliberate deliberate)) {
            return move;
        }
        int age = period.rules().getMinimumAge().map(Parameter::value).orElse(0);
        List<Membership> members =
                HonestCommands.members(deliberate.members().size(), period.day().minusYears(age));
        return new Move(new HonestCommands(period.setting()).deliberate(period.day(), members), move.actor());
    }

    private static Setting without(Setting setting, Finding finding) {
        RegionPolicy policy = setting.policy();
        List<TimeLine> lines = policy.getTimeLines().stream()
                .filter(line -> line.getLevel() != finding.level()
                        || !line.getUnitKind().equals(finding.unitKind()))
                .toList();
        return new Setting(policy.toBuilder().timeLines(lines).build(), setting.level(), setting.unit());
    }

    /** 4: from every case that is explored on a day an end is reached on that day. */
    public static void ends(Period period, Decider decider) {
        ends(period, explorer(period, decider));
    }

    /**
     * 4: the same where units get another code, of another kind where there is one, for which the region has rules on that
     * day. A second code is left out: it would hold from the next day on only, and nothing ends before the latest act.
     */
    public static void endsElsewhere(Period period, Decider decider) {
        ends(
                period,
                Explorer.on(period.day(), period.setting(), decider)
                        .where(move -> !(move.command() instanceof Relocate relocate) || onThatDay(relocate, period)));
    }

    private static void ends(Period period, Explorer explorer) {
        GroupCase start = new HonestCommands(period.setting()).start();
        assertThat(explorer.stuck(start, it -> it.state() == GroupState.DISSOLVED))
                .as("cases without an end on %s", period)
                .isEmpty();
    }

    private static boolean onThatDay(Relocate relocate, Period period) {
        Setting there = new Setting(period.setting().policy(), period.setting().level(), relocate.to());
        return relocate.on().equals(period.day()) && there.rules(period.day()).isPresent();
    }

    /** 4: from every case of a walk an end is reached on the day of entry. */
    public static void ends(List<Taken> walk, Setting setting, Decider decider) {
        Explorer explorer = Explorer.on(Walk.ENTERED, setting, decider);
        Explorer atOnce = explorer.only(Set.of(GroupAction.DISSOLVE));
        changes(walk).forEach(taken -> {
            GroupCase after = taken.outcome().after();
            assertThat(Stream.of(atOnce, explorer).anyMatch(some -> some.reaches(after, GroupState.DISSOLVED)))
                    .as("an end after %s in %s", taken, walk)
                    .isTrue();
        });
    }
}
