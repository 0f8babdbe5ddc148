package io.github.kim4j.machine;

import io.github.kim4j.core.internal.Codes;

/**
 * A paper or record that a command has to bring, such as minutes.
 *
 * @param code 1 to 40 capitals, digits and underscores, beginning with a capital; the key of its label
 */
public record Evidence(String code) {
    /**
     * Checks the code.
     *
     * @param code the code
     * @throws IllegalArgumentException if it has not the form of a code
     */
    public Evidence {
        Codes.check("evidence", code);
    }

    /**
     * Returns the evidence of a code.
     *
     * @param code the code
     * @return the evidence
     * @throws IllegalArgumentException if it has not the form of a code
     */
    public static Evidence of(String code) {
        return new Evidence(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
