package io.github.kim4j.group;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.kim4j.core.internal.Checks;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The name, level and region of a group over time (<i>riwayat nama dan wilayah KIM</i>): a village was split, a group of the
 * district became one of the village, a <i>Kelompok</i> became a <i>Komunitas</i>.
 *
 * <p>Each phase lasts until the day before the next begins, so phases neither overlap nor leave a gap. A {@link Group} tells
 * the state of one day; whether the group was recognized in a phase is told by decrees.
 *
 * <pre>{@code
 * history.on(LocalDate.of(2021, 3, 17)).map(Phase::getName);
 * }</pre>
 *
 * @param group the id of the group, which stays the same
 * @param phases at least one, in their order; the first alone may begin on an unknown day
 */
@JsonIgnoreProperties("schemaVersion")
@JsonPropertyOrder({"group", "phases"})
public record GroupHistory(GroupId group, List<Phase> phases) {
    /**
     * Checks the order.
     *
     * @param group the id of the group
     * @param phases the phases
     * @throws IllegalArgumentException if there is no phase, a phase after the first begins on an unknown day, or one
     *     does not begin after the one before it
     */
    public GroupHistory {
        requireNonNull(group, "group");
        phases = List.copyOf(phases);
        Checks.that(!phases.isEmpty(), "phases", 0, "at least one phase");
        for (int i = 1; i < phases.size(); i++) {
            checkOrder(phases.get(i - 1), phases.get(i));
        }
    }

    private static void checkOrder(Phase earlier, Phase later) {
        LocalDate begins = later.getFirstDay().orElse(LocalDate.MIN);
        Checks.that(
                earlier.getFirstDay().orElse(LocalDate.MIN).isBefore(begins),
                "phases",
                later.getFirstDay().map(LocalDate::toString).orElse("unknown day"),
                "a first day after that of the phase before");
    }

    /**
     * Returns the phase of a day.
     *
     * @param day the day asked for
     * @return empty if the day is before the first phase
     */
    public Optional<Phase> on(LocalDate day) {
        requireNonNull(day, "day");
        return phases.stream()
                .filter(phase ->
                        phase.getFirstDay().filter(first -> first.isAfter(day)).isEmpty())
                .reduce((earlier, later) -> later);
    }

    /**
     * Returns the phase that lasts.
     *
     * @return the last phase
     */
    public Phase latest() {
        return phases.get(phases.size() - 1);
    }

    /**
     * Returns this history with one more phase.
     *
     * @param next begins after the last phase here
     * @return a longer history
     * @throws IllegalArgumentException if it does not begin after the last phase
     */
    public GroupHistory then(Phase next) {
        return new GroupHistory(
                group, Stream.concat(phases.stream(), Stream.of(next)).toList());
    }
}
