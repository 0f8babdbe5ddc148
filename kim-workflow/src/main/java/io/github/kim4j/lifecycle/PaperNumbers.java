package io.github.kim4j.lifecycle;

import io.github.kim4j.core.internal.Checks;

/** Checks that events read from outside name only papers that are on file. */
final class PaperNumbers {
    private PaperNumbers() {}

    /** Returns how many papers are on file after an event. */
    static int checked(GroupEvent event, int papers) {
        if (event instanceof GroupEvent.DecreeEstablished established) {
            Checks.that(established.paper() == papers + 1, "paper", established.paper(), String.valueOf(papers + 1));
            Checks.that(!established.decree().draft(), "decree", "a draft", "a number and a date");
            return papers + 1;
        }
        if (event instanceof GroupEvent.DecreeRevoked revoked) {
            onFile(revoked.paper(), papers);
        } else if (event instanceof GroupEvent.RecognitionCompleted completed) {
            completed.papers().forEach(paper -> onFile(paper, papers));
        }
        return papers;
    }

    private static void onFile(int paper, int papers) {
        Checks.that(paper >= 1 && paper <= papers, "paper", paper, "1 to " + papers);
    }
}
