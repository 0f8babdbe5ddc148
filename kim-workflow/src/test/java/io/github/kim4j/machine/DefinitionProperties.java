package io.github.kim4j.machine;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kim4j.law.OurReading;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** A definition agrees with a naive interpreter of the same table, whatever the table and the truth of its rules. */
class DefinitionProperties {
    enum State {
        S0,
        S1,
        S2,
        S3,
        S4
    }

    enum Action implements TypedAction<Order> {
        A0,
        A1,
        A2,
        A3,
        A4;

        @Override
        public Class<Order> commandType() {
            return Order.class;
        }
    }

    /** A subject: the numbers of the conditions that fail, and where it is. */
    record Subject(Set<Integer> failing, String place) {}

    /** A command: the numbers of the checks that fail. */
    record Order(Set<Integer> failing) {}

    /** A row of a table as data. */
    record Row(State from, Set<State> to) {}

    /** A statement of a table as data: roles, conditions and checks by their numbers. */
    record Line(Action action, Set<Integer> roles, Set<Integer> conditions, Set<Integer> checks, List<Row> rows) {}

    /** What is asked: everything that the answer may depend on. */
    record Question(State from, Action action, Subject subject, Order order, Set<Integer> roles, String territory) {}

    private static final int NUMBERS = 4;
    private static final Vocabulary WORDS = Vocabulary.beside(DefinitionProperties.class, "toy");
    private static final OurReading READING = new OurReading("aturan acak", "a random rule");
    private static final List<Role> ROLES =
            IntStream.range(0, NUMBERS).mapToObj(i -> Role.of("R" + i)).toList();
    private static final List<Condition<Subject>> CONDITIONS = IntStream.range(0, NUMBERS)
            .mapToObj(i -> WORDS.<Subject>condition(
                    "condition.c" + i,
                    READING,
                    (subject, context) -> !subject.failing().contains(i)))
            .toList();
    private static final List<Check<Subject, Order>> CHECKS = IntStream.range(0, NUMBERS)
            .mapToObj(i -> WORDS.<Subject, Order>check(
                    "check.k" + i,
                    warns(i) ? Severity.WARNING : Severity.ERROR,
                    READING,
                    (subject, order, context) -> !order.failing().contains(i)))
            .toList();

