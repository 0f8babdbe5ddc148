package io.github.kim4j.workflow;

import static io.github.kim4j.testkit.workflow.LifecycleArbitraries.synthetic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kim4j.decree.OfficeKind;
import io.github.kim4j.lifecycle.GroupCase;
import io.github.kim4j.lifecycle.GroupCommand;
import io.github.kim4j.lifecycle.GroupEvent;
import io.github.kim4j.lifecycle.GroupLifecycle;
import io.github.kim4j.lifecycle.GroupState;
import io.github.kim4j.lifecycle.Outcome;
import io.github.kim4j.machine.Actor;
import io.github.kim4j.policy.Chain;
import io.github.kim4j.policy.RegionPolicy;
import io.github.kim4j.policy.Registration;
import io.github.kim4j.policy.Rules;
import io.github.kim4j.testkit.workflow.Decider;
import io.github.kim4j.testkit.workflow.HonestCommands;
import io.github.kim4j.testkit.workflow.LifecycleArbitraries;
import io.github.kim4j.testkit.workflow.Taken;
import io.github.kim4j.testkit.workflow.Walk;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each law is red for faulty variants, and the walks meet what the laws are about. */
class LawsBiteTest {
    private static final int WALKS = 2000;
    private static final LocalDate DAY = LocalDate.of(2021, 6, 1);
    private static final Set<OfficeKind> HEAD = Set.of(OfficeKind.KEPALA_DESA);
    private static final Set<OfficeKind> REGENT = Set.of(OfficeKind.BUPATI);
    private static final RegionPolicy TWO = policy(rules(Chain.of(HEAD, REGENT)));
    private static final RegionPolicy REVERSED = policy(rules(Chain.of(REGENT, HEAD)));
    private static final RegionPolicy ONE = policy(rules(Chain.of(REGENT)));
    private static final RegionPolicy ANY = policy(rules(Chain.of(Set.of(OfficeKind.KEPALA_DESA, OfficeKind.BUPATI))));
    private static final RegionPolicy GATED = policy(rules(Chain.of(HEAD, REGENT)).toBuilder()
            .registration(synthetic(Registration.before(OfficeKind.BUPATI)))
            .build());
    private static final RegionPolicy UNGATED = policy(rules(Chain.of(HEAD, REGENT)).toBuilder()
            .registration(synthetic(Registration.optional()))
            .build());

    // fixtures

    private static Rules rules(Chain chain) {
        return Rules.builder().chain(synthetic(chain)).build();
    }

    private static RegionPolicy policy(Rules rules) {
        return LifecycleArbitraries.policy(List.of(rules));
    }

    private static GroupLifecycle under(RegionPolicy policy) {
        return GroupLifecycle.under(policy);
    }

    private static Stream<List<Taken>> walks(RegionPolicy policy, Decider decider) {
        return new Random(1)
                .longs(WALKS)
                .mapToObj(seed ->
                        new Walk(policy, new Random(seed).longs(12).boxed().toList()))
                .map(walk -> walk.take(decider));
    }

    private static void bites(RegionPolicy policy, Decider decider, Consumer<List<Taken>> law) {
        assertThat(walks(policy, decider).anyMatch(walk -> red(walk, law))).isTrue();
    }

    private static void bites(RegionPolicy policy, Consumer<List<Taken>> law) {
        bites(policy, under(policy)::decide, law);
    }

    private static boolean red(List<Taken> walk, Consumer<List<Taken>> law) {
        try {
            law.accept(walk);
            return false;
        } catch (AssertionError expected) {
            return true;
        }
    }

    private static GroupCase without(GroupCase it, Class<? extends GroupEvent> forgotten) {
        return GroupCase.replay(
                it.id(),
                it.level(),
                it.unit(),
                it.events().stream()
                        .filter(Predicate.not(forgotten::isInstance))
                        .toList());
    }

    private static LifecycleLaws.Reading forgetting(Class<? extends GroupEvent> forgotten) {
        return new LifecycleLaws.Reading() {
            @Override
            public GroupState state(GroupCase it) {
                return it.state();
            }

            @Override
            public boolean recognizedOn(GroupCase it, LocalDate day) {
                return without(it, forgotten).recognizedOn(day);
            }
        };
    }

    private static final LifecycleLaws.Reading ENDING_A_DAY_LATE = new LifecycleLaws.Reading() {
        @Override
        public GroupState state(GroupCase it) {
            return it.events().stream().anyMatch(GroupEvent.RecognitionCompleted.class::isInstance)
                    ? GroupState.RECOGNIZED
                    : it.state();
        }

        @Override
        public boolean recognizedOn(GroupCase it, LocalDate day) {
            return it.recognizedOn(day) || it.recognizedOn(day.minusDays(1));
        }
    };

    // the laws

    @Test
    void law_2_1_is_red_when_the_state_follows_other_rules() {
        bites(ONE, walk -> LifecycleLaws.declared(walk, under(TWO)));
        bites(TWO, walk -> LifecycleLaws.declared(walk, under(ONE)));
    }

    @Test
    void law_2_2_is_red_when_the_state_forgets_an_end_or_recognition_does() {
        bites(TWO, walk -> LifecycleLaws.agreement(walk, ENDING_A_DAY_LATE));
        bites(TWO, walk -> LifecycleLaws.agreement(walk, forgetting(GroupEvent.DecreeRevoked.class)));
        bites(TWO, walk -> LifecycleLaws.agreement(walk, forgetting(GroupEvent.Dissolved.class)));
    }

