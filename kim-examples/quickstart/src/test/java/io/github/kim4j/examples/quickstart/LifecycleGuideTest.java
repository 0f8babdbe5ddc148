package io.github.kim4j.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kim4j.law.OurReading;
import io.github.kim4j.machine.Actor;
import io.github.kim4j.machine.Check;
import io.github.kim4j.machine.Condition;
import io.github.kim4j.machine.Context;
import io.github.kim4j.machine.Deadline;
import io.github.kim4j.machine.Decision;
import io.github.kim4j.machine.Definition;
import io.github.kim4j.machine.Evidence;
import io.github.kim4j.machine.Explanation;
import io.github.kim4j.machine.Format;
import io.github.kim4j.machine.Role;
import io.github.kim4j.machine.Severity;
import io.github.kim4j.machine.Table;
import io.github.kim4j.machine.Territory;
import io.github.kim4j.machine.TypedAction;
import io.github.kim4j.machine.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The example of the guide that has nothing to do with groups: who may use the field of a village. */
class LifecycleGuideTest {
    private static final Path GUIDE = Path.of("../../docs/guide.md");
    private static final Path TEXTS =
            Path.of("src/test/resources/io/github/kim4j/examples/quickstart/field_en.properties");

    private final List<String> said = new ArrayList<>();

    private void print(Object line) {
        said.add(line.toString().stripTrailing());
    }

    static final class Field {
        // guide: begin
        enum State {
            FREE,
            ASKED,
            GRANTED,
            CLOSED
        }

        enum Action implements TypedAction<Command> {
            ASK(Ask.class),
            GRANT(Grant.class),
            CLOSE(Close.class);

            private final Class<? extends Command> command;

            Action(Class<? extends Command> command) {
                this.command = command;
            }

            @Override
            public Class<? extends Command> commandType() {
                return command;
            }
        }

        record Use(String village, boolean taken, Optional<LocalDate> askedOn) {}

        sealed interface Command permits Ask, Grant, Close {}

        record Ask(int guests) implements Command {}

        record Grant() implements Command {}

        record Close() implements Command {}

        static final Role RESIDENT = Role.of("RESIDENT");
        static final Role KEEPER = Role.of("KEEPER");
        static final Evidence LETTER = Evidence.of("LETTER");
        static final Vocabulary WORDS = Vocabulary.beside(Field.class, "field");
        static final OurReading HOUSE_RULE = new OurReading("tata tertib lapangan", "house rule of the field");

        static final Condition<Use> FREE_THAT_DAY =
                WORDS.condition("field.taken", HOUSE_RULE, (use, context) -> !use.taken());
        static final Deadline<Use> ANSWER =
                WORDS.deadline("field.unanswered", HOUSE_RULE, 5, Deadline.Unit.WORKING_DAYS, Use::askedOn);

        static Check<Use, Ask> notMoreThan(int maximum) {
            return WORDS.check(
                    "field.too_many",
                    Severity.ERROR,
                    HOUSE_RULE,
                    Map.of("maximum", maximum),
                    (use, ask, context) -> ask.guests() <= maximum,
                    (use, ask, context) -> Map.of("guests", ask.guests()));
        }

        static Definition<State, Action, Use, Command> lifecycle(int maximum) {
            var table = Table.of("field", State.class, Action.class, Use.class, Command.class, WORDS)
                    .start(State.FREE)
                    .ends(State.CLOSED)
                    .place(Use::village);
            table.on(Action.ASK, Ask.class)
                    .by(RESIDENT)
                    .evidence(LETTER)
                    .when(FREE_THAT_DAY)
                    .check(notMoreThan(maximum))
                    .step(State.FREE, State.ASKED);
            table.on(Action.GRANT, Grant.class)
                    .by(KEEPER)
                    .when(FREE_THAT_DAY)
                    .within(ANSWER)
                    .step(State.ASKED, State.GRANTED);
            table.on(Action.CLOSE, Close.class)
                    .by(KEEPER)
                    .step(State.ASKED, State.CLOSED)
                    .step(State.GRANTED, State.CLOSED);
            return table.build();
        }
        // guide: end
    }

    @Test
    void leads_a_lifecycle_of_ones_own() throws IOException {
        Locale locale = Locale.ENGLISH;
        // guide: begin
        var field = Field.lifecycle(200);
        LocalDate today = LocalDate.of(2026, 11, 2);
        Context resident = new Context(Actor.of(Field.RESIDENT, Territory.of("16.06.06.2008")), today, today);
        Field.Use use = new Field.Use("16.06.06.2008", true, Optional.of(LocalDate.of(2026, 10, 23)));

        Decision<Field.State, Field.Action> decision =
                field.decide(Field.State.FREE, Field.Action.ASK, use, new Field.Ask(500), resident);
        decision.violations().forEach(violation -> print(violation.message(locale) + " [" + violation.code() + "]"));

        for (Explanation<Field.State, Field.Action> each : field.explain(Field.State.ASKED, use, resident)) {
            print(each.step() + (each.actorMay() ? "" : ", by others") + " " + each.failed());
        }
        field.due(use, today, Set.of()).forEach(due -> print(due.message(locale)));

        print(field.analysis().needed(Field.State.GRANTED).keySet());
        print(field.diff(Field.lifecycle(300)).print(locale));
        print(field.print(Format.MARKDOWN, locale));
        // guide: end
        assertThat(said).hasSize(8);
        assertThat(Files.readString(GUIDE)).contains("```\n" + String.join("\n", said) + "\n```");
    }

    @Test
    void the_guide_shows_the_texts() throws IOException {
        assertThat(Files.readString(GUIDE)).contains("```properties\n" + Files.readString(TEXTS) + "```");
    }

    @Test
    void is_granted_to_who_asks_in_time_and_form() {
        var field = Field.lifecycle(200);
        LocalDate today = LocalDate.of(2026, 11, 2);
        Field.Use use = new Field.Use("16.06.06.2008", false, Optional.empty());
        Context keeper = new Context(Actor.of(Field.KEEPER, Territory.of("16.06")), today, today);

        assertThat(field.decide(Field.State.ASKED, Field.Action.GRANT, use, new Field.Grant(), keeper)
                        .accepted())
                .isTrue();
        assertThat(field.due(use, today, Set.of())).isEmpty();
        assertThat(field.hash()).isNotEqualTo(Field.lifecycle(300).hash());
    }
}
