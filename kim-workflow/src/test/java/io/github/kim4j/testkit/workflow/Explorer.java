package io.github.kim4j.testkit.workflow;

import static java.util.Objects.requireNonNull;

import io.github.kim4j.decree.OfficeKind;
import io.github.kim4j.lifecycle.GroupAction;
import io.github.kim4j.lifecycle.GroupCase;
import io.github.kim4j.lifecycle.GroupEvent;
import io.github.kim4j.lifecycle.GroupState;
import io.github.kim4j.lifecycle.Paper;
import io.github.kim4j.lifecycle.Relocate;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Searches the lifecycle of a group with real commands, breadth first: what it finds can be done, with the moves that do it.
 * The graph of a definition says what is impossible; this says what is possible.
 *
 * <pre>{@code
 * Explorer explorer = Explorer.on(day, setting, lifecycle::decide);
 * GroupCase start = new HonestCommands(setting).start();
 * explorer.way(start, it -> it.state() == GroupState.RECOGNIZED);   // the shortest one, if there is any
 * explorer.stuck(start, it -> it.state() == GroupState.DISSOLVED);  // cases that never end
 * }</pre>
 *
 * <p>Everything is done on one day. Two cases are taken as one if they are alike in state, registration, dormancy,
 * suspension, kind of region, offices whose papers stand for the latest board, whether that board is recognized, and whether papers or
 * a recognition stand for an earlier board. What hangs on days or on persons is not explored: nothing is proved about terms,
 * re-election and deadlines. Moves to another region are not tried, for its rules are not known.
 */
public final class Explorer {
    /** The most cases that are looked at unless {@link #atMost} says otherwise: 20,000. */
    public static final int MOST_CASES = 20_000;

    /** What is tried in a case. */
    @FunctionalInterface
    public interface Moves {
        /**
         * Returns what is tried.
         *
         * @param it the case
         * @return the moves, whether or not they will be accepted
         */
        Stream<Move> from(GroupCase it);
    }

    /** What is tried in a case with some actions. */
    @FunctionalInterface
    private interface Source {
        Stream<Move> from(GroupCase it, Set<GroupAction> actions);
    }

    /** A case that was reached, and by which move from which other one. */
    private record Node(
            GroupCase it,
            List<?> likeness,
            @Nullable Move move,
            @Nullable Node before) {
        static Node start(GroupCase it) {
            return new Node(it, Explorer.likeness(it), null, null);
        }

        Way way() {
            Deque<Move> moves = new ArrayDeque<>();
            for (Node node = this; node != null && node.move() != null; node = node.before()) {
                moves.addFirst(node.move());
            }
            return new Way(new ArrayList<>(moves), it);
        }
    }

    /** What is told of each step of a search; the search ends when it says so. */
    @FunctionalInterface
    private interface Listener {
        boolean found(Node here, Node after);
    }

    private final Source moves;
    private final Set<GroupAction> actions;
    private final Decider decider;
    private final LocalDate entered;
    private final int most;

    private Explorer(Source moves, Set<GroupAction> actions, Decider decider, LocalDate entered, int most) {
        this.moves = moves;
        this.actions = actions;
        this.decider = decider;
        this.entered = entered;
        this.most = most;
    }

    /**
     * Returns an explorer that tries every action on one day, by the party whose act it is, see
     * {@link HonestCommands#attempts}.
     *
     * @param day the day on which everything is done
     * @param setting the rules and the unit
     * @param decider what answers
     * @return the explorer
     */
    public static Explorer on(LocalDate day, Setting setting, Decider decider) {
        HonestCommands honest = new HonestCommands(setting);
        Source everything =
                (it, actions) -> actions.stream().flatMap(action -> honest.attempts(it, action, day).stream());
        LocalDate entered = day.isAfter(Walk.ENTERED) ? day : Walk.ENTERED;
        Set<GroupAction> all = EnumSet.allOf(GroupAction.class);
        return new Explorer(everything, all, requireNonNull(decider, "decider"), entered, MOST_CASES)
                .where(move -> !(move.command() instanceof Relocate relocate)
                        || relocate.to().liesWithin(setting.policy().getRegion()));
    }

    /**
     * Returns an explorer that tries other moves.
     *
     * @param others what is tried in a case
     * @return the explorer
     */
    public Explorer trying(Moves others) {
        requireNonNull(others, "others");
        return with(
                (it, some) -> others.from(it)
                        .filter(move -> some.contains(move.command().action())),
                actions);
    }

    private Explorer with(Source source, Set<GroupAction> some) {
        return new Explorer(source, some, decider, entered, most);
    }

    /**
     * Returns an explorer that leaves out some moves.
     *
     * @param fitting which moves are tried; the others are not
     * @return the explorer
     */
    public Explorer where(Predicate<Move> fitting) {
        return with((it, some) -> moves.from(it, some).filter(fitting), actions);
    }

    /**
     * Returns an explorer that leaves out some actions.
     *
     * @param left the actions that are not tried
     * @return the explorer
     */
    public Explorer without(Set<GroupAction> left) {
        Set<GroupAction> others = EnumSet.copyOf(actions);
        others.removeAll(left);
        return with(moves, others);
    }

    /**
     * Returns an explorer that tries some actions only.
     *
     * @param some the actions that are tried, as far as they are so far
     * @return the explorer
     */
    public Explorer only(Set<GroupAction> some) {
        Set<GroupAction> both = EnumSet.copyOf(actions);
        both.retainAll(some);
        return with(moves, both);
    }

    /**
     * Returns an explorer that gives up later or earlier.
     *
     * @param cases how many cases are looked at, at least 1
     * @return the explorer
     * @throws IllegalArgumentException if it is less than 1
     */
    public Explorer atMost(int cases) {
        if (cases < 1) {
            throw new IllegalArgumentException("cases: " + cases + " (expected: at least 1)");
        }
        return new Explorer(moves, actions, decider, entered, cases);
    }

