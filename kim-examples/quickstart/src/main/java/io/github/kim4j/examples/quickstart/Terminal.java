package io.github.kim4j.examples.quickstart;

import static java.util.stream.Collectors.joining;

import java.io.PrintStream;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where lines are told. Characters that could steer a terminal or turn the direction of a line are shown by their code, such
 * as {@code \u001b}.
 *
 * @param out for what came of the cases
 * @param err for faults
 */
record Terminal(PrintStream out, PrintStream err) {
    private static final Pattern STEERING = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

    void tell(String line) {
        out.println(plain(line));
    }

    void fault(String line) {
        err.println(plain(line));
    }

    private static String plain(String line) {
        return STEERING.matcher(line).replaceAll(found -> Matcher.quoteReplacement(codes(found.group())));
    }

    private static String codes(String character) {
        return character
                .chars()
                .mapToObj(unit -> "\\u" + HexFormat.of().toHexDigits((char) unit))
                .collect(joining());
    }
}
