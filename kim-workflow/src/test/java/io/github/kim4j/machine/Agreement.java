package io.github.kim4j.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Reporter;

/** Walks through lifecycles, compares two sides at each step and counts what it met. */
public final class Agreement {
    /** After so many steps every kind of answer has been given. */
    private static final int ENOUGH = 900;

    private final Random random;
    private final Map<String, Integer> met = new TreeMap<>();
    private int steps;

    /**
     * Begins without a step.
     *
     * @param random the chance
     */
    public Agreement(Random random) {
        this.random = random;
    }

    /**
     * Returns how many steps a property has to take, by the one number that says how often properties are tried.
     *
     * @param each the steps for each try
     * @return the steps
     */
    public static int steps(int each) {
        return each * Integer.getInteger("jqwik.tries.default", 1000);
    }

    /**
     * Walks and compares.
     *
     * @param definition the lifecycle that the questions are on
     * @param engine the one side, whose answer leads the walk
     * @param other the other side
     * @param count how many steps
     * @param <S> the type of the states
     * @param <A> the type of the actions
     */
    public <S extends Enum<S>, A extends Enum<A> & TypedAction<?>> void walk(
            Definition<S, A, ?, ?> definition, Side<S, A> engine, Side<S, A> other, int count) {
        Questions<S, A> questions = new Questions<>(definition, random);
        S at = definition.start();
        for (int i = 0; i < count; i++) {
            Question<S, A> question = questions.next(at);
            Answer<S> answer = engine.answer(question);
            Answer<S> expected = other.answer(question);
            if (!answer.equals(expected)) { // asked first, for a description is costly
                assertThat(answer).as("%s of %s", question, definition.name()).isEqualTo(expected);
            }
            count(question, answer);
            at = answer.after();
        }
        steps += count;
    }

    /**
     * Asks both sides for every row of a lifecycle with every state after it, each role by itself, and each rule failing by
     * itself, so that each condition is seen to be true and to be false.
     *
     * @param definition the lifecycle
     * @param engine the one side
     * @param other the other side
     * @param <S> the type of the states
     * @param <A> the type of the actions
     */
    public <S extends Enum<S>, A extends Enum<A> & TypedAction<?>> void everyRow(
            Definition<S, A, ?, ?> definition, Side<S, A> engine, Side<S, A> other) {
        for (Step<S, A> step : definition.steps()) {
            for (S to : step.to()) {
                for (Role role : step.roles()) {
                    Question<S, A> question = question(step, Set.of(), Set.of(role.code()), true, to);
                    Answer<S> through = new Answer<>(Answer.ACCEPTED, to, Set.of(), Set.of());
                    assertBoth(question, through, engine, other);
                }
            }
            everyRule(step, engine, other);
        }
    }

    private <S extends Enum<S>, A extends Enum<A>> void everyRule(
            Step<S, A> step, Side<S, A> engine, Side<S, A> other) {
        S to = step.to().iterator().next();
        Set<String> role = Set.of(step.roles().get(0).code());
        Answer<S> forbidden = Answer.without(Answer.FORBIDDEN, step.from());
        assertBoth(question(step, Set.of(), role, false, to), forbidden, engine, other);
        assertBoth(question(step, Set.of(), Set.of(), true, to), forbidden, engine, other);
        for (Rule rule : step.rules()) {
            Set<String> code = Set.of(rule.code());
            Answer<S> answer = rule.severity() == Severity.ERROR
                    ? new Answer<>(Answer.REFUSED, step.from(), code, Set.of())
                    : new Answer<>(Answer.ACCEPTED, to, Set.of(), code);
            assertBoth(question(step, code, role, true, to), answer, engine, other);
        }
    }

    private static <S extends Enum<S>, A> Question<S, A> question(
            Step<S, A> step, Set<String> failing, Set<String> roles, boolean within, S to) {
        List<S> preferred = new ArrayList<>(List.of(to.getDeclaringClass().getEnumConstants()));
        preferred.remove(to);
        preferred.add(0, to);
        return new Question<>(step.from(), step.action(), failing, roles, within, preferred);
    }

    private <S extends Enum<S>, A extends Enum<A>> void assertBoth(
            Question<S, A> question, Answer<S> expected, Side<S, A> engine, Side<S, A> other) {
        assertThat(engine.answer(question)).as("engine: %s", question).isEqualTo(expected);
        assertThat(other.answer(question)).as("other: %s", question).isEqualTo(expected);
        count(question, expected);
        steps++;
    }

    private <S extends Enum<S>, A extends Enum<A>> void count(Question<S, A> question, Answer<S> answer) {
        met(answer.kind()
                + (answer.refusing().isEmpty()
                        ? ""
                        : " by " + Math.min(3, answer.refusing().size())));
        if (!answer.warning().isEmpty()) {
            met(answer.kind() + " with a warning");
        }
        if (answer.kind().equals(Answer.ACCEPTED)) {
            met(name(question.action()));
            met(name(answer.after()));
        }
    }

    /**
     * Returns under which name a state or an action is counted.
     *
     * @param some a state or an action
     * @return its type and its name
     */
    public static String name(Enum<?> some) {
        return some.getDeclaringClass().getSimpleName() + " " + some;
    }

    private void met(String what) {
        met.merge(what, 1, Integer::sum);
    }

    /**
     * Returns what was met.
     *
     * @return how often each kind of answer was given, and for each action and state how often it was accepted and reached
     */
    public Map<String, Integer> met() {
        return met;
    }

    /** Asserts that every kind of answer was met, unless there were too few steps for that. */
    public void assertEveryAnswerMet() {
        if (steps < ENOUGH) {
            return;
        }
        assertThat(met)
                .containsKeys(
                        "Accepted",
                        "Accepted with a warning",
                        "Refused by 1",
                        "Refused by 2",
                        "Refused by 3",
                        "Refused with a warning",
                        "Forbidden",
                        "NotPermitted");
    }

    /**
     * Prints how many steps were taken.
     *
     * @param reporter what prints
     */
    public void report(Reporter reporter) {
        reporter.publishReport("steps compared", Map.of("steps", steps, "met", met));
    }

    /**
     * Tells whether two sides are found to differ within some steps.
     *
     * @param definition the lifecycle that the questions are on
     * @param engine the one side
     * @param other the other side
     * @param <S> the type of the states
     * @param <A> the type of the actions
     * @return whether a walk was red
     */
    public static <S extends Enum<S>, A extends Enum<A> & TypedAction<?>> boolean differ(
            Definition<S, A, ?, ?> definition, Side<S, A> engine, Side<S, A> other) {
        try {
            new Agreement(new Random(1)).walk(definition, engine, other, 3000);
            return false;
        } catch (AssertionError expected) {
            return true;
        }
    }
}
