package io.github.kim4j.workflow;

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
import io.github.kim4j.lifecycle.GroupState;
import io.github.kim4j.lifecycle.Inaugurate;
import io.github.kim4j.lifecycle.Initiate;
import io.github.kim4j.lifecycle.IssueDecree;
import io.github.kim4j.lifecycle.Lift;
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
import io.github.kim4j.machine.Role;
import io.github.kim4j.person.Occupation;
import io.github.kim4j.person.PersonName;
import io.github.kim4j.region.RegionCode;
import io.github.kim4j.testkit.workflow.HonestCommands;
import io.github.kim4j.testkit.workflow.Move;
import io.github.kim4j.testkit.workflow.Setting;
import io.github.kim4j.time.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts faults of every kind into the commands of walks, so that each rule is met by itself and along with others. */
final class Trouble {
    private static final GroupId ANOTHER = GroupId.of("KIM-2");
    private static final RegionCode ELSEWHERE = RegionCode.parse("11.01");
    private static final MemberId STRANGER = MemberId.of("X9");

    private static final List<GroupAction> RARE = List.of(
            GroupAction.AMEND_DECREE,
            GroupAction.AMEND_DECREE,
            GroupAction.SUSPEND,
            GroupAction.LIFT,
            GroupAction.REPORT_DORMANT,
            GroupAction.REVIVE);

    private final Random random;
    private final HonestCommands honest;

    Trouble(Setting setting, Random random) {
        this.random = random;
        this.honest = new HonestCommands(setting);
    }

    /** The move as it is, or spoiled once or twice, or another one. */
    Move of(GroupCase it, Move move, LocalDate day) {
        Move some = chance(it.state() == GroupState.RECOGNIZED ? 30 : 12)
                ? honest.move(it, any(it), day).orElse(move)
                : move;
        if (chance(55)) {
            return some;
        }
        GroupCommand spoiled = spoiled(it, some.command());
        return new Move(chance(25) ? spoiled(it, spoiled) : spoiled, actor(some, spoiled));
    }

    /** Any action; mostly a rare one where it is possible. */
    private GroupAction any(GroupCase it) {
        boolean standing = it.papers().stream().anyMatch(Paper::stands);
        return standing && chance(70) ? one(RARE) : one(List.of(GroupAction.values()));
    }

