package io.github.kim4j.machine;

import io.github.kim4j.law.Convention;
import io.github.kim4j.law.OurReading;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** The copies of a public library and what happens to them. */
final class Loans {
    enum State {
        ON_SHELF,
        LENT,
        LOST,
        DISCARDED
    }

    enum Action implements TypedAction<Command> {
        LEND(Lend.class),
        RENEW(Renew.class),
        GIVE_BACK(GiveBack.class),
        REPORT_LOST(ReportLost.class),
        REPLACE(Replace.class),
        DISCARD(Discard.class);

        private final Class<? extends Command> command;

        Action(Class<? extends Command> command) {
            this.command = command;
        }

        @Override
        public Class<? extends Command> commandType() {
            return command;
        }
    }

    record Copy(
            String library, boolean reserved, int renewals, Optional<LocalDate> lentOn, Optional<LocalDate> lostOn) {}

    sealed interface Command permits Lending, GiveBack, ReportLost, Replace, Discard {}

    /** What lending and renewing have in common. */
    sealed interface Lending extends Command permits Lend, Renew {
        LocalDate until();
    }

    record Lend(LocalDate until, Optional<Integer> age, boolean reminded) implements Lending {}

    record Renew(LocalDate until) implements Lending {}

    record GiveBack(boolean damaged) implements Command {}

    record ReportLost() implements Command {}

    record Replace(int price) implements Command {}

    record Discard(String reason) implements Command {}

    static final Role LIBRARIAN = Role.of("LIBRARIAN");
    static final Role READER = Role.of("READER");
    static final Evidence CARD = Evidence.of("CARD");
    static final Evidence COPY = Evidence.of("COPY");

    static final OurReading READING = new OurReading("aturan contoh", "an example rule");
    static final Convention USAGE = new Convention("kelaziman perpustakaan", "what libraries usually do");
    static final Vocabulary WORDS = Vocabulary.beside(Loans.class, "loans");

    static final Condition<Copy> NOT_RESERVED =
            WORDS.condition("loan.reserved", READING, (copy, context) -> !copy.reserved());
    static final Condition<Copy> RENEWABLE = WORDS.condition(
            "loan.renewed_too_often",
            READING,
            Map.of("maximum", 2),
            (copy, context) -> copy.renewals() < 2,
            (copy, context) -> Map.of("renewals", copy.renewals()));
    static final Check<Copy, Lending> NOT_TOO_LONG = WORDS.check(
            "loan.too_long",
            Severity.ERROR,
            READING,
            Map.of("days", 30),
            (copy, command, context) -> !command.until().isAfter(context.done().plusDays(30)),
            (copy, command, context) -> Map.of("until", command.until()));
    static final Check<Copy, Lend> OLD_ENOUGH = WORDS.check(
            "loan.too_young",
            Severity.ERROR,
            READING,
            (copy, command, context) -> command.age().map(age -> age >= 6).orElse(true));
    static final Check<Copy, Lend> AGE_KNOWN = WORDS.check(
            "loan.age_unknown",
            Severity.WARNING,
            USAGE,
            (copy, command, context) -> command.age().isPresent());
    static final Check<Copy, Lend> REMINDED =
            WORDS.check("loan.not_reminded", Severity.WARNING, USAGE, (copy, command, context) -> command.reminded());

    static final Deadline<Copy> GIVEN_BACK =
            WORDS.deadline("loan.overdue", READING, 30, Deadline.Unit.CALENDAR_DAYS, Copy::lentOn);
    static final Deadline<Copy> SEARCHED =
            WORDS.deadline("loan.search_overdue", USAGE, 10, Deadline.Unit.WORKING_DAYS, Copy::lostOn);

    static final LocalDate TODAY = LocalDate.of(2026, 2, 28);

    private Loans() {}

    static Table<State, Action, Copy, Command> emptyTable() {
        return Table.of("loans", State.class, Action.class, Copy.class, Command.class, WORDS);
    }

    static Table<State, Action, Copy, Command> table() {
        var table = emptyTable().start(State.ON_SHELF).ends(State.DISCARDED).place(Copy::library);
        table.on(Action.LEND, Lend.class)
                .by(LIBRARIAN)
                .evidence(CARD)
                .when(NOT_RESERVED)
                .check(NOT_TOO_LONG)
                .check(OLD_ENOUGH)
                .check(AGE_KNOWN)
                .check(REMINDED)
                .step(State.ON_SHELF, State.LENT);
        table.on(Action.RENEW, Renew.class)
                .by(READER, LIBRARIAN)
                .evidence(CARD)
                .when(NOT_RESERVED)
                .when(RENEWABLE)
                .check(NOT_TOO_LONG)
                .stays(State.LENT);
        table.on(Action.GIVE_BACK, GiveBack.class)
                .by(READER)
                .evidence(COPY)
                .within(GIVEN_BACK)
                .step(State.LENT, State.ON_SHELF, State.DISCARDED);
        table.on(Action.REPORT_LOST, ReportLost.class).by(READER, LIBRARIAN).step(State.LENT, State.LOST);
        table.on(Action.REPLACE, Replace.class)
                .by(READER)
                .evidence(COPY, CARD)
                .within(SEARCHED)
                .step(State.LOST, State.ON_SHELF);
        table.on(Action.DISCARD, Discard.class)
                .by(LIBRARIAN)
                .step(State.ON_SHELF, State.DISCARDED)
                .step(State.LOST, State.DISCARDED);
        return table;
    }

    static Copy aCopy() {
        return new Copy("north.children", false, 0, Optional.empty(), Optional.empty());
    }

    static Copy aReservedCopyRenewedTwice() {
        return new Copy("north.children", true, 2, Optional.of(TODAY), Optional.empty());
    }

    static Lend aLoan() {
        return new Lend(TODAY.plusDays(14), Optional.of(40), true);
    }

    static Context by(Role role) {
        return by(role, Territory.everywhere());
    }

    static Context by(Role role, Territory territory) {
        return new Context(Actor.of(role, territory), TODAY, TODAY);
    }
}
