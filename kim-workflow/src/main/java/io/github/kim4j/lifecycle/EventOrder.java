package io.github.kim4j.lifecycle;

import io.github.kim4j.core.internal.Checks;
import io.github.kim4j.decree.Decree;
import io.github.kim4j.lifecycle.GroupEvent.DecreeAmended;
import io.github.kim4j.lifecycle.GroupEvent.DecreeAnnulled;
import io.github.kim4j.lifecycle.GroupEvent.DecreeEstablished;
import io.github.kim4j.lifecycle.GroupEvent.DecreeRevoked;
import io.github.kim4j.lifecycle.GroupEvent.FoundDormant;
import io.github.kim4j.lifecycle.GroupEvent.Lifted;
import io.github.kim4j.lifecycle.GroupEvent.RecognitionCompleted;
import io.github.kim4j.lifecycle.GroupEvent.Relocated;
import io.github.kim4j.lifecycle.GroupEvent.Revived;
import io.github.kim4j.lifecycle.GroupEvent.Suspended;
import io.github.kim4j.region.RegionCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Checks that the events of a case name only what earlier ones put on file, and that none follows a dissolution. */
final class EventOrder {
    /** A decree on file and the mandate that it is for. */
    private record Filed(int mandate, Decree decree) {}

    private final List<Filed> papers = new ArrayList<>();
    private RegionCode unit;
    private int mandates;
    private boolean begun;
    private boolean dissolved;
    private boolean dormant;
    private boolean suspended;

    private EventOrder(RegionCode unit) {
        this.unit = unit;
    }

    /** Checks the events of a case that begins in a region. */
    static void check(RegionCode unit, List<GroupEvent> events) {
        EventOrder order = new EventOrder(unit);
        events.forEach(order::check);
    }

    private void check(GroupEvent event) {
        Checks.that(!dissolved, "events", "one after the dissolution", "none after it");
        if (event instanceof GroupEvent.Initiated) {
            begun = true;
        } else if (event instanceof GroupEvent.Formed || event instanceof GroupEvent.Admitted) {
            begun = true;
            mandates = mandates + 1;
        } else if (event instanceof GroupEvent.Reelected) {
            Checks.that(mandates > 0, "events", "a next board before the first", "the first one before it");
            mandates = mandates + 1;
        } else if (event instanceof Relocated relocated) {
            relocate(relocated);
        } else {
            checkDecree(event);
        }
        dissolved = event instanceof GroupEvent.Dissolved;
    }

    private void relocate(Relocated event) {
        Checks.that(begun, "events", "another code before there is a group", "a group before it");
        Checks.that(event.from().equals(unit), "from", event.from(), unit + ", the code until then");
        Checks.that(event.to().level() == unit.level(), "to", event.to(), "a code of level " + unit.level());
        unit = event.to();
    }

    private void checkDecree(GroupEvent event) {
        if (event instanceof DecreeEstablished established) {
            establish(established);
        } else if (event instanceof DecreeRevoked revoked) {
            onFile(revoked.paper());
        } else if (event instanceof DecreeAnnulled annulled) {
            onFile(annulled.paper());
        } else if (event instanceof DecreeAmended amended) {
            onFile(amended.paper());
            notDraft(amended.by());
        } else if (event instanceof RecognitionCompleted completed) {
            recognition(completed);
        } else {
            checkSpan(event);
        }
    }

    private void establish(DecreeEstablished event) {
        int next = papers.size() + 1;
        Checks.that(event.paper() == next, "paper", event.paper(), String.valueOf(next));
        Checks.that(
                event.mandate() >= 1 && event.mandate() <= mandates,
                "mandate",
                event.mandate(),
                mandates == 0 ? "an election before it" : "1 to " + mandates);
        notDraft(event.decree());
        papers.add(new Filed(event.mandate(), event.decree()));
    }

    private static void notDraft(Decree decree) {
        Checks.that(!decree.draft(), "decree", "a draft", "a number and a date");
    }

    /** A recognition by no decree would hold for ever, since no decree could end it. */
    private void recognition(RecognitionCompleted completed) {
        List<Integer> named = completed.papers();
        Checks.that(!named.isEmpty(), "papers", "none", "at least one");
        Checks.that(Set.copyOf(named).size() == named.size(), "papers", named, "each number once");
        named.forEach(this::onFile);
        completed.superseded().forEach(this::onFile);
        int mandate = papers.get(named.get(0) - 1).mandate();
        Checks.that(
                named.stream().allMatch(paper -> papers.get(paper - 1).mandate() == mandate),
                "papers",
                named,
                "papers of one mandate");
        Checks.that(
                completed.superseded().stream()
                        .noneMatch(paper -> papers.get(paper - 1).mandate() == mandate),
                "superseded",
                completed.superseded(),
                "papers of other mandates");
        LocalDate since = named.stream()
                .map(paper -> papers.get(paper - 1).decree().effectiveOn().orElseThrow())
                .max(LocalDate::compareTo)
                .orElseThrow();
        Checks.that(completed.since().equals(since), "since", completed.since(), since + ", as its decrees say");
    }

    private void onFile(int paper) {
        Checks.that(paper >= 1 && paper <= papers.size(), "paper", paper, "1 to " + papers.size());
    }

    private void checkSpan(GroupEvent event) {
        if (event instanceof FoundDormant) {
            dormant = turned(dormant, true, "dormant");
        } else if (event instanceof Revived) {
            dormant = turned(dormant, false, "active");
        } else if (event instanceof Suspended suspend) {
            suspended = turned(suspended, true, "suspended");
            notDraft(suspend.by());
        } else if (event instanceof Lifted lift) {
            suspended = turned(suspended, false, "not suspended");
            notDraft(lift.by());
        }
    }

    private static boolean turned(boolean was, boolean is, String what) {
        Checks.that(was != is, "events", what + " twice", "each change once");
        return is;
    }
}
