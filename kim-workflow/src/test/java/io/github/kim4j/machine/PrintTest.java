package io.github.kim4j.machine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kim4j.law.Convention;
import io.github.kim4j.machine.Loans.Action;
import io.github.kim4j.machine.Loans.Command;
import io.github.kim4j.machine.Loans.Copy;
import io.github.kim4j.machine.Loans.Discard;
import io.github.kim4j.machine.Loans.GiveBack;
import io.github.kim4j.machine.Loans.State;
import io.github.kim4j.testkit.internal.Golden;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintTest {
    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    private final Definition<State, Action, Copy, Command> loans = Loans.table().build();

    @ParameterizedTest
    @CsvSource({
        "MARKDOWN, id, loans_id.md",
        "MARKDOWN, en, loans_en.md",
        "MERMAID, id, loans_id.mmd",
        "MERMAID, en, loans_en.mmd",
        "PLANTUML, id, loans_id.puml",
        "PLANTUML, en, loans_en.puml"
    })
    void prints_the_table_in_both_languages(Format format, String language, String file) {
        Golden.check("machine/" + file, loans.print(format, Locale.forLanguageTag(language)));
    }

    @Test
    void prints_in_the_language_asked_for_whatever_the_machine_speaks() {
        Locale before = Locale.getDefault();
        List<String> printed = print();
        try {
            for (String tag : List.of("tr-TR", "en-US", "ar-EG-u-nu-arab", "id-ID")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(print()).as(tag).isEqualTo(printed);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    private List<String> print() {
        var odd = odd();
        return List.of(
                loans.print(Format.MARKDOWN, INDONESIAN),
                loans.print(Format.MERMAID, Locale.ENGLISH),
                odd.print(Format.MARKDOWN, Locale.ENGLISH),
                odd.print(Format.MERMAID, INDONESIAN),
                odd.print(Format.PLANTUML, INDONESIAN));
    }

    enum Door {
        OPEN,
        SHUT,
        WALLED
    }

    enum Move implements TypedAction<Command> {
        PUSH(GiveBack.class),
        WALL(Discard.class);

        private final Class<? extends Command> command;

        Move(Class<? extends Command> command) {
            this.command = command;
        }

        @Override
        public Class<? extends Command> commandType() {
            return command;
        }
    }

    /** A lifecycle whose words have every sign that a format may read as its own, and an end that nothing reaches. */
    static Definition<Door, Move, Copy, Command> odd() {
        Vocabulary words = Vocabulary.beside(PrintTest.class, "odd");
        var table = Table.of("odd", Door.class, Move.class, Copy.class, Command.class, words)
                .start(Door.OPEN)
                .ends(Door.SHUT, Door.WALLED);
        table.on(Move.PUSH, GiveBack.class)
                .by(Role.of("WHO"))
                .evidence(Evidence.of("PAPER"))
                .check(words.check(
                        "door.odd",
                        Severity.WARNING,
                        new Convention("a|b\\c", "a|b\\c <i>"),
                        (copy, command, context) -> true))
                .step(Door.OPEN, Door.SHUT);
        table.on(Move.PUSH, GiveBack.class).by(Role.of("OTHER")).stays(Door.SHUT);
        return table.build();
    }

    @ParameterizedTest
    @CsvSource({"MARKDOWN, odd.md", "MERMAID, odd.mmd", "PLANTUML, odd.puml"})
    void signs_that_a_format_reads_as_its_own_do_not_break_it(Format format, String file) {
        Golden.check("machine/" + file, odd().print(format, Locale.ENGLISH));
    }

    @Test
    void a_markdown_row_has_five_cells_and_one_line() {
        assertThat(odd().print(Format.MARKDOWN, Locale.ENGLISH).lines())
                .hasSize(4)
                .allSatisfy(line -> assertThat(line.replace("\\\\", "").replace("\\|", ""))
                        .startsWith("|")
                        .endsWith("|")
                        .satisfies(row -> assertThat(row.chars().filter(sign -> sign == '|'))
                                .hasSize(6)));
    }

    @Test
    void two_statements_of_an_action_are_two_rows_with_their_own_parties() {
        assertThat(odd().print(Format.MARKDOWN, Locale.ENGLISH).lines().toList().get(3))
                .endsWith("| Somebody else |  |  |");
    }
}