    @Test
    void law_2_3_is_red_when_an_end_comes_a_day_late_or_never() {
        bites(TWO, walk -> LifecycleLaws.days(walk, TWO, ENDING_A_DAY_LATE));
        bites(TWO, walk -> LifecycleLaws.days(walk, TWO, forgetting(GroupEvent.DecreeRevoked.class)));
        bites(TWO, walk -> LifecycleLaws.days(walk, TWO, forgetting(GroupEvent.Dissolved.class)));
    }

    @Test
    void law_2_4_is_red_when_the_gate_is_dropped_the_chain_reversed_or_any_office_signs() {
        bites(UNGATED, walk -> LifecycleLaws.nothingSkipped(walk, GATED));
        bites(REVERSED, walk -> LifecycleLaws.nothingSkipped(walk, TWO));
        bites(ANY, walk -> LifecycleLaws.nothingSkipped(walk, TWO));
    }

    @Test
    void law_2_5_is_red_when_a_refusal_moves_the_case_or_gives_no_reason() {
        GroupLifecycle lifecycle = under(TWO);
        bites(
                TWO,
                (it, command, actor, on) -> silent(lifecycle.decide(it, command, actor, on)),
                LifecycleLaws::nothingHappens);
        bites(
                TWO,
                (it, command, actor, on) -> moved(lifecycle.decide(it, command, actor, on)),
                LifecycleLaws::nothingHappens);
    }

    private static Outcome silent(Outcome outcome) {
        return outcome instanceof Outcome.Refused refused
                ? new Outcome.Refused(refused.after(), List.of(), refused.warnings())
                : outcome;
    }

    private static Outcome moved(Outcome outcome) {
        return outcome instanceof Outcome.Refused refused
                ? new Outcome.Refused(HonestCommands.start(), refused.violations(), refused.warnings())
                : outcome;
    }

    @Test
    void law_2_7_is_red_when_less_is_permitted_than_accepted() {
        bites(UNGATED, walk -> LifecycleLaws.permittedIsNecessary(walk, under(GATED)));
        bites(TWO, walk -> LifecycleLaws.permittedIsNecessary(walk, under(ONE)));
    }

    @Test
    void law_2_8_is_red_when_more_is_permitted_than_can_be_done() {
        bites(GATED, walk -> LifecycleLaws.permittedIsHonest(walk, under(UNGATED), under(GATED)::decide));
        bites(TWO, walk -> LifecycleLaws.permittedIsHonest(walk, under(REVERSED), under(TWO)::decide));
    }

    @Test
    void law_3_is_red_for_a_number_a_birth_date_and_an_empty_placeholder() {
        String nik = HonestCommands.members(1)
                .get(0)
                .getMember()
                .getNik()
                .orElseThrow()
                .value();
        Stream.of(nik, "lahir 2 April 1980", "SK {office}", " ")
                .forEach(text -> assertThatThrownBy(() -> LifecycleLaws.reasonsAreFitToPrint(List.of(text)))
                        .isInstanceOf(AssertionError.class));
        assertThat(under(TWO)
                        .decide(
                                HonestCommands.start(),
                                HonestCommands.deliberate(DAY, 3),
                                HonestCommands.actors().get(0),
                                DAY)
                        .reasons(Locale.ENGLISH))
                .isNotEmpty();
    }

    @Test
    void law_4_is_red_for_a_chain_of_an_office_that_a_desa_has_not_and_for_a_case_that_cannot_end() {
        RegionPolicy impossible = policy(rules(Chain.of(Set.of(OfficeKind.LURAH))));
        assertThatThrownBy(() -> LifecycleLaws.reaches(
                        HonestCommands.start(), GroupState.RECOGNIZED, impossible, DAY, under(impossible)::decide))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> LifecycleLaws.reaches(
                        HonestCommands.start(), GroupState.DISSOLVED, TWO, DAY, LawsBiteTest::withoutAnEnd))
                .isInstanceOf(AssertionError.class);
        assertThatCode(() -> LifecycleLaws.reaches(
                        HonestCommands.start(), GroupState.DISSOLVED, TWO, DAY, under(TWO)::decide))
                .doesNotThrowAnyException();
    }

    private static Outcome withoutAnEnd(GroupCase it, GroupCommand command, Actor actor, LocalDate on) {
        Outcome outcome = under(TWO).decide(it, command, actor, on);
        return outcome.after().state() == GroupState.DISSOLVED
                ? new Outcome.Refused(it, List.of(), List.of())
                : outcome;
    }

    // what the walks meet

    private static long share(Predicate<List<Taken>> met) {
        return 100 * walks(GATED, under(GATED)::decide).filter(met).count() / WALKS;
    }

    private static GroupState end(List<Taken> walk) {
        return walk.get(walk.size() - 1).outcome().after().state();
    }

    private static boolean meets(List<Taken> walk, GroupState state) {
        return walk.stream().anyMatch(taken -> taken.outcome().after().state() == state);
    }

    @Test
    void the_walks_meet_recognition_revocation_and_half_way_ends() {
        assertThat(share(walk -> meets(walk, GroupState.RECOGNIZED)))
                .as("recognized")
                .isGreaterThan(20);
        assertThat(share(walk -> end(walk) == GroupState.RATIFIED))
                .as("end ratified")
                .isGreaterThan(8);
        assertThat(share(walk -> end(walk) == GroupState.DISSOLVED))
                .as("dissolved")
                .isBetween(5L, 60L);
        assertThat(share(walk -> walk.get(walk.size() - 1).outcome().after().events().stream()
                        .anyMatch(GroupEvent.DecreeRevoked.class::isInstance)))
                .as("revoked")
                .isGreaterThan(15);
    }
}