    private static boolean warns(int check) {
        return check == NUMBERS - 1;
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void decides_as_the_naive_interpreter(@ForAll("tables") List<Line> lines, @ForAll("questions") Question question) {
        Decision<State, Action> decision = decide(lines, question);

        assertThat(answer(decision)).isEqualTo(naive(lines, question));
        Statistics.label("answer").collect(decision.getClass().getSimpleName()).coverage(coverage -> {
            for (String kind : List.of("Accepted", "NotPermitted", "Forbidden", "Refused")) {
                coverage.check(kind).percentage(share -> share > 5);
            }
        });
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void permits_where_role_territory_and_conditions_hold(
            @ForAll("tables") List<Line> lines, @ForAll("questions") Question question) {
        Set<Action> permitted = definition(lines).permitted(question.from(), question.subject(), context(question));

        assertThat(permitted)
                .isEqualTo(Stream.of(Action.values())
                        .filter(action -> lines.stream()
                                .anyMatch(line -> line.action() == action
                                        && line.rows().stream().anyMatch(row -> row.from() == question.from())
                                        && may(line, question)
                                        && failing(
                                                        line.conditions(),
                                                        question.subject().failing())
                                                .isEmpty()))
                        .collect(toSet()));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void what_is_accepted_was_permitted_and_what_is_not_has_a_reason(
            @ForAll("tables") List<Line> lines, @ForAll("questions") Question question) {
        Decision<State, Action> decision = decide(lines, question);
        boolean permitted = definition(lines)
                .permitted(question.from(), question.subject(), context(question))
                .contains(question.action());

        assertThat(decision.accepted()).isEqualTo(decision.violations().isEmpty());
        assertThat(permitted || !decision.accepted()).isTrue();
        assertThat(decision.violations())
                .allSatisfy(violation -> assertThat(violation.severity()).isEqualTo(Severity.ERROR));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void what_is_permitted_fails_by_checks_only(
            @ForAll("tables") List<Line> lines, @ForAll("questions") Question question) {
        Set<Action> permitted = definition(lines).permitted(question.from(), question.subject(), context(question));

        for (Action action : permitted) {
            Question harmless = new Question(
                    question.from(),
                    action,
                    question.subject(),
                    new Order(Set.of()),
                    question.roles(),
                    question.territory());
            assertThat(decide(lines, harmless).accepted()).isTrue();
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void explains_what_it_permits_and_what_it_decides(
            @ForAll("tables") List<Line> lines, @ForAll("questions") Question question) {
        Definition<State, Action, Subject, Order> definition = definition(lines);
        List<Explanation<State, Action>> explanations =
                definition.explain(question.from(), question.subject(), context(question));

        assertThat(explanations.stream()
                        .filter(Explanation::possible)
                        .map(explanation -> explanation.step().action()))
                .containsExactlyElementsOf(
                        definition.permitted(question.from(), question.subject(), context(question)));
        assertThat(explanations)
                .allSatisfy(explanation -> assertThat(definition.step(
                                question.from(), explanation.step().action()))
                        .contains(explanation.step()));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_shortest_way_is_a_way_and_none_is_shorter(@ForAll("sparseTables") List<Line> lines) {
        Definition<State, Action, Subject, Order> definition = definition(lines);
        for (State from : State.values()) {
            for (State to : State.values()) {
                var way = definition.shortestWay(from, to);

                assertThat(way.map(List::size).orElse(-1)).isEqualTo(distance(lines, from, to));
                way.ifPresent(steps -> assertLeads(steps, from, to));
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_role_is_needed_iff_the_others_do_not_get_there_and_alone_iff_it_does(@ForAll("fewRoles") List<Line> lines) {
        Analysis<State, Action> analysis = definition(lines).analysis();
        for (State state : State.values()) {
            boolean reached = distance(lines, State.S0, state) > 0;
            Set<Role> needed = new HashSet<>();
            Set<Role> alone = new HashSet<>();
            for (int role = 0; role < NUMBERS; role++) {
                int number = role;
                if (reached
                        && distance(only(lines, line -> !line.roles().equals(Set.of(number))), State.S0, state) < 0) {
                    needed.add(ROLES.get(role));
                }
                if (distance(only(lines, line -> line.roles().contains(number)), State.S0, state) > 0) {
                    alone.add(ROLES.get(role));
                }
            }

            assertThat(analysis.needed(state).keySet()).isEqualTo(needed);
            assertThat(analysis.alone(state).keySet()).isEqualTo(alone);
            assertThat(analysis.needed(state).values())
                    .allSatisfy(steps -> assertThat(steps).isNotEmpty());
            analysis.alone(state).forEach((role, way) -> {
                assertLeads(way, State.S0, state);
                assertThat(way).allSatisfy(step -> assertThat(step.roles()).contains(role));
            });
            Statistics.label("needed")
                    .collect(!needed.isEmpty())
                    .coverage(coverage -> coverage.check(true).percentage(share -> share > 3));
            Statistics.label("alone")
                    .collect(!alone.isEmpty())
                    .coverage(coverage -> coverage.check(true).percentage(share -> share > 3));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void there_is_no_difference_iff_the_json_is_equal_and_it_turns_round(
            @ForAll("tables") List<Line> lines, @ForAll("tables") List<Line> others, @ForAll Set<Action> taken) {
        List<Line> mixed = mixed(lines, others, taken);
        Definition<State, Action, Subject, Order> before = definition(lines);
        Definition<State, Action, Subject, Order> after = definition(mixed);
        Difference<State, Action> there = before.diff(after);
        Difference<State, Action> back = after.diff(before);

        assertThat(there.none()).isEqualTo(before.json().equals(after.json()));
        assertThat(there.steps().added())
                .containsExactlyInAnyOrderElementsOf(back.steps().removed());
        assertThat(there.changedSteps()).hasSameSizeAs(back.changedSteps());
        assertThat(before.steps().size() - there.steps().removed().size())
                .isEqualTo(after.steps().size() - there.steps().added().size());
        Statistics.label("none")
                .collect(there.none())
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 3));
        Statistics.label("changed")
                .collect(!there.changedSteps().isEmpty())
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 3));
    }

    /** The lines with those of some actions taken from others. */
    private static List<Line> mixed(List<Line> lines, List<Line> others, Set<Action> taken) {
        return Stream.concat(
                        lines.stream().filter(line -> !taken.contains(line.action())),
                        others.stream().filter(line -> taken.contains(line.action())))
                .toList();
    }

    private static List<Line> only(List<Line> lines, Predicate<Line> some) {
        return lines.stream().filter(some).toList();
    }

    private static void assertLeads(List<Step<State, Action>> steps, State from, State to) {
        Set<State> reached = EnumSet.of(from);
        for (Step<State, Action> step : steps) {
            assertThat(reached).contains(step.from());
            reached = step.to();
        }
        assertThat(reached).contains(to);
    }

    private static int distance(List<Line> lines, State from, State to) {
        Set<State> reached = EnumSet.of(from);
        for (int steps = 0; steps < State.values().length; steps++) {
            if (reached.contains(to)) {
                return steps;
            }
            Set<State> before = EnumSet.copyOf(reached);
            lines.stream()
                    .flatMap(line -> line.rows().stream())
                    .filter(row -> before.contains(row.from()))
                    .forEach(row -> reached.addAll(row.to()));
        }
        return -1;
    }

    /** What both sides answer: the kind, the states after, and the codes that refuse and that warn. */
    record Answer(String kind, Set<State> to, Set<String> refusing, Set<String> warning) {}

    private static Answer naive(List<Line> lines, Question question) {
        for (Line line : lines) {
            for (Row row : line.rows()) {
                if (line.action() == question.action() && row.from() == question.from()) {
                    return naive(line, row, question);
                }
            }
        }
        return new Answer("NotPermitted", Set.of(), Set.of("machine.not_permitted"), Set.of());
    }

    private static Answer naive(Line line, Row row, Question question) {
        if (!may(line, question)) {
            return new Answer("Forbidden", Set.of(), Set.of("machine.forbidden"), Set.of());
        }
        Set<Integer> conditions = failing(line.conditions(), question.subject().failing());
        Set<Integer> checks = failing(line.checks(), question.order().failing());
        Set<String> refusing = Stream.concat(
                        conditions.stream().map(i -> "condition.c" + i),
                        checks.stream().filter(i -> !warns(i)).map(i -> "check.k" + i))
                .collect(toSet());
        Set<String> warning = checks.stream()
                .filter(DefinitionProperties::warns)
                .map(i -> "check.k" + i)
                .collect(toSet());
        return refusing.isEmpty()
                ? new Answer("Accepted", row.to(), refusing, warning)
                : new Answer("Refused", Set.of(), refusing, warning);
    }

    private static boolean may(Line line, Question question) {
        String place = question.subject().place() + ".";
        String territory = question.territory().isEmpty() ? "" : question.territory() + ".";
        return line.roles().stream().anyMatch(question.roles()::contains) && place.startsWith(territory);
    }

    private static Set<Integer> failing(Set<Integer> asked, Set<Integer> failing) {
        return asked.stream().filter(failing::contains).collect(toSet());
    }

    private static Answer answer(Decision<State, Action> decision) {
        String kind = decision.getClass().getSimpleName();
        Set<String> refusing = codes(decision.violations());
        if (decision instanceof Decision.Accepted<State, Action> accepted) {
            return new Answer(kind, accepted.step().to(), refusing, codes(accepted.warnings()));
        }
        return decision instanceof Decision.Refused<State, Action> refused
                ? new Answer(kind, Set.of(), refusing, codes(refused.warnings()))
                : new Answer(kind, Set.of(), refusing, Set.of());
    }

    private static Set<String> codes(List<Violation> violations) {
        return violations.stream().map(Violation::code).collect(toSet());
    }

    private static Decision<State, Action> decide(List<Line> lines, Question question) {
        return definition(lines)
                .decide(question.from(), question.action(), question.subject(), question.order(), context(question));
    }

    private static Context context(Question question) {
        LocalDate day = LocalDate.of(2026, 1, 1);
        Set<Role> roles = question.roles().stream().map(ROLES::get).collect(toSet());
        Territory territory =
                question.territory().isEmpty() ? Territory.everywhere() : Territory.of(question.territory());
        return new Context(new Actor("somebody", roles, territory), day, day);
    }

    static Definition<State, Action, Subject, Order> definition(List<Line> lines) {
        var table = Table.of("toy", State.class, Action.class, Subject.class, Order.class, WORDS)
                .start(State.S0)
                .ends(State.values())
                .arrivals(State.values())
                .place(Subject::place);
        for (Line line : lines) {
            var statement = table.on(line.action(), Order.class)
                    .by(line.roles().stream().map(ROLES::get).toList());
            line.conditions().forEach(i -> statement.when(CONDITIONS.get(i)));
            line.checks().forEach(i -> statement.check(CHECKS.get(i)));
            line.rows().forEach(row -> statement.step(row.from(), row.to()));
        }
        return table.build();
    }

    @Provide
    Arbitrary<List<Line>> tables() {
        return Arbitraries.of(Action.class)
                .set()
                .ofMinSize(2)
                .flatMap(actions -> Combinators.combine(
                                actions.stream().sorted().map(this::line).toList())
                        .as(lines -> lines));
    }

    /** Tables of few rows with one state after each, in which some states are far from others. */
    @Provide
    Arbitrary<List<Line>> sparseTables() {
        Arbitrary<Row> cells = Combinators.combine(Arbitraries.of(State.class), Arbitraries.of(State.class))
                .as((from, to) -> new Row(from, EnumSet.of(to)));
        return cells.list().ofMinSize(5).ofMaxSize(8).uniqueElements().map(DefinitionProperties::inTurns);
    }

    /** The first row from each state is one of the first action, the second one of the second. */
    private static List<Line> inTurns(List<Row> rows) {
        List<Action> actions = List.of(Action.values());
        return IntStream.range(0, actions.size())
                .mapToObj(turn -> new Line(
                        actions.get(turn),
                        Set.of(0),
                        Set.of(),
                        Set.of(),
                        Stream.of(State.values())
                                .flatMap(state -> rows.stream()
                                        .filter(row -> row.from() == state)
                                        .skip(turn)
                                        .limit(1))
                                .toList()))
                .filter(line -> !line.rows().isEmpty())
                .toList();
    }

    /** Sparse tables whose statements are each for one role or two. */
    @Provide
    Arbitrary<List<Line>> fewRoles() {
        return sparseTables()
                .flatMap(lines -> numbers(1, 2)
                        .list()
                        .ofSize(lines.size())
                        .map(roles -> IntStream.range(0, lines.size())
                                .mapToObj(i -> new Line(
                                        lines.get(i).action(),
                                        roles.get(i),
                                        Set.of(),
                                        Set.of(),
                                        lines.get(i).rows()))
                                .toList()));
    }

    private Arbitrary<Line> line(Action action) {
        return Combinators.combine(numbers(1, 3), numbers(0, 3), numbers(0, 4), rows())
                .as((roles, conditions, checks, rows) -> new Line(action, roles, conditions, checks, rows));
    }

    private Arbitrary<List<Row>> rows() {
        return Arbitraries.of(State.class)
                .set()
                .ofMinSize(1)
                .flatMap(states -> Combinators.combine(
                                states.stream().sorted().map(this::row).toList())
                        .as(rows -> rows));
    }

    private Arbitrary<Row> row(State from) {
        return Arbitraries.of(State.class).set().ofMinSize(1).ofMaxSize(2).map(to -> new Row(from, to));
    }

    @Provide
    Arbitrary<Question> questions() {
        Arbitrary<String> places = Arbitraries.of("16.06.06.2008", "16.06", "16.061", "35.73.04.1001");
        Arbitrary<String> territories = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(3, Arbitraries.just("")),
                net.jqwik.api.Tuple.of(2, Arbitraries.of("16", "16.06", "35.73")));
        Arbitrary<Set<Integer>> failing = numbers(0, 2);
        return Combinators.combine(
                        Arbitraries.of(State.class),
                        Arbitraries.of(Action.class),
                        Combinators.combine(failing, places).as(Subject::new),
                        failing.map(Order::new),
                        numbers(1, NUMBERS),
                        territories)
                .as(Question::new);
    }

    private static Arbitrary<Set<Integer>> numbers(int least, int most) {
        return Arbitraries.integers()
                .between(0, NUMBERS - 1)
                .set()
                .ofMinSize(least)
                .ofMaxSize(most);
    }
}
