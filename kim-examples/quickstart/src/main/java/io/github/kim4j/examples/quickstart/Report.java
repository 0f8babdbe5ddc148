package io.github.kim4j.examples.quickstart;

import io.github.kim4j.decree.Office;
import io.github.kim4j.lifecycle.GroupState;
import io.github.kim4j.lifecycle.IssueDecree;
import io.github.kim4j.lifecycle.Outcome;
import io.github.kim4j.lifecycle.Outlook;
import io.github.kim4j.lifecycle.Standing;
import io.github.kim4j.machine.Violation;
import io.github.kim4j.machine.Vocabulary;
import io.github.kim4j.region.Gazetteer;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells a story in plain lines. */
final class Report {
    private final Story story;
    private final Locale locale;
    private final ResourceBundle words;
    private final List<String> lines = new ArrayList<>();

    private Report(Story story, Locale locale) {
        this.story = story;
        this.locale = locale;
        this.words = ResourceBundle.getBundle("io.github.kim4j.examples.quickstart.report", locale);
    }

    static List<String> of(Story story, Locale locale) {
        Report report = new Report(story, locale);
        report.tell();
        return report.lines;
    }

    private void tell() {
        lines.add("== " + story.file().title().in(locale));
        lines.add(
                Gazetteer.bundled().find(story.file().unit()).isPresent()
                        ? Gazetteer.bundled().path(story.file().unit())
                        : story.file().unit().toString());
        story.scenes().forEach(this::scene);
        daysToTheDecree();
        Stream.concat(story.file().standingOn().stream(), Stream.of(story.today()))
                .forEach(day -> standing(story.end().standingOn(day)));
    }

    private void scene(Story.Scene scene) {
        Vocabulary labels = story.lifecycle().vocabulary();
        String action = labels.action(scene.step().command().action()).text(locale);
        scene.outcome()
                .fold(
                        accepted -> accepted(scene, action, accepted, labels),
                        not -> refused(scene, action, not),
                        forbidden -> refused(scene, action, forbidden),
                        refused -> refused(scene, action, refused));
    }

    private boolean accepted(Story.Scene scene, String action, Outcome.Accepted accepted, Vocabulary labels) {
        lines.add("  + " + scene.done() + "  " + action + " -> "
                + labels.state(accepted.after().state()).text(locale));
        for (Violation warning : accepted.warnings()) {
            lines.add("      ! " + warning.message(locale));
        }
        GroupState state = accepted.after().state();
        if (state == GroupState.FORMED || state == GroupState.RATIFIED) {
            scene.outlook().ifPresent(this::outlook);
        }
        return true;
    }

    private void outlook(Outlook outlook) {
        String offices = outlook.awaited().stream().map(this::title).collect(Collectors.joining(" / "));
        lines.add("      " + words.getString("awaited") + " SK " + offices);
        lines.add("      (" + outlook.basis().cite(locale) + ")");
    }

    private String title(Office office) {
        return office.title(story.today());
    }

    private boolean refused(Story.Scene scene, String action, Outcome outcome) {
        lines.add("  - " + scene.done() + "  " + action + ": " + words.getString("refused"));
        for (Violation violation : outcome.violations()) {
            lines.add("      " + violation.message(locale) + " [" + violation.code() + "]");
        }
        return false;
    }

    private void daysToTheDecree() {
        story.end()
                .minutes()
                .ifPresent(minutes -> story.scenes().stream()
                        .filter(scene ->
                                scene.outcome().accepted() && scene.step().command() instanceof IssueDecree)
                        .findFirst()
                        .ifPresent(scene -> {
                            long days = ChronoUnit.DAYS.between(minutes.getHeldOn(), scene.done());
                            lines.add("  = " + words.getString("days") + " " + days);
                        }));
    }

    private void standing(Standing standing) {
        LocalDate day = standing.day();
        lines.add("  ? " + day + "  " + words.getString(standing.recognized() ? "recognized" : "not_recognized") + ": "
                + standing.reasons().stream()
                        .map(reason -> reason.message(locale))
                        .collect(Collectors.joining(" ")));
    }
}
