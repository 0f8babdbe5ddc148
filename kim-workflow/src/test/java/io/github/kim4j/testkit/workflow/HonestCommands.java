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
import io.github.kim4j.group.GroupName;
import io.github.kim4j.group.Member;
import io.github.kim4j.group.MemberId;
import io.github.kim4j.group.Membership;
import io.github.kim4j.group.Officer;
import io.github.kim4j.group.OfficerRole;
import io.github.kim4j.lifecycle.Admit;
import io.github.kim4j.lifecycle.AmendDecree;
import io.github.kim4j.lifecycle.Deliberate;
import io.github.kim4j.lifecycle.Dissolve;
import io.github.kim4j.lifecycle.File;
import io.github.kim4j.lifecycle.GroupAction;
import io.github.kim4j.lifecycle.GroupCase;
import io.github.kim4j.lifecycle.GroupCommand;
import io.github.kim4j.lifecycle.GroupEvent;
import io.github.kim4j.lifecycle.Inaugurate;
import io.github.kim4j.lifecycle.Initiate;
import io.github.kim4j.lifecycle.IssueDecree;
import io.github.kim4j.lifecycle.Judgment;
import io.github.kim4j.lifecycle.Lift;
import io.github.kim4j.lifecycle.Mandate;
import io.github.kim4j.lifecycle.Paper;
import io.github.kim4j.lifecycle.Parties;
import io.github.kim4j.lifecycle.Reelect;
import io.github.kim4j.lifecycle.Register;
import io.github.kim4j.lifecycle.Relocate;
import io.github.kim4j.lifecycle.ReportDormant;
import io.github.kim4j.lifecycle.Return;
import io.github.kim4j.lifecycle.Revive;
import io.github.kim4j.lifecycle.RevokeDecree;
import io.github.kim4j.lifecycle.Socialize;
import io.github.kim4j.lifecycle.Suspend;
import io.github.kim4j.machine.Actor;
import io.github.kim4j.person.Nik;
import io.github.kim4j.person.PersonName;
import io.github.kim4j.policy.Chain;
import io.github.kim4j.policy.Parameter;
import io.github.kim4j.policy.Rules;
import io.github.kim4j.region.RegionCode;
import io.github.kim4j.region.RegionLevel;
import io.github.kim4j.time.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Builds commands that a case can accept: with the papers that the region asks for, by the party whose act it is. Every
 * name, number and person is synthetic.
 *
 * <pre>{@code
 * Move move = new HonestCommands(setting).move(it, GroupAction.ISSUE_DECREE, day).orElseThrow();
 * lifecycle.decide(it, move.command(), move.actor(), day).orThrow();
 * }</pre>
 */
public final class HonestCommands {
    static final GroupId ID = GroupId.of("KIM-1");

    private static final LocalDate BORN = LocalDate.of(1960, 4, 17);
    /** The name of an officer of a group that was taken in without a list of its members. */
    private static final PersonName UNLISTED = PersonName.parse("Budi Contoh");

    /** Made once: a name is taken apart when it is read. */
    private static final Map<People, List<Membership>> PEOPLE = new ConcurrentHashMap<>();

    /** Members who were made alike, all of them old. */
    private record People(String prefix, int count) {}

    /** What is the same in every case. */
    private record Plain(GroupAction action, LocalDate day) {}

    private final Map<Plain, Move> plain = new ConcurrentHashMap<>();

    private final Setting setting;
    private final RegionCode regency;
    private final Group group;

    /**
     * Makes a builder of commands.
     *
     * @param setting the rules and the unit
     */
    public HonestCommands(Setting setting) {
        this.setting = setting;
        this.regency = setting.unit().regency().orElseThrow();
        this.group = Group.builder()
                .id(ID)
                .name(GroupName.parse("KIM Contoh Toman"))
                .level(setting.level())
                .unit(setting.unit())
                .build();
    }

    /**
     * Returns the case in which nothing has happened yet.
     *
     * @return the case of a group of the unit
     */
    public GroupCase start() {
        return GroupCase.of(group.getId(), group.getLevel(), group.getUnit());
    }

