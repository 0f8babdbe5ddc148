package io.github.kim4j.lifecycle;

import static java.util.Objects.requireNonNull;

import io.github.kim4j.core.internal.Checks;
import io.github.kim4j.decree.Office;
import io.github.kim4j.decree.OfficeKind;
import io.github.kim4j.law.Basis;
import io.github.kim4j.law.OurReading;
import io.github.kim4j.machine.Check;
import io.github.kim4j.machine.Context;
import io.github.kim4j.machine.Definition;
import io.github.kim4j.machine.Role;
import io.github.kim4j.machine.Severity;
import io.github.kim4j.machine.TypedAction;
import io.github.kim4j.machine.Vocabulary;
import io.github.kim4j.region.RegionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the rules of decrees, aspirations and hoax reports have in common. */
final class CaseRules {
    static final Vocabulary WORDS = Vocabulary.beside(CaseRules.class, "cases");
    static final Basis FACTS_ONLY =
            new OurReading("yang dicatat adalah yang sudah terjadi", "what is put on file has happened");
    static final Basis OWN_ACTS = new OurReading(
            "setiap tindakan dicatat oleh yang melakukannya", "every act is put on file by the one who did it");
    static final Basis OWN_REGION =
            new OurReading("pejabat bertindak di wilayahnya", "an office acts in its own region");
    private static final Basis IN_ORDER = new OurReading(
            "tindakan dicatat menurut urutannya; yang terlambat dicatat adalah perbaikan",
            "acts are put on file in their order; one that is entered late is a correction");
    static final Basis LATER_ACTS =
            new OurReading("setiap tindakan kemudian dicatat tersendiri", "each later act is put on file by itself");

    private CaseRules() {}

    static <X, C> Check<X, C> notInTheFuture() {
        return WORDS.check(
                "act.in_the_future",
                Severity.ERROR,
                FACTS_ONLY,
                Map.of(),
                (it, command, context) -> !context.done().isAfter(context.entered()),
                (it, command, context) -> Map.of("done", context.done(), "entered", context.entered()));
    }

    static <X, C> Check<X, C> notBeforeTheLatestAct(Function<X, Optional<LocalDate>> latest) {
        return WORDS.check(
                "act.before_the_latest",
                Severity.ERROR,
                IN_ORDER,
                Map.of(),
                (it, command, context) -> latest.apply(it).stream().noneMatch(context.done()::isBefore),
                (it, command, context) -> Map.of(
                        "done", context.done(), "latest", latest.apply(it).orElseThrow()));
    }

    /** The roles of all offices of the state; a body that only recommends neither issues decrees nor answers for the government. */
    static List<Role> offices() {
        return Stream.of(OfficeKind.values())
                .filter(OfficeKind::stateOffice)
                .map(Parties::role)
                .distinct()
                .toList();
    }

    /** Whether an office of the state has power in a region. */
    static boolean hasPower(Office office, RegionCode unit) {
        return office.kind().stateOffice() && office.exists() && unit.liesWithin(office.region());
    }

    /** Whether the actor is an office. */
    static boolean is(Office office, Context context) {
        return context.actor().roles().contains(Parties.role(office.kind()))
                && context.actor().territory().covers(office.region().toString());
    }

    /** The state after an event; the table says which events a state can have. */
    static <S extends Enum<S>, A extends Enum<A> & TypedAction<C>, X, C> S follow(
            Definition<S, A, X, C> table, S from, A action, S to) {
        Checks.that(
                table.step(from, requireNonNull(action, "action"))
                        .filter(step -> step.to().contains(to))
                        .isPresent(),
                "events",
                action + " in " + from + " to " + to,
                "a row of the lifecycle");
        return to;
    }
}
