package io.github.kim4j.examples.quickstart;

import io.github.kim4j.json.KimJson;
import io.github.kim4j.policy.RegionPolicy;
import io.github.kim4j.region.RegionLevel;
import java.nio.charset.StandardCharsets;
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
        List<Obstacle> all = new ArrayList<>();
        if (!StandardCharsets.UTF_8
                .newEncoder()
                .canEncode(KimJson.restricted().valueToTree(file).toString())) {
            all.add(new Obstacle("", words.of("no_unicode")));
        }
        Optional<RegionPolicy> policy = Story.policyOf(file);
        if (file.region().level() != RegionLevel.REGENCY) {
            all.add(new Obstacle("/region", words.of("no_regency")));
        } else if (policy.isEmpty()) {
            all.add(new Obstacle("/region", words.of("no_policy")));
        }
        policy.map(RegionPolicy::undecided)
                .filter(undecided -> !undecided.isEmpty())
                .ifPresent(undecided ->
                        all.add(new Obstacle("/policy", words.of("undecided", String.join("; ", undecided)))));
        return all;
    }
}
