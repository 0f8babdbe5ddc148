package io.github.kim4j.oracle;

import io.github.kim4j.activity.Minutes;
import io.github.kim4j.decree.Decree;
import io.github.kim4j.decree.DecreeNumber;
import io.github.kim4j.decree.DecreeRelation;
import io.github.kim4j.decree.DecreeRelationKind;
import io.github.kim4j.decree.Office;
import io.github.kim4j.group.Board;
import io.github.kim4j.group.Group;
import io.github.kim4j.group.MemberId;
import io.github.kim4j.group.Membership;
import io.github.kim4j.group.Officer;
import io.github.kim4j.lifecycle.Admit;
import io.github.kim4j.lifecycle.AmendDecree;
import io.github.kim4j.lifecycle.Deliberate;
import io.github.kim4j.lifecycle.Dissolve;
import io.github.kim4j.lifecycle.File;
import io.github.kim4j.lifecycle.GroupCommand;
import io.github.kim4j.lifecycle.GroupState;
import io.github.kim4j.lifecycle.Initiate;
import io.github.kim4j.lifecycle.IssueDecree;
import io.github.kim4j.lifecycle.Lift;
import io.github.kim4j.lifecycle.Reelect;
import io.github.kim4j.lifecycle.Register;
import io.github.kim4j.lifecycle.Relocate;
import io.github.kim4j.lifecycle.ReportDormant;
import io.github.kim4j.lifecycle.Return;
import io.github.kim4j.lifecycle.Revive;
import io.github.kim4j.lifecycle.RevokeDecree;
import io.github.kim4j.lifecycle.Socialize;
import io.github.kim4j.lifecycle.Suspend;
import io.github.kim4j.policy.Chain;
import io.github.kim4j.policy.Link;
import io.github.kim4j.policy.Parameter;
import io.github.kim4j.policy.Rules;
import io.github.kim4j.region.RegionCode;
import io.github.kim4j.testkit.workflow.Setting;
import io.github.kim4j.time.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What follows from the commands that were accepted, kept as a clerk would: lists of boards, of decrees and of days. */
final class Ledger {
    /** A board that was elected, or that the group had when it was taken in. */
    static final class Elected {
        final Optional<Minutes> minutes;
        final Optional<Term> stated;
        final Set<MemberId> everSeated = new HashSet<>();
        Optional<Board> board;
        Optional<LocalDate> recognized = Optional.empty();
        Optional<LocalDate> begun = Optional.empty();
        Optional<LocalDate> changed = Optional.empty();

        Elected(Optional<Minutes> minutes, Optional<Board> board) {
            this.minutes = minutes;
            this.stated = board.flatMap(Board::getTerm);
            this.board = board;
            seat(board);
        }

        final void seat(Optional<Board> some) {
            board = some;
            some.ifPresent(
                    it -> it.getOfficers().stream().map(Officer::getMember).forEach(everSeated::add));
        }
    }

    /** A decree on file. */
    static final class Filed {
        final Elected board;
        final Decree decree;
        final List<Decree> amendments = new ArrayList<>();

        @Nullable
        LocalDate ended;

        boolean annulled;

        Filed(Elected board, Decree decree) {
            this.board = board;
            this.decree = decree;
        }

        Office issuer() {
            return decree.getIssuer();
        }

        LocalDate begins() {
            return decree.getEffectiveFrom().or(decree::getEstablishedOn).orElseThrow();
        }

        boolean stands() {
            return ended == null;
        }

        boolean inForce(LocalDate day) {
            return !begins().isAfter(day) && !expired(day) && (ended == null || ended.isAfter(day));
        }

        boolean expired(LocalDate day) {
            return decree.getLastDay().filter(last -> last.isBefore(day)).isPresent();
        }
    }

    /** A state that begins and ends, such as dormancy. */
    static final class Pause {
        @Nullable
        LocalDate since;

        final TreeSet<LocalDate> ends = new TreeSet<>();

        boolean on() {
            return since != null;
        }

        void end(LocalDate day) {
            since = null;
            ends.add(day);
        }

        boolean beganBefore(LocalDate day) {
            return since != null && since.isBefore(day);
        }

        boolean endedAfter(LocalDate day) {
            return ends.higher(day) != null;
        }
    }

