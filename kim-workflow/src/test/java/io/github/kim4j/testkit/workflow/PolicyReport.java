package io.github.kim4j.testkit.workflow;

import static java.util.Objects.requireNonNull;

import io.github.kim4j.json.Fault;
import io.github.kim4j.lifecycle.GroupLifecycle;
import io.github.kim4j.machine.Role;
import io.github.kim4j.machine.Vocabulary;
import io.github.kim4j.policy.Finding;
import io.github.kim4j.policy.PolicyLint;
import io.github.kim4j.policy.RegionPolicy;
import io.github.kim4j.region.Gazetteer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes the report on a policy. */
final class PolicyReport {
    private final ReportTexts texts;
    private final int walks;
    private final List<String> lines = new ArrayList<>();

    @Nullable
    private Vocabulary words;

    PolicyReport(ReportTexts texts, int walks) {
        this.texts = texts;
        this.walks = walks;
    }

    String of(List<Fault> faults, Optional<RegionPolicy> policy) {
        policy.ifPresentOrElse(
                it -> heading(
                        "title", Map.of("region", Gazetteer.bundled().nameOf(it.getRegion()), "code", it.getRegion())),
                () -> heading("title.unread", Map.of()));
        if (!faults.isEmpty()) {
            section("faults");
            lines(faults, texts).forEach(this::item);
        }
        policy.ifPresent(this::policy);
        return String.join("\n", lines) + "\n";
    }

    static List<String> lines(List<Fault> faults, ReportTexts texts) {
        return faults.stream()
                .map(fault ->
                        (fault.pointer().isEmpty() ? "/" : fault.pointer()) + ": " + fault.message(texts.locale()))
                .toList();
    }

    static String line(Finding finding, ReportTexts texts) {
        return texts.text("finding." + finding.kind().code()) + ": " + finding.message(texts.locale()) + " ["
                + finding.code() + "]";
    }

    static String title(Period period, ReportTexts texts) {
        return texts.text(
                period.rules().getSince().isPresent() ? "period.since" : "period",
                Map.of(
                        "level", period.setting().level().label(texts.locale()),
                        "kind", period.setting().unit().kind().term().toLowerCase(Locale.ROOT),
                        "since", period.rules().getSince().map(Object::toString).orElse("")));
    }

    private void heading(String key, Map<String, ?> arguments) {
        lines.add("# " + texts.text(key, arguments));
    }

    private void section(String key) {
        lines.addAll(List.of("", "## " + texts.text(key), ""));
    }

    private void item(String text) {
        lines.add("- " + text);
    }

    private void policy(RegionPolicy policy) {
        section("undecided");
        policy.undecided().forEach(some -> item(some.message(texts.locale())));
        lines.add(policy.undecided().isEmpty() ? texts.text("undecided.none") : "\n" + texts.text("undecided.some"));
        section("findings");
        List<Finding> findings = PolicyLint.of(policy);
        findings.forEach(finding -> item(line(finding, texts)));
        if (findings.isEmpty()) {
            lines.add(texts.text("findings.none"));
        }
        if (policy.undecided().isEmpty()) {
            words = GroupLifecycle.under(policy).vocabulary();
            Period.of(policy).forEach(this::period);
        }
        section("sentences");
        policy.explain(texts.locale()).forEach(this::item);
    }

    private void period(Period period) {
        lines.addAll(List.of("", "## " + title(period, texts)));
        ways(new WaysOfAPeriod(period));
        laws(new LawsOfAPeriod(period, walks));
    }

    // ways

    private void ways(WaysOfAPeriod ways) {
        subsection("ways");
        way("way.founded", ways.founded());
        way("way.taken_in", ways.takenIn());
        if (ways.founded().or(ways::takenIn).isEmpty()) {
            Way furthest = ways.furthest();
            lines.add(texts.text(
                    "way.none",
                    Map.of(
                            "cases",
                            ways.cases(),
                            "state",
                            words().state(furthest.end().state()).text(texts.locale()))));
            steps(furthest);
        }
        subsection("alone");
        alone("alone.recognize", ways.alone());
        if (!ways.aloneByTheTableOnly().isEmpty()) {
            item(texts.text("alone.table", Map.of("parties", parties(ways.aloneByTheTableOnly()))));
        }
        if (ways.takenIn().or(ways::founded).isPresent()) {
            item(texts.text("alone.needed", Map.of("parties", parties(ways.needed()))));
            alone("alone.end", ways.ending());
        }
    }

    private void subsection(String key) {
        if (!lines.get(lines.size() - 1).isEmpty()) {
            lines.add("");
        }
        lines.addAll(List.of("### " + texts.text(key), ""));
    }

    private void way(String key, Optional<Way> way) {
        lines.add(texts.text(way.isPresent() ? key : key + ".none"));
        way.ifPresent(this::steps);
        lines.add("");
    }

    private void steps(Way way) {
        lines.add("");
        int number = 0;
        for (Move move : way.moves()) {
            lines.add(++number + ". " + step(move));
        }
    }

    private String step(Move move) {
        return parties(move.actor().roles()) + ": "
                + words().action(move.command().action()).text(texts.locale());
    }

    private void alone(String key, Map<Role, Way> ways) {
        if (ways.isEmpty()) {
            item(texts.text(key + ".none"));
        }
        ways.forEach((role, way) -> item(texts.text(
                key,
                Map.of(
                        "party",
                        parties(List.of(role)),
                        "steps",
                        way.moves().stream()
                                .map(move ->
                                        words().action(move.command().action()).text(texts.locale()))
                                .collect(Collectors.joining(" → "))))));
    }

    private String parties(Collection<Role> roles) {
        return roles.isEmpty()
                ? texts.text("nobody")
                : roles.stream()
                        .map(role -> words().role(role).text(texts.locale()))
                        .collect(Collectors.joining(", "));
    }

    private Vocabulary words() {
        return requireNonNull(words, "words");
    }

    // laws

    private void laws(LawsOfAPeriod laws) {
        subsection("laws");
        long commands = laws.taken().stream().mapToLong(List::size).sum();
        lines.add(texts.text(
                "laws.run",
                Map.of("walks", laws.taken().size(), "commands", commands, "recognized", laws.recognized())));
        lines.add("");
        laws.laws().forEach((key, law) -> item(law(key, law)));
    }

    private String law(String key, Runnable law) {
        String name = texts.text("law." + key, Map.of("walks", walks));
        try {
            law.run();
            return texts.text("law_holds", Map.of("law", name));
        } catch (AssertionError broken) {
            return texts.text("law_broken", Map.of("law", name, "why", first(broken)));
        }
    }

    private static String first(AssertionError broken) {
        String message = String.valueOf(broken.getMessage()).lines().findFirst().orElse("");
        return message.length() > 500 ? message.substring(0, 500) + " ..." : message;
    }
}
