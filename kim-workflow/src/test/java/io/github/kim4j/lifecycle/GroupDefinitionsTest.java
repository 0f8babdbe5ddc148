package io.github.kim4j.lifecycle;

import static io.github.kim4j.lifecycle.Toman.MUBA;
import static io.github.kim4j.lifecycle.Toman.RESIDENTS;
import static io.github.kim4j.lifecycle.Toman.TODAY;
import static io.github.kim4j.lifecycle.Toman.rules;
import static io.github.kim4j.lifecycle.Toman.started;
import static io.github.kim4j.lifecycle.Toman.under;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kim4j.decree.DecreeNumber;
import io.github.kim4j.decree.OfficeKind;
import io.github.kim4j.group.GroupLevel;
import io.github.kim4j.machine.Definition;
import io.github.kim4j.machine.Explanation;
import io.github.kim4j.machine.Rule;
import io.github.kim4j.machine.Step;
import io.github.kim4j.policy.Chain;
import io.github.kim4j.policy.RegionPolicy;
import io.github.kim4j.policy.Rules;
import io.github.kim4j.policy.TimeLine;
import io.github.kim4j.region.RegionKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the lifecycles of a region tell of themselves. */
class GroupDefinitionsTest {
    private static final LocalDate CHANGE = LocalDate.of(2022, 1, 1);

    private static GroupLifecycle of(TimeLine... lines) {
        return GroupLifecycle.under(
                RegionPolicy.builder().region(MUBA).addTimeLines(lines).build());
    }

    private static TimeLine line(GroupLevel level, Optional<RegionKind> kind, Rules... periods) {
        return TimeLine.builder()
                .level(level)
                .unitKind(kind)
                .addPeriods(periods)
                .build();
    }

    private static TimeLine villages(Rules... periods) {
        return line(GroupLevel.VILLAGE, Optional.empty(), periods);
    }

    private static Definition<GroupState, GroupAction, GroupCase, GroupCommand> definition(
            GroupLifecycle lifecycle, LocalDate day) {
        return lifecycle.definition(started(), day).orElseThrow();
    }

    private static Set<GroupState> afterRevocation(GroupLifecycle lifecycle) {
        return definition(lifecycle, TODAY)
                .step(GroupState.RECOGNIZED, GroupAction.REVOKE_DECREE)
                .orElseThrow()
                .to();
    }

    @Test
    void a_definition_is_named_after_region_level_kind_and_day() {
        Rules rules = rules(OfficeKind.BUPATI).build();
        GroupLifecycle plain = of(villages(rules));
        GroupLifecycle changing = of(line(
                GroupLevel.VILLAGE,
                Optional.of(RegionKind.DESA),
                rules,
                rules.toBuilder().since(CHANGE).build()));

        assertThat(definition(plain, TODAY).name()).isEqualTo("16.06 VILLAGE");
        assertThat(definition(changing, CHANGE.minusDays(1)).name()).isEqualTo("16.06 VILLAGE DESA");
        assertThat(definition(changing, CHANGE).name()).isEqualTo("16.06 VILLAGE DESA since 2022-01-01");
    }

    @Test
    void where_one_decree_suffices_its_revocation_leaves_none() {
        Rules one = rules(OfficeKind.BUPATI).build();
        Rules two = rules(OfficeKind.KEPALA_DESA, OfficeKind.BUPATI).build();

        assertThat(afterRevocation(of(villages(one)))).containsExactly(GroupState.FORMED);
        assertThat(afterRevocation(of(villages(two)))).containsExactly(GroupState.RATIFIED, GroupState.RECOGNIZED);
        assertThat(afterRevocation(
                        of(villages(one, two.toBuilder().since(CHANGE).build()))))
                .containsExactly(GroupState.FORMED, GroupState.RATIFIED, GroupState.RECOGNIZED);
    }

    @Test
    void only_where_several_offices_decide_somebody_may_have_nothing_to_revoke() {
        assertThat(rulesOnRevoking(rules(OfficeKind.BUPATI))).doesNotContain("revocation.nothing_of_the_actors");
        assertThat(rulesOnRevoking(rules(OfficeKind.KEPALA_DESA, OfficeKind.BUPATI)))
                .contains("revocation.nothing_of_the_actors");
        assertThat(rulesOnRevoking(Rules.builder()
                        .chain(Toman.synthetic(Chain.of(Set.of(OfficeKind.KEPALA_DESA, OfficeKind.LURAH))))))
                .contains("revocation.nothing_of_the_actors");
    }

    private static List<String> rulesOnRevoking(Rules.Builder rules) {
        return definition(under(rules), TODAY)
                .step(GroupState.RECOGNIZED, GroupAction.REVOKE_DECREE)
                .orElseThrow()
                .rules()
                .stream()
                .map(Rule::code)
                .toList();
    }

