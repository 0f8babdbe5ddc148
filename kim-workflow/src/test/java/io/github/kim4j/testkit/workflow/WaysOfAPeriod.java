package io.github.kim4j.testkit.workflow;

import io.github.kim4j.decree.OfficeKind;
import io.github.kim4j.lifecycle.GroupAction;
import io.github.kim4j.lifecycle.GroupCase;
import io.github.kim4j.lifecycle.GroupCommand;
import io.github.kim4j.lifecycle.GroupLifecycle;
import io.github.kim4j.lifecycle.GroupState;
import io.github.kim4j.lifecycle.Paper;
import io.github.kim4j.machine.Definition;
import io.github.kim4j.machine.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the explorer finds under the rules of one period, with the unit where it is. */
final class WaysOfAPeriod {
    private final Period period;
    private final HonestCommands honest;
    private final GroupCase start;
    private final Explorer explorer;
    private final Definition<GroupState, GroupAction, GroupCase, GroupCommand> definition;

    WaysOfAPeriod(Period period) {
        GroupLifecycle lifecycle = GroupLifecycle.under(period.setting().policy());
        this.period = period;
        this.honest = new HonestCommands(period.setting());
        this.start = honest.start();
        this.explorer =
                Explorer.on(period.day(), period.setting(), lifecycle::decide).without(Set.of(GroupAction.RELOCATE));
        this.definition = lifecycle.definition(start, period.day()).orElseThrow();
    }

    private static boolean recognized(GroupCase it) {
        return it.state() == GroupState.RECOGNIZED;
    }

    private static Predicate<Move> by(Role role) {
        return move -> move.actor().roles().contains(role);
    }

    /** For a group that is founded here. */
    Optional<Way> founded() {
        return explorer.without(Set.of(GroupAction.ADMIT)).way(start, WaysOfAPeriod::recognized);
    }

    /** For a group that exists already. */
    Optional<Way> takenIn() {
        return explorer.without(Set.of(GroupAction.INITIATE)).way(start, WaysOfAPeriod::recognized);
    }

    /** The case that comes furthest. */
    Way furthest() {
        return explorer.ways(start).stream()
                .filter(way -> way.end().state() != GroupState.DISSOLVED)
                .reduce((one, other) -> one.end().state().compareTo(other.end().state()) >= 0 ? one : other)
                .orElseThrow();
    }

    int cases() {
        return explorer.ways(start).size();
    }

    private List<Role> roles() {
        return definition.steps().stream()
                .flatMap(step -> step.roles().stream())
                .distinct()
                .toList();
    }

    /** The parties that lead a group to recognition with nobody's help. */
    Map<Role, Way> alone() {
        return ways(role -> explorer.where(by(role)), start, WaysOfAPeriod::recognized);
    }

    /** The parties that do so by the table, though no commands were found. */
    List<Role> aloneByTheTableOnly() {
        Set<Role> found = alone().keySet();
        return definition.analysis().alone(GroupState.RECOGNIZED).keySet().stream()
                .filter(role -> !found.contains(role))
                .toList();
    }

    /** The parties without which nobody is recognized. */
    List<Role> needed() {
        return roles().stream()
                .filter(role -> explorer.where(by(role).negate())
                        .way(start, WaysOfAPeriod::recognized)
                        .isEmpty())
                .toList();
    }

    /** The parties that take recognition from a group with nobody's help. */
    Map<Role, Way> ending() {
        return founded()
                .or(this::takenIn)
                .map(way -> ways(
                        role -> explorer.trying(it -> Stream.concat(explorer.movesFrom(it), ends(it)))
                                .where(by(role)),
                        way.end(),
                        it -> !recognized(it)))
                .orElse(Map.of());
    }

    private Stream<Move> ends(GroupCase it) {
        return it.papers().stream()
                .filter(Paper::stands)
                .flatMap(paper -> Stream.concat(
                        Stream.of(OfficeKind.values())
                                .map(kind -> HonestCommands.revoked(paper, honest.office(kind), period.day())),
                        Stream.of(HonestCommands.annulled(paper, period.day()))));
    }

    /** An explorer for each party. */
    @FunctionalInterface
    private interface Explorers {
        Explorer of(Role role);
    }

    private Map<Role, Way> ways(Explorers explorers, GroupCase from, Predicate<GroupCase> wanted) {
        Map<Role, Way> ways = new LinkedHashMap<>();
        roles().forEach(role -> explorers.of(role).way(from, wanted).ifPresent(way -> ways.put(role, way)));
        return ways;
    }
}
