package io.github.kim4j.workflow;

import static io.github.kim4j.testkit.workflow.PolicyArbitraries.synthetic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kim4j.decree.OfficeKind;
import io.github.kim4j.group.GroupLevel;
import io.github.kim4j.group.Member;
import io.github.kim4j.lifecycle.Filing;
import io.github.kim4j.lifecycle.GroupAction;
import io.github.kim4j.lifecycle.GroupCase;
import io.github.kim4j.lifecycle.GroupEvent;
import io.github.kim4j.lifecycle.GroupLifecycle;
import io.github.kim4j.lifecycle.GroupState;
import io.github.kim4j.lifecycle.IssueDecree;
import io.github.kim4j.lifecycle.Outcome;
import io.github.kim4j.policy.Chain;
import io.github.kim4j.policy.Finding;
import io.github.kim4j.policy.PaperKind;
import io.github.kim4j.policy.PolicyLint;
import io.github.kim4j.policy.RegionPolicy;
import io.github.kim4j.policy.Registration;
import io.github.kim4j.policy.Rules;
import io.github.kim4j.policy.TimeLine;
import io.github.kim4j.region.RegionCode;
import io.github.kim4j.region.RegionKind;
import io.github.kim4j.testkit.workflow.Decider;
import io.github.kim4j.testkit.workflow.HonestCommands;
import io.github.kim4j.testkit.workflow.LifecycleLaws;
import io.github.kim4j.testkit.workflow.Period;
import io.github.kim4j.testkit.workflow.Setting;
import io.github.kim4j.testkit.workflow.Taken;
import io.github.kim4j.testkit.workflow.Walk;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Each law is red for faulty variants, and the walks meet what the laws are about. */
class LawsBiteTest {
    private static final int WALKS = 2000;
    private static final RegionCode REGENCY = RegionCode.parse("16.06");
    private static final RegionCode UNIT = RegionCode.parse("16.06.06.2008");
    private static final LocalDate DAY = LocalDate.of(2021, 6, 1);
    private static final Set<OfficeKind> HEAD = Set.of(OfficeKind.KEPALA_DESA);
    private static final Set<OfficeKind> REGENT = Set.of(OfficeKind.BUPATI);
    private static final Setting TWO = setting(rules(Chain.of(HEAD, REGENT)));
    private static final Setting REVERSED = setting(rules(Chain.of(REGENT, HEAD)));
    private static final Setting ONE = setting(rules(Chain.of(REGENT)));
    private static final Setting ANY = setting(rules(Chain.of(Set.of(OfficeKind.KEPALA_DESA, OfficeKind.BUPATI))));
    private static final Setting GATED = setting(rules(Chain.of(HEAD, REGENT)).toBuilder()
            .registration(synthetic(Registration.before(OfficeKind.BUPATI)))
            .build());
    private static final Setting UNGATED = setting(rules(Chain.of(HEAD, REGENT)).toBuilder()
            .registration(synthetic(Registration.optional()))
            .build());

    private static final HonestCommands HONEST = new HonestCommands(TWO);

    // fixtures

    private static Rules rules(Chain chain) {
        return Rules.builder().chain(synthetic(chain)).build();
    }

    private static Setting setting(Rules rules) {
        return new Setting(
                RegionPolicy.builder()
                        .region(REGENCY)
                        .addTimeLines(TimeLine.builder()
                                .level(GroupLevel.VILLAGE)
                                .addPeriods(rules)
                                .build())
                        .build(),
                GroupLevel.VILLAGE,
                UNIT);
    }

    private static GroupLifecycle under(Setting setting) {
        return GroupLifecycle.under(setting.policy());
    }

    private static Stream<List<Taken>> walks(Setting setting, Decider decider) {
        return new Random(1)
                .longs(WALKS)
                .mapToObj(seed ->
                        new Walk(setting, new Random(seed).longs(12).boxed().toList()))
                .map(walk -> walk.take(decider));
    }

