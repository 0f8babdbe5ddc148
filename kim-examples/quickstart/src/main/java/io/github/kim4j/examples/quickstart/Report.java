package io.github.kim4j.examples.quickstart;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What the terminal shows of a story: plain lines. */
final class Report {
    private final Words words;
    private final List<String> lines = new ArrayList<>();

    private Report(Words words) {
        this.words = words;
    }

    static List<String> of(Telling telling, Words words) {
        Report report = new Report(words);
        report.tell(telling);
        return report.lines;
    }

    /** What the signs mean, and in which order the lines come; to be told once. */
    static List<String> legend(Words words) {
        return List.of(words.of("legend"), words.of("order"), "");
    }

    private void tell(Telling telling) {
        lines.add("== " + telling.title());
        lines.add("   " + telling.place());
        telling.findings().forEach(finding -> lines.add(" ! " + words.of("finding") + " " + finding));
        telling.entries().forEach(this::entry);
        telling.interval().ifPresent(days -> lines.add("   " + days));
        telling.days().forEach(this::day);
        lines.add("");
    }

    private void entry(Telling.Entry entry) {
        lines.add((entry.accepted() ? " + " : " - ") + entry.date() + "  " + entry.action() + " (" + entry.by()
                + ") -> " + entry.result());
        entry.facts().stream().filter(Telling.Fact::brief).forEach(this::fact);
        entry.reasons().forEach(reason -> lines.add("     x " + line(reason)));
        entry.warnings().forEach(warning -> lines.add("     ! " + line(warning)));
        entry.need().ifPresent(this::need);
    }

    private void fact(Telling.Fact fact) {
        String label = "       " + fact.label() + ": ";
        for (int i = 0; i < fact.texts().size(); i++) {
            lines.add(
                    (i == 0 ? label : " ".repeat(label.length())) + fact.texts().get(i));
        }
    }

    /** The reasons of a recognition begin with that word by themselves. */
    private void day(Telling.Day day) {
        lines.add(" ? " + day.date() + "  " + (day.recognized() ? "" : day.verdict() + ": ") + day.reasons());
    }

    private static String line(Telling.Reason reason) {
        return reason.text() + " [" + reason.code() + "] (" + reason.basis() + ")";
    }

    /** What options have in common, with the rest of each. */
    private static Map<String, String> grouped(
            List<Telling.Option> options, Function<Telling.Option, String> by, Function<Telling.Option, String> text) {
        return options.stream().collect(groupingBy(by, LinkedHashMap::new, mapping(text, joining("; "))));
    }

    private void need(Telling.Need need) {
        lines.add("     > " + words.of("awaited") + " " + need.decree() + " (" + need.basis() + ")");
        grouped(
                        need.options(),
                        Telling.Option::who,
                        option -> words.of("with_papers", option.action(), option.papers()))
                .forEach((who, what) -> lines.add("     > " + words.of("can", who, what)));
        grouped(need.blocked(), Telling.Option::why, Telling.Option::action)
                .forEach((why, what) -> lines.add("     > " + words.of("cannot", what, why)));
    }
}