    /** How a command names a decree: itself, and by what the acting decree says of those that it ends or amends. */
    record Aim(
            DecreeNumber number,
            Optional<LocalDate> day,
            Optional<Office> issuer,
            Optional<Decree> acting,
            Set<DecreeRelationKind> kinds) {
        static Aim of(RevokeDecree command) {
            Set<DecreeRelationKind> ending = Set.of(DecreeRelationKind.REVOKES, DecreeRelationKind.REPLACES);
            return new Aim(command.number(), command.establishedOn(), command.issuer(), command.by(), ending);
        }

        static Aim of(AmendDecree command) {
            Set<DecreeRelationKind> amending = Set.of(DecreeRelationKind.AMENDS);
            return new Aim(
                    command.number(), command.establishedOn(), Optional.empty(), Optional.of(command.by()), amending);
        }

        /** What the acting decree says of a decree of that number, unless it means one of another day or office. */
        Stream<DecreeRelation> relations() {
            return acting.stream()
                    .flatMap(decree -> decree.getRelations().stream())
                    .filter(relation -> kinds.contains(relation.kind()))
                    .filter(relation -> relation.number().sameAs(number))
                    .filter(relation -> !differ(relation.establishedOn(), day))
                    .filter(relation -> !differ(relation.issuer(), issuer));
        }

        private static boolean differ(Optional<?> one, Optional<?> other) {
            return one.isPresent() && other.isPresent() && !one.get().equals(other.get());
        }

        /** What it says alike wherever it names that number; nothing if it says it once and not again. */
        <T> Optional<T> told(Function<DecreeRelation, Optional<T>> part) {
            Set<Optional<T>> told = new HashSet<>();
            relations().forEach(relation -> told.add(part.apply(relation)));
            return told.size() == 1 ? told.iterator().next() : Optional.empty();
        }
    }

    private record Move(LocalDate on, RegionCode to) {}

    final Setting setting;
    final List<Elected> boards = new ArrayList<>();
    final List<Filed> decrees = new ArrayList<>();
    final Pause dormancy = new Pause();
    final Pause suspension = new Pause();
    private final List<List<Filed>> completeSets = new ArrayList<>();
    private final List<Move> moves = new ArrayList<>();
    Optional<Group> group = Optional.empty();
    Optional<LocalDate> initiated = Optional.empty();
    Optional<LocalDate> formed = Optional.empty();
    Optional<LocalDate> filed = Optional.empty();
    Optional<LocalDate> returned = Optional.empty();
    Optional<LocalDate> registered = Optional.empty();
    Optional<LocalDate> latestAct = Optional.empty();
    boolean filePending;
    boolean takenIn;
    private boolean dissolved;

    Ledger(Setting setting) {
        this.setting = setting;
    }

    // what is asked

    RegionCode unit() {
        return moves.isEmpty() ? setting.unit() : moves.get(moves.size() - 1).to();
    }

    RegionCode unitOn(LocalDate day) {
        return moves.stream()
                .filter(move -> !move.on().isAfter(day))
                .reduce((one, other) -> other)
                .map(Move::to)
                .orElse(setting.unit());
    }

    boolean movedOnOrAfter(LocalDate day) {
        return moves.stream().anyMatch(move -> !move.on().isBefore(day));
    }

    GroupState state() {
        if (dissolved) {
            return GroupState.DISSOLVED;
        }
        if (standing(completeSets.stream()).findAny().isPresent()) {
            return GroupState.RECOGNIZED;
        }
        if (decrees.stream().anyMatch(Filed::stands)) {
            return GroupState.RATIFIED;
        }
        if (!boards.isEmpty()) {
            return GroupState.FORMED;
        }
        return group.isPresent() ? GroupState.INITIATED : GroupState.UNFORMED;
    }

    private static Stream<List<Filed>> standing(Stream<List<Filed>> sets) {
        return sets.filter(set -> set.stream().allMatch(Filed::stands));
    }

    boolean recognized(LocalDate day) {
        return completeSets.stream().anyMatch(set -> set.stream().allMatch(decree -> decree.inForce(day)));
    }

    Elected latest() {
        return boards.get(boards.size() - 1);
    }

    /** The board whose decrees make up the standing recognition, or else that of the decree issued last that stands. */
    Optional<Elected> current() {
        Stream<Elected> recognized = standing(completeSets.stream()).map(set -> set.get(0).board);
        return recognized
                .reduce((one, other) -> boards.indexOf(other) > boards.indexOf(one) ? other : one)
                .or(() -> decrees.stream()
                        .filter(Filed::stands)
                        .reduce((one, other) -> other)
                        .map(decree -> decree.board));
    }

    Optional<Filed> standingOf(Link link, LocalDate day) {
        return decrees.stream()
                .filter(decree -> decree.stands() && decree.board == latest())
                .filter(decree -> !decree.expired(day))
                .filter(decree -> link.authorities().contains(decree.issuer().kind()))
                .reduce((one, other) -> other);
    }