    /**
     * Returns the office of a kind that lies nearest.
     *
     * @param kind the kind of office
     * @return the one over the unit; where the office is of a lower level than the unit, one within the unit. It need not
     *     exist there, see {@link #decidesHere}
     */
    public Office office(OfficeKind kind) {
        return new Office(
                kind,
                switch (kind.level()) {
                    case PROVINCE -> setting.unit().province();
                    case REGENCY -> regency;
                    case DISTRICT -> district();
                    case VILLAGE ->
                        setting.unit().level() == RegionLevel.VILLAGE
                                ? setting.unit()
                                : RegionCode.parse(district() + (kind == OfficeKind.LURAH ? ".1001" : ".2001"));
                });
    }

    private RegionCode district() {
        return setting.unit().district().orElseGet(() -> RegionCode.parse(regency + ".01"));
    }

    /**
     * Tells whether an office may decide on the unit.
     *
     * @param office the office
     * @return whether it exists and the unit lies within its region
     */
    public boolean decidesHere(Office office) {
        return office.exists() && setting.unit().liesWithin(office.region());
    }

    /**
     * Returns everybody who may have to do with a case, also those that there are not.
     *
     * @return the residents, the board, the communication office and every office, also of kinds that there are not here
     */
    public List<Actor> actors() {
        List<Actor> actors = new ArrayList<>(
                List.of(Parties.residents(setting.unit()), Parties.board(setting.unit()), Parties.kominfo(regency)));
        for (OfficeKind kind : OfficeKind.values()) {
            actors.add(Parties.office(office(kind)));
        }
        return List.copyOf(actors);
    }

    /**
     * Returns members who do not exist, all of them old.
     *
     * @param count how many
     * @return the members
     */
    public static List<Membership> members(int count) {
        return members(count, BORN);
    }

    /**
     * Returns members who do not exist, with numbers of the unassigned province 99 that agree with their day of birth.
     *
     * @param count how many
     * @param born when all of them were born
     * @return the members
     */
    public static List<Membership> members(int count, LocalDate born) {
        return members("M", count, born);
    }

    private static List<Membership> members(String prefix, int count, LocalDate born) {
        return born.equals(BORN)
                ? PEOPLE.computeIfAbsent(new People(prefix, count), people -> made(prefix, count, born))
                : made(prefix, count, born);
    }

