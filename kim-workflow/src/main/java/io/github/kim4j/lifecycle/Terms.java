package io.github.kim4j.lifecycle;

import io.github.kim4j.group.MemberId;
import io.github.kim4j.time.Term;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which board is in term on a day. A board is if a recognition was completed for it, its term includes the day, the term of
 * the next such board has not begun, and neither a revocation nor the dissolution has ended it (our reading).
 */
final class Terms {
    private final Facts facts;
    private final List<Tenure> recognized;

    Terms(Facts facts) {
        this.facts = facts;
        this.recognized = facts.tenures.stream()
                .filter(tenure -> tenure.recognizedSince != null)
                .toList();
    }

    /** The mandates of which a recognition was completed that no court annulled, in their order. */
    List<Tenure> recognized() {
        return recognized;
    }

    /** Which board is in term for certain. */
    Optional<Tenure> certainOn(LocalDate day) {
        return recognized.stream()
                .filter(tenure -> presence(tenure, day) == Term.Presence.CERTAIN)
                .findFirst();
    }

    /** The board that is in term, or may be, or was the last to be; empty if none was ever recognized. */
    Optional<Tenure> nearest(LocalDate day) {
        return recognized.stream()
                .max(Comparator.comparing((Tenure tenure) -> presence(tenure, day))
                        .reversed()
                        .thenComparing(tenure -> !tenure.earliestFirstDay().isAfter(day))
                        .thenComparing(tenure -> tenure.number));
    }

    /** Whether a board is in term; none is that was not recognized. */
    Term.Presence presence(Tenure tenure, LocalDate day) {
        boolean dissolved = facts.dissolvedOn != null && !day.isBefore(facts.dissolvedOn);
        return dissolved || tenure.recognizedSince == null || struck(tenure, day)
                ? Term.Presence.ABSENT
                : tenure.presence(day, next(tenure));
    }

    /** When the board recognized last before the latest one had begun, its term and its recognition; empty if none was. */
    Optional<LocalDate> begunBeforeTheLatest() {
        return recognized.stream()
                .filter(tenure -> tenure.number < facts.tenures.size())
                .reduce((earlier, later) -> later)
                .map(this::begun);
    }

    private LocalDate begun(Tenure tenure) {
        return facts.recognitions.stream()
                .filter(recognition -> recognition.mandate() == tenure.number && !recognition.annulled())
                .map(Facts.Recognition::since)
                .reduce(tenure.earliestFirstDay(), (one, other) -> one.isAfter(other) ? one : other);
    }

    /** The first day of the board that was recognized last; empty if none was. */
    Optional<LocalDate> lastFirstDay() {
        return recognized.stream().reduce((earlier, later) -> later).map(Tenure::earliestFirstDay);
    }

    /**
     * The last day of the board recognized last, or of the board elected last where none was; empty if nobody stated one, or no
     * recognition of that board stands.
     */
    Optional<LocalDate> lastDay() {
        return recognized.stream()
                .reduce((earlier, later) -> later)
                .or(facts::latest)
                .filter(tenure -> tenure.recognizedSince == null || facts.standsFor(tenure.number))
                .flatMap(Tenure::term)
                .flatMap(Term::lastDay);
    }

    /** Whoever was an officer at some time. */
    Stream<MemberId> officers() {
        return facts.tenures.stream().flatMap(Tenure::officers).distinct();
    }

    /** Whether somebody is an officer on a day, or of a board that comes after: elected last, or with a term that begins later. */
    boolean seatedFrom(MemberId member, LocalDate day) {
        return facts.tenures.stream()
                .filter(tenure -> comes(tenure, day) || presence(tenure, day) != Term.Presence.ABSENT)
                .anyMatch(tenure -> tenure.seatedFrom(member, day));
    }

    private boolean comes(Tenure tenure, LocalDate day) {
        return tenure.recognizedSince == null
                ? tenure.number == facts.tenures.size()
                : day.isBefore(tenure.earliestFirstDay());
    }

    private Optional<Tenure> next(Tenure tenure) {
        int at = recognized.indexOf(tenure) + 1;
        return at < recognized.size() ? Optional.of(recognized.get(at)) : Optional.empty();
    }

    /** Whether revocations or a court have ended every recognition of a mandate by a day. */
    private boolean struck(Tenure tenure, LocalDate day) {
        return facts.recognitions.stream()
                .filter(recognition -> recognition.mandate() == tenure.number)
                .allMatch(recognition -> recognition.sheets().stream()
                        .anyMatch(sheet -> sheet.struckOn()
                                .filter(end -> !day.isBefore(end))
                                .isPresent()));
    }
}
