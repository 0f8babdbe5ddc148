package io.github.kim4j.policy;

import static java.util.Objects.requireNonNull;

import io.github.kim4j.group.GroupLevel;
import io.github.kim4j.region.RegionKind;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Something that a region must decide before a lifecycle can be made from its policy (<i>hal yang belum ditetapkan</i>): who
 * recognizes the groups.
 *
 * @param level the level of the groups
 * @param unitKind the kind of region; empty if it is every kind that has no rules of its own
 * @param since the first day of the rules that leave it open; empty if they hold from the beginning
 */
public record Undecided(GroupLevel level, Optional<RegionKind> unitKind, Optional<LocalDate> since) {
    /**
     * Checks that all are there.
     *
     * @param level the level of the groups
     * @param unitKind the kind of region
     * @param since the first day of the rules
     */
    public Undecided {
        requireNonNull(level, "level");
        requireNonNull(unitKind, "unitKind");
        requireNonNull(since, "since");
    }

    /**
     * Returns what is to be decided.
     *
     * @param locale the language asked for
     * @return one sentence
     */
    public String message(Locale locale) {
        Map<String, Object> groups = Map.of("groups", Explanation.groups(level, unitKind, locale));
        return since.map(day -> Explanation.TEXTS.text(
                        "undecided_since", Map.of("groups", groups.get("groups"), "since", day), locale))
                .orElseGet(() -> Explanation.TEXTS.text("undecided", groups, locale));
    }

    /**
     * Returns where it stands and what is missing.
     *
     * @return for example {@code VILLAGE KELURAHAN from 2020-01-01: chain}
     */
    @Override
    public String toString() {
        return level
                + unitKind.map(kind -> " " + kind).orElse("")
                + since.map(day -> " from " + day).orElse("") + ": chain";
    }
}
