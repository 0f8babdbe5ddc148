package io.github.kim4j.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kim4j.activity.Deliberation;
import io.github.kim4j.activity.Minutes;
import io.github.kim4j.decree.AnnexEntry;
import io.github.kim4j.decree.AnnexOfficer;
import io.github.kim4j.decree.Decree;
import io.github.kim4j.decree.DecreeNumber;
import io.github.kim4j.decree.DecreeRelation;
import io.github.kim4j.decree.DecreeRelationKind;
import io.github.kim4j.decree.Office;
import io.github.kim4j.decree.OfficeKind;
import io.github.kim4j.group.Board;
import io.github.kim4j.group.Group;
import io.github.kim4j.group.GroupId;
import io.github.kim4j.group.GroupLevel;
import io.github.kim4j.group.GroupName;
import io.github.kim4j.group.Member;
import io.github.kim4j.group.MemberId;
import io.github.kim4j.group.Membership;
import io.github.kim4j.group.Officer;
import io.github.kim4j.group.OfficerRole;
import io.github.kim4j.json.KimJson;
import io.github.kim4j.law.OurReading;
import io.github.kim4j.machine.Actor;
import io.github.kim4j.machine.Role;
import io.github.kim4j.machine.Violation;
import io.github.kim4j.person.Nik;
import io.github.kim4j.person.Occupation;
import io.github.kim4j.person.PersonName;
import io.github.kim4j.policy.Chain;
import io.github.kim4j.policy.Finding;
import io.github.kim4j.policy.Parameter;
import io.github.kim4j.policy.PolicyLint;
import io.github.kim4j.policy.RegionPolicy;
import io.github.kim4j.policy.Registration;
import io.github.kim4j.policy.Rules;
import io.github.kim4j.policy.TimeLine;
import io.github.kim4j.region.Gazetteer;
import io.github.kim4j.region.RegionCode;
import io.github.kim4j.time.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GroupLifecycleTest {
    private static final RegionCode MUBA = RegionCode.parse("16.06");
    private static final RegionCode TOMAN = RegionCode.parse("16.06.06.2008");
    private static final Locale INDONESIAN = Locale.forLanguageTag("id");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate MUSYAWARAH = LocalDate.of(2021, 5, 20);
    private static final Office BUPATI = new Office(OfficeKind.BUPATI, MUBA);
    private static final Office CAMAT = new Office(OfficeKind.CAMAT, RegionCode.parse("16.06.06"));
    private static final Office KADES = new Office(OfficeKind.KEPALA_DESA, TOMAN);
    private static final Group GROUP = Group.builder()
            .id(GroupId.of("KIM-1"))
            .name(GroupName.parse("KIM Contoh Toman"))
            .level(GroupLevel.VILLAGE)
            .unit(TOMAN)
            .build();

    // fixtures

    private static <T> Parameter<T> synthetic(T value) {
        return new Parameter<>(value, new OurReading("kebijakan contoh", "a synthetic policy"));
    }

    private static Rules rules(Chain chain) {
        return Rules.builder().chain(synthetic(chain)).build();
    }

    private static GroupLifecycle under(Rules... periods) {
        return GroupLifecycle.under(RegionPolicy.builder()
                .region(MUBA)
                .addTimeLines(TimeLine.builder()
                        .level(GroupLevel.VILLAGE)
                        .addPeriods(periods)
                        .build())
                .build());
    }

    private static GroupLifecycle muba() {
        return under(rules(Chain.of(Set.of(OfficeKind.BUPATI))));
    }

    private static Membership member(String id, String name) {
        return Membership.of(Member.builder()
                .id(MemberId.of(id))
                .name(PersonName.parse(name))
                .build());
    }

    private static final List<Membership> MEMBERS =
            List.of(member("A", "Siti Contoh"), member("B", "Budi Contoh"), member("C", "Citra Contoh"));
    private static final Board BOARD = Board.builder()
            .addOfficers(Officer.of(MemberId.of("A"), OfficerRole.CHAIR))
            .addOfficers(Officer.of(MemberId.of("B"), OfficerRole.SECRETARY))
            .addOfficers(Officer.of(MemberId.of("C"), OfficerRole.TREASURER))
            .build();

    private static Deliberate deliberate() {
        return new Deliberate(
                Deliberation.builder()
                        .minutes(Minutes.builder().heldOn(MUSYAWARAH).build())
                        .unit(TOMAN)
                        .build(),
                MEMBERS,
                BOARD);
    }

    private static Decree decree(Office issuer, String number, LocalDate established) {
        return Decree.builder()
                .number(DecreeNumber.parse(number))
                .issuer(issuer)
                .establishedOn(established)
                .addAnnex(AnnexEntry.builder()
                        .name(GROUP.getName())
                        .unit(TOMAN)
                        .addOfficers(AnnexOfficer.of(PersonName.parse("Siti Contoh"), OfficerRole.CHAIR))
                        .addOfficers(AnnexOfficer.of(PersonName.parse("Budi Contoh"), OfficerRole.SECRETARY))
                        .addOfficers(AnnexOfficer.of(PersonName.parse("Citra Contoh"), OfficerRole.TREASURER))
                        .build())
                .build();
    }

    private static Actor residents() {
        return Parties.residents(TOMAN);
    }

    private static GroupCase aFormedGroup(GroupLifecycle lifecycle) {
        GroupCase it = GroupCase.of(GROUP.getId(), GROUP.getLevel(), TOMAN);
        it = lifecycle
                .decide(it, new Initiate(LocalDate.of(2021, 4, 1), GROUP, List.of()), residents(), TODAY)
                .orThrow();
        return lifecycle.decide(it, deliberate(), residents(), TODAY).orThrow();
    }

    private static GroupCase issued(GroupLifecycle lifecycle, GroupCase it, Decree decree) {
        return lifecycle
                .decide(it, new IssueDecree(decree), Parties.office(decree.getIssuer()), TODAY)
                .orThrow();
    }

    private static RevokeDecree revocation(Office by, String revoked, LocalDate on) {
        return new RevokeDecree(
                DecreeNumber.parse(revoked),
                decree(by, "R/" + revoked, on).toBuilder()
                        .annex(List.of())
                        .addRelations(new DecreeRelation(DecreeRelationKind.REVOKES, DecreeNumber.parse(revoked)))
                        .build());
    }

    private static List<String> codes(Outcome<GroupAction, GroupCase, GroupEvent> outcome) {
        return Toman.codes(outcome.violations());
    }

    // the way to recognition

    @Test
    void a_group_is_recognized_from_the_day_of_the_decree_of_the_awaited_office() {
        GroupLifecycle lifecycle = muba();
        GroupCase it = aFormedGroup(lifecycle);
        assertThat(it.state()).isEqualTo(GroupState.FORMED);

        it = issued(lifecycle, it, decree(BUPATI, "1/KPTS/2021", LocalDate.of(2021, 6, 1)));

        assertThat(it.state()).isEqualTo(GroupState.RECOGNIZED);
        assertThat(it.recognizedOn(LocalDate.of(2021, 5, 31))).isFalse();
        assertThat(it.recognizedOn(LocalDate.of(2021, 6, 1))).isTrue();
        assertThat(it.standingOn(TODAY).since()).contains(LocalDate.of(2021, 6, 1));
        assertThat(it.standingOn(TODAY).until()).isEmpty();
    }

    @Test
    void a_faulty_decree_is_refused_with_all_four_reasons_at_once() {
        GroupLifecycle lifecycle = muba();
        GroupCase it = aFormedGroup(lifecycle);
        AnnexEntry withoutTreasurer = AnnexEntry.builder()
                .name(GROUP.getName())
                .unit(TOMAN)
                .addOfficers(AnnexOfficer.of(PersonName.parse("Siti Contoh"), OfficerRole.CHAIR))
                .addOfficers(AnnexOfficer.of(PersonName.parse("Budi Contoh"), OfficerRole.SECRETARY))
                .build();
        Decree faulty = Decree.builder()
                .issuer(CAMAT)
                .establishedOn(MUSYAWARAH.minusDays(1))
                .addAnnex(withoutTreasurer)
                .build();

        var outcome = lifecycle.decide(it, new IssueDecree(faulty), Parties.office(BUPATI), TODAY);

        assertThat(codes(outcome))
                .containsExactly(
                        "decree.without_number",
                        "decree.office_not_awaited",
                        "decree.officer_not_listed",
                        "decree.before_minutes");
        assertThat(outcome.after()).isSameAs(it);
        assertThat(outcome.violations().get(1).message(INDONESIAN))
                .isEqualTo("SK ini ditetapkan oleh Camat, sedangkan yang ditunggu adalah SK Bupati.");
        assertThat(outcome.violations().get(2).message(Locale.ENGLISH))
                .isEqualTo("The annex of the decree leaves out officers who were elected: Treasurer.");
        assertThatThrownBy(outcome::orThrow).isInstanceOf(RefusedException.class);
    }

    @Test
    void an_annex_with_a_task_that_nobody_was_elected_for_is_noted_and_does_not_refuse() {
        GroupLifecycle lifecycle = muba();
        Deliberate elected = deliberate();
        Deliberate withoutTreasurer = new Deliberate(
                elected.deliberation(),
                MEMBERS,
                Board.builder()
                        .addAllOfficers(BOARD.getOfficers().subList(0, 2))
                        .build());
        GroupCase it = GroupCase.of(GROUP.getId(), GROUP.getLevel(), TOMAN);
        it = lifecycle
                .decide(it, new Initiate(LocalDate.of(2021, 4, 1), GROUP, List.of()), residents(), TODAY)
                .orThrow();
        it = lifecycle.decide(it, withoutTreasurer, residents(), TODAY).orThrow();

        var outcome = lifecycle.decide(
                it,
                new IssueDecree(decree(BUPATI, "73/KPTS/2021", LocalDate.of(2021, 6, 14))),
                Parties.office(BUPATI),
                TODAY);

        assertThat(outcome.accepted()).isTrue();
        assertThat(outcome.warnings())
                .extracting(warning -> warning.message(Locale.ENGLISH))
                .containsExactly("The annex of the decree lists tasks for which nobody was elected: Treasurer.");
    }

    @Test
    void only_offices_that_the_region_has_revoke_decrees() {
        GroupLifecycle lifecycle = under(rules(Chain.of(Set.of(OfficeKind.KEPALA_DESA))));

        assertThat(lifecycle.definition(aFormedGroup(lifecycle), TODAY).orElseThrow().steps().stream()
                        .filter(step -> step.action() == GroupAction.REVOKE_DECREE)
                        .flatMap(step -> step.roles().stream())
                        .map(Role::code)
                        .distinct())
                .containsExactly("KEPALA_DESA", "CAMAT", "BUPATI", "GUBERNUR", "COURT");
    }

    @Test
    void who_may_not_act_learns_only_that() {
        GroupLifecycle lifecycle = muba();
        GroupCase it = aFormedGroup(lifecycle);
        Decree draft = Decree.builder().issuer(CAMAT).build();

        assertThat(codes(lifecycle.decide(it, new IssueDecree(draft), Parties.office(CAMAT), TODAY)))
                .containsExactly("machine.forbidden");
        Actor elsewhere = Parties.office(new Office(OfficeKind.BUPATI, RegionCode.parse("16.07")));
        assertThat(codes(lifecycle.decide(it, new IssueDecree(draft), elsewhere, TODAY)))
                .containsExactly("machine.forbidden");
    }

    @Test
    void an_action_that_does_not_exist_here_names_those_that_do() {
        GroupCase it = GroupCase.of(GROUP.getId(), GROUP.getLevel(), TOMAN);

        var outcome = muba().decide(it, deliberate(), residents(), TODAY);

        List<GroupAction> possible = outcome.fold(
                accepted -> List.of(), Outcome.NotPermitted::possible, forbidden -> List.of(), refused -> List.of());
        assertThat(possible).containsExactly(GroupAction.SOCIALIZE, GroupAction.INITIATE, GroupAction.ADMIT);
    }

    // chains of two

    @Test
    void a_lower_decree_ratifies_and_the_higher_one_recognizes() {
        GroupLifecycle lifecycle = under(rules(Chain.of(Set.of(OfficeKind.KEPALA_DESA), Set.of(OfficeKind.BUPATI))));
        GroupCase it = aFormedGroup(lifecycle);

        it = issued(lifecycle, it, decree(KADES, "141/1", LocalDate.of(2021, 6, 1)));
        assertThat(it.state()).isEqualTo(GroupState.RATIFIED);
        assertThat(it.recognizedOn(TODAY)).isFalse();
        assertThat(lifecycle.outlook(it, TODAY).orElseThrow().awaited()).containsExactly(BUPATI);

        it = issued(lifecycle, it, decree(BUPATI, "1/KPTS/2021", LocalDate.of(2021, 7, 1)));
        assertThat(it.state()).isEqualTo(GroupState.RECOGNIZED);
        assertThat(it.standingOn(TODAY).since()).contains(LocalDate.of(2021, 7, 1));
        assertThat(it.standingOn(TODAY).papers()).hasSize(2);
    }

    @Test
    void revoking_the_higher_decree_leaves_the_group_ratified_and_the_lower_one_too_leaves_it_formed() {
        GroupLifecycle lifecycle = under(rules(Chain.of(Set.of(OfficeKind.KEPALA_DESA), Set.of(OfficeKind.BUPATI))));
        GroupCase it = aFormedGroup(lifecycle);
        it = issued(lifecycle, it, decree(KADES, "141/1", LocalDate.of(2021, 6, 1)));
        it = issued(lifecycle, it, decree(BUPATI, "1/KPTS/2021", LocalDate.of(2021, 7, 1)));

        it = lifecycle
                .decide(it, revocation(BUPATI, "1/KPTS/2021", LocalDate.of(2022, 1, 1)), Parties.office(BUPATI), TODAY)
                .orThrow();
        assertThat(it.state()).isEqualTo(GroupState.RATIFIED);
        assertThat(it.recognizedOn(LocalDate.of(2021, 12, 31))).isTrue();
        assertThat(it.recognizedOn(LocalDate.of(2022, 1, 1))).isFalse();

        it = lifecycle
                .decide(it, revocation(BUPATI, "141/1", LocalDate.of(2022, 2, 1)), Parties.office(BUPATI), TODAY)
                .orThrow();
        assertThat(it.state()).isEqualTo(GroupState.FORMED);
    }

    @Test
    void nobody_below_the_issuing_office_revokes_its_decree() {
        GroupLifecycle lifecycle = under(rules(Chain.of(Set.of(OfficeKind.KEPALA_DESA), Set.of(OfficeKind.BUPATI))));
        GroupCase it = aFormedGroup(lifecycle);
        it = issued(lifecycle, it, decree(KADES, "141/1", LocalDate.of(2021, 6, 1)));
        it = issued(lifecycle, it, decree(BUPATI, "1/KPTS/2021", LocalDate.of(2021, 7, 1)));

        var outcome = lifecycle.decide(
                it, revocation(KADES, "1/KPTS/2021", LocalDate.of(2022, 1, 1)), Parties.office(KADES), TODAY);

        assertThat(codes(outcome)).containsExactly("revocation.by_no_superior");
    }

    @Test
    void an_office_revokes_its_own_decree_though_another_office_used_the_same_number() {
        GroupLifecycle lifecycle = under(rules(Chain.of(Set.of(OfficeKind.BUPATI), Set.of(OfficeKind.KEPALA_DESA))));
        GroupCase it = aFormedGroup(lifecycle);
        it = issued(lifecycle, it, decree(BUPATI, "1/2021", LocalDate.of(2021, 6, 1)));
        it = issued(lifecycle, it, decree(KADES, "1/2021", LocalDate.of(2021, 7, 1)));

        it = lifecycle
                .decide(it, revocation(KADES, "1/2021", LocalDate.of(2022, 1, 1)), Parties.office(KADES), TODAY)
                .orThrow();

        assertThat(it.papers()).extracting(Paper::stands).containsExactly(true, false);
    }

    private static final LocalDate ON_NEW_YEAR = LocalDate.of(2022, 1, 1);

    private static GroupCase aGroupWithTwoDecreesOfOneNumber(GroupLifecycle lifecycle) {
        GroupCase it = issued(lifecycle, aFormedGroup(lifecycle), decree(KADES, "1/2021", LocalDate.of(2021, 6, 1)));
        return issued(lifecycle, it, decree(CAMAT, "1/2021", LocalDate.of(2021, 7, 1)));
    }

    private static GroupLifecycle underThreeOffices() {
        return under(
                rules(Chain.of(Set.of(OfficeKind.KEPALA_DESA), Set.of(OfficeKind.CAMAT), Set.of(OfficeKind.BUPATI))));
    }

    @Test
    void a_superior_must_tell_which_of_two_decrees_of_one_number_ends() {
        GroupLifecycle lifecycle = underThreeOffices();
        GroupCase it = aGroupWithTwoDecreesOfOneNumber(lifecycle);

        var unclear = lifecycle.decide(it, revocation(BUPATI, "1/2021", ON_NEW_YEAR), Parties.office(BUPATI), TODAY);

        assertThat(codes(unclear)).containsExactly("revocation.ambiguous");
        assertThat(unclear.violations().get(0).message(INDONESIAN))
                .isEqualTo("Dalam berkas ada 2 SK bernomor itu yang belum dicabut;"
                        + " tanggal SK yang dicabut, atau pejabat yang menetapkannya, harus disebut.");
    }

    @Test
    void the_date_tells_which_of_two_decrees_of_one_number_ends() {
        GroupLifecycle lifecycle = underThreeOffices();
        GroupCase it = aGroupWithTwoDecreesOfOneNumber(lifecycle);
        RevokeDecree unclear = revocation(BUPATI, "1/2021", ON_NEW_YEAR);

        for (int paper : List.of(1, 2)) {
            Optional<LocalDate> date = it.papers().get(paper - 1).decree().getEstablishedOn();
            RevokeDecree byCommand =
                    new RevokeDecree(unclear.number(), date, unclear.by().orElseThrow());
            RevokeDecree byDecree = new RevokeDecree(
                    unclear.number(),
                    unclear.by().orElseThrow().toBuilder()
                            .relations(List.of(new DecreeRelation(DecreeRelationKind.REVOKES, unclear.number(), date)))
                            .build());
            for (RevokeDecree clear : List.of(byCommand, byDecree)) {
                assertThat(lifecycle
                                .decide(it, clear, Parties.office(BUPATI), TODAY)
                                .orThrow()
                                .papers())
                        .filteredOn(kept -> !kept.stands())
                        .extracting(Paper::number)
                        .containsExactly(paper);
            }
        }
    }

    @Test
    void a_date_that_no_decree_has_or_that_the_revoking_decree_contradicts_is_refused() {
        GroupLifecycle lifecycle = underThreeOffices();
        GroupCase it = aGroupWithTwoDecreesOfOneNumber(lifecycle);
        Decree by = revocation(BUPATI, "1/2021", ON_NEW_YEAR).by().orElseThrow();
        DecreeNumber number = DecreeNumber.parse("1/2021");
        Decree ofJune = by.toBuilder()
                .relations(List.of(
                        new DecreeRelation(DecreeRelationKind.REVOKES, number, Optional.of(LocalDate.of(2021, 6, 1)))))
                .build();

        assertThat(codes(lifecycle.decide(
                        it, new RevokeDecree(number, Optional.of(ON_NEW_YEAR), by), Parties.office(BUPATI), TODAY)))
                .containsExactly("revocation.of_no_standing_decree");
        assertThat(codes(lifecycle.decide(
                        it,
                        new RevokeDecree(number, Optional.of(LocalDate.of(2021, 7, 1)), ofJune),
                        Parties.office(BUPATI),
                        TODAY)))
                .containsExactly("revocation.not_said");
    }

    @Test
    void a_revocation_without_a_date_is_written_and_read_as_ever() throws Exception {
        RevokeDecree command = revocation(BUPATI, "1/2021", ON_NEW_YEAR);
        String json = KimJson.restricted().writeValueAsString(command);

        assertThat(json)
                .startsWith("{\"action\":\"REVOKE_DECREE\",\"number\":\"1/2021\",\"by\":{")
                .contains("\"relations\":[{\"kind\":\"REVOKES\",\"number\":\"1/2021\"}]");
        assertThat(KimJson.read(json, GroupCommand.class).orThrow()).isEqualTo(command);
    }

    @Test
    void a_decree_waits_for_registration_where_the_region_says_so() {
        GroupLifecycle lifecycle = under(Rules.builder()
                .chain(synthetic(Chain.of(Set.of(OfficeKind.KEPALA_DESA), Set.of(OfficeKind.BUPATI))))
                .registration(synthetic(Registration.before(OfficeKind.BUPATI)))
                .build());
        GroupCase it = aFormedGroup(lifecycle);
        Actor board = Parties.board(TOMAN);
        Actor kominfo = Parties.kominfo(MUBA);
        assertThat(codes(lifecycle.decide(it, new File(LocalDate.of(2021, 6, 2)), board, TODAY)))
                .containsExactly("registration.too_early");

        it = issued(lifecycle, it, decree(KADES, "141/1", LocalDate.of(2021, 6, 1)));
        Decree higher = decree(BUPATI, "1/KPTS/2021", LocalDate.of(2021, 7, 1));
        assertThat(codes(lifecycle.decide(it, new IssueDecree(higher), Parties.office(BUPATI), TODAY)))
                .containsExactly("registration.required_before");

        it = lifecycle
                .decide(it, new File(LocalDate.of(2021, 6, 2)), board, TODAY)
                .orThrow();
        it = lifecycle
                .decide(it, new Return(LocalDate.of(2021, 6, 3), "AD/ART"), kominfo, TODAY)
                .orThrow();
        it = lifecycle
                .decide(it, new File(LocalDate.of(2021, 6, 4)), board, TODAY)
                .orThrow();
        it = lifecycle
                .decide(it, new Register(LocalDate.of(2021, 6, 5), Optional.empty()), kominfo, TODAY)
                .orThrow();
        assertThat(issued(lifecycle, it, higher).state()).isEqualTo(GroupState.RECOGNIZED);
    }

    // time

    @Test
    void the_rules_of_the_day_on_which_a_decree_was_established_decide_on_it() {
        Rules village = rules(Chain.of(Set.of(OfficeKind.KEPALA_DESA)));
        Rules regent = rules(Chain.of(Set.of(OfficeKind.BUPATI))).toBuilder()
                .since(LocalDate.of(2022, 1, 1))
                .build();
        GroupLifecycle lifecycle = under(village, regent);
        GroupCase it = aFormedGroup(lifecycle);

        assertThat(issued(lifecycle, it, decree(KADES, "141/1", LocalDate.of(2021, 12, 31)))
                        .state())
                .isEqualTo(GroupState.RECOGNIZED);
        var late = lifecycle.decide(
                it, new IssueDecree(decree(KADES, "141/2", LocalDate.of(2022, 1, 1))), Parties.office(BUPATI), TODAY);
        assertThat(codes(late)).containsExactly("decree.office_not_awaited");
    }

    @Test
    void dissolution_ends_every_decree_on_its_day() {
        GroupLifecycle lifecycle = muba();
        GroupCase it =
                issued(lifecycle, aFormedGroup(lifecycle), decree(BUPATI, "1/KPTS/2021", LocalDate.of(2021, 6, 1)));

        it = lifecycle
                .decide(
                        it,
                        new Dissolve(Minutes.builder()
                                .heldOn(LocalDate.of(2023, 1, 1))
                                .build()),
                        residents(),
                        TODAY)
                .orThrow();

        assertThat(it.state()).isEqualTo(GroupState.DISSOLVED);
        assertThat(it.recognizedOn(LocalDate.of(2022, 12, 31))).isTrue();
        assertThat(it.recognizedOn(LocalDate.of(2023, 1, 1))).isFalse();
    }

    @Test
    void a_board_is_inaugurated_only_while_the_group_is_recognized() {
        GroupLifecycle lifecycle = muba();
        GroupCase it =
                issued(lifecycle, aFormedGroup(lifecycle), decree(BUPATI, "1/KPTS/2021", LocalDate.of(2021, 6, 1)));

        assertThat(codes(lifecycle.decide(
                        it, new Inaugurate(LocalDate.of(2021, 5, 31), BUPATI), Parties.office(BUPATI), TODAY)))
                .containsExactly("inauguration.not_recognized");
        assertThat(lifecycle
                        .decide(it, new Inaugurate(LocalDate.of(2021, 6, 1), BUPATI), Parties.office(BUPATI), TODAY)
                        .accepted())
                .isTrue();
    }

    // intake

    @Test
    void a_group_that_exists_is_admitted_without_minutes_with_a_warning() {
        GroupLifecycle lifecycle = muba();
        GroupCase it = GroupCase.of(GROUP.getId(), GROUP.getLevel(), TOMAN);

        var outcome = lifecycle.decide(
                it, new Admit(TODAY, GROUP, Optional.empty(), List.of()), Parties.kominfo(MUBA), TODAY);

        assertThat(outcome.accepted()).isTrue();
        assertThat(outcome.warnings()).extracting(Violation::code).containsExactly("admission.without_minutes");
        assertThat(outcome.after().state()).isEqualTo(GroupState.FORMED);
    }

    // policies that decide nothing

    @Test
    void rules_that_no_deliberation_can_meet_keep_nobody_from_recognizing_a_group_that_exists() {
        GroupLifecycle impossible = under(Rules.builder()
                .chain(synthetic(Chain.of(Set.of(OfficeKind.BUPATI))))
                .minimumMembers(synthetic(4))
                .maximumMembers(synthetic(3))
                .build());
        GroupCase it = GroupCase.of(GROUP.getId(), GROUP.getLevel(), TOMAN);
        GroupCase initiated = impossible
                .decide(it, new Initiate(LocalDate.of(2021, 4, 1), GROUP, List.of()), residents(), TODAY)
                .orThrow();
        Admit admit = new Admit(TODAY, GROUP, Optional.empty(), List.of());
        GroupCase admitted =
                impossible.decide(it, admit, Parties.kominfo(MUBA), TODAY).orThrow();

        assertThat(impossible
                        .decide(initiated, deliberate(), residents(), TODAY)
                        .violations())
                .extracting(Violation::code)
                .containsExactly("members.too_few");
        assertThat(issued(impossible, admitted, decree(BUPATI, "1/2022", LocalDate.of(2022, 1, 3)))
                        .state())
                .isEqualTo(GroupState.RECOGNIZED);
        assertThat(PolicyLint.of(impossible.policy()))
                .extracting(Finding::kind)
                .containsExactly(Finding.Kind.INTAKE_ONLY);
    }

    @Test
    void a_region_that_has_not_decided_who_recognizes_has_no_lifecycle() {
        assertThatThrownBy(() -> under(Rules.builder().build()))
                .isInstanceOf(IncompletePolicyException.class)
                .hasMessageContaining("VILLAGE: chain");
    }

    @Test
    void a_group_of_another_region_is_told_so() {
        RegionCode elsewhere = RegionCode.parse("35.73.02.1011");
        GroupCase it = GroupCase.of(GROUP.getId(), GroupLevel.VILLAGE, elsewhere);

        assertThat(codes(muba().decide(it, new Initiate(TODAY, GROUP, List.of()), Parties.residents(elsewhere), TODAY)))
                .containsExactly("policy.other_region");
    }

    @Test
    void what_a_region_lacks_is_told_with_its_name_the_level_in_words_and_a_day_as_people_say_it() {
        GroupLifecycle later = under(rules(Chain.of(Set.of(OfficeKind.BUPATI))).toBuilder()
                .since(LocalDate.of(2022, 1, 1))
                .build());
        GroupCase it = GroupCase.of(GROUP.getId(), GROUP.getLevel(), TOMAN);
        Initiate early = new Initiate(LocalDate.of(2021, 6, 14), GROUP, List.of());

        Violation none =
                later.decide(it, early, residents(), TODAY).violations().get(0);

        assertThat(none.code()).isEqualTo("policy.no_rules");
        assertThat(none.message(INDONESIAN))
                .isEqualTo("Kabupaten Musi Banyuasin tidak mempunyai aturan untuk KIM tingkat desa atau kelurahan"
                        + " yang berlaku pada 14 Juni 2021.");
        assertThat(none.message(Locale.ENGLISH))
                .isEqualTo("Kabupaten Musi Banyuasin has no rules for groups at the village level"
                        + " that are in force on 14 June 2021.");
        assertThat(none.arguments()).containsEntry("day", LocalDate.of(2021, 6, 14));
    }

    @Test
    void a_group_of_another_region_is_told_the_names_of_both() {
        RegionCode elsewhere = RegionCode.parse("35.73.02.1011");
        GroupCase it = GroupCase.of(GROUP.getId(), GroupLevel.VILLAGE, elsewhere);

        Violation other = muba().decide(it, new Initiate(TODAY, GROUP, List.of()), Parties.residents(elsewhere), TODAY)
                .violations()
                .get(0);

        assertThat(other.message(INDONESIAN))
                .isEqualTo("Kelurahan %s tidak terletak di Kabupaten Musi Banyuasin.", nameOf(elsewhere));
        assertThat(other.message(Locale.ENGLISH))
                .isEqualTo("Kelurahan %s does not lie in Kabupaten Musi Banyuasin.", nameOf(elsewhere));
    }

    private static String nameOf(RegionCode code) {
        return Gazetteer.bundled().find(code).orElseThrow().name();
    }

    @Test
    void occupations_that_are_barred_are_told_in_words() {
        GroupLifecycle lifecycle = under(rules(Chain.of(Set.of(OfficeKind.BUPATI))).toBuilder()
                .barredOccupations(synthetic(List.of(Occupation.CIVIL_SERVANT, Occupation.of("ASTRONAUT"))))
                .build());
        GroupCase it = GroupCase.of(GROUP.getId(), GROUP.getLevel(), TOMAN);

        assertThat(requirements(lifecycle, it, Locale.ENGLISH))
                .contains("No member has the occupation civil servant, ASTRONAUT");
        assertThat(requirements(lifecycle, it, INDONESIAN)).contains("Pekerjaan anggota bukan PNS, ASTRONAUT");
    }

    private static Outcome<GroupAction, GroupCase, GroupEvent> deliberatedBy(
            GroupLifecycle lifecycle, Member.Builder chair, Board board) {
        GroupCase it = GroupCase.of(GROUP.getId(), GROUP.getLevel(), TOMAN);
        it = lifecycle
                .decide(it, new Initiate(LocalDate.of(2021, 4, 1), GROUP, List.of()), residents(), TODAY)
                .orThrow();
        Member member =
                chair.id(MemberId.of("A")).name(PersonName.parse("Siti Contoh")).build();
        return lifecycle.decide(
                it,
                new Deliberate(deliberate().deliberation(), List.of(Membership.of(member)), board),
                residents(),
                TODAY);
    }

    private static Board chairFor(Optional<Term> term) {
        return Board.builder()
                .term(term)
                .addOfficers(Officer.of(MemberId.of("A"), OfficerRole.CHAIR))
                .build();
    }

    @ParameterizedTest
    @CsvSource({"9901012008790001, true", "9901012005040001, true", "9901012105040001, false", "9901012008300001, true"
    })
    void a_population_number_tells_the_latest_birth_that_is_not_after_the_day(String nik, boolean oldEnough) {
        GroupLifecycle lifecycle = under(rules(Chain.of(Set.of(OfficeKind.BUPATI))).toBuilder()
                .minimumAge(synthetic(17))
                .build());

        var outcome = deliberatedBy(lifecycle, Member.builder().nik(Nik.parse(nik)), chairFor(Optional.empty()));

        assertThat(outcome.accepted()).isEqualTo(oldEnough);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31", "2021-05-21", "2004-05-21"})
    void whoever_is_born_too_late_is_too_young_however_late(LocalDate born) {
        GroupLifecycle lifecycle = under(rules(Chain.of(Set.of(OfficeKind.BUPATI))).toBuilder()
                .minimumAge(synthetic(17))
                .build());

        var outcome = deliberatedBy(lifecycle, Member.builder().birthDate(born), chairFor(Optional.empty()));

        assertThat(outcome.violations()).extracting(Violation::code).containsExactly("members.too_young");
    }

    @ParameterizedTest
    @CsvSource({
        "2021-05-20/2024-05-19, 3, true",
        "2021-05-20/2024-05-20, 3, false",
        "2021-05-20/2024-05-20, 2147483647, true"
    })
    void a_term_is_as_long_as_the_region_allows(String term, int years, boolean accepted) {
        GroupLifecycle lifecycle = under(rules(Chain.of(Set.of(OfficeKind.BUPATI))).toBuilder()
                .termYears(synthetic(years))
                .build());

        var outcome = deliberatedBy(lifecycle, Member.builder(), chairFor(Optional.of(Term.parse(term))));

        assertThat(outcome.accepted()).isEqualTo(accepted);
    }

    private static List<String> requirements(GroupLifecycle lifecycle, GroupCase it, Locale locale) {
        return lifecycle.definition(it, TODAY).orElseThrow().steps().stream()
                .flatMap(step -> step.rules().stream())
                .map(rule -> rule.requirement(locale))
                .toList();
    }

    @Test
    void folding_the_events_gives_the_case_again() {
        GroupLifecycle lifecycle = muba();
        GroupCase it =
                issued(lifecycle, aFormedGroup(lifecycle), decree(BUPATI, "1/KPTS/2021", LocalDate.of(2021, 6, 1)));

        assertThat(GroupCase.replay(it.id(), it.level(), it.unit(), it.events()))
                .isEqualTo(it);
    }
}
