package io.github.kim4j.testkit.workflow;

import io.github.kim4j.activity.Deliberation;
import io.github.kim4j.activity.Minutes;
import io.github.kim4j.activity.Socialization;
import io.github.kim4j.activity.SocializationMode;
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
import io.github.kim4j.lifecycle.Admit;
import io.github.kim4j.lifecycle.Deliberate;
import io.github.kim4j.lifecycle.Dissolve;
import io.github.kim4j.lifecycle.File;
import io.github.kim4j.lifecycle.GroupAction;
import io.github.kim4j.lifecycle.GroupCase;
import io.github.kim4j.lifecycle.GroupCommand;
import io.github.kim4j.lifecycle.Inaugurate;
import io.github.kim4j.lifecycle.Initiate;
import io.github.kim4j.lifecycle.IssueDecree;
import io.github.kim4j.lifecycle.Paper;
import io.github.kim4j.lifecycle.Parties;
import io.github.kim4j.lifecycle.Register;
import io.github.kim4j.lifecycle.Return;
import io.github.kim4j.lifecycle.RevokeDecree;
import io.github.kim4j.lifecycle.Socialize;
import io.github.kim4j.machine.Actor;
import io.github.kim4j.person.Nik;
import io.github.kim4j.person.PersonName;
import io.github.kim4j.policy.Chain;
import io.github.kim4j.policy.Parameter;
import io.github.kim4j.policy.RegionPolicy;
import io.github.kim4j.policy.Rules;
import io.github.kim4j.region.RegionCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Builds commands that a case can accept: with the papers that the region asks for, by the party whose act it is. Every
 * name, number and person is synthetic.
 *
 * <pre>{@code
 * Move move = new HonestCommands(policy).move(it, GroupAction.ISSUE_DECREE, day).orElseThrow();
 * lifecycle.decide(it, move.command(), move.actor(), day).orThrow();
 * }</pre>
 */
public final class HonestCommands {
    /** The desa of all generated cases. */
    public static final RegionCode UNIT = RegionCode.parse("16.06.06.2008");

    /** The regency of that desa. */
    public static final RegionCode REGENCY = RegionCode.parse("16.06");

    private static final Group GROUP = Group.builder()
            .id(GroupId.of("KIM-1"))
            .name(GroupName.parse("KIM Contoh Toman"))
            .level(GroupLevel.VILLAGE)
            .unit(UNIT)
            .build();
    private static final List<OfficerRole> TASKS =
            List.of(OfficerRole.CHAIR, OfficerRole.SECRETARY, OfficerRole.TREASURER);

    private final RegionPolicy policy;

    /**
     * Makes a builder of commands.
     *
     * @param policy the rules of the region
     */
    public HonestCommands(RegionPolicy policy) {
        this.policy = policy;
    }

    /**
     * Returns the case in which nothing has happened yet.
     *
     * @return the case of a group of {@link #UNIT}
     */
    public static GroupCase start() {
        return GroupCase.of(GROUP.getId(), GROUP.getLevel(), UNIT);
    }

    /**
     * Returns an office that decides on {@link #UNIT}.
     *
     * @param kind the kind of office
     * @return the office; that of an office which a desa has not does not exist
     */
    public static Office office(OfficeKind kind) {
        return new Office(
                kind,
                switch (kind.level()) {
                    case PROVINCE -> UNIT.province();
                    case REGENCY -> REGENCY;
                    case DISTRICT -> UNIT.district().orElseThrow();
                    case VILLAGE -> UNIT;
                });
    }

    /**
     * Returns everybody who may have to do with a case.
     *
     * @return the residents, the board, the communication office and every office, also of kinds that a desa has not
     */
    public static List<Actor> actors() {
        List<Actor> actors =
                new ArrayList<>(List.of(Parties.residents(UNIT), Parties.board(UNIT), Parties.kominfo(REGENCY)));
        for (OfficeKind kind : OfficeKind.values()) {
            actors.add(Parties.office(office(kind)));
        }
        return List.copyOf(actors);
    }