    private static void bites(Setting setting, Decider decider, Consumer<List<Taken>> law) {
        assertThat(walks(setting, decider).anyMatch(walk -> red(walk, law))).isTrue();
    }

    private static void bites(Setting setting, Consumer<List<Taken>> law) {
        bites(setting, under(setting)::decide, law);
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
                it.firstUnit(),
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
    void law_2_1_is_red_when_the_rules_are_changed_under_a_case() {
        bites(
                TWO,
                (it, command, actor, on) ->
                        under(it.state() == GroupState.RECOGNIZED ? ONE : TWO).decide(it, command, actor, on),
                LifecycleLaws::ownRules);
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

    private static Outcome<GroupAction, GroupCase, GroupEvent> silent(
            Outcome<GroupAction, GroupCase, GroupEvent> outcome) {
        return outcome instanceof Outcome.Refused<GroupAction, GroupCase, GroupEvent> refused
                ? new Outcome.Refused<>(refused.after(), List.of(), refused.warnings())
                : outcome;
    }

    private static Outcome<GroupAction, GroupCase, GroupEvent> moved(
            Outcome<GroupAction, GroupCase, GroupEvent> outcome) {
        return outcome instanceof Outcome.Refused<GroupAction, GroupCase, GroupEvent> refused
                ? new Outcome.Refused<>(HONEST.start(), refused.violations(), refused.warnings())
                : outcome;
    }

    @Test
    void law_2_7_is_red_when_less_is_permitted_than_accepted() {
        bites(UNGATED, walk -> LifecycleLaws.permittedIsNecessary(walk, under(GATED)));
        bites(TWO, walk -> LifecycleLaws.permittedIsNecessary(walk, under(ONE)));
    }

    @Test
    void law_2_8_is_red_when_more_is_permitted_than_can_be_done() {
        bites(GATED, walk -> LifecycleLaws.permittedIsHonest(walk, UNGATED, under(GATED)::decide));
        bites(TWO, walk -> LifecycleLaws.permittedIsHonest(walk, REVERSED, under(TWO)::decide));
    }

    @Test
    void law_3_is_red_for_a_number_a_birth_date_and_an_empty_placeholder() {
        Member member = HonestCommands.members(1).get(0).getMember();
        Stream.of(
                        member.getNik().orElseThrow().value(),
                        "lahir 2 April 1960",
                        "1960-04-17",
                        member.getName().orElseThrow().toString(),
                        "SK {office}",
                        " ")
                .forEach(text -> assertThatThrownBy(
                                () -> LifecycleLaws.reasonsAreFitToPrint(List.of(text), List.of(member)))
                        .as(text)
                        .isInstanceOf(AssertionError.class));
        assertThat(under(TWO)
                        .decide(
                                HONEST.start(),
                                HONEST.deliberate(DAY, HonestCommands.members(3)),
                                HONEST.actors().get(0),
                                DAY)
                        .reasons(Locale.ENGLISH))
                .isNotEmpty();
    }

    private static Rules.Builder open() {
        return rules(Chain.of(REGENT)).toBuilder();
    }

    private static Period period(Setting setting) {
        return new Period(setting, DAY);
    }

    private static List<Finding> lint(Setting setting) {
        return PolicyLint.of(setting.policy());
    }

    private static List<Finding> lintWithout(Setting setting, String code) {
        return lint(setting).stream()
                .filter(finding -> !finding.code().equals(code))
                .toList();
    }

    private static Finding finding(String code, Finding.Kind kind, Optional<RegionKind> unitKind) {
        return new Finding(code, kind, GroupLevel.VILLAGE, unitKind, Optional.empty(), Map.of());
    }

    private static void red(ThrowingCallable law) {
        assertThatThrownBy(law).isInstanceOf(AssertionError.class);
    }

    @Test
    void law_4_is_red_when_the_linter_misses_what_nobody_can_reach_or_finds_what_somebody_can() {
        Setting absent = setting(rules(Chain.of(HEAD, Set.of(OfficeKind.WALI_KOTA))));
        Setting range = setting(
                open().minimumMembers(synthetic(5)).maximumMembers(synthetic(4)).build());
        Finding unreachable = finding("policy.office_absent", Finding.Kind.UNREACHABLE, Optional.of(RegionKind.DESA));
        Finding unfounded = finding("policy.members_range", Finding.Kind.UNREACHABLE, Optional.empty());
        Stream.of(absent, range, TWO)
                .forEach(setting -> LifecycleLaws.reachability(period(setting), lint(setting), under(setting)::decide));

        red(() -> LifecycleLaws.reachability(
                period(absent), lintWithout(absent, "policy.office_absent"), under(absent)::decide));
        red(() -> LifecycleLaws.reachability(
                period(range), lintWithout(range, "policy.members_range"), under(range)::decide));
        red(() -> LifecycleLaws.reachability(period(TWO), List.of(unreachable), under(TWO)::decide));
        red(() -> LifecycleLaws.reachability(period(range), List.of(unfounded), under(range)::decide));
    }

    @Test
    void law_4_is_red_when_the_lifecycle_takes_decrees_of_offices_that_there_are_not_or_none_at_all() {
        Setting absent = setting(rules(Chain.of(Set.of(OfficeKind.WALI_KOTA))));
        Setting below = new Setting(districts(Chain.of(HEAD)), GroupLevel.DISTRICT, RegionCode.parse("16.06.06"));
        Stream.of(absent, below).forEach(setting -> {
            LifecycleLaws.reachability(period(setting), lint(setting), under(setting)::decide);
            red(() -> LifecycleLaws.reachability(period(setting), lint(setting), anyRegion(under(setting))));
        });
        red(() -> LifecycleLaws.reachability(period(TWO), lint(TWO), refusing(under(TWO), GroupState.RECOGNIZED)));
        red(() -> LifecycleLaws.reachability(period(TWO), lint(TWO), refusing(under(TWO), GroupState.FORMED)));
    }

    private static RegionPolicy districts(Chain chain) {
        return RegionPolicy.builder()
                .region(REGENCY)
                .addTimeLines(TimeLine.builder()
                        .level(GroupLevel.DISTRICT)
                        .addPeriods(rules(chain))
                        .build())
                .build();
    }

    /** A lifecycle that forgets to ask whether the office exists and the unit lies in its region. */
    private static Decider anyRegion(GroupLifecycle lifecycle) {
        return (it, command, actor, on) -> {
            var outcome = lifecycle.decide(it, command, actor, on);
            boolean elsewhere = outcome instanceof Outcome.Forbidden
                    || outcome.violations().stream()
                            .allMatch(violation -> violation.code().equals("decree.office_elsewhere"));
            return !outcome.accepted() && elsewhere && command instanceof IssueDecree issue
                    ? recognizing(it, issue)
                    : outcome;
        };
    }

    private static Outcome<GroupAction, GroupCase, GroupEvent> recognizing(GroupCase it, IssueDecree issue) {
        List<GroupEvent> events = List.of(
                new GroupEvent.DecreeEstablished(it.papers().size() + 1, 1, PaperKind.DECREE, issue.decree()),
                new GroupEvent.RecognitionCompleted(List.of(it.papers().size() + 1), DAY));
        return new Outcome.Accepted<>(it.with(events), events, List.of());
    }

    /** A lifecycle that never lets a case into a state. */
    private static Decider refusing(GroupLifecycle lifecycle, GroupState state) {
        return (it, command, actor, on) -> {
            var outcome = lifecycle.decide(it, command, actor, on);
            return outcome.accepted() && outcome.after().state() == state && it.state() != state
                    ? new Outcome.Refused<>(it, List.of(), List.of())
                    : outcome;
        };
    }

    @Test
    void law_4_is_red_when_the_linter_calls_a_rule_ignored_that_matters() {
        Setting gate = setting(open().registration(synthetic(Registration.before(OfficeKind.BUPATI)))
                .build());
        Setting ages = setting(open().minimumAge(synthetic(17))
                .officerMinimumAge(synthetic(18))
                .build());
        Finding registration = finding("policy.registration_outside_chain", Finding.Kind.IGNORED, Optional.empty());
        Finding age = finding("policy.officer_age_below_member_age", Finding.Kind.IGNORED, Optional.empty());

        red(() -> LifecycleLaws.ignored(period(gate), List.of(registration), LawsBiteTest::decider));
        red(() -> LifecycleLaws.ignored(period(ages), List.of(age), LawsBiteTest::decider));
    }

    private static Decider decider(RegionPolicy policy) {
        return GroupLifecycle.under(policy)::decide;
    }

    @Test
    void law_4_is_red_when_the_linter_calls_rules_shadowed_that_apply() {
        RegionPolicy both = districts(Chain.of(REGENT)).toBuilder()
                .addAllTimeLines(ONE.policy().getTimeLines())
                .build();
        Setting setting = new Setting(both, GroupLevel.VILLAGE, UNIT);

        red(() -> LifecycleLaws.ignored(
                period(setting),
                List.of(finding("policy.shadowed", Finding.Kind.IGNORED, Optional.empty())),
                LawsBiteTest::decider));
    }

    @Test
    void law_4_is_red_when_the_lifecycle_waits_for_what_the_linter_finds_ignored() {
        Setting outside = setting(open().registration(synthetic(Registration.before(OfficeKind.CAMAT)))
                .build());
        Setting young = setting(open().minimumAge(synthetic(18))
                .officerMinimumAge(synthetic(17))
                .build());
        Setting gate = setting(open().registration(synthetic(Registration.before(OfficeKind.BUPATI)))
                .build());
        Setting older = setting(open().officerMinimumAge(synthetic(19)).build());
        LifecycleLaws.ignored(period(outside), lint(outside), LawsBiteTest::decider);
        LifecycleLaws.ignored(period(young), lint(young), LawsBiteTest::decider);

        red(() -> LifecycleLaws.ignored(period(outside), lint(outside), policy -> under(gate)::decide));
        red(() -> LifecycleLaws.ignored(period(young), lint(young), policy -> under(older)::decide));
    }

    @Test
    void law_4_is_red_when_a_case_cannot_end() {
        LifecycleLaws.ends(period(TWO), under(TWO)::decide);
        LifecycleLaws.ends(period(GATED), under(GATED)::decide);
        LifecycleLaws.endsElsewhere(period(GATED), under(GATED)::decide);

        red(() -> LifecycleLaws.ends(period(TWO), refusing(under(TWO), GroupState.DISSOLVED)));
        red(() -> LifecycleLaws.ends(period(GATED), stuckWithAFile(under(GATED))));
        bites(GATED, walk -> LifecycleLaws.ends(walk, GATED, stuckWithAFile(under(GATED))));
    }

    @Test
    void law_4_is_red_when_a_case_cannot_end_where_its_unit_got_another_code() {
        Decider stuck = (it, command, actor, on) -> it.unit().equals(UNIT)
                ? under(GATED).decide(it, command, actor, on)
                : new Outcome.Refused<>(it, List.of(), List.of());
        Decider stuckAsKelurahan = (it, command, actor, on) -> it.unit().kind() != RegionKind.KELURAHAN
                ? under(TWO).decide(it, command, actor, on)
                : new Outcome.Refused<>(it, List.of(), List.of());
        LifecycleLaws.ends(period(GATED), stuck);

        red(() -> LifecycleLaws.endsElsewhere(period(GATED), stuck));
        red(() -> LifecycleLaws.endsElsewhere(period(TWO), stuckAsKelurahan));
    }

    /** A lifecycle in which a file that was handed in is never answered, and nothing else is done before. */
    private static Decider stuckWithAFile(GroupLifecycle lifecycle) {
        return (it, command, actor, on) -> it.filing() == Filing.FILED
                ? new Outcome.Refused<>(it, List.of(), List.of())
                : lifecycle.decide(it, command, actor, on);
    }
}
