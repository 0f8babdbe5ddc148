package io.github.kim4j.lifecycle;

import io.github.kim4j.core.internal.Checks;
import io.github.kim4j.decree.Decree;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Checks that the events of a case name only papers that are on file, and that none follows a dissolution. */
final class PaperNumbers {
    private final List<Decree> papers = new ArrayList<>();
    private boolean dissolved;

    private PaperNumbers() {}

    /** Checks the events of a case. */
    static void check(List<GroupEvent> events) {
        PaperNumbers numbers = new PaperNumbers();
        events.forEach(numbers::check);
    }

    private void check(GroupEvent event) {
        Checks.that(!dissolved, "events", "one after the dissolution", "none after it");
        if (event instanceof GroupEvent.DecreeEstablished established) {
            int next = papers.size() + 1;
            Checks.that(established.paper() == next, "paper", established.paper(), String.valueOf(next));
            Checks.that(!established.decree().draft(), "decree", "a draft", "a number and a date");
            papers.add(established.decree());
        } else if (event instanceof GroupEvent.DecreeRevoked revoked) {
            onFile(revoked.paper());
        } else if (event instanceof GroupEvent.RecognitionCompleted completed) {
            recognition(completed);
        }
        dissolved = event instanceof GroupEvent.Dissolved;
    }

    /** A recognition by no decree would hold for ever, since no decree could end it. */
    private void recognition(GroupEvent.RecognitionCompleted completed) {
        List<Integer> named = completed.papers();
        Checks.that(!named.isEmpty(), "papers", "none", "at least one");
        Checks.that(Set.copyOf(named).size() == named.size(), "papers", named, "each number once");
        named.forEach(this::onFile);
        LocalDate since = named.stream()
                .map(paper -> papers.get(paper - 1).effectiveOn().orElseThrow())
                .max(LocalDate::compareTo)
                .orElseThrow();
        Checks.that(completed.since().equals(since), "since", completed.since(), since + ", as its decrees say");
    }

    private void onFile(int paper) {
        Checks.that(paper >= 1 && paper <= papers.size(), "paper", paper, "1 to " + papers.size());
    }
}
