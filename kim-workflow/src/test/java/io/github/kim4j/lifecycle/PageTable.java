package io.github.kim4j.lifecycle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The table that a definition prints, for a page: what stands in its last column, the rules of an action, becomes a list
 * below it, since a dozen rules in a cell cannot be read.
 */
final class PageTable {
    private static final int RULES = 4;

    private PageTable() {}

    /** The table with all rules below. */
    static String of(String printed) {
        StringBuilder rules = new StringBuilder();
        rules(printed).forEach((action, each) -> rules.append(list(action, each)));
        return narrow(printed) + "\n" + rules;
    }

    /** The table, and below it the rules in which it differs from another one. */
    static String besides(String printed, String other, String otherName) {
        Map<String, List<String>> here = rules(printed);
        Map<String, List<String>> there = rules(other);
        StringBuilder rules = new StringBuilder();
        here.forEach((action, each) ->
                rules.append(list(action, difference(each, there.getOrDefault(action, List.of()), otherName))));
        return narrow(printed) + "\nThe rules are those of " + otherName + ", but for these.\n\n" + rules;
    }

    private static List<String> difference(List<String> here, List<String> there, String otherName) {
        List<String> lines = new ArrayList<>();
        here.stream().filter(rule -> !there.contains(rule)).forEach(lines::add);
        there.stream()
                .filter(rule -> !here.contains(rule))
                .map(rule -> "in place of that of " + otherName + ": " + rule)
                .forEach(lines::add);
        return lines;
    }

    /** The table without its last column, and what stands below it. */
    private static String narrow(String printed) {
        return printed.lines()
                .map(line -> line.startsWith("|") && cells(line).size() > RULES
                        ? "| " + String.join(" | ", cells(line).subList(0, RULES)) + " |"
                        : line)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static Map<String, List<String>> rules(String printed) {
        Map<String, List<String>> rules = new LinkedHashMap<>();
        printed.lines()
                .skip(2)
                .takeWhile(line -> !line.isEmpty())
                .map(PageTable::cells)
                .forEach(cells -> rules.computeIfAbsent(cells.get(0), action -> new ArrayList<>())
                        .addAll(
                                cells.get(RULES).isBlank()
                                        ? List.of()
                                        : Arrays.asList(cells.get(RULES).split("<br>"))));
        return rules;
    }

    private static String list(String action, List<String> rules) {
        return rules.isEmpty()
                ? ""
                : "**" + action + "**\n\n"
                        + rules.stream().map(rule -> "- " + rule + "\n").collect(Collectors.joining()) + "\n";
    }

    /** The cells of a row; a bar that belongs to a text is escaped. */
    private static List<String> cells(String row) {
        List<String> cells = new ArrayList<>();
        for (String cell : row.substring(1, row.length() - 1).split("(?<!\\\\)\\|", -1)) {
            cells.add(cell.strip());
        }
        return cells;
    }
}
