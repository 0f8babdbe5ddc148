package io.github.kim4j.lifecycle;

import static io.github.kim4j.lifecycle.Toman.BOARD;
import static io.github.kim4j.lifecycle.Toman.BUPATI;
import static io.github.kim4j.lifecycle.Toman.FORMED;
import static io.github.kim4j.lifecycle.Toman.GROUP;
import static io.github.kim4j.lifecycle.Toman.KADES;
import static io.github.kim4j.lifecycle.Toman.KOMINFO;
import static io.github.kim4j.lifecycle.Toman.MEMBERS;
import static io.github.kim4j.lifecycle.Toman.MUBA;
import static io.github.kim4j.lifecycle.Toman.RECOGNIZED;
import static io.github.kim4j.lifecycle.Toman.RESIDENTS;
import static io.github.kim4j.lifecycle.Toman.TODAY;
import static io.github.kim4j.lifecycle.Toman.UNIT;
import static io.github.kim4j.lifecycle.Toman.after;
import static io.github.kim4j.lifecycle.Toman.codes;
import static io.github.kim4j.lifecycle.Toman.decree;
import static io.github.kim4j.lifecycle.Toman.entry;
import static io.github.kim4j.lifecycle.Toman.formed;
import static io.github.kim4j.lifecycle.Toman.minutes;
import static io.github.kim4j.lifecycle.Toman.recognized;
import static io.github.kim4j.lifecycle.Toman.revocation;
import static io.github.kim4j.lifecycle.Toman.rules;
import static io.github.kim4j.lifecycle.Toman.started;
import static io.github.kim4j.lifecycle.Toman.synthetic;
import static io.github.kim4j.lifecycle.Toman.under;
import static io.github.kim4j.lifecycle.Toman.warnings;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kim4j.activity.Deliberation;
import io.github.kim4j.decree.Decree;
import io.github.kim4j.decree.DecreeNumber;
import io.github.kim4j.decree.DecreeRelation;
import io.github.kim4j.decree.DecreeRelationKind;
import io.github.kim4j.decree.Office;
import io.github.kim4j.decree.OfficeKind;
import io.github.kim4j.group.Board;
import io.github.kim4j.group.GroupLevel;
import io.github.kim4j.group.OfficerRole;
import io.github.kim4j.machine.Actor;
import io.github.kim4j.machine.Coded;
import io.github.kim4j.machine.Rule;
import io.github.kim4j.policy.Chain;
import io.github.kim4j.policy.Link;
import io.github.kim4j.policy.PaperKind;
import io.github.kim4j.policy.RegionPolicy;
import io.github.kim4j.policy.Registration;
import io.github.kim4j.policy.Rules;
import io.github.kim4j.policy.TimeLine;
import io.github.kim4j.region.RegionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which decrees recognize a group: one fault at a time. */
class DecreesTest {
    private static final Actor REGENT = Parties.office(BUPATI);
    private static final Office CAMAT = new Office(OfficeKind.CAMAT, RegionCode.parse("16.06.06"));
    private static final Office NEIGHBOR = new Office(OfficeKind.BUPATI, RegionCode.parse("16.07"));
    private static final Office NO_MAYOR = new Office(OfficeKind.WALI_KOTA, MUBA);
    private static final Office LPM = new Office(OfficeKind.LPM, UNIT);

    private final GroupLifecycle one = Toman.lifecycle();
    private final GroupLifecycle two = under(rules(OfficeKind.KEPALA_DESA, OfficeKind.BUPATI));

    private static Decree by(Office issuer) {
        return decree(issuer, "1/2021", RECOGNIZED, entry());
    }

    private static GroupCase issued(GroupLifecycle lifecycle, GroupCase it, Decree decree) {
        return after(lifecycle, it, new IssueDecree(decree), Parties.office(decree.getIssuer()));
    }

    private static List<String> onIssuing(GroupLifecycle lifecycle, GroupCase it, Decree decree, Actor actor) {
        return codes(lifecycle, it, new IssueDecree(decree), actor);
    }

    // whose decree

