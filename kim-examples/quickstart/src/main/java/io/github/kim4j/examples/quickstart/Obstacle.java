package io.github.kim4j.examples.quickstart;

import static java.util.stream.Collectors.joining;

import io.github.kim4j.group.Group;
import io.github.kim4j.lifecycle.Admit;
import io.github.kim4j.lifecycle.GroupCommand;
import io.github.kim4j.lifecycle.Initiate;
import io.github.kim4j.policy.Policies;
import io.github.kim4j.policy.RegionPolicy;
import io.github.kim4j.policy.Undecided;
import io.github.kim4j.region.Gazetteer;
import io.github.kim4j.region.RegionLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What keeps a case from being told though each of its parts is well formed.
 *
 * @param pointer where in the file
 * @param reason why, and what was expected
 */
record Obstacle(String pointer, String reason) {
    static List<Obstacle> of(CaseFile file, Words words) {
        Search search = new Search(file, words);
        search.policy();
        if (search.unit()) {
            search.groups();
        }
        return search.found;
    }

    private static final class Search {
        private final CaseFile file;
        private final Words words;
        private final List<Obstacle> found = new ArrayList<>();

        Search(CaseFile file, Words words) {
            this.file = file;
            this.words = words;
        }

        private boolean holds(boolean condition, String pointer, String reason, Object... arguments) {
            if (!condition) {
                found.add(new Obstacle(pointer, words.of(reason, arguments)));
            }
            return condition;
        }

        void policy() {
            Optional<RegionPolicy> policy = Story.policyOf(file);
            if (file.region().level() != RegionLevel.REGENCY) {
                holds(false, "/region", "no_regency");
            } else if (policy.isEmpty()) {
                holds(false, "/region", "no_policy", regionsWithPolicy());
            } else {
                List<String> undecided = policy.get().undecided().stream()
                        .map(Undecided::toString)
                        .toList();
                holds(undecided.isEmpty(), "/policy", "undecided", String.join("; ", undecided));
            }
        }

        private static String regionsWithPolicy() {
            return Policies.bundled().all().stream()
                    .map(RegionPolicy::getRegion)
                    .map(code -> code + " (" + Gazetteer.bundled().nameOf(code) + ")")
                    .collect(joining(", "));
        }

        boolean unit() {
            return holds(file.unit().level() == file.level().unit(), "/unit", "other_level");
        }

        void groups() {
            for (int step = 0; step < file.steps().size(); step++) {
                String at = "/steps/" + step + "/command/group/";
                groupOf(file.steps().get(step).command()).ifPresent(group -> {
                    holds(group.getId().equals(file.group()), at + "id", "other_group", "/group");
                    holds(group.getLevel() == file.level(), at + "level", "other_group", "/level");
                    holds(group.getUnit().equals(file.unit()), at + "unit", "other_group", "/unit");
                });
            }
        }

        private static Optional<Group> groupOf(GroupCommand command) {
            if (command instanceof Initiate it) {
                return Optional.of(it.group());
            }
            return command instanceof Admit it ? Optional.of(it.group()) : Optional.empty();
        }
    }
}
