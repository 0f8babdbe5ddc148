package io.github.kim4j.lifecycle;

import io.github.kim4j.activity.Minutes;
import io.github.kim4j.group.Board;
import io.github.kim4j.group.Group;
import io.github.kim4j.group.MemberId;
import io.github.kim4j.group.Officer;
import io.github.kim4j.time.Term;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the events tell of one mandate. */
final class Tenure {
    private static final MonthDay LAST_OF_THE_YEAR = MonthDay.of(12, 31);

    /** Who was seated from a day on; from the beginning, where there is no day. */
    private record Seats(@Nullable LocalDate from, Group group) {}

    final int number;
    final Optional<Minutes> minutes;

    /** The first day of its first recognition, of those that no court annulled. */
    @Nullable
    LocalDate recognizedSince;

    private final List<Seats> seats = new ArrayList<>();

    @Nullable
    private Term resolved;

    Tenure(int number, Group group, Optional<Minutes> minutes) {
        this.number = number;
        this.minutes = minutes;
        seats.add(new Seats(null, group));
    }

    void recognized(LocalDate since, Optional<Term> term) {
        if (recognizedSince == null) {
            recognizedSince = since;
            resolved = term.orElse(null);
        }
    }

    /** Takes back what a recognition told that was in force on no day. */
    void forgetRecognition() {
        recognizedSince = null;
        resolved = null;
    }

    void seat(LocalDate from, Group group) {
        seats.add(new Seats(from, group));
    }

    /** The day of the last change of officers; empty if there was none. */
    Optional<LocalDate> lastChange() {
        return Optional.ofNullable(seats.get(seats.size() - 1).from());
    }

    Group group() {
        return seats.get(seats.size() - 1).group();
    }

    /** The group as it was seated on a day. */
    Group groupOn(LocalDate day) {
        return seats.stream()
                .filter(some -> some.from() == null || !day.isBefore(some.from()))
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .group();
    }

    /** Whether somebody was an officer at some time of the mandate. */
    boolean seated(MemberId member) {
        return officers().anyMatch(member::equals);
    }

    /** Whoever was an officer at some time of the mandate. */
    Stream<MemberId> officers() {
        return seats.stream().flatMap(some -> officers(some.group()));
    }

    /** Whether somebody is an officer on a day, or takes a seat after it. */
    boolean seatedFrom(MemberId member, LocalDate day) {
        Stream<Group> later = seats.stream()
                .filter(some -> some.from() != null && day.isBefore(some.from()))
                .map(Seats::group);
        return Stream.concat(Stream.of(groupOn(day)), later)
                .flatMap(Tenure::officers)
                .anyMatch(member::equals);
    }

    private static Stream<MemberId> officers(Group group) {
        return group.getBoard().stream()
                .flatMap((Board board) -> board.getOfficers().stream())
                .map(Officer::getMember);
    }

    /** The term that counts; empty if nobody stated one. */
    Optional<Term> term() {
        return Optional.ofNullable(resolved)
                .or(() -> seats.get(0).group().getBoard().flatMap(Board::getTerm));
    }

    /** The days on which its term can begin; empty unless it was recognized. */
    private Stream<LocalDate> firstDays() {
        return term().map(Term::firstDay).or(() -> Optional.ofNullable(recognizedSince)).stream();
    }

    /** The first day on which its term may have begun; only of a mandate that was recognized. */
    LocalDate earliestFirstDay() {
        return firstDays().findFirst().orElseThrow();
    }

    /** The first day on which its term has begun for certain. */
    private LocalDate latestFirstDay() {
        LocalDate first = earliestFirstDay();
        boolean someDayOfTheYear = term().filter(Term::inYears).isPresent();
        return someDayOfTheYear ? LAST_OF_THE_YEAR.atYear(first.getYear()) : first;
    }

    /**
     * Whether its board is in term on a day; a board without a stated term is from its recognition on. The next board's term
     * cuts it on the day before.
     */
    Term.Presence presence(LocalDate day, Optional<Tenure> next) {
        if (next.isPresent() && !day.isBefore(next.get().latestFirstDay())) {
            return Term.Presence.ABSENT;
        }
        Term.Presence own = term().map(term -> term.on(day))
                .orElseGet(() -> day.isBefore(earliestFirstDay()) ? Term.Presence.ABSENT : Term.Presence.CERTAIN);
        boolean perhapsTheNext =
                next.isPresent() && !day.isBefore(next.get().earliestFirstDay()) && own != Term.Presence.ABSENT;
        return perhapsTheNext ? Term.Presence.UNCERTAIN : own;
    }

    Mandate mandate() {
        return new Mandate(number, group(), minutes, term(), Optional.ofNullable(recognizedSince));
    }
}
