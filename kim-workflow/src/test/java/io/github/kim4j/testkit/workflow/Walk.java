package io.github.kim4j.testkit.workflow;

import io.github.kim4j.lifecycle.GroupCase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A random walk under the rules for one unit: one seed a command. What a seed asks for depends on the case it meets; the same seeds give
 * the same walk, and with a seed left out the rest is still a walk.
 *
 * @param setting the rules and the unit
 * @param seeds one for each command
 */
public record Walk(Setting setting, List<Long> seeds) {
    /** The day on which every command of a walk is entered, after all of its days but the wrong ones. */
    public static final LocalDate ENTERED = LocalDate.of(2026, 11, 24);

    /**
     * Copies the seeds.
     *
     * @param setting the rules and the unit
     * @param seeds one for each command
     */
    public Walk {
        seeds = List.copyOf(seeds);
    }

    /**
     * Walks.
     *
     * @param decider what answers the commands
     * @return every step, in order
     */
    public List<Taken> take(Decider decider) {
        Mischief mischief = new Mischief(setting);
        List<Taken> steps = new ArrayList<>();
        GroupCase it = new HonestCommands(setting).start();
        for (int i = 0; i < seeds.size(); i++) {
            Move move = mischief.move(it, seeds.get(i), (i + 1.0) / seeds.size());
            var outcome = decider.decide(it, move.command(), move.actor(), ENTERED);
            steps.add(new Taken(it, move, outcome));
            it = outcome.after();
        }
        return List.copyOf(steps);
    }
}
