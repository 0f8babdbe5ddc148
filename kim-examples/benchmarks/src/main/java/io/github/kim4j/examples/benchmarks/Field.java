package io.github.kim4j.examples.benchmarks;

import io.github.kim4j.law.OurReading;
import io.github.kim4j.machine.Condition;
import io.github.kim4j.machine.Deadline;
import io.github.kim4j.machine.Definition;
import io.github.kim4j.machine.Role;
import io.github.kim4j.machine.Table;
import io.github.kim4j.machine.TypedAction;
import io.github.kim4j.machine.Vocabulary;
import java.time.LocalDate;
import java.util.Optional;

/** The lifecycle of the guide: who may use the field of a village. */
final class Field {
    enum State {
        FREE,
        ASKED,
        GRANTED,
        CLOSED
    }

    enum Action implements TypedAction<Command> {
        ASK,
        GRANT,
        CLOSE;

        @Override
        public Class<Command> commandType() {
            return Command.class;
        }
    }

    record Use(String village, boolean taken, Optional<LocalDate> askedOn) {}

    record Command() {}

    static final Role RESIDENT = Role.of("RESIDENT");
    private static final Role KEEPER = Role.of("KEEPER");
    private static final Vocabulary WORDS = Vocabulary.beside(Field.class, "field");
    private static final OurReading HOUSE_RULE = new OurReading("tata tertib lapangan", "house rule of the field");
    private static final Condition<Use> FREE_THAT_DAY =
            WORDS.condition("field.taken", HOUSE_RULE, (use, context) -> !use.taken());
    private static final Deadline<Use> ANSWER =
            WORDS.deadline("field.unanswered", HOUSE_RULE, 5, Deadline.Unit.WORKING_DAYS, Use::askedOn);

    private Field() {}

    static Definition<State, Action, Use, Command> lifecycle() {
        var table = Table.of("field", State.class, Action.class, Use.class, Command.class, WORDS)
                .start(State.FREE)
                .ends(State.CLOSED)
                .place(Use::village);
        table.on(Action.ASK, Command.class).by(RESIDENT).when(FREE_THAT_DAY).step(State.FREE, State.ASKED);
        table.on(Action.GRANT, Command.class)
                .by(KEEPER)
                .when(FREE_THAT_DAY)
                .within(ANSWER)
                .step(State.ASKED, State.GRANTED);
        table.on(Action.CLOSE, Command.class)
                .by(KEEPER)
                .step(State.ASKED, State.CLOSED)
                .step(State.GRANTED, State.CLOSED);
        return table.build();
    }
}