    /** Which link is next on a day for the board elected last: none once it is recognized. */
    Optional<Link> awaited(Chain chain, LocalDate day) {
        if (boards.isEmpty() || dissolved) {
            return Optional.empty();
        }
        if (standing(completeSets.stream()).anyMatch(set -> set.get(0).board == latest())) {
            return Optional.empty();
        }
        List<Link> links = chain.links();
        return links.stream()
                .filter(link -> standingOf(link, day).isEmpty())
                .findFirst()
                .or(() -> Optional.of(links.get(links.size() - 1)));
    }

    /** The boards that were recognized, in the order of their elections. */
    List<Elected> recognizedBoards() {
        return boards.stream().filter(board -> board.recognized.isPresent()).toList();
    }

    static LocalDate firstDay(Elected board) {
        return board.begun
                .or(() -> board.stated.map(Term::firstDay))
                .or(() -> board.recognized)
                .orElseThrow();
    }

    /** The day from which both its term and its latest recognition have run. */
    LocalDate inOfficeFrom(Elected board) {
        return completeSets.stream()
                .filter(set -> set.get(0).board == board && set.stream().noneMatch(filed -> filed.annulled))
                .map(Ledger::holding)
                .reduce(firstDay(board), (one, other) -> one.isAfter(other) ? one : other);
    }

    /** The first day on which all of them hold. */
    private static LocalDate holding(List<Filed> set) {
        return set.stream()
                .map(Filed::begins)
                .reduce((a, b) -> a.isAfter(b) ? a : b)
                .orElseThrow();
    }

    /** The standing decrees that a command names. */
    private List<Filed> named(Aim aim) {
        Optional<LocalDate> day = aim.day().or(() -> aim.told(DecreeRelation::establishedOn));
        Optional<Office> issuer = aim.issuer().or(() -> aim.told(DecreeRelation::issuer));
        return decrees.stream()
                .filter(Filed::stands)
                .filter(filed ->
                        filed.decree.getNumber().filter(aim.number()::sameAs).isPresent())
                .filter(filed ->
                        day.isEmpty() || filed.decree.getEstablishedOn().equals(day))
                .filter(filed -> issuer.isEmpty() || filed.issuer().equals(issuer.get()))
                .toList();
    }

    /** The same office, also where its region or that of the group has got another code. */
    boolean same(Office one, Office other) {
        return one.equals(other) || (one.kind() == other.kind() && decides(one, unit()));
    }

    boolean above(Office one, Office other) {
        return Ranks.above(one.kind(), other.kind()) && decides(one, unit());
    }

    /** Whether there is such an office and a unit lies in its region. */
    static boolean decides(Office office, RegionCode unit) {
        return office.kind().existsIn(office.region().kind()) && unit.liesWithin(office.region());
    }

    List<Filed> fitting(List<Filed> named, Office by, boolean superiorsToo) {
        List<Filed> own = only(named, decree -> same(by, decree.issuer()));
        List<Filed> below = superiorsToo ? only(named, decree -> above(by, decree.issuer())) : List.of();
        return !own.isEmpty() ? own : !below.isEmpty() ? below : named;
    }

    private static List<Filed> only(List<Filed> named, Predicate<Filed> some) {
        return named.stream().filter(some).toList();
    }

    List<Filed> meant(RevokeDecree command) {
        List<Filed> named = named(Aim.of(command));
        return command.by().map(by -> fitting(named, by.getIssuer(), true)).orElse(named);
    }

    List<Filed> meant(AmendDecree command) {
        return fitting(named(Aim.of(command)), command.by().getIssuer(), false);
    }

    // what was accepted

    /** Takes a command; {@code rules} are those of the day on which it was done. */
    void accept(GroupCommand command, LocalDate done, Rules rules) {
        if (command instanceof Initiate initiate) {
            group = Optional.of(initiate.group());
            initiated = Optional.of(done);
        } else if (command instanceof Admit admit) {
            group = Optional.of(admit.group());
            takenIn = true;
            elected(admit.minutes(), admit.group().getBoard());
            formed = admit.minutes().map(Minutes::getHeldOn);
        } else if (command instanceof Deliberate deliberate) {
            elected(
                    deliberate.members(),
                    deliberate.board(),
                    deliberate.deliberation().getMinutes());
            formed = Optional.of(done);
        } else if (command instanceof Reelect reelect) {
            elected(reelect.members(), reelect.board(), reelect.deliberation().getMinutes());
        } else {
            acceptOnDecrees(command, done, rules);
        }
        boolean beginning =
                command instanceof Socialize || command instanceof Initiate || command instanceof Deliberate;
        if (!beginning && latestAct.filter(done::isBefore).isEmpty()) {
            latestAct = Optional.of(done);
        }
    }

