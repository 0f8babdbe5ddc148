package io.github.kim4j.workflow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.kim4j.json.KimJson;
import io.github.kim4j.lifecycle.GroupCase;
import io.github.kim4j.lifecycle.GroupEvent;
import io.github.kim4j.lifecycle.GroupLifecycle;
import io.github.kim4j.testkit.workflow.BoardLaws;
import io.github.kim4j.testkit.workflow.LifecycleArbitraries;
import io.github.kim4j.testkit.workflow.Taken;
import io.github.kim4j.testkit.workflow.Walk;
import io.github.kim4j.time.Term;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** The laws on boards and on files over generated policies and walks. */
class BoardLawsProperties {
    /** No {@code KimJson.read}: the regions of the walks are partly of no edition, which is a fault of a document. */
    private static final ObjectMapper FILES = KimJson.restricted();

    @Provide
    Arbitrary<Walk> walks() {
        return LifecycleArbitraries.walks();
    }

    private static List<Taken> taken(Walk walk) {
        return walk.take(GroupLifecycle.under(walk.setting().policy())::decide);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void law_8_on_every_day_at_most_one_board_is_in_term(@ForAll("walks") Walk walk) {
        BoardLaws.oneAtATime(taken(walk), walk.setting(), BoardLaws.PLAIN);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void law_2_6_events_that_are_read_back_give_an_equal_case(@ForAll("walks") Walk walk) {
        List<Taken> taken = taken(walk);
        BoardLaws.readsBack(taken.subList(taken.size() - 1, taken.size()), BoardLawsProperties::throughAFile);
    }

    private static GroupCase throughAFile(GroupCase it) {
        try {
            return FILES.readValue(FILES.writeValueAsString(it), GroupCase.class);
        } catch (JsonProcessingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void the_walks_meet_what_the_laws_on_boards_are_about(@ForAll("walks") Walk walk) {
        List<Taken> taken = taken(walk);
        GroupCase end = taken.get(taken.size() - 1).outcome().after();
        met("two boards", 15, end.mandates().size() > 1);
        met(
                "two recognized boards",
                3,
                end.mandates().stream()
                                .filter(mandate -> mandate.recognizedSince().isPresent())
                                .count()
                        > 1);
        met(
                "a term in years",
                2,
                end.mandates().stream()
                        .anyMatch(
                                mandate -> mandate.term().filter(Term::inYears).isPresent()));
        met(
                "superseded",
                3,
                end.events().stream()
                        .anyMatch(event -> event instanceof GroupEvent.RecognitionCompleted completed
                                && !completed.superseded().isEmpty()));
        has(end, "annulled", 1, GroupEvent.DecreeAnnulled.class);
        has(end, "amended", 1, GroupEvent.DecreeAmended.class);
        has(end, "relocated", 5, GroupEvent.Relocated.class);
        has(end, "dormant", 1, GroupEvent.FoundDormant.class);
        has(end, "suspended", 0.2, GroupEvent.Suspended.class);
    }

    private static void has(GroupCase it, String what, double percent, Class<? extends GroupEvent> kind) {
        met(what, percent, it.events().stream().anyMatch(kind::isInstance));
    }

    private static void met(String what, double percent, boolean here) {
        Statistics.label(what)
                .collect(here)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > percent));
    }
}
