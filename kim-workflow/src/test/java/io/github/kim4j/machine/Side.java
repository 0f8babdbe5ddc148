package io.github.kim4j.machine;

/**
 * One of two sides that must agree: the engine, an interpreter, an oracle, or a faulty variant of one of them.
 *
 * @param <S> the type of the states
 * @param <A> the type of the actions
 */
@FunctionalInterface
public interface Side<S, A> {
    /**
     * Answers.
     *
     * @param question what is asked
     * @return the answer
     */
    Answer<S> answer(Question<S, A> question);
}
