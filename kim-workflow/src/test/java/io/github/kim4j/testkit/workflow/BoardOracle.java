package io.github.kim4j.testkit.workflow;

import io.github.kim4j.decree.Decree;
import io.github.kim4j.group.Board;
import io.github.kim4j.lifecycle.Admit;
import io.github.kim4j.lifecycle.Deliberate;
import io.github.kim4j.lifecycle.Dissolve;
import io.github.kim4j.lifecycle.GroupCommand;
import io.github.kim4j.lifecycle.IssueDecree;
import io.github.kim4j.lifecycle.Reelect;
import io.github.kim4j.lifecycle.RevokeDecree;
import io.github.kim4j.policy.Parameter;
import io.github.kim4j.time.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Says from accepted commands and the policy alone which boards are in term on a day, as law 8 has it: a recognition was
 * completed for the board that no court annulled, its term includes the day for certain, the day is before the first day of the next such board's
 * term, and before the dissolution or the end of its recognition by an act. Written without the lifecycle.
 */
final class BoardOracle {
    /** One elected board. */
    private static final class Elected {
        private final Optional<Term> stated;
        private Optional<Term> term;
        private final List<Recognized> recognitions = new ArrayList<>();
        private Optional<LocalDate> recognizedSince = Optional.empty();

        private Elected(Optional<Board> board) {
            this.stated = board.flatMap(Board::getTerm);
            this.term = stated;
        }

        private LocalDate first() {
            return term.map(Term::firstDay).or(() -> recognizedSince).orElseThrow();
        }

        private boolean includes(LocalDate day) {
            return term.map(some -> some.on(day) == Term.Presence.CERTAIN).orElseGet(() -> !day.isBefore(first()));
        }
    }

    /** A recognition of a board: its set of decrees, its first day, and the term as it was read for it. */
    private record Recognized(int set, LocalDate since, Optional<Term> term) {}

    private final Setting setting;
    private final RecognitionOracle recognition;
    private final List<Elected> boards = new ArrayList<>();
    private final Set<LocalDate> dates = new TreeSet<>();
    private Optional<LocalDate> dissolvedOn = Optional.empty();

    BoardOracle(Setting setting) {
        this.setting = setting;
        this.recognition = new RecognitionOracle(setting);
    }

    /** Takes one accepted command. */
    void accepted(GroupCommand command, LocalDate entered) {
        int before = recognition.completed();
        recognition.accepted(command, entered);
        if (command instanceof Deliberate deliberate) {
            boards.add(new Elected(Optional.of(deliberate.board())));
        } else if (command instanceof Admit admit) {
            boards.add(new Elected(admit.group().getBoard()));
        } else if (command instanceof Reelect reelect) {
            boards.add(new Elected(Optional.of(reelect.board())));
        } else if (command instanceof Dissolve dissolve) {
            dissolvedOn = Optional.of(dissolve.minutes().getHeldOn());
        } else if (command instanceof IssueDecree issue && recognition.completed() > before) {
            recognized(issue.decree());
        }
        dates.addAll(recognition.edgeDays());
        boards.forEach(board -> board.term.ifPresent(term -> {
            dates.add(term.firstDay());
            term.lastDay().ifPresent(dates::add);
        }));
        if (command instanceof RevokeDecree revoke) {
            dates.add(revoke.done(entered));
            forgetTheAnnulled();
        }
    }

    /** What rested on a recognition that a court annulled, rests on the first one that it left; on none, if it left none. */
    private void forgetTheAnnulled() {
        for (Elected board : boards) {
            Optional<Recognized> left = board.recognitions.stream()
                    .filter(some -> !recognition.annulled(some.set()))
                    .findFirst();
            board.recognizedSince = left.map(Recognized::since);
            board.term = left.isPresent() ? left.get().term() : board.stated;
        }
    }

    private void recognized(Decree completing) {
        Elected board = boards.get(boards.size() - 1);
        board.recognitions.add(new Recognized(
                recognition.completed() - 1,
                recognition.lastSince(),
                board.stated.map(term -> read(term, completing))));
        forgetTheAnnulled();
    }

    /** Years as days, where the region says how they are read and it can be done. */
    private Term read(Term term, Decree completing) {
        Optional<Term.YearRule> rule =
                recognition.rules(completing).getYearTermEnd().map(Parameter::value);
        if (!term.inYears() || rule.isEmpty()) {
            return term;
        }
        int first = term.firstDay().getYear();
        int last = term.lastDay().orElseThrow().getYear();
        if (rule.get() == Term.YearRule.CALENDAR_YEARS) {
            return Term.of(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
        }
        LocalDate from = recognition.beginOfTheLastLink();
        return from.getYear() == first && last > first
                ? Term.of(from, from.withYear(last).minusDays(1))
                : term;
    }

    /** Returns every date on file and every edge of a term, with the day before and the day after. */
    Set<LocalDate> edgeDays() {
        Set<LocalDate> days = new TreeSet<>();
        for (LocalDate date : dates) {
            days.addAll(List.of(date.minusDays(1), date, date.plusDays(1)));
        }
        return days;
    }

    /** The numbers of the boards that are in term for certain, from 1. */
    List<Integer> inTermOn(LocalDate day) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < boards.size(); i++) {
            if (inTerm(i, day)) {
                found.add(i + 1);
            }
        }
        return found;
    }

    private boolean inTerm(int at, LocalDate day) {
        Elected board = boards.get(at);
        boolean ended = dissolvedOn.filter(end -> !day.isBefore(end)).isPresent();
        if (board.recognizedSince.isEmpty() || ended || !board.includes(day)) {
            return false;
        }
        for (int next = at + 1; next < boards.size(); next++) {
            if (boards.get(next).recognizedSince.isPresent()) {
                return day.isBefore(boards.get(next).first()) && recognition.notStruck(at + 1, day);
            }
        }
        return recognition.notStruck(at + 1, day);
    }

    @Override
    public String toString() {
        return boards.size() + " boards under " + setting;
    }
}
