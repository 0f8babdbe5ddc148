package io.github.kim4j.machine;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.objenesis.Objenesis;
import org.objenesis.ObjenesisStd;

/**
 * The engine with a lifecycle whose rules answer what a test draws: the same rows, roles, codes and severities, but each
 * rule is a condition by its name only. Commands are blank, for no rule looks at them.
 *
 * @param <S> the type of the states
 * @param <A> the type of the actions
 * @param <C> the type of the commands
 */
public final class DrawnLifecycle<S extends Enum<S>, A extends Enum<A> & TypedAction<C>, C> implements Side<S, A> {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final String PLACE = "16.06.06.2008";
    private static final Territory AROUND = Territory.of("16.06");
    private static final Territory ELSEWHERE = Territory.of("16.061");
    private static final Objenesis BLANKS = new ObjenesisStd();

    /** A subject: the codes of the rules that fail. */
    private record Drawn(Set<String> failing) {
        boolean holds(String code) {
            return !failing.contains(code);
        }
    }

    private final Definition<S, A, Drawn, C> definition;
    private final Map<A, C> commands;

    private DrawnLifecycle(Definition<S, A, Drawn, C> definition, Map<A, C> commands) {
        this.definition = definition;
        this.commands = commands;
    }

    /**
     * Copies a lifecycle.
     *
     * @param original a lifecycle
     * @param <S> the type of the states
     * @param <A> the type of the actions
     * @param <C> the type of the commands
     * @return the same with rules whose truth is drawn
     */
    public static <S extends Enum<S>, A extends Enum<A> & TypedAction<C>, C> DrawnLifecycle<S, A, C> of(
            Definition<S, A, ?, C> original) {
        return of(original, step -> step);
    }

    /**
     * Copies a lifecycle with a fault.
     *
     * @param original a lifecycle
     * @param fault what becomes of each step
     * @param <S> the type of the states
     * @param <A> the type of the actions
     * @param <C> the type of the commands
     * @return the faulty variant, its rules drawn too
     */
    public static <S extends Enum<S>, A extends Enum<A> & TypedAction<C>, C> DrawnLifecycle<S, A, C> of(
            Definition<S, A, ?, C> original, UnaryOperator<Step<S, A>> fault) {
        List<Step<S, A>> steps = original.steps().stream().map(fault).toList();
        Class<S> states = original.start().getDeclaringClass();
        Class<A> actions = steps.get(0).action().getDeclaringClass();
        @SuppressWarnings("unchecked") // the class of the commands of an action serves for all of them
        Class<C> any = (Class<C>) steps.get(0).action().commandType();
        Table<S, A, Drawn, C> table = Table.of(
                        original.name(), states, actions, Drawn.class, any, original.vocabulary())
                .start(original.start())
                .place(subject -> PLACE);
        table.ends.addAll(original.ends());
        table.arrivals.addAll(original.arrivals());
        for (Step<S, A> step : steps) {
            add(table.on(step.action(), step.action().commandType()), step, original.vocabulary());
        }
        return new DrawnLifecycle<>(table.build(), blanks(actions));
    }

    private static <A extends Enum<A> & TypedAction<C>, C> Map<A, C> blanks(Class<A> actions) {
        Map<A, C> blanks = new EnumMap<>(actions);
        for (A action : actions.getEnumConstants()) {
            blanks.put(action, BLANKS.newInstance(action.commandType()));
        }
        return blanks;
    }

    private static <S extends Enum<S>, A extends Enum<A> & TypedAction<C>, C, T extends C> void add(
            Table<S, A, Drawn, C>.Statement<T> statement, Step<S, A> step, Vocabulary words) {
        statement.by(step.roles()).step(step.from(), step.to());
        for (Rule rule : step.rules()) {
            String code = rule.code();
            if (rule instanceof Condition<?>) {
                Condition<Drawn> condition =
                        words.condition(code, rule.basis(), (subject, context) -> subject.holds(code));
                statement.when(condition);
            } else {
                Check<Drawn, C> check = words.check(
                        code, rule.severity(), rule.basis(), (subject, command, context) -> subject.holds(code));
                statement.check(check);
            }
        }
    }

    @Override
    public Answer<S> answer(Question<S, A> question) {
        Set<Role> roles = question.roles().stream().map(Role::of).collect(Collectors.toSet());
        Actor actor = new Actor("somebody", roles, question.within() ? AROUND : ELSEWHERE);
        return answer(
                question,
                definition.decide(
                        question.from(),
                        question.action(),
                        new Drawn(question.failing()),
                        requireNonNull(commands.get(question.action())),
                        new Context(actor, DAY, DAY)));
    }

    private static <S, A> Answer<S> answer(Question<S, A> question, Decision<S, A> decision) {
        if (decision instanceof Decision.Accepted<S, A> accepted) {
            S after = question.pick(accepted.step().to());
            return new Answer<>(Answer.ACCEPTED, after, Set.of(), codes(accepted.warnings()));
        }
        if (decision instanceof Decision.Refused<S, A> refused) {
            return new Answer<>(
                    Answer.REFUSED, question.from(), codes(refused.violations()), codes(refused.warnings()));
        }
        return Answer.without(decision.getClass().getSimpleName(), question.from());
    }

    private static Set<String> codes(List<Violation> violations) {
        return violations.stream().map(Violation::code).collect(Collectors.toSet());
    }
}
