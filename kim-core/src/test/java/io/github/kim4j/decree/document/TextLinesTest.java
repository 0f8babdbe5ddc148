package io.github.kim4j.decree.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextLinesTest {
    private static final String ACUTE = "\u0301";

    @Test
    void a_label_that_leaves_twenty_characters_stands_beside_its_text() {
        String label = "x".repeat(58);

        assertThat(new TextLines().hanging(label, "y".repeat(21)))
                .hasToString(label + "y".repeat(20) + "\n" + " ".repeat(58) + "y\n");
    }

    @Test
    void a_longer_label_stands_above_its_text() {
        String label = "x".repeat(59);

        assertThat(new TextLines().hanging(label, "text").line("next"))
                .hasToString(label + "\n" + " ".repeat(16) + "text\nnext\n");
    }

    @Test
    void two_columns_fill_the_line_to_its_end() {
        TextLines lines = new TextLines();
        lines.columns("1.  ", "a".repeat(11), 10, "b".repeat(63));

        assertThat(lines)
                .hasToString("1.  " + "a".repeat(10) + "  " + "b".repeat(62) + "\n    a" + " ".repeat(11) + "b\n");
    }

    @Test
    void accents_without_a_letter_are_broken_when_they_alone_are_too_many() {
        assertThat(TextLines.wrapped(ACUTE.repeat(5), 2)).containsExactly(ACUTE.repeat(2), ACUTE.repeat(2), ACUTE);
    }
}