    /**
     * Returns members who do not exist: adults with numbers of the unassigned province 99 and with their birth dates.
     *
     * @param count how many
     * @return the members, the first three of whom form the board
     */
    public static List<Membership> members(int count) {
        List<Membership> members = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            members.add(Membership.of(Member.builder()
                    .id(MemberId.of("M" + i))
                    .name(PersonName.parse("Siti Contoh " + (char) ('A' + i % 26)))
                    .nik(Nik.parse("990101%02d0480%04d".formatted(i % 28 + 1, i)))
                    .birthDate(LocalDate.of(1980, 4, i % 28 + 1))
                    .build()));
        }
        return List.copyOf(members);
    }

    /**
     * Returns the group as its founders call it.
     *
     * @return the group, without members
     */
    public static Group group() {
        return GROUP;
    }

    /**
     * Returns the board of the first three members.
     *
     * @return a chair, a secretary and a treasurer
     */
    public static Board board() {
        Board.Builder board = Board.builder();
        for (int i = 0; i < TASKS.size(); i++) {
            board.addOfficers(Officer.of(MemberId.of("M" + (i + 1)), TASKS.get(i)));
        }
        return board.build();
    }

    /**
     * Returns the rules of a day for {@link #UNIT}.
     *
     * @param day the day
     * @return the rules; empty if there are none
     */
    public Optional<Rules> rules(LocalDate day) {
        return policy.rules(GroupLevel.VILLAGE, UNIT.kind(), day);
    }

    /**
     * Builds a command that does what an action asks for.
     *
     * @param it the case
     * @param action the action
     * @param day the day on which it is done
     * @return the command and the party whose act it is; empty if no party can act, as where the awaited office does not
     *     exist in a desa or no decree stands
     */
    public Optional<Move> move(GroupCase it, GroupAction action, LocalDate day) {
        return switch (action) {
            case ISSUE_DECREE -> awaited(it, day).map(office -> issued(decree(it, office, day)));
            case REVOKE_DECREE -> lastStanding(it).map(paper -> revoked(paper, revoker(paper, day), day));
            case INAUGURATE ->
                Optional.of(by(Parties.kominfo(REGENCY), new Inaugurate(day, office(OfficeKind.BUPATI))));
            default -> Optional.of(plain(action, day));
        };
    }

    private Move plain(GroupAction action, LocalDate day) {
        Actor kominfo = Parties.kominfo(REGENCY);
        Actor residents = Parties.residents(UNIT);
        return switch (action) {
            case SOCIALIZE -> by(kominfo, new Socialize(socialization(day)));
            case INITIATE -> by(residents, new Initiate(day, GROUP, List.of()));
            case DELIBERATE -> by(residents, deliberate(day, enough(day)));
            case ADMIT -> by(kominfo, new Admit(day, GROUP, Optional.of(minutes(day)), List.of()));
            case FILE -> by(Parties.board(UNIT), new File(day));
            case RETURN -> by(kominfo, new Return(day, "berkas contoh"));
            case REGISTER -> by(kominfo, new Register(day, Optional.empty()));
            default -> by(residents, new Dissolve(minutes(day)));
        };
    }

    private static Move by(Actor actor, GroupCommand command) {
        return new Move(command, actor);
    }

    private int enough(LocalDate day) {
        int minimum = rules(day)
                .flatMap(Rules::getMinimumMembers)
                .map(Parameter::value)
                .orElse(0);
        return Math.max(TASKS.size(), minimum);
    }

    /**
     * Builds a deliberation.
     *
     * @param day the day on which it was held
     * @param members how many members it admitted
     * @return the command
     */
    public static Deliberate deliberate(LocalDate day, int members) {
        return new Deliberate(
                Deliberation.builder().minutes(minutes(day)).unit(UNIT).build(), members(members), board());
    }

    private static Minutes minutes(LocalDate day) {
        return Minutes.builder().heldOn(day).build();
    }

    private static Socialization socialization(LocalDate day) {
        return Socialization.builder()
                .heldOn(day)
                .mode(SocializationMode.IN_PERSON)
                .region(REGENCY)
                .organizer("Dinas Kominfo contoh")
                .build();
    }

    /**
     * Returns the office whose decree a case awaits by the rules of a day.
     *
     * @param it the case
     * @param day the day
     * @return one office that exists in a desa; empty if none is awaited, or none of those exists
     */
    public Optional<Office> awaited(GroupCase it, LocalDate day) {
        Set<OfficeKind> kinds = rules(day)
                .flatMap(Rules::getChain)
                .map(Parameter::value)
                .flatMap(it::awaited)
                .orElse(Set.of());
        return kinds.stream().map(HonestCommands::office).filter(Office::exists).findFirst();
    }

    /**
     * Builds a decree that lists the group and its board, with a number that is not yet taken in the case.
     *
     * @param it the case
     * @param issuer the office
     * @param day the day on which it is established
     * @return the decree
     */
    public static Decree decree(GroupCase it, Office issuer, LocalDate day) {
        return Decree.builder()
                .number(DecreeNumber.parse("C/" + (it.events().size() + 1)))
                .issuer(issuer)
                .establishedOn(day)
                .addAnnex(annex(it.group().orElse(GROUP)))
                .build();
    }

    private static AnnexEntry annex(Group group) {
        AnnexEntry.Builder entry = AnnexEntry.builder().name(group.getName()).unit(group.getUnit());
        group.getBoard().map(Board::getOfficers).stream()
                .flatMap(Collection::stream)
                .map(officer -> AnnexOfficer.of(
                        group.member(officer.getMember())
                                .flatMap(Member::getName)
                                .orElseThrow(),
                        officer.getRole()))
                .forEach(entry::addOfficers);
        return entry.build();
    }

    /**
     * Hands a decree in, as the act of the office that issued it.
     *
     * @param decree the decree
     * @return the command and the office
     */
    public static Move issued(Decree decree) {
        return by(Parties.office(decree.getIssuer()), new IssueDecree(decree));
    }

    private static Optional<Paper> lastStanding(GroupCase it) {
        return it.papers().stream().filter(Paper::stands).reduce((earlier, later) -> later);
    }

    private Office revoker(Paper paper, LocalDate day) {
        Office issuer = paper.decree().getIssuer();
        boolean stillInChain = rules(day)
                .flatMap(Rules::getChain)
                .map(Parameter::value)
                .map(Chain::offices)
                .map(offices -> offices.contains(issuer.kind()))
                .orElse(false);
        return stillInChain ? issuer : office(OfficeKind.GUBERNUR);
    }

    /**
     * Builds the revocation of a decree, with effect not before the decree itself.
     *
     * @param paper the decree
     * @param by the office that revokes
     * @param day the day on which the revocation is established
     * @return the command and the office
     */
    public static Move revoked(Paper paper, Office by, LocalDate day) {
        DecreeNumber number = paper.decree().getNumber().orElseThrow();
        Decree revocation = Decree.builder()
                .number(DecreeNumber.parse("P/" + number.raw()))
                .issuer(by)
                .establishedOn(day)
                .effectiveFrom(day.isBefore(paper.from()) ? paper.from() : day)
                .addRelations(new DecreeRelation(DecreeRelationKind.REVOKES, number))
                .build();
        return by(Parties.office(by), new RevokeDecree(number, paper.decree().getEstablishedOn(), revocation));
    }
}
