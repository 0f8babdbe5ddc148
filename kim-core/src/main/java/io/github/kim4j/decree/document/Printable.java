package io.github.kim4j.decree.document;

/**
 * What may be printed. The rest is shown as U+FFFD, so that a reader sees that something was there: what HTML has no form
 * for, what would break a line, and what would turn round the text beside it, as an override that nobody ends does.
 */
final class Printable {
    private static final int REPLACEMENT = 0xFFFD;

    private Printable() {}

    static int of(int codePoint) {
        return nothing(codePoint) || breaksLine(codePoint) || turnsText(codePoint) ? REPLACEMENT : codePoint;
    }

    static String of(String text) {
        return text.codePoints()
                .map(Printable::of)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Control characters, halves of pairs and noncharacters. */
    private static boolean nothing(int codePoint) {
        return Character.isISOControl(codePoint)
                || (codePoint >= 0xD800 && codePoint <= 0xDFFF)
                || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF)
                || (codePoint & 0xFFFE) == 0xFFFE;
    }

    private static boolean breaksLine(int codePoint) {
        return codePoint == 0x2028 || codePoint == 0x2029;
    }

    /** Embeddings, overrides and isolates, and what ends them; marks that only tell the direction of a letter stay. */
    private static boolean turnsText(int codePoint) {
        return (codePoint >= 0x202A && codePoint <= 0x202E) || (codePoint >= 0x2066 && codePoint <= 0x2069);
    }
}
