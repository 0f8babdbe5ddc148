package io.github.kim4j.examples.quickstart;

import io.github.kim4j.decree.document.DecreeDocument;
import io.github.kim4j.lifecycle.GroupAction;
import io.github.kim4j.lifecycle.GroupCase;
import io.github.kim4j.lifecycle.GroupCommand;
import io.github.kim4j.lifecycle.GroupEvent;
import io.github.kim4j.lifecycle.GroupLifecycle;
import io.github.kim4j.lifecycle.Outcome;
import io.github.kim4j.machine.Actor;
import io.github.kim4j.policy.Policies;
import io.github.kim4j.policy.RegionPolicy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What happened in a case: each step with its outcome, and the case at the end.
 *
 * @param file the case as told
 * @param lifecycle the lifecycle of its region
 * @param scenes the steps with their outcomes
 * @param end the case after all steps
 * @param today the day of entry
 */
record Story(CaseFile file, GroupLifecycle lifecycle, List<Scene> scenes, GroupCase end, LocalDate today) {
    /**
     * One step with what came of it.
     *
     * @param command what was asked for
     * @param actor who asked
     * @param done the day on which it was done
     * @param outcome the answer of the lifecycle
     */
    record Scene(
            GroupCommand command, Actor actor, LocalDate done, Outcome<GroupAction, GroupCase, GroupEvent> outcome) {}

    static Optional<RegionPolicy> policyOf(CaseFile file) {
        return file.policy().or(() -> Policies.bundled().find(file.region()));
    }

    // README: from a policy to a decision
    static Story tell(CaseFile file, RegionPolicy policy, LocalDate today) {
        GroupLifecycle lifecycle = GroupLifecycle.under(policy);
        GroupCase it = GroupCase.of(file.group(), file.level(), file.unit());
        List<Scene> scenes = new ArrayList<>();
        for (CaseFile.Step step : file.steps()) {
            Actor actor = step.by().in(file.unit(), file.region());
            var outcome = lifecycle.decide(it, step.command(), actor, today);
            it = outcome.after();
            scenes.add(new Scene(step.command(), actor, step.command().done(today), outcome));
        }
        return new Story(file, lifecycle, scenes, it, today);
    }
    // README: end

    /** The text of the decree by which the group is recognized today, if the file says how it reads. */
    Optional<DecreeDocument> decree() {
        return file.wording()
                .flatMap(wording -> end.standingOn(today).papers().stream()
                        .reduce((earlier, later) -> later)
                        .map(paper -> wording.of(paper.decree())));
    }
}