    private Actor actor(Move move, GroupCommand spoiled) {
        if (chance(8)) {
            return one(honest.actors());
        }
        if (spoiled instanceof IssueDecree issue && chance(80)) {
            return Parties.office(issue.decree().getIssuer());
        }
        return spoiled instanceof AmendDecree amend && chance(80)
                ? Parties.office(amend.by().getIssuer())
                : move.actor();
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T one(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private LocalDate shifted(LocalDate day) {
        return chance(5) ? day.plusYears(6) : day.plusDays(random.nextInt(900) - 700L);
    }

    private GroupCommand spoiled(GroupCase it, GroupCommand command) {
        if (command instanceof Socialize socialize) {
            return new Socialize(socialize.socialization().toBuilder()
                    .heldOn(shifted(socialize.socialization().getHeldOn()))
                    .region(chance(50) ? ELSEWHERE : it.unit())
                    .build());
        }
        if (command instanceof Initiate initiate) {
            return new Initiate(
                    chance(30) ? shifted(initiate.requestedOn()) : initiate.requestedOn(),
                    group(initiate.group()),
                    others());
        }
        if (command instanceof Admit admit) {
            return admission(admit);
        }
        if (command instanceof Deliberate some) {
            Board board = chance(40) ? board(some.board()) : some.board();
            return new Deliberate(
                    held(some.deliberation()),
                    chance(40) ? members(some.members()) : some.members(),
                    board,
                    some.articlesAdoptedOn().filter(day -> chance(70)),
                    elsewhere(board));
        }
        if (command instanceof Reelect some) {
            Board board = chance(60) ? board(some.board()) : some.board();
            return new Reelect(
                    held(some.deliberation()),
                    chance(40) ? members(some.members()) : some.members(),
                    board,
                    elsewhere(board));
        }
        return onDecrees(it, command);
    }

    private GroupCommand onDecrees(GroupCase it, GroupCommand command) {
        if (command instanceof IssueDecree issue) {
            return new IssueDecree(decree(it, issue.decree()));
        }
        if (command instanceof RevokeDecree revoke) {
            Optional<LocalDate> day = revoke.establishedOn().filter(some -> chance(60));
            DecreeNumber number = chance(80) ? revoke.number() : number(it, revoke.number());
            return new RevokeDecree(number, day, issuer(it), revoke.by().map(by -> decree(it, by)), revoke.judgment());
        }
        if (command instanceof AmendDecree amend && chance(25) && !it.papers().isEmpty()) {
            return ofAnyPaper(one(it.papers()).decree(), amend);
        }
        if (command instanceof AmendDecree amend) {
            return new AmendDecree(
                    chance(70) ? amend.number() : number(it, amend.number()),
                    amend.establishedOn().filter(some -> chance(60)),
                    chance(70) ? decree(it, amend.by()) : amend.by(),
                    chance(25) ? members(amend.members()) : amend.members(),
                    chance(30) ? board(amend.board()) : amend.board());
        }
        if (command instanceof Suspend suspend) {
            return new Suspend(pause(it, suspend.by()));
        }
        if (command instanceof Lift lift) {
            return new Lift(pause(it, lift.by()));
        }
        return later(it, command);
    }

    /** Amends any decree on file, be it of another board, of another office or ended. */
    private static AmendDecree ofAnyPaper(Decree decree, AmendDecree amend) {
        DecreeNumber number = decree.getNumber().orElseThrow();
        Decree by = amend.by().toBuilder()
                .issuer(decree.getIssuer())
                .relations(List.of(new DecreeRelation(DecreeRelationKind.AMENDS, number)))
                .build();
        return new AmendDecree(number, decree.getEstablishedOn(), by, amend.members(), amend.board());
    }

    /** Mostly with effect before the pause that was before. */
    private Decree pause(GroupCase it, Decree decree) {
        return chance(60)
                ? decree.toBuilder()
                        .effectiveFrom(decree.effectiveOn().map(day -> day.minusDays(random.nextInt(400))))
                        .build()
                : decree(it, decree);
    }

    private GroupCommand later(GroupCase it, GroupCommand command) {
        if (command instanceof File file) {
            return new File(shifted(file.filedOn()));
        }
        if (command instanceof Return some) {
            return new Return(shifted(some.returnedOn()), some.reason());
        }
        if (command instanceof Register some) {
            return new Register(shifted(some.registeredOn()), some.registrationNumber());
        }
        if (command instanceof ReportDormant some) {
            return new ReportDormant(shifted(some.foundOn()), some.finding());
        }
        if (command instanceof Revive some) {
            return new Revive(shifted(some.revivedOn()), some.finding());
        }
        if (command instanceof Inaugurate some) {
            return new Inaugurate(chance(50) ? shifted(some.heldOn()) : some.heldOn(), office(some.by()));
        }
        if (command instanceof Relocate some) {
            return relocation(it, some);
        }
        Minutes minutes = ((Dissolve) command).minutes();
        return new Dissolve(
                minutes.toBuilder().heldOn(shifted(minutes.getHeldOn())).build());
    }

    private Relocate relocation(GroupCase it, Relocate some) {
        return switch (random.nextInt(4)) {
            case 0 -> new Relocate(shifted(some.on()), some.from(), some.to());
            case 1 -> new Relocate(some.on(), some.to(), some.from());
            case 2 -> new Relocate(some.on(), some.from(), one(List.of(some.from(), ELSEWHERE)));
            default -> new Relocate(some.on(), it.firstUnit(), some.to());
        };
    }

    // groups, members and boards

    private List<GroupId> others() {
        return chance(50) ? List.of() : List.of(one(List.of(ANOTHER, GroupId.of("KIM-1"))));
    }

    private Group group(Group group) {
        return chance(60) ? group : group.toBuilder().id(ANOTHER).build();
    }

    private Admit admission(Admit admit) {
        List<Membership> members = HonestCommands.members(3);
        Board board = Board.builder()
                .addOfficers(
                        Officer.of(MemberId.of("M1"), OfficerRole.CHAIR),
                        Officer.of(MemberId.of("M2"), OfficerRole.SECRETARY),
                        Officer.of(MemberId.of("M3"), OfficerRole.TREASURER))
                .build();
        Group.Builder group = group(admit.group()).toBuilder();
        if (chance(70)) {
            group.memberships(chance(50) ? members : members(members)).board(chance(50) ? board : board(board));
        }
        Optional<Minutes> minutes = admit.minutes()
                .filter(some -> chance(70))
                .map(some -> chance(60)
                        ? some
                        : some.toBuilder().heldOn(shifted(some.getHeldOn())).build());
        return new Admit(admit.takenInOn(), group.build(), minutes, others());
    }

    private Deliberation held(Deliberation it) {
        Minutes minutes = it.getMinutes();
        return switch (random.nextInt(6)) {
            case 0 -> it.toBuilder().unit(ELSEWHERE).build();
            case 1 ->
                it.toBuilder()
                        .minutes(minutes.toBuilder().number(Optional.empty()).build())
                        .build();
            case 2 ->
                it.toBuilder()
                        .minutes(minutes.toBuilder()
                                .heldOn(shifted(minutes.getHeldOn()))
                                .build())
                        .build();
            default -> it;
        };
    }

    private List<MemberId> elsewhere(Board board) {
        return chance(70) || board.getOfficers().isEmpty()
                ? List.of(STRANGER)
                : List.of(board.getOfficers().get(0).getMember());
    }

    private List<Membership> members(List<Membership> members) {
        return switch (random.nextInt(8)) {
            case 0 -> Stream.concat(members.stream(), members.stream().limit(1)).toList();
            case 1 -> members.stream().skip(1).toList();
            case 2 -> HonestCommands.members(40);
            case 3 -> HonestCommands.members(random.nextInt(3));
            case 4 -> each(members, Member.builder().birthDate(LocalDate.of(2004, 5, 6)));
            case 5 -> each(members, Member.builder().birthDate(Optional.empty()));
            case 6 -> each(members, Member.builder().occupation(Occupation.CIVIL_SERVANT));
            default ->
                members.stream()
                        .map(some -> chance(50)
                                ? some
                                : some.toBuilder()
                                        .joinedOn(shifted(LocalDate.of(2022, 12, 1)))
                                        .build())
                        .toList();
        };
    }

    /** Some of the members, with what a pattern says. */
    private List<Membership> each(List<Membership> members, Member.Builder pattern) {
        return members.stream()
                .map(some -> chance(40)
                        ? some
                        : some.toBuilder()
                                .member(like(some.getMember(), pattern))
                                .build())
                .toList();
    }

    private static Member like(Member member, Member.Builder pattern) {
        Member wanted = pattern.id(member.getId()).build();
        Member.Builder like = member.toBuilder().birthDate(wanted.getBirthDate());
        wanted.getOccupation().ifPresent(like::occupation);
        return wanted.getBirthDate().isPresent() ? like.nik(Optional.empty()).build() : like.build();
    }

    private Board board(Board board) {
        List<Officer> officers = new ArrayList<>(board.getOfficers());
        switch (random.nextInt(6)) {
            case 0 -> officers.add(Officer.of(STRANGER, one(OfficerRole.CORE)));
            case 1 -> officers.addAll(board.getOfficers().stream().limit(1).toList());
            case 2 -> officers.removeIf(officer -> chance(50));
            case 3 -> {
                return board.toBuilder().term(Optional.empty()).build();
            }
            case 4 -> {
                LocalDate from = shifted(LocalDate.of(2022, 10, 1));
                return board.toBuilder()
                        .term(Term.of(from, from.plusMonths(6 + random.nextInt(90))))
                        .build();
            }
            default -> {
                int year = 2020 + random.nextInt(5);
                return board.toBuilder()
                        .term(Term.ofYears(year, year + random.nextInt(7)))
                        .build();
            }
        }
        return board.toBuilder().officers(officers).build();
    }

    // decrees

    private Optional<Office> issuer(GroupCase it) {
        return it.papers().isEmpty() || chance(70)
                ? Optional.empty()
                : Optional.of(one(it.papers()).decree().getIssuer());
    }

    private DecreeNumber number(GroupCase it, DecreeNumber number) {
        return it.papers().isEmpty() || chance(30)
                ? DecreeNumber.parse("Z/" + random.nextInt(9))
                : one(it.papers()).decree().getNumber().orElse(number);
    }

    private Office office(Office office) {
        return switch (random.nextInt(3)) {
            case 0 -> honest.office(one(List.of(OfficeKind.values())));
            case 1 -> new Office(office.kind(), elsewhere(office));
            default -> office;
        };
    }

    private static RegionCode elsewhere(Office office) {
        return RegionCode.parse(
                switch (office.kind().level()) {
                    case PROVINCE -> "11";
                    case REGENCY -> "11.01";
                    case DISTRICT -> "11.01.01";
                    case VILLAGE -> "11.01.01.2001";
                });
    }

    private Decree decree(GroupCase it, Decree decree) {
        Decree.Builder some = decree.toBuilder();
        LocalDate day = decree.getEstablishedOn().orElse(LocalDate.of(2022, 3, 4));
        switch (random.nextInt(9)) {
            case 0 -> some.number(Optional.empty());
            case 1 -> some.establishedOn(Optional.empty()).lastDay(Optional.empty());
            case 2 -> some.number(number(it, DecreeNumber.parse("Z/1")));
            case 3 -> some.establishedOn(shifted(day)).lastDay(Optional.empty());
            case 4 -> some.effectiveFrom(shifted(day)).lastDay(Optional.empty());
            case 5 -> some.issuer(office(decree.getIssuer()));
            case 6 -> some.relations(relations(it, decree));
            case 7 -> copied(it, some);
            default -> some.annex(annex(decree));
        }
        return consistent(some, decree);
    }

    /** A decree whose parts do not fit together cannot exist; then it stays as it was. */
    private static Decree consistent(Decree.Builder some, Decree otherwise) {
        try {
            return some.build();
        } catch (IllegalArgumentException | IllegalStateException impossible) {
            return otherwise;
        }
    }

    /** The number, the date and the office of a decree that is on file. */
    private void copied(GroupCase it, Decree.Builder some) {
        if (!it.papers().isEmpty()) {
            Paper paper = one(it.papers());
            some.number(paper.decree().getNumber())
                    .establishedOn(paper.decree().getEstablishedOn())
                    .issuer(paper.decree().getIssuer());
        }
    }

    private List<DecreeRelation> relations(GroupCase it, Decree decree) {
        List<DecreeRelation> relations = new ArrayList<>();
        for (DecreeRelation relation : decree.getRelations()) {
            if (chance(60)) {
                Optional<LocalDate> day = chance(50) || it.papers().isEmpty()
                        ? relation.establishedOn()
                        : one(it.papers()).decree().getEstablishedOn();
                DecreeRelationKind kind = chance(50) ? relation.kind() : one(List.of(DecreeRelationKind.values()));
                relations.add(new DecreeRelation(kind, relation.number(), day, issuer(it)));
            }
        }
        return relations;
    }

    private List<AnnexEntry> annex(Decree decree) {
        return decree.getAnnex().stream().flatMap(this::entry).toList();
    }

    private Stream<AnnexEntry> entry(AnnexEntry entry) {
        List<AnnexOfficer> officers = new ArrayList<>(entry.getOfficers());
        AnnexEntry.Builder some = entry.toBuilder();
        switch (random.nextInt(7)) {
            case 0 -> {
                return Stream.of();
            }
            case 1 -> {
                return Stream.of(entry, entry);
            }
            case 2 -> some.group(one(List.of(GroupId.of("KIM-1"), ANOTHER))).name(GroupName.parse("KIM Contoh Lain"));
            case 3 -> some.group(GroupId.of("KIM-1")).unit(ELSEWHERE);
            case 4 -> officers.removeIf(line -> chance(50));
            case 5 -> officers.add(AnnexOfficer.of(PersonName.parse("Siti Contoh Z"), one(OfficerRole.CORE)));
            default ->
                officers.replaceAll(
                        line -> chance(50) ? line : AnnexOfficer.of(PersonName.parse("Budi Contoh Z"), line.getRole()));
        }
        return Stream.of(some.officers(officers).build());
    }

    static Set<String> roles(Actor actor) {
        return actor.roles().stream().map(Role::code).collect(Collectors.toSet());
    }
}
