package io.github.kim4j.decree.document;

import java.util.Map;

/**
 * Writes HTML of which every text and every attribute is escaped. There is no way to write markup as text; a style sheet
 * is the one thing that goes in as it is.
 */
final class HtmlWriter {
    private final StringBuilder out = new StringBuilder("<!DOCTYPE html>\n");

    /** Writes an element whose content stands on lines of its own. */
    void block(String name, String cssClass, Runnable content) {
        block(name, classOf(cssClass), content);
    }

    void block(String name, Map<String, String> attributes, Runnable content) {
        open(name, attributes);
        out.append('\n');
        content.run();
        close(name).newLine();
    }

    /** Writes an element on one line. */
    void line(String name, String cssClass, Runnable content) {
        line(name, classOf(cssClass), content);
    }

    void line(String name, Map<String, String> attributes, Runnable content) {
        open(name, attributes);
        content.run();
        close(name).newLine();
    }

    void line(String name, String cssClass, String text) {
        line(name, cssClass, () -> text(text));
    }

    /** Writes an element within a line. */
    void inline(String name, String cssClass, String text) {
        open(name, classOf(cssClass));
        text(text).close(name);
    }

    /** Writes an element that has no end tag. */
    HtmlWriter empty(String name, Map<String, String> attributes) {
        open(name, attributes);
        return newLine();
    }

    void style(String css) {
        if (css.contains("</")) {
            throw new IllegalArgumentException("css: [an end tag] (expected: a style sheet)");
        }
        out.append("<style>\n").append(css);
        close("style").newLine();
    }

    HtmlWriter text(String text) {
        text.codePoints().forEach(this::escaped);
        return this;
    }

    private void escaped(int codePoint) {
        switch (codePoint) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            default -> out.appendCodePoint(Printable.of(codePoint));
        }
    }

    private static Map<String, String> classOf(String cssClass) {
        return cssClass.isEmpty() ? Map.of() : Map.of("class", cssClass);
    }

    private void open(String name, Map<String, String> attributes) {
        out.append('<').append(name);
        attributes.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(attribute -> {
            out.append(' ').append(attribute.getKey()).append("=\"");
            text(attribute.getValue());
            out.append('"');
        });
        out.append('>');
    }

    private HtmlWriter close(String name) {
        out.append("</").append(name).append('>');
        return this;
    }

    private HtmlWriter newLine() {
        out.append('\n');
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
