package io.github.kim4j.workflow;

import static io.github.kim4j.testkit.workflow.PolicyArbitraries.synthetic;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kim4j.decree.OfficeKind;
import io.github.kim4j.group.GroupLevel;
import io.github.kim4j.json.KimJson;
import io.github.kim4j.lifecycle.File;
import io.github.kim4j.lifecycle.Filing;
import io.github.kim4j.lifecycle.GroupAction;
import io.github.kim4j.lifecycle.GroupCase;
import io.github.kim4j.lifecycle.GroupEvent;
import io.github.kim4j.lifecycle.GroupEvent.RecognitionCompleted;
import io.github.kim4j.lifecycle.GroupLifecycle;
import io.github.kim4j.lifecycle.GroupState;
import io.github.kim4j.lifecycle.IssueDecree;
import io.github.kim4j.lifecycle.Mandate;
import io.github.kim4j.lifecycle.Paper;
import io.github.kim4j.policy.Chain;
import io.github.kim4j.policy.RegionPolicy;
import io.github.kim4j.policy.Registration;
import io.github.kim4j.policy.Rules;
import io.github.kim4j.policy.TimeLine;
import io.github.kim4j.region.RegionCode;
import io.github.kim4j.testkit.workflow.BoardLaws;
import io.github.kim4j.testkit.workflow.Decider;
import io.github.kim4j.testkit.workflow.HonestCommands;
import io.github.kim4j.testkit.workflow.LifecycleLaws;
import io.github.kim4j.testkit.workflow.Move;
import io.github.kim4j.testkit.workflow.Setting;
import io.github.kim4j.testkit.workflow.Taken;
import io.github.kim4j.testkit.workflow.Walk;
import io.github.kim4j.time.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Faults that a lifecycle with boards, renewal and rules that change could have, each seen by the law that is to see it. */
class SeededFaultsTest {
    private static final int WALKS = 2000;
    private static final LocalDate CHANGE = LocalDate.of(2022, 7, 1);
    private static final Set<OfficeKind> HEAD = Set.of(OfficeKind.KEPALA_DESA);
    private static final Set<OfficeKind> REGENT = Set.of(OfficeKind.BUPATI);
    private static final Setting ONE = setting(rules(Chain.of(REGENT)).build());
    private static final Setting TWO = setting(rules(Chain.of(HEAD, REGENT)).build());
    private static final Setting TERMS =
            setting(rules(Chain.of(REGENT)).termYears(synthetic(1)).build());
    private static final Setting CHANGING = setting(
            rules(Chain.of(HEAD, REGENT)).build(),
            rules(Chain.of(REGENT)).since(CHANGE).build());
    private static final Setting FILING = setting(rules(Chain.of(HEAD, REGENT))
            .registration(synthetic(Registration.before(OfficeKind.BUPATI)))
            .build());

    private static Rules.Builder rules(Chain chain) {
        return Rules.builder().chain(synthetic(chain));
    }

    private static Setting setting(Rules... periods) {
        return new Setting(
                RegionPolicy.builder()
                        .region(RegionCode.parse("16.06"))
                        .addTimeLines(TimeLine.builder()
                                .level(GroupLevel.VILLAGE)
                                .addPeriods(periods)
                                .build())
                        .build(),
                GroupLevel.VILLAGE,
                RegionCode.parse("16.06.06.2008"));
    }

    private static GroupLifecycle under(Setting setting) {
        return GroupLifecycle.under(setting.policy());
    }

    private static Stream<List<Taken>> walks(Setting setting, Decider decider) {
        return new Random(8)
                .longs(WALKS)
                .mapToObj(seed ->
                        new Walk(setting, new Random(seed).longs(15).boxed().toList()))
                .map(walk -> walk.take(decider));
    }

    private static void bites(Setting setting, Decider decider, Consumer<List<Taken>> law) {
        assertThat(walks(setting, decider).anyMatch(walk -> red(walk, law))).isTrue();
    }

