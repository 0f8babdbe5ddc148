package io.github.kim4j.lifecycle;

import io.github.kim4j.core.internal.Checks;
import java.util.List;
import java.util.Set;

/** Checks that the events of a case name only papers that are on file. */
final class PaperNumbers {
    private PaperNumbers() {}

    /** Checks the events of a case. */
    static void check(List<GroupEvent> events) {
        int papers = 0;
        for (GroupEvent event : events) {
            papers = checked(event, papers);
        }
    }

    /** Returns how many papers are on file after an event. */
    private static int checked(GroupEvent event, int papers) {
        if (event instanceof GroupEvent.DecreeEstablished established) {
            Checks.that(established.paper() == papers + 1, "paper", established.paper(), String.valueOf(papers + 1));
            Checks.that(!established.decree().draft(), "decree", "a draft", "a number and a date");
            return papers + 1;
        }
        if (event instanceof GroupEvent.DecreeRevoked revoked) {
            onFile(revoked.paper(), papers);
        } else if (event instanceof GroupEvent.RecognitionCompleted completed) {
            recognition(completed.papers(), papers);
        }
        return papers;
    }

    /** A recognition by no decree would hold for ever, since no decree could end it. */
    private static void recognition(List<Integer> named, int papers) {
        Checks.that(!named.isEmpty(), "papers", "none", "at least one");
        Checks.that(Set.copyOf(named).size() == named.size(), "papers", named, "each number once");
        named.forEach(paper -> onFile(paper, papers));
    }

    private static void onFile(int paper, int papers) {
        Checks.that(paper >= 1 && paper <= papers, "paper", paper, "1 to " + papers);
    }
}
