package io.github.kim4j.lifecycle;

import io.github.kim4j.machine.Actor;
import io.github.kim4j.machine.Context;
import io.github.kim4j.machine.Decision;
import io.github.kim4j.machine.Definition;
import io.github.kim4j.machine.Explanation;
import io.github.kim4j.machine.TypedAction;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What the lifecycles of a decree, of an aspiration and of a hoax report have in common (<i>daur hidup</i>). They hang on no
 * policy: no region was found that has rules of its own for them, and no source states a deadline.
 *
 * <p>It is immutable and has no clock: the day of entry is an argument.
 *
 * @param <S> the type of the states
 * @param <A> the type of the actions
 * @param <X> the type of the case
 * @param <C> the type of the commands
 * @param <E> the type of the events
 */
public abstract sealed class CaseLifecycle<S extends Enum<S>, A extends Enum<A> & TypedAction<C>, X, C, E>
        permits DecreeLifecycle, AspirationLifecycle, HoaxReportLifecycle {
    private final Definition<S, A, X, C> table;

    CaseLifecycle(Definition<S, A, X, C> table) {
        this.table = table;
    }

    /** The state of a case. */
    abstract S state(X it);

    /** The action that a command asks for. */
    abstract A action(C command);

    /** The day on which it was done. */
    abstract LocalDate done(C command, LocalDate entered);

    /** What happens when a command is accepted. */
    abstract E event(C command);

    /** The case after something happened. */
    abstract X with(X it, List<E> events);

    /**
     * Returns the table.
     *
     * @return the definition, which prints itself
     */
    public final Definition<S, A, X, C> definition() {
        return table;
    }

    /**
     * Decides on a command.
     *
     * @param it the case
     * @param command what is asked for, with its evidence
     * @param actor the party that acts in law
     * @param on the day of entry
     * @return the answer, with the case after; every reason if it is refused
     */
    public final Outcome<A, X, E> decide(X it, C command, Actor actor, LocalDate on) {
        Context context = new Context(actor, done(command, on), on);
        Decision<S, A> decision = table.decide(state(it), action(command), it, command, context);
        if (decision instanceof Decision.Accepted<S, A> accepted) {
            List<E> events = List.of(event(command));
            return new Outcome.Accepted<>(with(it, events), events, accepted.warnings());
        }
        if (decision instanceof Decision.NotPermitted<S, A> not) {
            return new Outcome.NotPermitted<>(it, not.possible(), not.violations());
        }
        return decision instanceof Decision.Refused<S, A> refused
                ? new Outcome.Refused<>(it, refused.violations(), refused.warnings())
                : new Outcome.Forbidden<>(it, decision.violations());
    }

    /**
     * Returns what an actor could do with a case, given the evidence.
     *
     * @param it the case
     * @param actor the party that acts in law
     * @param on the day on which it would be done and entered
     * @return the actions
     */
    public final Set<A> permitted(X it, Actor actor, LocalDate on) {
        return table.permitted(state(it), it, new Context(actor, on, on));
    }

    /**
     * Explains what can be done with a case: who may, what fails, what is needed.
     *
     * @param it the case
     * @param actor the party that asks
     * @param on the day on which it would be done and entered
     * @return an explanation for each action that exists in the state of the case
     */
    public final List<Explanation<S, A>> explain(X it, Actor actor, LocalDate on) {
        return table.explain(state(it), it, new Context(actor, on, on));
    }
}