    /** The law holds of the lifecycle as it is, and is red for the fault. */
    private static void seen(
            Setting setting, BiConsumer<List<Taken>, LifecycleLaws.Reading> law, LifecycleLaws.Reading fault) {
        assertThat(walks(setting, under(setting)::decide)
                        .limit(WALKS / 20)
                        .noneMatch(walk -> red(walk, taken -> law.accept(taken, LifecycleLaws.PLAIN))))
                .as("holds without the fault")
                .isTrue();
        bites(setting, under(setting)::decide, walk -> law.accept(walk, fault));
    }

    private static boolean red(List<Taken> walk, Consumer<List<Taken>> law) {
        try {
            law.accept(walk);
            return false;
        } catch (AssertionError expected) {
            return true;
        }
    }

    private static BiConsumer<List<Taken>, LifecycleLaws.Reading> days(Setting setting) {
        return (walk, reading) -> LifecycleLaws.days(walk, setting, reading);
    }

    private static LifecycleLaws.Reading reading(BiFunction<GroupCase, LocalDate, Boolean> recognized) {
        return new LifecycleLaws.Reading() {
            @Override
            public GroupState state(GroupCase it) {
                return it.state();
            }

            @Override
            public boolean recognizedOn(GroupCase it, LocalDate day) {
                return recognized.apply(it, day);
            }
        };
    }

    private static LifecycleLaws.Reading ofState(BiFunction<GroupCase, GroupState, GroupState> state) {
        return new LifecycleLaws.Reading() {
            @Override
            public GroupState state(GroupCase it) {
                return state.apply(it, it.state());
            }

            @Override
            public boolean recognizedOn(GroupCase it, LocalDate day) {
                return it.recognizedOn(day);
            }
        };
    }

    /** A reading of the case as if other things had happened. */
    private static LifecycleLaws.Reading told(UnaryOperator<List<GroupEvent>> otherwise) {
        return reading((it, day) -> GroupCase.replay(it.id(), it.level(), it.firstUnit(), otherwise.apply(it.events()))
                .recognizedOn(day));
    }

    private static List<RecognitionCompleted> recognitions(GroupCase it) {
        return it.events().stream()
                .filter(RecognitionCompleted.class::isInstance)
                .map(RecognitionCompleted.class::cast)
                .toList();
    }

    // which decrees recognize

    @Test
    void a_chain_that_is_pinned_by_office_and_not_by_decree() {
        seen(
                TWO,
                days(TWO),
                reading((it, day) -> recognitions(it).stream()
                        .anyMatch(recognition -> recognition.papers().stream()
                                .map(number -> it.papers().get(number - 1))
                                .allMatch(paper -> it.papers().stream()
                                        .filter(other -> other.decree()
                                                        .getIssuer()
                                                        .kind()
                                                == paper.decree().getIssuer().kind())
                                        .anyMatch(other -> other.inForceOn(day))))));
    }

    @Test
    void papers_of_another_board_that_complete_the_chain() {
        seen(
                TWO,
                days(TWO),
                reading((it, day) -> Stream.of(OfficeKind.KEPALA_DESA, OfficeKind.BUPATI)
                        .allMatch(kind -> it.papers().stream()
                                .filter(paper -> paper.decree().getIssuer().kind() == kind)
                                .anyMatch(paper -> paper.inForceOn(day)))));
    }

    @Test
    void only_the_latest_recognition_counts() {
        seen(
                ONE,
                days(ONE),
                reading((it, day) -> recognitions(it).stream()
                        .reduce((earlier, later) -> later)
                        .filter(recognition -> recognition.papers().stream()
                                .allMatch(number -> it.papers().get(number - 1).inForceOn(day)))
                        .isPresent()));
    }

    // supersession

