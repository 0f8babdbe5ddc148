package io.github.kim4j.lifecycle;

import io.github.kim4j.law.Basis;
import io.github.kim4j.machine.Deadline;
import io.github.kim4j.policy.Parameter;
import io.github.kim4j.policy.Registration;
import io.github.kim4j.policy.Rules;
import io.github.kim4j.time.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The deadlines of a region: for the steps that it names, for the duty to register, and for the months without an act after
 * which somebody should look whether a group is dormant. From which day each counts is our reading; regions do not say.
 */
final class DueRules {
    private DueRules() {}

    static List<Deadline<GroupCase>> of(Rules rules, GroupAction action) {
        List<Deadline<GroupCase>> deadlines = new ArrayList<>();
        rules.getDeadlines()
                .ifPresent(parameter -> parameter.value().stream()
                        .filter(deadline -> deadline.step().equals(action.code()))
                        .flatMap(deadline -> start(action).stream()
                                .map(since ->
                                        deadline(action, parameter.basis(), deadline.amount(), unit(deadline), since)))
                        .forEach(deadlines::add));
        if (action == GroupAction.FILE) {
            rules.getRegistration().ifPresent(parameter -> duty(parameter).ifPresent(deadlines::add));
        }
        if (action == GroupAction.REPORT_DORMANT) {
            rules.getDormancyMonths().map(DueRules::dormancy).ifPresent(deadlines::add);
        }
        return List.copyOf(deadlines);
    }

    private static Deadline<GroupCase> deadline(
            GroupAction action,
            Basis basis,
            int amount,
            Deadline.Unit unit,
            Function<GroupCase, Optional<LocalDate>> since) {
        return GroupRules.WORDS.deadline("due." + action.code().toLowerCase(Locale.ROOT), basis, amount, unit, since);
    }

    private static Deadline.Unit unit(io.github.kim4j.policy.Deadline deadline) {
        return switch (deadline.unit()) {
            case CALENDAR_DAYS -> Deadline.Unit.CALENDAR_DAYS;
            case WORKING_DAYS -> Deadline.Unit.WORKING_DAYS;
        };
    }

    private static Optional<Deadline<GroupCase>> duty(Parameter<Registration> registration) {
        return registration
                .value()
                .days()
                .map(days -> GroupRules.WORDS.deadline(
                        "due.registration",
                        registration.basis(),
                        days,
                        Deadline.Unit.CALENDAR_DAYS,
                        it -> notFiled(it).flatMap(some -> recognized(it))));
    }

    private static Deadline<GroupCase> dormancy(Parameter<Integer> months) {
        return GroupRules.WORDS.deadline(
                "due.dormancy",
                months.basis(),
                months.value(),
                Deadline.Unit.MONTHS,
                it -> recognized(it)
                        .filter(since -> !it.facts().dormancy.open())
                        .map(since -> it.facts().latestActOn == null || since.isAfter(it.facts().latestActOn)
                                ? since
                                : it.facts().latestActOn));
    }

    /** From which day the time for a step runs; empty for steps that nobody waits for. */
    private static Optional<Function<GroupCase, Optional<LocalDate>>> start(GroupAction action) {
        return Optional.ofNullable(
                switch (action) {
                    case DELIBERATE ->
                        it -> Optional.ofNullable(it.facts().initiatedOn)
                                .filter(day -> it.state() == GroupState.INITIATED);
                    case ISSUE_DECREE -> DueRules::awaitedSince;
                    case REELECT -> DueRules::termPassed;
                    case FILE ->
                        it -> notFiled(it)
                                .flatMap(
                                        some -> Optional.ofNullable(later(it.facts().formedOn, it.facts().returnedOn)));
                    case RETURN, REGISTER ->
                        it -> Optional.ofNullable(it.facts().filedOn).filter(day -> it.filing() == Filing.FILED);
                    case INAUGURATE ->
                        it -> recognized(it).filter(since -> !it.facts().inauguratedSince(since));
                    case REVIVE -> whileRecognized(it -> it.facts().dormancy.openSince());
                    case LIFT -> whileRecognized(it -> it.facts().suspension.openSince());
                    default -> null;
                });
    }

    /** What can only be done in that state is not awaited in another. */
    private static Function<GroupCase, Optional<LocalDate>> whileRecognized(
            Function<GroupCase, Optional<LocalDate>> since) {
        return it -> it.state() == GroupState.RECOGNIZED ? since.apply(it) : Optional.empty();
    }

    /** Since the latest decree for the board elected last, or since its election. */
    private static Optional<LocalDate> awaitedSince(GroupCase it) {
        if (it.facts().latestRecognized || it.facts().dissolvedOn != null) {
            return Optional.empty();
        }
        return it.papers().stream()
                .filter(paper ->
                        paper.stands() && paper.mandate() == it.mandates().size())
                .flatMap(paper -> paper.decree().getEstablishedOn().stream())
                .max(LocalDate::compareTo)
                .or(() -> it.minutes().map(minutes -> minutes.getHeldOn()));
    }

    /** Since the last day of the term of the board in office, where no next one was elected. */
    private static Optional<LocalDate> termPassed(GroupCase it) {
        return it.facts().latestRecognized
                ? it.facts().latest().flatMap(Tenure::term).flatMap(Term::lastDay)
                : Optional.empty();
    }

    private static Optional<Filing> notFiled(GroupCase it) {
        return Optional.of(it.filing())
                .filter(filing -> filing == Filing.NOT_FILED || filing == Filing.RETURNED)
                .filter(filing -> it.facts().dissolvedOn == null);
    }

    /** Since the first day of the recognition that stands. */
    private static Optional<LocalDate> recognized(GroupCase it) {
        return it.facts().recognitions.stream()
                .filter(Facts.Recognition::stands)
                .map(Facts.Recognition::since)
                .findFirst();
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }
}
