package io.github.kim4j.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

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
import io.github.kim4j.law.OurReading;
import io.github.kim4j.machine.Actor;
import io.github.kim4j.machine.Violation;
import io.github.kim4j.person.PersonName;
import io.github.kim4j.policy.Chain;
import io.github.kim4j.policy.Link;
import io.github.kim4j.policy.Parameter;
import io.github.kim4j.policy.RegionPolicy;
import io.github.kim4j.policy.Registration;
import io.github.kim4j.policy.Rules;
import io.github.kim4j.policy.TimeLine;
import io.github.kim4j.region.RegionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A group that does not exist, in a desa that does, with papers in order; tests put one fault into them. */
final class Toman {
    static final RegionCode MUBA = RegionCode.parse("16.06");
    static final RegionCode UNIT = RegionCode.parse("16.06.06.2008");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    static final LocalDate REQUESTED = LocalDate.of(2021, 4, 1);
    static final LocalDate FORMED = LocalDate.of(2021, 5, 20);
    static final LocalDate RECOGNIZED = LocalDate.of(2021, 6, 1);
    static final Office BUPATI = new Office(OfficeKind.BUPATI, MUBA);
    static final Office KADES = new Office(OfficeKind.KEPALA_DESA, UNIT);
    static final Actor RESIDENTS = Parties.residents(UNIT);
    static final Actor KOMINFO = Parties.kominfo(MUBA);
    static final Group GROUP = Group.builder()
            .id(GroupId.of("KIM-1"))
            .name(GroupName.parse("KIM Contoh Toman"))
            .level(GroupLevel.VILLAGE)
            .unit(UNIT)
            .build();
    static final List<Membership> MEMBERS = List.of(member("A"), member("B"), member("C"));
    static final Board BOARD = board(
            officer("A", OfficerRole.CHAIR), officer("B", OfficerRole.SECRETARY), officer("C", OfficerRole.TREASURER));

    private Toman() {}

    // rules

    static <T> Parameter<T> synthetic(T value) {
        return new Parameter<>(value, new OurReading("kebijakan contoh", "a synthetic policy"));
    }

    static Rules.Builder rules(OfficeKind... links) {
        return Rules.builder()
                .chain(synthetic(Chain.of(List.of(links).stream().map(Link::of).toList())));
    }

    static GroupLifecycle under(Rules.Builder rules) {
        return GroupLifecycle.under(RegionPolicy.builder()
                .region(MUBA)
                .addTimeLines(TimeLine.builder()
                        .level(GroupLevel.VILLAGE)
                        .addPeriods(rules.build())
                        .build())
                .build());
    }

    static GroupLifecycle lifecycle() {
        return under(rules(OfficeKind.BUPATI).registration(synthetic(Registration.optional())));
    }

    // members and boards

    static Membership member(String id) {
        return Membership.of(Member.builder()
                .id(MemberId.of(id))
                .name(PersonName.parse("Contoh " + id))
                .build());
    }

    static Officer officer(String member, OfficerRole role) {
        return Officer.of(MemberId.of(member), role);
    }

    static Board board(Officer... officers) {
        return Board.builder().addOfficers(officers).build();
    }

    // commands

    static Deliberate deliberate(List<Membership> members, Board board) {
        Deliberation deliberation =
                Deliberation.builder().minutes(minutes(FORMED)).unit(UNIT).build();
        return new Deliberate(deliberation, members, board);
    }

    static Minutes minutes(LocalDate day) {
        return Minutes.builder().heldOn(day).build();
    }

    static AnnexEntry entry() {
        return AnnexEntry.builder()
                .name(GROUP.getName())
                .unit(UNIT)
                .addOfficers(line("A", OfficerRole.CHAIR))
                .addOfficers(line("B", OfficerRole.SECRETARY))
                .addOfficers(line("C", OfficerRole.TREASURER))
                .build();
    }

    static AnnexOfficer line(String member, OfficerRole role) {
        return AnnexOfficer.of(PersonName.parse("Contoh " + member), role);
    }

    static Decree decree(Office issuer, String number, LocalDate established, AnnexEntry... annex) {
        return Decree.builder()
                .number(DecreeNumber.parse(number))
                .issuer(issuer)
                .establishedOn(established)
                .addAnnex(annex)
                .build();
    }

    static Decree decree() {
        return decree(BUPATI, "1/KPTS/2021", RECOGNIZED, entry());
    }

    static RevokeDecree revocation(Office by, String number, LocalDate established, String revoked) {
        Decree revoking = decree(by, number, established).toBuilder()
                .addRelations(new DecreeRelation(DecreeRelationKind.REVOKES, DecreeNumber.parse(revoked)))
                .build();
        return new RevokeDecree(DecreeNumber.parse(revoked), revoking);
    }

    // cases

    static GroupCase started() {
        return GroupCase.of(GROUP.getId(), GROUP.getLevel(), UNIT);
    }

    static GroupCase initiated(GroupLifecycle lifecycle) {
        return after(lifecycle, started(), new Initiate(REQUESTED, GROUP, List.of()), RESIDENTS);
    }

    static GroupCase formed(GroupLifecycle lifecycle) {
        return after(lifecycle, initiated(lifecycle), deliberate(MEMBERS, BOARD), RESIDENTS);
    }

    static GroupCase recognized(GroupLifecycle lifecycle) {
        return after(lifecycle, formed(lifecycle), new IssueDecree(decree()), Parties.office(BUPATI));
    }

    static GroupCase admitted(GroupLifecycle lifecycle) {
        return after(lifecycle, started(), new Admit(TODAY, GROUP, Optional.empty(), List.of()), KOMINFO);
    }

    static GroupCase after(GroupLifecycle lifecycle, GroupCase it, GroupCommand command, Actor actor) {
        return lifecycle.decide(it, command, actor, TODAY).orThrow();
    }

    // answers

    static List<String> codes(GroupLifecycle lifecycle, GroupCase it, GroupCommand command, Actor actor) {
        return codes(lifecycle.decide(it, command, actor, TODAY).violations());
    }

    static List<String> warnings(GroupLifecycle lifecycle, GroupCase it, GroupCommand command, Actor actor) {
        return lifecycle
                .decide(it, command, actor, TODAY)
                .fold(
                        accepted -> codes(accepted.warnings()),
                        not -> List.of("not permitted"),
                        forbidden -> List.of("forbidden"),
                        refused -> codes(refused.warnings()));
    }

    /** The codes; each must have a message that leaves no value out. */
    static List<String> codes(List<Violation> violations) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("id"))) {
            assertThat(violations)
                    .allSatisfy(
                            it -> assertThat(it.message(locale)).isNotBlank().doesNotContain("{"));
        }
        return violations.stream().map(Violation::code).toList();
    }
}
