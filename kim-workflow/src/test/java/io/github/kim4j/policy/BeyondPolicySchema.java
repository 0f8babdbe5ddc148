package io.github.kim4j.policy;

import io.github.kim4j.json.Fault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The codes by which Java refuses a policy that the schema accepts: the table of {@code docs/reference/policy-schema.md}. */
final class BeyondPolicySchema {
    private static final Path PAGE = Path.of("..", "docs", "reference", "policy-schema.md");
    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");

    /** Marks lines that hold of policies with characters beyond the first 65,536 alone. */
    private static final String WIDE = "emoji";

    private static final List<Line> LINES = read();

    private BeyondPolicySchema() {}

    /**
     * One code, with one of the things that were expected where it is a code of many.
     *
     * @param code the code of a fault
     * @param expected what its argument {@code expected} is, without its package; empty if it has none
     * @param wide whether it is listed for policies with wide characters alone
     */
    record Line(String code, String expected, boolean wide) {
        boolean tells(Fault fault, String json) {
            String told = fault.arguments().getOrDefault("expected", "");
            return code.equals(fault.code())
                    && expected.equals(told.substring(told.lastIndexOf('.') + 1))
                    && (!wide || json.chars().anyMatch(unit -> Character.isSurrogate((char) unit)));
        }

        @Override
        public String toString() {
            return code + (expected.isEmpty() ? "" : " " + expected) + (wide ? " (wide)" : "");
        }
    }

    /** Returns whether a fault is one that the table tells. */
    static boolean tells(Fault fault, String json) {
        return LINES.stream().anyMatch(line -> line.tells(fault, json));
    }

    static List<Line> lines() {
        return LINES;
    }

    private static List<Line> read() {
        try (Stream<String> lines = Files.lines(PAGE)) {
            return lines.dropWhile(line -> !line.equals("## Beyond the schema"))
                    .filter(line -> line.startsWith("| `"))
                    .flatMap(BeyondPolicySchema::lines)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Line> lines(String row) {
        List<String> cells = Arrays.stream(row.split(" \\| ", -1)).toList();
        String code = quoted(cells.get(0)).get(0);
        boolean wide = cells.get(2).contains(WIDE);
        List<String> expected = quoted(cells.get(1));
        return expected.isEmpty()
                ? Stream.of(new Line(code, "", wide))
                : expected.stream().map(it -> new Line(code, it, wide));
    }

    private static List<String> quoted(String cell) {
        List<String> found = new ArrayList<>();
        QUOTED.matcher(cell).results().forEach(match -> found.add(match.group(1)));
        return found;
    }
}
