package io.github.kim4j.decree.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Sets plain text on lines of at most {@value #WIDTH} characters. Lines are broken at blanks, and within a word only where
 * it is longer than its line; nothing is lost.
 */
final class TextLines {
    static final int WIDTH = 78;

    private static final int NARROWEST = 20;
    private static final String INDENT = " ".repeat(16);

    private final StringBuilder out = new StringBuilder();

    TextLines blank() {
        return line("");
    }

    TextLines line(String text) {
        out.append(Printable.of(text.stripTrailing())).append('\n');
        return this;
    }

    TextLines centered(String text) {
        for (String line : wrapped(text, WIDTH)) {
            line(" ".repeat(Math.max(0, (WIDTH - length(line)) / 2)) + line);
        }
        return this;
    }

    /**
     * Sets a text beside its label: the label on the first line, and all lines of the text below each other. A label that
     * leaves no room stands above its text.
     */
    TextLines hanging(String label, String text) {
        if (WIDTH - length(label) < NARROWEST) {
            return hanging("", label.strip()).hanging(INDENT, text);
        }
        String left = label;
        for (String line : wrapped(text, WIDTH - length(label))) {
            line(left + line);
            left = " ".repeat(length(label));
        }
        return this;
    }

    /** Sets two texts beside each other, each in its column. */
    void columns(String label, String first, int width, String second) {
        int gap = 2;
        List<String> left = wrapped(first, width);
        List<String> right = wrapped(second, WIDTH - length(label) - width - gap);
        for (int index = 0; index < Math.max(left.size(), right.size()); index++) {
            String start = index == 0 ? label : " ".repeat(length(label));
            line(start + padded(at(left, index), width + gap) + at(right, index));
        }
    }

    private static String at(List<String> lines, int index) {
        return index < lines.size() ? lines.get(index) : "";
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
            while (length(line) > width) {
                int end = end(line, width);
                lines.add(line.substring(0, end));
                line.delete(0, end);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    /** Where a word that is too long is broken: not between a letter and its accents, unless they alone are too many. */
    private static int end(CharSequence word, int width) {
        int last = Character.offsetByCodePoints(word, 0, width);
        int end = last;
        while (end > 0 && accent(Character.codePointAt(word, end))) {
            end = Character.offsetByCodePoints(word, end, -1);
        }
        return end > 0 ? end : last;
    }

    private static boolean accent(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    static int length(CharSequence text) {
        return (int) text.codePoints().count();
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