    private static List<GroupEvent> recognized(
            List<GroupEvent> events, BiFunction<RecognitionCompleted, List<GroupEvent>, LocalDate> superseded) {
        List<GroupEvent> told = new ArrayList<>();
        for (GroupEvent event : events) {
            if (event instanceof RecognitionCompleted completed) {
                told.add(new RecognitionCompleted(completed.papers(), completed.since(), List.of(), completed.term()));
                LocalDate end = superseded.apply(completed, told);
                completed
                        .superseded()
                        .forEach(paper -> told.add(new GroupEvent.DecreeRevoked(
                                paper,
                                end,
                                ((GroupEvent.DecreeEstablished) told.stream()
                                                .filter(earlier -> earlier instanceof GroupEvent.DecreeEstablished some
                                                        && some.paper() == paper)
                                                .findFirst()
                                                .orElseThrow())
                                        .decree())));
            } else {
                told.add(event);
            }
        }
        return told;
    }

    @Test
    void supersession_that_is_forgotten() {
        seen(
                ONE,
                days(ONE),
                told(events -> events.stream()
                        .map(event -> event instanceof RecognitionCompleted completed
                                ? new RecognitionCompleted(
                                        completed.papers(), completed.since(), List.of(), completed.term())
                                : event)
                        .toList()));
    }

    @Test
    void supersession_a_day_too_early() {
        seen(
                ONE,
                days(ONE),
                told(events -> recognized(
                        events, (completed, told) -> completed.since().minusDays(1))));
    }

    @Test
    void a_day_of_supersession_that_counts_the_replaced_decree() {
        seen(
                ONE,
                days(ONE),
                told(events -> recognized(
                        events,
                        (completed, told) -> told.stream()
                                .filter(GroupEvent.DecreeEstablished.class::isInstance)
                                .map(event -> ((GroupEvent.DecreeEstablished) event)
                                        .decree()
                                        .getLastDay())
                                .flatMap(Optional::stream)
                                .filter(completed.since()::isBefore)
                                .findFirst()
                                .orElse(completed.since().plusDays(1)))));
    }

    // ends

    private static UnaryOperator<List<GroupEvent>> forgetting(Class<? extends GroupEvent> forgotten) {
        return events ->
                events.stream().filter(event -> !forgotten.isInstance(event)).toList();
    }

    @Test
    void revocations_and_judgments_that_do_nothing() {
        seen(TWO, days(TWO), told(forgetting(GroupEvent.DecreeRevoked.class)));
        seen(TWO, days(TWO), told(forgetting(GroupEvent.DecreeAnnulled.class)));
        seen(TWO, LifecycleLaws::agreement, told(forgetting(GroupEvent.DecreeRevoked.class)));
    }

    @Test
    void a_judgment_that_holds_from_its_own_day_only() {
        seen(
                ONE,
                days(ONE),
                told(events -> events.stream()
                        .map(event -> event instanceof GroupEvent.DecreeAnnulled annulled
                                ? new GroupEvent.DecreeRevoked(
                                        annulled.paper(),
                                        annulled.judgment().bindingOn(),
                                        decreeOf(events, annulled.paper()))
                                : event)
                        .toList()));
    }

