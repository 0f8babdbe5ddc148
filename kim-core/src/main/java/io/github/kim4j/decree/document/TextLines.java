package io.github.kim4j.decree.document;

import java.util.ArrayList;
import java.util.List;

/** Sets plain text on lines of {@value #WIDTH} characters; words are never cut and never lost. */
final class TextLines {
    static final int WIDTH = 78;

    private final StringBuilder out = new StringBuilder();

    TextLines blank() {
        return line("");
    }

    TextLines line(String text) {
        out.append(text.stripTrailing()).append('\n');
        return this;
    }

    TextLines centered(String text) {
        for (String line : wrapped(text, WIDTH)) {
            line(" ".repeat(Math.max(0, (WIDTH - length(line)) / 2)) + line);
        }
        return this;
    }

    /** Sets a text beside its label: the label on the first line, and all lines of the text below each other. */
    TextLines hanging(String label, String text) {
        String left = label;
        for (String line : wrapped(text, WIDTH - length(label))) {
            line(left + line);
            left = " ".repeat(length(label));
        }
        return this;
    }

    /** Fills a label with blanks to a width. */
    static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - length(text)));
    }

    static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && length(line) + 1 + length(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    static int length(CharSequence text) {
        return (int) text.codePoints().count();
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