    private void elected(List<Membership> members, Board board, Minutes minutes) {
        group = group.map(it -> it.toBuilder().memberships(members).board(board).build());
        elected(Optional.of(minutes), Optional.of(board));
    }

    private void elected(Optional<Minutes> minutes, Optional<Board> board) {
        boards.add(new Elected(minutes, board));
    }

    private void acceptOnDecrees(GroupCommand command, LocalDate done, Rules rules) {
        if (command instanceof IssueDecree issue) {
            Filed issued = new Filed(latest(), issue.decree());
            decrees.add(issued);
            complete(rules, issued.begins());
        } else if (command instanceof RevokeDecree revoke) {
            Filed ended = meant(revoke).get(0);
            ended.ended = revoke.by()
                    .flatMap(by -> by.getEffectiveFrom().or(by::getEstablishedOn))
                    .orElseGet(ended::begins);
            if (revoke.by().isEmpty()) {
                annulled(ended);
            }
        } else if (command instanceof AmendDecree amend) {
            amended(amend);
        } else if (command instanceof Relocate relocate) {
            moves.add(new Move(done, relocate.to()));
            group = group.map(it -> it.toBuilder().unit(relocate.to()).build());
        } else if (command instanceof Dissolve) {
            dissolved = true;
        } else {
            acceptLater(command, done);
        }
    }

    /** A board is as if it had never been recognized once each of its complete sets has lost a decree to a court. */
    private void annulled(Filed decree) {
        decree.annulled = true;
        boolean left = completeSets.stream()
                .filter(set -> set.get(0).board == decree.board)
                .anyMatch(set -> set.stream().noneMatch(filed -> filed.annulled));
        if (!left) {
            decree.board.recognized = Optional.empty();
            decree.board.begun = Optional.empty();
        }
    }

    private void amended(AmendDecree amend) {
        Filed decree = meant(amend).get(0);
        decree.board.changed = AcceptanceOracle.effective(amend.by());
        decree.amendments.add(amend.by());
        decree.board.seat(Optional.of(amend.board()));
        if (decree.board == latest()) {
            group = group.map(it -> it.toBuilder()
                    .memberships(amend.members())
                    .board(amend.board())
                    .build());
        }
    }

    /**
     * If each link has a decree for the latest board and all of them hold on some day, those for other boards end on the first
     * such day.
     */
    private void complete(Rules rules, LocalDate begins) {
        Chain chain = rules.getChain().orElseThrow().value();
        List<Filed> set = chain.links().stream()
                .flatMap(link -> standingOf(link, begins).stream())
                .toList();
        if (set.size() < chain.links().size()) {
            return;
        }
        LocalDate since = holding(set);
        if (!set.stream().allMatch(decree -> decree.inForce(since))) {
            return;
        }
        completeSets.add(set);
        decrees.stream()
                .filter(decree -> decree.stands() && decree.board != latest())
                .forEach(decree -> decree.ended = since);
        if (latest().recognized.isEmpty()) {
            latest().recognized = Optional.of(since);
            latest().begun = begun(rules, set.get(set.size() - 1).begins());
        }
    }

    /** The first day of a term in years, where the region says how years are read. */
    private Optional<LocalDate> begun(Rules rules, LocalDate ofTheDecree) {
        Optional<Term> years = latest().stated.filter(Term::inYears);
        Optional<Term.YearRule> rule = rules.getYearTermEnd().map(Parameter::value);
        boolean withTheDecree =
                rule.filter(Term.YearRule.FROM_THE_DECREE::equals).isPresent()
                        && years.filter(term -> term.firstDay().getYear() == ofTheDecree.getYear()
                                        && term.lastDay().orElseThrow().getYear() > ofTheDecree.getYear())
                                .isPresent();
        return withTheDecree ? Optional.of(ofTheDecree) : Optional.empty();
    }

    private void acceptLater(GroupCommand command, LocalDate done) {
        if (command instanceof File) {
            filed = Optional.of(done);
            filePending = true;
        } else if (command instanceof Return) {
            returned = Optional.of(done);
            filePending = false;
        } else if (command instanceof Register) {
            registered = Optional.of(done);
            filePending = false;
        } else if (command instanceof ReportDormant) {
            dormancy.since = done;
        } else if (command instanceof Revive) {
            dormancy.end(done);
        } else if (command instanceof Suspend suspend) {
            suspension.since = AcceptanceOracle.effective(suspend.by()).orElseThrow();
        } else if (command instanceof Lift lift) {
            suspension.end(AcceptanceOracle.effective(lift.by()).orElseThrow());
        }
    }
}