    @Test
    void an_office_of_another_region_or_that_there_is_not_recognizes_nobody() {
        GroupLifecycle either = underOneOf(OfficeKind.BUPATI, OfficeKind.WALI_KOTA);

        assertThat(onIssuing(one, formed(one), by(NEIGHBOR), REGENT)).containsExactly("decree.office_elsewhere");
        assertThat(onIssuing(either, formed(either), by(NO_MAYOR), Parties.office(NO_MAYOR)))
                .containsExactly("decree.office_elsewhere");
        assertThat(onIssuing(either, formed(either), by(BUPATI), REGENT)).isEmpty();
    }

    @Test
    void an_office_puts_its_own_decrees_on_file_only() {
        GroupLifecycle either = underOneOf(OfficeKind.BUPATI, OfficeKind.CAMAT);

        assertThat(onIssuing(either, formed(either), by(CAMAT), REGENT)).containsExactly("decree.not_the_actors");
        assertThat(onIssuing(either, formed(either), by(CAMAT), Parties.office(CAMAT)))
                .isEmpty();
    }

    private static GroupLifecycle underOneOf(OfficeKind... offices) {
        return under(Rules.builder().chain(synthetic(Chain.of(Set.of(offices)))));
    }

    @Test
    void a_decree_has_a_number_and_a_date() {
        Decree full = by(BUPATI);

        assertThat(onIssuing(
                        one,
                        formed(one),
                        full.toBuilder().number(Optional.empty()).build(),
                        REGENT))
                .containsExactly("decree.without_number");
        assertThat(onIssuing(
                        one,
                        formed(one),
                        full.toBuilder().establishedOn(Optional.empty()).build(),
                        REGENT))
                .containsExactly("decree.without_date");
    }

    // decrees and minutes

    private static final Decree BEFORE_THE_MINUTES = decree(BUPATI, "1/2021", FORMED.minusDays(1), entry());

    @Test
    void a_region_may_take_decrees_that_are_older_than_the_minutes() {
        GroupLifecycle taking = under(rules(OfficeKind.BUPATI).decreeMayPrecedeMinutes(synthetic(true)));
        GroupLifecycle refusing = under(rules(OfficeKind.BUPATI).decreeMayPrecedeMinutes(synthetic(false)));
        IssueDecree early = new IssueDecree(BEFORE_THE_MINUTES);

        var taken = taking.decide(formed(taking), early, REGENT, TODAY);

        assertThat(taken.warnings()).extracting(warning -> warning.code()).contains("decree.before_minutes");
        assertThat(taken.warnings().get(0).basis()).isEqualTo(synthetic(true).basis());
        assertThat(codes(refusing, formed(refusing), early, REGENT)).containsExactly("decree.before_minutes");
        assertThat(codes(one, formed(one), early, REGENT)).containsExactly("decree.before_minutes");
    }

    private GroupCase admittedWithMinutes() {
        return after(one, started(), new Admit(TODAY, GROUP, Optional.of(minutes(FORMED)), List.of()), KOMINFO);
    }

    @Test
    void of_a_group_that_was_taken_in_an_older_decree_is_recorded_with_a_warning() {
        IssueDecree onTheDay = new IssueDecree(decree(BUPATI, "1/2021", FORMED, entry()));

        assertThat(warnings(one, admittedWithMinutes(), new IssueDecree(BEFORE_THE_MINUTES), REGENT))
                .contains("decree.before_minutes_on_file")
                .doesNotContain("decree.before_minutes");
        assertThat(warnings(one, admittedWithMinutes(), onTheDay, REGENT))
                .doesNotContain("decree.before_minutes_on_file");
        assertThat(warnings(one, Toman.admitted(one), new IssueDecree(BEFORE_THE_MINUTES), REGENT))
                .doesNotContain("decree.before_minutes_on_file");
    }

    @Test
    void the_next_board_of_a_group_that_was_taken_in_is_a_board_like_others() {
        LocalDate elected = RECOGNIZED.plusYears(1);
        Reelect next = new Reelect(
                Deliberation.builder().minutes(minutes(elected)).unit(UNIT).build(), MEMBERS, BOARD);
        GroupCase it = after(one, admittedWithMinutes(), next, RESIDENTS);
        Decree early = decree(BUPATI, "1/2022", elected.minusDays(1), entry());

        assertThat(it.admitted()).isTrue();
        assertThat(formed(one).admitted()).isFalse();
        assertThat(onIssuing(one, it, early, REGENT)).containsExactly("decree.before_minutes");
    }