    @Test
    void the_chain_of_another_level_leaves_a_definition_as_it_is() {
        TimeLine villages = villages(rules(OfficeKind.BUPATI).build());
        TimeLine hamlets = line(
                GroupLevel.HAMLET,
                Optional.empty(),
                rules(OfficeKind.KEPALA_DESA, OfficeKind.BUPATI).build());

        assertThat(definition(of(villages, hamlets), TODAY).json())
                .isEqualTo(definition(of(villages), TODAY).json());
    }

    @Test
    void every_action_of_a_state_is_explained() {
        GroupLifecycle lifecycle = Toman.lifecycle();

        assertThat(lifecycle.explain(started(), RESIDENTS, TODAY))
                .extracting(Explanation::step)
                .extracting(Step::action)
                .containsExactly(GroupAction.SOCIALIZE, GroupAction.INITIATE, GroupAction.ADMIT);
        assertThat(lifecycle.vocabulary().action(GroupAction.INITIATE).text(Locale.ENGLISH))
                .isEqualTo("Initiate");
    }

    @Test
    void where_a_policy_has_no_rules_nothing_is_permitted_explained_or_due() {
        GroupLifecycle later = under(rules(OfficeKind.BUPATI).since(TODAY.plusDays(1)));

        assertThat(later.permitted(started(), RESIDENTS, TODAY)).isEmpty();
        assertThat(later.explain(started(), RESIDENTS, TODAY)).isEmpty();
        assertThat(later.due(started(), TODAY, Set.of())).isEmpty();
        assertThat(later.outlook(started(), TODAY)).isEmpty();
    }

    @Test
    void a_judgment_is_done_on_the_day_from_which_it_binds() {
        LocalDate tomorrow = TODAY.plusDays(1);
        RevokeDecree annulment = RevokeDecree.annulled(
                DecreeNumber.parse("1/KPTS/2021"),
                Optional.empty(),
                new Judgment("Pengadilan contoh", "1/CONTOH", tomorrow));
        GroupLifecycle lifecycle = Toman.lifecycle();

        assertThat(Toman.codes(lifecycle, Toman.recognized(lifecycle), annulment, Parties.court()))
                .containsExactly("act.in_the_future");
    }

    // errors that are thrown

    @Test
    void who_insists_on_a_refused_step_gets_the_reasons() {
        GroupLifecycle lifecycle = Toman.lifecycle();
        var refused = lifecycle.decide(
                Toman.formed(lifecycle), new IssueDecree(Toman.decree()), Parties.office(Toman.KADES), TODAY);

        assertThatThrownBy(refused::orThrow)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        thrown -> assertThat(thrown.violations()).isEqualTo(refused.violations()));
    }

    @Test
    void a_policy_that_decides_too_little_is_told_what_it_lacks() {
        RegionPolicy incomplete = RegionPolicy.builder()
                .region(MUBA)
                .addTimeLines(villages(Rules.builder().build()))
                .build();

        assertThatThrownBy(() -> GroupLifecycle.under(incomplete))
                .isInstanceOfSatisfying(
                        IncompletePolicyException.class,
                        thrown -> assertThat(thrown.undecided())
                                .isEqualTo(incomplete.undecided())
                                .isNotEmpty());
    }

    // codes

    @Test
    void every_code_is_the_name() {
        assertThat(Stream.of(GroupState.values()).map(GroupState::code))
                .containsExactlyElementsOf(names(GroupState.values()));
        assertThat(Stream.of(GroupAction.values()).map(GroupAction::code))
                .containsExactlyElementsOf(names(GroupAction.values()));
        assertThat(Stream.of(DecreeState.values()).map(DecreeState::code))
                .containsExactlyElementsOf(names(DecreeState.values()));
        assertThat(Stream.of(DecreeAction.values()).map(DecreeAction::code))
                .containsExactlyElementsOf(names(DecreeAction.values()));
        assertThat(Stream.of(DecreeStatus.values()).map(DecreeStatus::code))
                .containsExactlyElementsOf(names(DecreeStatus.values()));
        assertThat(Stream.of(AspirationState.values()).map(AspirationState::code))
                .containsExactlyElementsOf(names(AspirationState.values()));
        assertThat(Stream.of(AspirationAction.values()).map(AspirationAction::code))
                .containsExactlyElementsOf(names(AspirationAction.values()));
        assertThat(Stream.of(HoaxReportState.values()).map(HoaxReportState::code))
                .containsExactlyElementsOf(names(HoaxReportState.values()));
        assertThat(Stream.of(HoaxReportAction.values()).map(HoaxReportAction::code))
                .containsExactlyElementsOf(names(HoaxReportAction.values()));
        assertThat(Stream.of(HoaxVerdict.values()).map(HoaxVerdict::code))
                .containsExactlyElementsOf(names(HoaxVerdict.values()));
        assertThat(Stream.of(Filing.values()).map(Filing::code)).containsExactlyElementsOf(names(Filing.values()));
        assertThat(Stream.of(Paper.Ending.Kind.values()).map(Paper.Ending.Kind::code))
                .containsExactlyElementsOf(names(Paper.Ending.Kind.values()));
    }

    private static List<String> names(Enum<?>... values) {
        return Stream.of(values).map(Enum::name).toList();
    }
}
