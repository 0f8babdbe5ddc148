package io.github.kim4j.machine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Draws questions on a lifecycle: mostly those that its table has a row for, by one who may, with none, one or some of the
 * rules failing.
 *
 * @param <S> the type of the states
 * @param <A> the type of the actions
 */
public final class Questions<S extends Enum<S>, A extends Enum<A> & TypedAction<?>> {
    private static final String NOBODY = "NOBODY";

    private final List<Step<S, A>> steps;
    private final List<S> states;
    private final List<A> actions;
    private final List<String> roles;
    private final List<String> codes;
    private final S start;
    private final Random random;

    /**
     * Prepares to draw.
     *
     * @param definition a lifecycle
     * @param random the chance
     */
    public Questions(Definition<S, A, ?, ?> definition, Random random) {
        this.steps = definition.steps();
        this.states = List.of(definition.start().getDeclaringClass().getEnumConstants());
        this.actions = List.of(steps.get(0).action().getDeclaringClass().getEnumConstants());
        this.roles = steps.stream()
                .flatMap(step -> step.roles().stream())
                .map(Role::code)
                .distinct()
                .toList();
        this.codes = steps.stream()
                .flatMap(step -> step.rules().stream())
                .map(Rule::code)
                .distinct()
                .toList();
        this.start = definition.start();
        this.random = random;
    }

    /**
     * Draws a question in a state, or sometimes in any other.
     *
     * @param at where the walk is
     * @return the question
     */
    public Question<S, A> next(S at) {
        S from = chance(3) ? one(states) : stuck(at) && chance(50) ? start : at;
        List<Step<S, A>> here =
                steps.stream().filter(step -> step.from() == from).toList();
        if (here.isEmpty() || chance(8)) {
            return new Question<>(from, one(actions), failing(codes), Set.of(one(roles)), true, preferred());
        }
        Step<S, A> step = one(here);
        return new Question<>(
                from,
                step.action(),
                failing(step.rules().stream().map(Rule::code).toList()),
                roles(step),
                !chance(5),
                preferred());
    }

    private boolean stuck(S at) {
        return steps.stream().noneMatch(step -> step.from() == at && !step.to().equals(Set.of(at)));
    }

    private List<S> preferred() {
        List<S> order = new ArrayList<>(states);
        Collections.shuffle(order, random);
        return List.copyOf(order);
    }

    private Set<String> roles(Step<S, A> step) {
        Set<String> some = new TreeSet<>();
        some.add(chance(85) ? one(step.roles()).code() : chance(50) ? one(roles) : NOBODY);
        if (chance(20)) {
            some.add(one(roles));
        }
        return Collections.unmodifiableSet(some);
    }

    /** None, one, some or all of the rules of a step, and sometimes one that it does not have. */
    private Set<String> failing(List<String> own) {
        Set<String> failing = new HashSet<>();
        int dice = random.nextInt(100);
        int share = dice < 40 ? 0 : dice < 50 ? 30 : dice < 55 ? 100 : -1;
        if (share >= 0) {
            own.stream().filter(code -> chance(share)).forEach(failing::add);
        } else {
            for (int i = 0; i < dice % 3 + 1 && !own.isEmpty(); i++) {
                failing.add(one(own));
            }
        }
        if (chance(10) && !codes.isEmpty()) {
            failing.add(one(codes));
        }
        return failing.stream().collect(Collectors.toUnmodifiableSet());
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T one(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