    // what the rules say of the chain

    private static Rule ruleOf(GroupLifecycle lifecycle, String code) {
        return lifecycle.definition(started(), TODAY).orElseThrow().steps().stream()
                .flatMap(step -> step.rules().stream())
                .filter(rule -> rule.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Coded coded(GroupLifecycle lifecycle, String code, String parameter) {
        return (Coded) requireNonNull(ruleOf(lifecycle, code).parameters().get(parameter));
    }

    private static GroupLifecycle recommended(Registration registration) {
        Chain chain = Chain.of(
                List.of(new Link(Set.of(OfficeKind.LPM), PaperKind.RECOMMENDATION), Link.of(OfficeKind.BUPATI)));
        return under(Rules.builder().chain(synthetic(chain)).registration(synthetic(registration)));
    }

    @Test
    void a_chain_is_told_with_the_papers_that_are_no_decrees() {
        Coded chain = coded(recommended(Registration.optional()), "decree.none_awaited", "chain");

        assertThat(chain.code()).isEqualTo("RECOMMENDATION LPM → BUPATI");
        assertThat(chain.text(Locale.ENGLISH))
                .isEqualTo("recommendation of the Lembaga Pemberdayaan Masyarakat → Bupati");
    }

    @Test
    void what_waits_for_registration_is_told_with_its_paper_and_its_source() {
        GroupLifecycle decree = recommended(Registration.before(OfficeKind.BUPATI));
        GroupLifecycle recommendation = recommended(Registration.before(OfficeKind.LPM));
        String code = "registration.required_before";

        assertThat(coded(decree, code, "paper").code()).isEqualTo("BUPATI");
        assertThat(coded(decree, code, "paper").text(Locale.ENGLISH)).isEqualTo("decree of the Bupati");
        assertThat(coded(recommendation, code, "paper").code()).isEqualTo("RECOMMENDATION LPM");
        assertThat(ruleOf(decree, code).basis()).isEqualTo(synthetic(true).basis());
    }

    @Test
    void a_recommendation_is_a_paper_of_the_chain() {
        GroupLifecycle lifecycle = recommended(Registration.optional());
        GroupCase it = issued(lifecycle, formed(lifecycle), by(LPM));

        assertThat(it.papers()).extracting(Paper::kind).containsExactly(PaperKind.RECOMMENDATION);
        assertThat(it.state()).isEqualTo(GroupState.RATIFIED);
    }

    // which decree is meant

    private GroupLifecycle threeOffices() {
        return under(rules(OfficeKind.KEPALA_DESA, OfficeKind.CAMAT, OfficeKind.BUPATI));
    }

    private static GroupCase allOfOneNumber(GroupLifecycle lifecycle) {
        GroupCase it = issued(lifecycle, formed(lifecycle), by(KADES));
        return issued(lifecycle, issued(lifecycle, it, by(CAMAT)), by(BUPATI));
    }

    private static List<Integer> endedBy(GroupLifecycle lifecycle, Office office) {
        RevokeDecree revoke = revocation(office, "9/2022", RECOGNIZED.plusYears(1), "1/2021");
        GroupCase it = after(lifecycle, allOfOneNumber(lifecycle), revoke, Parties.office(office));
        return it.papers().stream()
                .filter(paper -> !paper.stands())
                .map(Paper::number)
                .toList();
    }

    @Test
    void of_several_decrees_of_one_number_an_office_ends_its_own() {
        assertThat(endedBy(threeOffices(), KADES)).containsExactly(1);
        assertThat(endedBy(threeOffices(), CAMAT)).containsExactly(2);
        assertThat(endedBy(threeOffices(), BUPATI)).containsExactly(3);
    }

    @Test
    void of_several_decrees_of_one_number_an_office_without_any_ends_the_one_below_it() {
        GroupLifecycle around = under(rules(OfficeKind.KEPALA_DESA, OfficeKind.BUPATI));
        GroupCase it = issued(around, issued(around, formed(around), by(KADES)), by(BUPATI));
        RevokeDecree revoke = revocation(CAMAT, "9/2022", RECOGNIZED.plusYears(1), "1/2021");

        assertThat(after(around, it, revoke, Parties.office(CAMAT)).papers())
                .extracting(Paper::stands)
                .containsExactly(false, true);
    }

    private static AmendDecree amendment(Office office, String number) {
        Decree by = decree(office, "5/2022", RECOGNIZED.plusYears(1), entry()).toBuilder()
                .addRelations(new DecreeRelation(DecreeRelationKind.AMENDS, DecreeNumber.parse(number)))
                .build();
        return new AmendDecree(DecreeNumber.parse(number), Optional.empty(), by, MEMBERS, BOARD);
    }

    @Test
    void of_several_decrees_of_one_number_an_office_amends_its_own() {
        GroupLifecycle lifecycle = threeOffices();
        GroupCase it = after(lifecycle, allOfOneNumber(lifecycle), amendment(CAMAT, "1/2021"), Parties.office(CAMAT));

        assertThat(it.papers()).extracting(paper -> paper.amendments().size()).containsExactly(0, 1, 0);
    }

    @Test
    void a_decree_that_says_it_amends_does_not_revoke_and_the_other_way_round() {
        AmendDecree amending = amendment(BUPATI, "1/KPTS/2021");
        RevokeDecree revoking = revocation(BUPATI, "9/2022", RECOGNIZED.plusYears(1), "1/KPTS/2021");
        Decree ends =
                revoking.by().orElseThrow().toBuilder().annex(List.of(entry())).build();

        assertThat(codes(one, recognized(one), new RevokeDecree(revoking.number(), amending.by()), REGENT))
                .containsExactly("revocation.not_said");
        assertThat(codes(
                        one,
                        recognized(one),
                        new AmendDecree(amending.number(), Optional.empty(), ends, MEMBERS, BOARD),
                        REGENT))
                .containsExactly("amendment.not_said");
    }

    // revocations

    @Test
    void a_decree_is_not_revoked_by_a_draft() {
        RevokeDecree full = revocation(BUPATI, "9/2022", RECOGNIZED.plusYears(1), "1/KPTS/2021");
        Decree draft =
                full.by().orElseThrow().toBuilder().number(Optional.empty()).build();

        assertThat(codes(one, recognized(one), new RevokeDecree(full.number(), draft), REGENT))
                .containsExactly("revocation.without_number");
    }

    @Test
    void a_revocation_has_effect_from_the_day_on_which_the_decree_has_at_the_earliest() {
        LocalDate effective = RECOGNIZED.plusDays(10);
        GroupCase it = issued(
                one, formed(one), decree().toBuilder().effectiveFrom(effective).build());

        assertThat(codes(one, it, revocation(BUPATI, "9/2021", effective.minusDays(1), "1/KPTS/2021"), REGENT))
                .containsExactly("revocation.before_the_decree");
        assertThat(codes(one, it, revocation(BUPATI, "9/2021", effective, "1/KPTS/2021"), REGENT))
                .isEmpty();
    }

    @Test
    void what_was_revoked_before_a_dissolution_was_revoked() {
        LocalDate revoked = RECOGNIZED.plusYears(1);
        GroupCase it = after(one, recognized(one), revocation(BUPATI, "9/2022", revoked, "1/KPTS/2021"), REGENT);

        assertThat(after(one, it, new Dissolve(minutes(revoked.plusDays(1))), RESIDENTS)
                        .papers())
                .extracting(Paper::ending)
                .containsExactly(Optional.of(new Paper.Ending(Paper.Ending.Kind.REVOKED, revoked)));
    }

    // amendments

    @Test
    void the_decree_of_a_group_that_awaits_another_can_be_amended() {
        GroupCase it = issued(two, formed(two), by(KADES));

        assertThat(codes(two, it, amendment(KADES, "1/2021"), Parties.office(KADES)))
                .isEmpty();
    }

    private static final RegionCode KELURAHAN = RegionCode.parse("16.06.06.1001");
    private static final LocalDate MOVED = RECOGNIZED.plusMonths(6);

    private static GroupCase moved(GroupLifecycle lifecycle, GroupCase it, RegionCode to) {
        return after(lifecycle, it, new Relocate(MOVED, UNIT, to), KOMINFO);
    }

    private static GroupLifecycle underOfficesOfEither() {
        return under(Rules.builder()
                .chain(synthetic(
                        Chain.of(Set.of(OfficeKind.KEPALA_DESA, OfficeKind.LURAH), Set.of(OfficeKind.BUPATI)))));
    }

    @Test
    void where_the_office_of_a_decree_is_no_longer_nobody_amends_it() {
        GroupLifecycle lifecycle = underOfficesOfEither();
        GroupCase lower = issued(lifecycle, formed(lifecycle), by(KADES));
        GroupCase both = issued(lifecycle, lower, decree());
        GroupCase revoked =
                after(lifecycle, both, revocation(BUPATI, "9/2021", RECOGNIZED.plusDays(9), "1/KPTS/2021"), REGENT);

        assertThat(lifecycle.permitted(lower, Parties.office(KADES), TODAY)).contains(GroupAction.AMEND_DECREE);
        assertThat(lifecycle.permitted(moved(lifecycle, both, KELURAHAN), REGENT, TODAY))
                .contains(GroupAction.AMEND_DECREE);
        assertThat(List.of(lower, revoked))
                .allSatisfy(it -> assertThat(lifecycle.permitted(moved(lifecycle, it, KELURAHAN), REGENT, TODAY))
                        .doesNotContain(GroupAction.AMEND_DECREE));
    }

    @Test
    void where_the_code_of_a_desa_changed_its_head_is_the_same_office() {
        RegionCode desa = RegionCode.parse("16.06.06.2001");
        Office head = new Office(OfficeKind.KEPALA_DESA, desa);
        GroupLifecycle village = under(rules(OfficeKind.KEPALA_DESA));
        GroupCase it = moved(village, issued(village, formed(village), by(KADES)), desa);
        RevokeDecree revoke = revocation(head, "9/2022", RECOGNIZED.plusYears(1), "1/2021");

        assertThat(after(village, it, revoke, Parties.office(head)).state()).isEqualTo(GroupState.FORMED);
    }

    @Test
    void an_amendment_of_the_board_in_office_leaves_the_next_one_as_it_was_elected() {
        LocalDate elected = RECOGNIZED.plusMonths(9);
        Board next = Toman.board(Toman.officer("B", OfficerRole.CHAIR));
        Reelect reelect = new Reelect(
                Deliberation.builder().minutes(minutes(elected)).unit(UNIT).build(), MEMBERS, next);
        GroupCase it = after(one, recognized(one), reelect, RESIDENTS);
        it = after(one, it, amendment(BUPATI, "1/KPTS/2021"), REGENT);

        assertThat(it.group().orElseThrow().getBoard()).contains(next);
        assertThat(it.groupOn(TODAY).orElseThrow().getBoard()).contains(BOARD);
    }

    // rules that changed under a case

    @Test
    void where_fewer_decrees_suffice_by_now_the_last_one_is_given_anew() {
        LocalDate change = RECOGNIZED.plusYears(1);
        GroupLifecycle fewer = GroupLifecycle.under(RegionPolicy.builder()
                .region(MUBA)
                .addTimeLines(TimeLine.builder()
                        .level(GroupLevel.VILLAGE)
                        .addPeriods(
                                rules(OfficeKind.KEPALA_DESA, OfficeKind.CAMAT, OfficeKind.BUPATI)
                                        .build(),
                                rules(OfficeKind.KEPALA_DESA, OfficeKind.CAMAT)
                                        .since(change)
                                        .build())
                        .build())
                .build());
        GroupCase it = issued(fewer, issued(fewer, formed(fewer), by(KADES)), by(CAMAT));

        assertThat(fewer.outlook(it, TODAY).orElseThrow().awaited()).containsExactly(CAMAT);
        assertThat(issued(fewer, it, decree(CAMAT, "2/2022", change, entry())).state())
                .isEqualTo(GroupState.RECOGNIZED);
    }
}