    private static List<Membership> made(String prefix, int count, LocalDate born) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> Membership.of(member(prefix, i, born)))
                .toList();
    }

    private static Member member(String prefix, int i, LocalDate born) {
        return Member.builder()
                .id(MemberId.of(prefix + i))
                .name(PersonName.parse((prefix.equals("M") ? "Siti" : "Budi") + " Contoh " + (char) ('A' + i % 26)))
                .nik(Nik.parse("990101%02d%02d%02d%04d"
                        .formatted(born.getDayOfMonth(), born.getMonthValue(), born.getYear() % 100, i)))
                .birthDate(born)
                .build();
    }

    /**
     * Returns the group as its founders call it.
     *
     * @return the group, without members
     */
    public Group group() {
        return group;
    }

    private Board board(LocalDate day, List<Membership> members, LocalDate termFrom) {
        Optional<Rules> rules = setting.rules(day);
        List<OfficerRole> roles =
                rules.flatMap(Rules::getRequiredOfficers).map(Parameter::value).orElse(OfficerRole.CORE);
        Board.Builder board = Board.builder();
        for (int i = 0; i < roles.size(); i++) {
            MemberId member = members.isEmpty()
                    ? MemberId.of("M1")
                    : members.get(i % members.size()).getMember().getId();
            board.addOfficers(Officer.of(member, roles.get(i)));
        }
        rules.flatMap(Rules::getTermYears)
                .map(Parameter::value)
                .ifPresent(years ->
                        board.term(Term.of(termFrom, termFrom.plusYears(years).minusDays(1))));
        return board.build();
    }

    /**
     * Builds a command that does what an action asks for.
     *
     * @param it the case
     * @param action the action
     * @param day the day on which it is done
     * @return the command and the party whose act it is; empty if no party can act, as where the awaited office does not
     *     exist here or no decree stands
     */
    public Optional<Move> move(GroupCase it, GroupAction action, LocalDate day) {
        return at(it, day).moveHere(it, action, day);
    }

    /**
     * Builds a command for every party that can do what an action asks for: the decree of each office that is awaited, the
     * revocation of each decree by each office that may, by a court too, and the like.
     *
     * @param it the case
     * @param action the action
     * @param day the day on which it is done
     * @return the commands, each with its party; none if no party can act
     */
    public List<Move> moves(GroupCase it, GroupAction action, LocalDate day) {
        return at(it, day).movesHere(it, action, day).toList();
    }

    private Stream<Move> movesHere(GroupCase it, GroupAction action, LocalDate day) {
        return switch (action) {
            case ISSUE_DECREE ->
                here(chain(day).flatMap(chain -> it.awaited(chain, day)).orElse(Set.of()))
                        .map(office -> issued(decree(it, office, day)));
            case REVOKE_DECREE ->
                it.papers().stream()
                        .filter(Paper::stands)
                        .flatMap(paper -> Stream.concat(
                                here(mayRevoke(paper)).map(office -> revoked(paper, office, day)),
                                Stream.of(annulled(paper, day))));
            case AMEND_DECREE -> ofTheCurrentBoard(it).map(paper -> amended(it, paper, day));
            case SUSPEND ->
                finalOffices(day).map(office -> by(Parties.office(office), new Suspend(paused(it, office, day))));
            case LIFT -> finalOffices(day).map(office -> by(Parties.office(office), new Lift(paused(it, office, day))));
            case INAUGURATE ->
                Stream.concat(
                                Stream.of(OfficeKind.KEPALA_DINAS),
                                chain(day).map(Chain::offices).orElse(Set.of()).stream())
                        .distinct()
                        .map(this::office)
                        .filter(this::decidesHere)
                        .map(office -> by(Parties.office(office), new Inaugurate(day, office)));
            default -> moveHere(it, action, day).stream();
        };
    }

    private Stream<Office> here(Collection<OfficeKind> kinds) {
        return kinds.stream().map(this::office).filter(this::decidesHere);
    }

    private static List<OfficeKind> mayRevoke(Paper paper) {
        OfficeKind issuer = paper.decree().getIssuer().kind();
        return Stream.of(OfficeKind.values())
                .filter(kind -> kind == issuer || kind.superiorTo(issuer))
                .toList();
    }

    /** The same for the region that the group has on a day. */
    private HonestCommands at(GroupCase it, LocalDate day) {
        RegionCode unit = it.unitOn(day);
        return unit.equals(setting.unit())
                ? this
                : new HonestCommands(new Setting(setting.policy(), setting.level(), unit));
    }

    private Optional<Move> moveHere(GroupCase it, GroupAction action, LocalDate day) {
        return switch (action) {
            case ISSUE_DECREE -> awaitedHere(it, day).map(office -> issued(decree(it, office, day)));
            case REVOKE_DECREE -> lastStanding(it).map(paper -> revoked(paper, revoker(paper, day), day));
            case AMEND_DECREE ->
                ofTheCurrentBoard(it).reduce((earlier, later) -> later).map(paper -> amended(it, paper, day));
            case REELECT -> Optional.of(by(Parties.residents(setting.unit()), reelect(it, day, fresh(it, day))));
            case SUSPEND, LIFT -> movesHere(it, action, day).findFirst();
            case RELOCATE ->
                another(it).map(to -> by(Parties.kominfo(regency), new Relocate(afterMoves(it, day), it.unit(), to)));
            case INAUGURATE ->
                Optional.of(by(Parties.kominfo(regency), new Inaugurate(day, office(OfficeKind.KEPALA_DINAS))));
            default -> Optional.of(plain.computeIfAbsent(new Plain(action, day), some -> plain(action, day)));
        };
    }

    private Move plain(GroupAction action, LocalDate day) {
        Actor kominfo = Parties.kominfo(regency);
        Actor residents = Parties.residents(setting.unit());
        return switch (action) {
            case SOCIALIZE -> by(kominfo, new Socialize(socialization(day)));
            case INITIATE -> by(residents, new Initiate(day, group, List.of()));
            case DELIBERATE -> by(residents, deliberate(day, members(enough(day))));
            case ADMIT -> by(kominfo, new Admit(day, group, Optional.of(minutes(day)), List.of()));
            case FILE -> by(Parties.board(setting.unit()), new File(day));
            case RETURN -> by(kominfo, new Return(day, "berkas contoh"));
            case REGISTER -> by(kominfo, new Register(day, Optional.empty()));
            case REPORT_DORMANT -> by(kominfo, new ReportDormant(day, "tidak ada kegiatan (contoh)"));
            case REVIVE -> by(kominfo, new Revive(day, "kegiatan dimulai lagi (contoh)"));
            default -> by(residents, new Dissolve(minutes(day)));
        };
    }

    // the next board

    /** People who have not sat in a board of the group. */
    private List<Membership> fresh(GroupCase it, LocalDate day) {
        return members("N" + it.mandates().size() + "M", enough(day), BORN);
    }

    /**
     * Builds an election of the next board, whose term begins after that of the board in office.
     *
     * @param it the case
     * @param day the day on which it was held
     * @param members whom it admitted
     * @return the command
     */
    public Reelect reelect(GroupCase it, LocalDate day, List<Membership> members) {
        LocalDate from = lastFirstDay(it, it.mandates().size())
                .map(first -> first.plusDays(1))
                .filter(day::isBefore)
                .orElse(day);
        return new Reelect(deliberation(day), members, board(day, members, from));
    }

    /** The first day of the last of the recognized boards up to one. */
    private static Optional<LocalDate> lastFirstDay(GroupCase it, int upTo) {
        return it.mandates().stream()
                .filter(mandate -> mandate.number() <= upTo)
                .filter(mandate -> mandate.recognizedSince().isPresent())
                .reduce((earlier, later) -> later)
                .map(mandate -> mandate.term()
                        .map(Term::firstDay)
                        .orElseGet(() -> mandate.recognizedSince().orElseThrow()));
    }

    // a decree that is amended

    private Stream<Paper> ofTheCurrentBoard(GroupCase it) {
        Optional<Integer> current = it.events().stream()
                .filter(GroupEvent.RecognitionCompleted.class::isInstance)
                .map(event -> ((GroupEvent.RecognitionCompleted) event).papers())
                .filter(papers -> papers.stream()
                        .allMatch(number -> it.papers().get(number - 1).stands()))
                .map(papers -> it.papers().get(papers.get(0) - 1).mandate())
                .max(Integer::compare);
        return it.papers().stream()
                .filter(Paper::stands)
                .filter(paper -> current.isEmpty() || paper.mandate() == current.get())
                .filter(paper -> decidesHere(office(paper.decree().getIssuer().kind())));
    }

    private Move amended(GroupCase it, Paper paper, LocalDate day) {
        Mandate mandate = it.mandates().get(paper.mandate() - 1);
        List<Membership> members = members("P" + it.events().size() + "M", enough(day), BORN);
        Board board = board(day, members, day).toBuilder()
                .term(mandate.group().getBoard().flatMap(Board::getTerm))
                .build();
        Office issuer = office(paper.decree().getIssuer().kind());
        DecreeNumber number = paper.decree().getNumber().orElseThrow();
        Decree by = decree(it, issuer, day).toBuilder()
                .annex(List.of(annex(
                        group.toBuilder().memberships(members).board(board).build())))
                .effectiveFrom(afterChanges(it, paper, day.isBefore(paper.from()) ? paper.from() : day))
                .addRelations(new DecreeRelation(DecreeRelationKind.AMENDS, number))
                .build();
        return by(
                Parties.office(issuer), new AmendDecree(number, paper.decree().getEstablishedOn(), by, members, board));
    }

    /** A day that no change of officers on file comes after. */
    private static LocalDate afterChanges(GroupCase it, Paper paper, LocalDate day) {
        return it.papers().stream()
                .filter(filed -> filed.mandate() == paper.mandate())
                .flatMap(filed -> filed.amendments().stream())
                .flatMap(change -> change.effectiveOn().stream())
                .reduce(day, (one, other) -> one.isAfter(other) ? one : other);
    }

    // pauses and moves

    private Stream<Office> finalOffices(LocalDate day) {
        return chain(day).stream()
                .map(chain -> chain.links().get(chain.links().size() - 1).authorities())
                .flatMap(this::here);
    }

    /** A decision that has effect after every pause on file. */
    private Decree paused(GroupCase it, Office office, LocalDate day) {
        LocalDate from = it.events().stream()
                .flatMap(HonestCommands::pause)
                .map(last -> last.plusDays(1))
                .reduce(day, (one, other) -> one.isAfter(other) ? one : other);
        return decree(it, office, day).toBuilder()
                .annex(List.of())
                .effectiveFrom(from)
                .build();
    }

    private static Stream<LocalDate> pause(GroupEvent event) {
        if (event instanceof GroupEvent.Suspended suspended) {
            return Stream.of(suspended.from());
        }
        return event instanceof GroupEvent.Lifted lifted ? Stream.of(lifted.from()) : Stream.empty();
    }

    /** Another unit of the region with rules for such groups, or of another region where there is none. */
    private Optional<RegionCode> another(GroupCase it) {
        return others().filter(code -> !code.equals(it.unit()))
                .min(Comparator.comparing(code -> code.kind() == it.unit().kind()))
                .or(() -> Optional.of(RegionCode.parse(it.unit().level() == RegionLevel.REGENCY ? "98.01" : "98.01.01"))
                        .filter(code -> code.level() == it.unit().level()));
    }

    /**
     * Returns the units of the region that have rules for such groups.
     *
     * @return their codes
     */
    public Stream<RegionCode> others() {
        return PolicyArbitraries.allUnits(regency, setting.level()).stream()
                .filter(code ->
                        setting.policy().timeLine(setting.level(), code.kind()).isPresent());
    }

    private static LocalDate afterMoves(GroupCase it, LocalDate day) {
        return it.events().stream()
                .filter(GroupEvent.Relocated.class::isInstance)
                .map(event -> ((GroupEvent.Relocated) event).on().plusDays(1))
                .reduce(day, (one, other) -> one.isAfter(other) ? one : other);
    }

    private static Move by(Actor actor, GroupCommand command) {
        return new Move(command, actor);
    }

    private int enough(LocalDate day) {
        Optional<Rules> rules = setting.rules(day);
        int minimum = number(rules.flatMap(Rules::getMinimumMembers)).orElse(0);
        int wanted = Math.max(OfficerRole.CORE.size(), minimum);
        return number(rules.flatMap(Rules::getMaximumMembers))
                .map(maximum -> Math.min(maximum, wanted))
                .orElse(wanted);
    }

    private static Optional<Integer> number(Optional<Parameter<Integer>> parameter) {
        return parameter.map(Parameter::value);
    }

    /**
     * Builds a deliberation.
     *
     * @param day the day on which it was held
     * @param members whom it admitted; they share the tasks that the region wants filled, or else the core ones
     * @return the command
     */
    public Deliberate deliberate(LocalDate day, List<Membership> members) {
        return new Deliberate(deliberation(day), members, board(day, members, day), Optional.of(day), List.of());
    }

    private Deliberation deliberation(LocalDate day) {
        return Deliberation.builder().minutes(minutes(day)).unit(setting.unit()).build();
    }

    /**
     * Builds several commands for an action, also such as look hopeless: a decree of each office of the chain, whether or
     * not it exists and whether or not it is awaited; deliberations with as few and as many members as the region allows.
     *
     * @param it the case
     * @param action the action
     * @param day the day on which it is done
     * @return the commands, each with a party whose act it is
     */
    public List<Move> attempts(GroupCase it, GroupAction action, LocalDate day) {
        return at(it, day).attemptsHere(it, action, day);
    }

    private List<Move> attemptsHere(GroupCase it, GroupAction action, LocalDate day) {
        return switch (action) {
            case ISSUE_DECREE ->
                chain(day).map(Chain::offices).orElse(Set.of()).stream()
                        .map(kind -> issued(decree(it, office(kind), day)))
                        .toList();
            case DELIBERATE ->
                sizes(day)
                        .map(size -> by(Parties.residents(setting.unit()), deliberate(day, members(size))))
                        .toList();
            default -> move(it, action, day).stream().toList();
        };
    }

    private Stream<Integer> sizes(LocalDate day) {
        Optional<Rules> rules = setting.rules(day);
        return Stream.of(
                        Optional.of(enough(day)),
                        number(rules.flatMap(Rules::getMinimumMembers)),
                        number(rules.flatMap(Rules::getMaximumMembers)))
                .flatMap(Optional::stream)
                .distinct();
    }

    private static Minutes minutes(LocalDate day) {
        return Minutes.builder().number("BA/CONTOH/" + day).heldOn(day).build();
    }

    private Socialization socialization(LocalDate day) {
        return Socialization.builder()
                .heldOn(day)
                .mode(SocializationMode.IN_PERSON)
                .region(regency)
                .organizer("Dinas Kominfo contoh")
                .build();
    }

    /**
     * Returns the office whose decree a case awaits by the rules of a day.
     *
     * @param it the case
     * @param day the day
     * @return one office that decides here; empty if none is awaited, or none of those does
     */
    public Optional<Office> awaited(GroupCase it, LocalDate day) {
        return at(it, day).awaitedHere(it, day);
    }

    private Optional<Office> awaitedHere(GroupCase it, LocalDate day) {
        return here(chain(day).flatMap(chain -> it.awaited(chain, day)).orElse(Set.of()))
                .findFirst();
    }

    private Optional<Chain> chain(LocalDate day) {
        return setting.rules(day).flatMap(Rules::getChain).map(Parameter::value);
    }

    /**
     * Builds a decree that lists the group and its board, with a number that is not yet taken in the case.
     *
     * @param it the case
     * @param issuer the office
     * @param day the day on which it is established
     * @return the decree
     */
    public Decree decree(GroupCase it, Office issuer, LocalDate day) {
        Optional<LocalDate> afterTheBoardInOffice = lastFirstDay(
                        it, it.mandates().size() - 1)
                .map(first -> afterEarlierRecognitions(it, first).plusDays(1))
                .filter(day::isBefore);
        return Decree.builder()
                .number(DecreeNumber.parse("C/" + (it.events().size() + 1)))
                .issuer(issuer)
                .establishedOn(day)
                .effectiveFrom(afterTheBoardInOffice)
                .addAnnex(annex(it.group().orElse(group)))
                .build();
    }

    /** A day that no recognition of an earlier board begins after. */
    private static LocalDate afterEarlierRecognitions(GroupCase it, LocalDate day) {
        return it.events().stream()
                .filter(GroupEvent.RecognitionCompleted.class::isInstance)
                .map(event -> (GroupEvent.RecognitionCompleted) event)
                .filter(event -> it.papers().get(event.papers().get(0) - 1).mandate()
                        < it.mandates().size())
                .map(GroupEvent.RecognitionCompleted::since)
                .reduce(day, (one, other) -> one.isAfter(other) ? one : other);
    }

    private AnnexEntry annex(Group group) {
        AnnexEntry.Builder entry = AnnexEntry.builder().name(group.getName()).unit(setting.unit());
        group.getBoard().map(Board::getOfficers).stream()
                .flatMap(Collection::stream)
                .map(officer -> AnnexOfficer.of(
                        group.member(officer.getMember())
                                .flatMap(Member::getName)
                                .orElse(UNLISTED),
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

    /**
     * Builds the annulment of a decree by a court that does not exist.
     *
     * @param paper the decree
     * @param day the day from which the judgment is binding
     * @return the command and the court
     */
    public static Move annulled(Paper paper, LocalDate day) {
        return by(
                Parties.court(),
                new RevokeDecree(
                        paper.decree().getNumber().orElseThrow(),
                        paper.decree().getEstablishedOn(),
                        Optional.of(paper.decree().getIssuer()),
                        Optional.empty(),
                        Optional.of(new Judgment("Pengadilan contoh", "CONTOH/" + paper.number(), day))));
    }

    private static Optional<Paper> lastStanding(GroupCase it) {
        return it.papers().stream().filter(Paper::stands).reduce((earlier, later) -> later);
    }

    private Office revoker(Paper paper, LocalDate day) {
        Office issuer = paper.decree().getIssuer();
        boolean stillInChain = chain(day)
                .map(Chain::offices)
                .map(offices -> offices.contains(issuer.kind()))
                .orElse(false);
        Office today = office(issuer.kind());
        return stillInChain && decidesHere(today) ? today : office(OfficeKind.GUBERNUR);
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
                .addRelations(new DecreeRelation(
                        DecreeRelationKind.REVOKES,
                        number,
                        paper.decree().getEstablishedOn(),
                        Optional.of(paper.decree().getIssuer())))
                .build();
        return by(Parties.office(by), new RevokeDecree(number, paper.decree().getEstablishedOn(), revocation));
    }
}
