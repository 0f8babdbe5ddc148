package io.github.kim4j.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.kim4j.json.KimJson;
import io.github.kim4j.machine.Actor;
import io.github.kim4j.machine.Format;
import io.github.kim4j.machine.Role;
import io.github.kim4j.machine.Rule;
import io.github.kim4j.machine.Step;
import io.github.kim4j.machine.Territory;
import io.github.kim4j.machine.TypedAction;
import io.github.kim4j.machine.Violation;
import io.github.kim4j.testkit.internal.Golden;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is asked of each of the three lifecycles alike.
 *
 * @param name the name of its golden files
 * @param lifecycle the lifecycle
 * @param start a case in which nothing happened
 * @param type the type of the case
 * @param commands the type of the commands
 * @param events the events of a case
 * @param replayed the case that the events of a case add up to
 * @param today the move of a party whose act it is, done on the day of entry, where an action is permitted
 * @param honest moves that are accepted one after another from the start, in several ways
 * @param spoiled moves that are refused or warned of, each with the moves before it and the one code that it meets
 */
record CaseKit<S extends Enum<S>, A extends Enum<A> & TypedAction<C>, X, C, E>(
        String name,
        CaseLifecycle<S, A, X, C, E> lifecycle,
        X start,
        Class<X> type,
        Class<C> commands,
        Function<X, List<E>> events,
        Function<X, X> replayed,
        BiFunction<X, A, Move<C>> today,
        List<List<Move<C>>> honest,
        List<Spoiled<C>> spoiled) {
    static final LocalDate TODAY = Toman.TODAY;

    record Move<C>(C command, Actor actor) {}

    record Spoiled<C>(List<Move<C>> before, Move<C> move, String code) {}

    static <C> Move<C> move(C command, Actor actor) {
        return new Move<>(command, actor);
    }

    Outcome<A, X, E> decide(X it, Move<C> move) {
        return lifecycle.decide(it, move.command(), move.actor(), TODAY);
    }

    X after(List<Move<C>> moves) {
        X it = start;
        for (Move<C> move : moves) {
            it = decide(it, move).orThrow();
        }
        return it;
    }

    List<Move<C>> moves() {
        return Stream.concat(
                        honest.stream().flatMap(List::stream), spoiled.stream().map(Spoiled::move))
                .toList();
    }

    /** Every case that an honest way passes. */
    List<X> cases() {
        List<X> cases = new ArrayList<>();
        honest.forEach(way -> {
            for (int i = 0; i <= way.size(); i++) {
                cases.add(after(way.subList(0, i)));
            }
        });
        return cases;
    }

    // what is asked

    void everyRowAndEveryStateAfterItIsReached() {
        Set<String> reached = new TreeSet<>();
        honest.forEach(way -> {
            X it = start;
            for (Move<C> move : way) {
                X after = decide(it, move).orThrow();
                reached.add(
                        lifecycle.state(it) + " " + lifecycle.action(move.command()) + " " + lifecycle.state(after));
                it = after;
            }
        });
        assertThat(reached)
                .isEqualTo(lifecycle.definition().steps().stream()
                        .flatMap(step -> step.to().stream().map(to -> step.from() + " " + step.action() + " " + to))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    void honestWaysArePermittedAndExplained() {
        for (List<Move<C>> way : honest) {
            X it = start;
            for (Move<C> move : way) {
                A action = lifecycle.action(move.command());
                assertThat(lifecycle.permitted(it, move.actor(), lifecycle.done(move.command(), TODAY)))
                        .contains(action);
                assertThat(lifecycle.explain(it, move.actor(), TODAY))
                        .anySatisfy(some -> assertThat(some.step().action()).isEqualTo(action));
                it = decide(it, move).orThrow();
            }
        }
    }

    void everyEmptyCellIsNotPermitted() {
        Set<String> seen = new TreeSet<>();
        for (X it : cases()) {
            for (Move<C> move : moves()) {
                S state = lifecycle.state(it);
                A action = lifecycle.action(move.command());
                if (lifecycle.definition().step(state, action).isEmpty()) {
                    Outcome<A, X, E> outcome = decide(it, move);
                    assertThat(outcome).isInstanceOf(Outcome.NotPermitted.class);
                    assertThat(outcome.after()).isSameAs(it);
                    assertThat(codes(outcome.violations())).containsExactly("machine.not_permitted");
                    seen.add(state + " " + action);
                }
            }
        }
        int states = lifecycle.state(start).getDeclaringClass().getEnumConstants().length;
        int actions =
                lifecycle.action(moves().get(0).command()).getDeclaringClass().getEnumConstants().length;
        assertThat(seen)
                .hasSize(states * actions - lifecycle.definition().steps().size());
    }

    void whoMayNotActLearnsOnlyThat() {
        for (X it : cases()) {
            for (Move<C> move : moves()) {
                lifecycle.definition().step(lifecycle.state(it), lifecycle.action(move.command())).stream()
                        .flatMap(step -> strangers(step, move.actor()))
                        .forEach(stranger -> {
                            Outcome<A, X, E> outcome = decide(it, move(move.command(), stranger));
                            assertThat(outcome).isInstanceOf(Outcome.Forbidden.class);
                            assertThat(codes(outcome.violations())).containsExactly("machine.forbidden");
                        });
            }
        }
    }

    /** One without a role of the step, and the right one of another region. */
    private Stream<Actor> strangers(Step<S, A> step, Actor actor) {
        Actor passer = Actor.of(Role.of("PASSER_BY"), Territory.everywhere());
        return actor.roles().stream().anyMatch(step.roles()::contains)
                ? Stream.of(passer, new Actor("elsewhere", actor.roles(), Territory.of("99")))
                : Stream.of(passer, actor);
    }

    /** Each rule by itself; {@code elsewhere} are those that need another case, which have a test of their own. */
    void everyRuleIsSeenToSpeak(Set<String> elsewhere) {
        Set<String> spoken = new TreeSet<>(elsewhere);
        for (Spoiled<C> some : spoiled) {
            X it = after(some.before());
            Outcome<A, X, E> outcome = decide(it, some.move());
            List<String> said = outcome.fold(
                    accepted -> codes(accepted.warnings()),
                    not -> codes(not.violations()),
                    forbidden -> codes(forbidden.violations()),
                    refused -> {
                        assertThat(refused.after()).isSameAs(it);
                        return codes(refused.violations());
                    });
            assertThat(said).as("%s", some.code()).containsExactly(some.code());
            assertThat(Stream.concat(outcome.violations().stream(), outcome.warnings().stream()))
                    .allSatisfy(violation ->
                            assertThat(violation.message(Locale.ENGLISH)).doesNotContain("{"));
            spoken.addAll(said);
        }
        assertThat(spoken)
                .isEqualTo(lifecycle.definition().steps().stream()
                        .flatMap(step -> step.rules().stream())
                        .map(Rule::code)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    void printsItself() {
        for (String language : List.of("id", "en")) {
            Locale locale = Locale.forLanguageTag(language);
            Golden.check(
                    "lifecycle/" + name + "_" + language + ".md",
                    lifecycle.definition().print(Format.MARKDOWN, locale));
            Golden.check(
                    "lifecycle/" + name + "_" + language + ".mmd",
                    lifecycle.definition().print(Format.MERMAID, locale));
        }
    }

    void readsBackWhatItWrites() throws JsonProcessingException {
        for (X it : cases()) {
            assertThat(KimJson.read(json(it, type), type).orThrow()).isEqualTo(it);
            assertThat(replayed.apply(it)).isEqualTo(it).hasSameHashCodeAs(it);
        }
        for (Move<C> move : moves()) {
            assertThat(KimJson.read(json(move.command(), commands), commands).orThrow())
                    .isEqualTo(move.command());
        }
    }

    /** No answer, and no case, tells a text that people wrote. */
    void tellsNothingThatPeopleWrote(String... canaries) {
        for (X it : cases()) {
            assertThat(it.toString()).doesNotContain(canaries);
            for (Move<C> move : moves()) {
                Outcome<A, X, E> outcome = decide(it, move);
                for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("id"))) {
                    assertThat(String.join(" ", outcome.reasons(locale))).doesNotContain(canaries);
                }
            }
        }
    }

    // walks

    /** One step of a walk, accepted or not. */
    record Done<A extends Enum<A>, X, C, E>(X before, Move<C> move, Outcome<A, X, E> outcome) {}

    /** What answers; the lifecycle, or a faulty variant of it. */
    @FunctionalInterface
    interface Decider<A extends Enum<A>, X, C, E> {
        Outcome<A, X, E> decide(X it, Move<C> move);
    }

    private List<Move<C>> longest() {
        return honest.get(0);
    }

    /** A walk of one move a number, 0 to 9,999: most are such as are right on some day, some are any. */
    List<Done<A, X, C, E>> walk(List<Integer> choices, Decider<A, X, C, E> decider) {
        List<Move<C>> right = Stream.of(List.of(longest()), List.of(longest()), honest)
                .flatMap(List::stream)
                .flatMap(List::stream)
                .toList();
        List<Move<C>> all = moves();
        List<Done<A, X, C, E>> walk = new ArrayList<>();
        X it = start;
        for (int choice : choices) {
            List<Move<C>> some = choice < 6_000 ? right : all;
            Move<C> move = some.get(choice % some.size());
            Outcome<A, X, E> outcome = decider.decide(it, move);
            walk.add(new Done<>(it, move, outcome));
            it = outcome.after();
        }
        return walk;
    }

    static <T> String json(T value, Class<T> type) throws JsonProcessingException {
        return KimJson.restricted().writerFor(type).writeValueAsString(value);
    }

    static List<String> codes(List<Violation> violations) {
        return violations.stream().map(Violation::code).toList();
    }
}