    private static io.github.kim4j.decree.Decree decreeOf(List<GroupEvent> events, int paper) {
        return events.stream()
                .filter(event -> event instanceof GroupEvent.DecreeEstablished some && some.paper() == paper)
                .map(event -> ((GroupEvent.DecreeEstablished) event).decree())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_dissolution_that_keeps_decrees() {
        seen(TWO, days(TWO), told(forgetting(GroupEvent.Dissolved.class)));
        seen(TWO, LifecycleLaws::agreement, told(forgetting(GroupEvent.Dissolved.class)));
    }

    // the state

    @Test
    void a_state_by_the_latest_board_only() {
        seen(
                TWO,
                LifecycleLaws::agreement,
                ofState((it, state) -> it.mandates().size() > 1
                                && it.papers().stream()
                                        .noneMatch(paper ->
                                                paper.mandate() == it.mandates().size())
                        ? GroupState.FORMED
                        : state));
    }

    @Test
    void an_ended_recognition_that_still_counts() {
        seen(
                TWO,
                LifecycleLaws::agreement,
                ofState((it, state) ->
                        recognitions(it).isEmpty() || state == GroupState.DISSOLVED ? state : GroupState.RECOGNIZED));
    }

    @Test
    void an_ended_decree_that_still_counts_as_ratifying() {
        seen(
                ONE,
                (walk, reading) -> LifecycleLaws.declared(walk, under(ONE), reading),
                ofState((it, state) ->
                        state == GroupState.FORMED && !it.papers().isEmpty() ? GroupState.RATIFIED : state));
    }

    // rules that change

    @Test
    void rules_of_the_day_of_effect() {
        Setting lighter = setting(
                rules(Chain.of(HEAD, REGENT)).build(),
                rules(Chain.of(HEAD)).since(CHANGE).build());
        GroupLifecycle whole = under(lighter);
        GroupLifecycle later = under(setting(
                rules(Chain.of(HEAD)).build(),
                rules(Chain.of(HEAD, REGENT)).since(Walk.ENTERED.plusDays(1)).build()));
        Decider ofEffect = (it, command, actor, on) -> (command instanceof IssueDecree issue
                                && issue.decree()
                                        .effectiveOn()
                                        .filter(day -> !day.isBefore(CHANGE))
                                        .isPresent()
                        ? later
                        : whole)
                .decide(it, command, actor, on);

        bites(lighter, ofEffect, walk -> LifecycleLaws.days(walk, lighter, LifecycleLaws.PLAIN));
        bites(lighter, ofEffect, walk -> LifecycleLaws.declared(walk, whole));
    }

    @Test
    void rules_of_the_day_of_entry() {
        Setting entry = setting(rules(Chain.of(REGENT)).build());

        bites(CHANGING, under(entry)::decide, walk -> LifecycleLaws.nothingSkipped(walk, CHANGING));
        bites(CHANGING, under(entry)::decide, walk -> LifecycleLaws.declared(walk, under(CHANGING)));
    }

    @Test
    void rules_of_the_first_day_for_ever() {
        Setting first = setting(rules(Chain.of(HEAD, REGENT)).build());

        bites(CHANGING, under(first)::decide, walk -> LifecycleLaws.days(walk, CHANGING, LifecycleLaws.PLAIN));
    }

    @Test
    void states_of_other_periods_that_are_not_kept() {
        Setting later = setting(rules(Chain.of(REGENT)).build());
        Decider forgetful = (it, command, actor, on) ->
                (command.done(on).isBefore(CHANGE) ? under(TWO) : under(later)).decide(it, command, actor, on);

        bites(CHANGING, forgetful, LifecycleLaws::ownRules);
    }

    // registration

    @Test
    void a_returned_file_that_cannot_be_handed_in_again() {
        Decider whole = under(FILING)::decide;
        Decider stuck = (it, command, actor, on) -> command instanceof File && it.filing() == Filing.RETURNED
                ? whole.decide(it, new File(on.plusDays(1)), actor, on)
                : whole.decide(it, command, actor, on);
        List<Taken> walk = led(
                whole,
                GroupAction.INITIATE,
                GroupAction.DELIBERATE,
                GroupAction.ISSUE_DECREE,
                GroupAction.FILE,
                GroupAction.RETURN);

        LifecycleLaws.permittedIsHonest(walk, FILING, whole);
        assertThat(red(walk, some -> LifecycleLaws.permittedIsHonest(some, FILING, stuck)))
                .isTrue();
    }

    private static List<Taken> led(Decider decider, GroupAction... actions) {
        HonestCommands honest = new HonestCommands(FILING);
        List<Taken> walk = new ArrayList<>();
        GroupCase it = honest.start();
        for (GroupAction action : actions) {
            Move move = honest.move(it, action, LocalDate.of(2021, 6, 1)).orElseThrow();
            var outcome = decider.decide(it, move.command(), move.actor(), Walk.ENTERED);
            walk.add(new Taken(it, move, outcome));
            it = outcome.orThrow();
        }
        return walk;
    }

    // boards

    private static void boards(Setting setting, BoardLaws.Reading fault) {
        assertThat(walks(setting, under(setting)::decide)
                        .limit(WALKS / 20)
                        .noneMatch(walk -> red(walk, taken -> BoardLaws.oneAtATime(taken, setting, BoardLaws.PLAIN))))
                .as("holds without the fault")
                .isTrue();
        bites(setting, under(setting)::decide, walk -> BoardLaws.oneAtATime(walk, setting, fault));
    }

    @Test
    void an_old_term_that_is_not_cut() {
        boards(
                TERMS,
                (it, day) -> it.mandates().stream()
                        .filter(mandate -> mandate.recognizedSince().isPresent())
                        .filter(mandate -> includes(mandate, day))
                        .map(Mandate::number)
                        .toList());
    }

    @Test
    void a_board_that_overlaps_the_next_by_a_day() {
        boards(
                TERMS,
                (it, day) -> Stream.of(day, day.minusDays(1))
                        .flatMap(some -> BoardLaws.PLAIN.inTerm(it, some).stream())
                        .distinct()
                        .filter(number -> includes(it.mandates().get(number - 1), day))
                        .toList());
    }

    @Test
    void a_board_that_never_was_recognized() {
        boards(
                TERMS,
                (it, day) -> it.mandates().stream()
                        .filter(mandate -> mandate.term().isPresent())
                        .filter(mandate -> includes(mandate, day))
                        .map(Mandate::number)
                        .reduce((earlier, later) -> later)
                        .stream()
                        .toList());
    }

    @Test
    void a_term_that_ends_a_day_early_or_late() {
        boards(TERMS, (it, day) -> BoardLaws.PLAIN.inTerm(it, day.plusDays(1)));
        boards(TERMS, (it, day) -> BoardLaws.PLAIN.inTerm(it, day.minusDays(1)));
    }

    private static boolean includes(Mandate mandate, LocalDate day) {
        return mandate.term()
                .map(term -> term.on(day) == Term.Presence.CERTAIN)
                .orElseGet(() -> !day.isBefore(mandate.recognizedSince().orElseThrow()));
    }

    // files

    @Test
    void a_file_that_loses_an_event_or_their_order() {
        bites(ONE, under(ONE)::decide, walk -> BoardLaws.readsBack(walk, it -> dropped(it, 1)));
        bites(
                ONE,
                under(ONE)::decide,
                walk -> BoardLaws.readsBack(walk, it -> dropped(it, it.events().size() - 1)));
        bites(ONE, under(ONE)::decide, walk -> BoardLaws.readsBack(walk, SeededFaultsTest::turnedRound));
    }

    private static GroupCase turnedRound(GroupCase it) {
        List<GroupEvent> events = new ArrayList<>(it.events());
        Collections.reverse(events);
        return replayed(it, events);
    }

    private static GroupCase dropped(GroupCase it, int at) {
        List<GroupEvent> events = new ArrayList<>(it.events());
        if (at < 0 || at >= events.size()) {
            return it;
        }
        events.remove(at);
        return replayed(it, events);
    }

    private static GroupCase replayed(GroupCase it, List<GroupEvent> events) {
        try {
            return GroupCase.replay(it.id(), it.level(), it.firstUnit(), events);
        } catch (IllegalArgumentException seen) {
            return GroupCase.of(it.id(), it.level(), it.firstUnit());
        }
    }

    @Test
    void walks_read_back_as_they_are() {
        walks(TWO, under(TWO)::decide).limit(200).forEach(walk -> BoardLaws.readsBack(walk, KimJsonOf::again));
    }

    /** A case through its file. */
    private static final class KimJsonOf {
        static GroupCase again(GroupCase it) {
            try {
                return KimJson.read(KimJson.restricted().writeValueAsString(it), GroupCase.class)
                        .orThrow();
            } catch (com.fasterxml.jackson.core.JsonProcessingException impossible) {
                throw new AssertionError(impossible);
            }
        }
    }

    @Test
    void papers_tell_what_ended_them() {
        assertThat(walks(ONE, under(ONE)::decide)
                        .limit(500)
                        .flatMap(walk -> walk.get(walk.size() - 1).outcome().after().papers().stream())
                        .flatMap(paper -> paper.ending().stream())
                        .map(Paper.Ending::kind)
                        .distinct())
                .containsExactlyInAnyOrder(Paper.Ending.Kind.values());
    }
}
