package io.github.kim4j.machine;

import io.github.kim4j.law.Basis;
import java.util.Locale;
import java.util.Map;

/**
 * One thing that must hold: one code, one severity, one basis, one test. A {@link Condition} needs the subject only, a
 * {@link Check} the command too. Rules are made by a {@link Vocabulary}, which has their texts.
 */
public sealed interface Rule permits Condition, Check {
    /**
     * Returns the code.
     *
     * @return stable; the key of both its texts
     */
    String code();

    /**
     * Returns which version of the rule this is. A test has no identity that could be hashed, so a test that changes gets
     * another version, and with it the definition another hash.
     *
     * @return 1 or more
     */
    int version();

    /**
     * Returns what a violation does.
     *
     * @return whether it refuses or warns
     */
    Severity severity();

    /**
     * Returns where the rule comes from.
     *
     * @return the law, a statement, a reading or a convention
     */
    Basis basis();

    /**
     * Returns the values that make this rule different from others of the same code.
     *
     * @return the values by name, such as {@code minimum = 3}; in a table each is a text, Boolean, Integer, Long,
     *     BigDecimal, LocalDate, constant of an enum, {@link Coded} or a list of these
     */
    Map<String, Object> parameters();

    /**
     * Returns what must hold.
     *
     * @param locale the language asked for
     * @return one sentence
     */
    String requirement(Locale locale);
}
