package io.github.kim4j.machine;

import java.util.Set;
import java.util.TreeSet;

/**
 * What a side answers.
 *
 * @param kind the name of the decision, such as {@code Accepted}
 * @param after the state after; the one before if it was not accepted
 * @param refusing the codes of the rules that refuse
 * @param warning the codes of the rules that warn
 * @param <S> the type of the states
 */
public record Answer<S>(String kind, S after, Set<String> refusing, Set<String> warning) {
    /** The answer that lets the case go on. */
    public static final String ACCEPTED = "Accepted";
    /** The answer to one whose act it would be, with reasons. */
    public static final String REFUSED = "Refused";
    /** The answer to one whose act it is not. */
    public static final String FORBIDDEN = "Forbidden";
    /** The answer where the table has no such row. */
    public static final String NOT_PERMITTED = "NotPermitted";

    /**
     * Sorts the codes, so that two answers are compared at a glance.
     *
     * @param kind the name of the decision
     * @param after the state after
     * @param refusing the codes of the rules that refuse
     * @param warning the codes of the rules that warn
     */
    public Answer {
        refusing = new TreeSet<>(refusing);
        warning = new TreeSet<>(warning);
    }

    /**
     * Returns an answer without any rule.
     *
     * @param kind {@link #FORBIDDEN} or {@link #NOT_PERMITTED}
     * @param from the state before, which stays
     * @param <S> the type of the states
     * @return the answer
     */
    public static <S> Answer<S> without(String kind, S from) {
        return new Answer<>(kind, from, Set.of(), Set.of());
    }
}