    /**
     * Returns what this explorer tries in a case.
     *
     * @param it the case
     * @return the moves, whether or not they will be accepted
     */
    public Stream<Move> movesFrom(GroupCase it) {
        return moves.from(it, actions);
    }

    /**
     * Searches for a case.
     *
     * @param from where it begins
     * @param wanted which case is searched for
     * @return a shortest way; without a move if it begins there; empty if no moves lead to such a case
     * @throws IllegalStateException if there are more cases than it may look at
     */
    public Optional<Way> way(GroupCase from, Predicate<GroupCase> wanted) {
        return found(from, wanted, Deque::pollFirst).map(Node::way);
    }

    private Optional<Node> found(
            GroupCase from, Predicate<GroupCase> wanted, Function<Deque<Node>, @Nullable Node> next) {
        List<Node> found = new ArrayList<>();
        Node start = Node.start(from);
        if (wanted.test(from)) {
            return Optional.of(start);
        }
        search(start, next, (here, after) -> wanted.test(after.it()) && found.add(after));
        return found.stream().findFirst();
    }

    /**
     * Tells whether a state is reached. Quicker than {@link #way}, since any way will do.
     *
     * @param from where it begins
     * @param wanted the state
     * @return whether some moves lead to it
     * @throws IllegalStateException if there are more cases than it may look at
     */
    public boolean reaches(GroupCase from, GroupState wanted) {
        return found(from, it -> it.state() == wanted, Deque::pollLast).isPresent();
    }

    /**
     * Explores everything.
     *
     * @param from where it begins
     * @return a shortest way to each case, one of those that are alike; the nearest first
     * @throws IllegalStateException if there are more cases than it may look at
     */
    public List<Way> ways(GroupCase from) {
        return search(Node.start(from), Deque::pollFirst, (here, after) -> false).values().stream()
                .map(Node::way)
                .toList();
    }

    /**
     * Returns the cases that are reached and from which another one is not.
     *
     * @param from where it begins
     * @param wanted which case should be reached from all
     * @return a shortest way to each such case, one of those that are alike; empty if it is reached from all
     * @throws IllegalStateException if there are more cases than it may look at
     */
    public List<Way> stuck(GroupCase from, Predicate<GroupCase> wanted) {
        Map<List<?>, Set<List<?>>> before = new HashMap<>();
        Map<List<?>, Node> cases = search(Node.start(from), Deque::pollFirst, (here, after) -> {
            before.computeIfAbsent(after.likeness(), key -> new HashSet<>()).add(here.likeness());
            return false;
        });
        Deque<List<?>> leading = new ArrayDeque<>();
        cases.forEach((likeness, node) -> {
            if (wanted.test(node.it())) {
                leading.add(likeness);
            }
        });
        while (!leading.isEmpty()) {
            List<?> next = leading.removeFirst();
            if (cases.remove(next) != null) {
                leading.addAll(before.getOrDefault(next, Set.of()));
            }
        }
        return cases.values().stream().map(Node::way).toList();
    }

    private Map<List<?>, Node> search(Node start, Function<Deque<Node>, @Nullable Node> next, Listener listener) {
        Map<List<?>, Node> seen = new LinkedHashMap<>(Map.of(start.likeness(), start));
        Deque<Node> open = new ArrayDeque<>(List.of(start));
        for (Node here = next.apply(open); here != null; here = next.apply(open)) {
            for (Iterator<Move> tried = movesFrom(here.it()).iterator(); tried.hasNext(); ) {
                Optional<Node> after = after(here, tried.next());
                if (after.filter(node -> seen.putIfAbsent(node.likeness(), node) == null)
                        .isPresent()) {
                    open.addLast(after.get());
                }
                if (after.isPresent() && listener.found(here, after.get())) {
                    return seen;
                }
            }
            if (seen.size() > most) {
                throw new IllegalStateException("cases: more than " + most
                        + " are reached (expected: fewer; leave actions out, or allow more with atMost)");
            }
        }
        return seen;
    }

    private Optional<Node> after(Node here, Move move) {
        var outcome = decider.decide(here.it(), move.command(), move.actor(), entered);
        GroupCase after = outcome.after();
        return outcome.accepted() ? Optional.of(new Node(after, likeness(after), move, here)) : Optional.empty();
    }

    private static List<?> likeness(GroupCase it) {
        int latest = it.mandates().size();
        List<Paper> standing = it.papers().stream().filter(Paper::stands).toList();
        List<OfficeKind> offices = standing.stream()
                .filter(paper -> paper.mandate() == latest)
                .map(paper -> paper.decree().getIssuer().kind())
                .sorted()
                .distinct()
                .toList();
        List<Integer> recognized = recognized(it);
        return List.of(
                it.state(),
                it.filing(),
                it.unit().kind(),
                it.dormantOn(LocalDate.MAX),
                it.suspendedOn(LocalDate.MAX),
                offices,
                recognized.contains(latest),
                standing.stream().anyMatch(paper -> paper.mandate() < latest),
                recognized.stream().anyMatch(mandate -> mandate < latest));
    }

    /** The mandates of which a recognition stands. */
    private static List<Integer> recognized(GroupCase it) {
        return it.events().stream()
                .filter(GroupEvent.RecognitionCompleted.class::isInstance)
                .map(event -> ((GroupEvent.RecognitionCompleted) event).papers())
                .filter(papers -> papers.stream()
                        .allMatch(number -> it.papers().get(number - 1).stands()))
                .map(papers -> it.papers().get(papers.get(0) - 1).mandate())
                .toList();
    }
}
