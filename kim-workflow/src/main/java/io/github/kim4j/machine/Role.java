package io.github.kim4j.machine;

import io.github.kim4j.core.internal.Codes;

/**
 * A party that acts in law in a lifecycle, such as an office or the residents.
 *
 * @param code 1 to 40 capitals, digits and underscores, beginning with a capital; the key of its label
 */
public record Role(String code) {
    /**
     * Checks the code.
     *
     * @param code the code
     * @throws IllegalArgumentException if it has not the form of a code
     */
    public Role {
        Codes.check("role", code);
    }

    /**
     * Returns the role of a code.
     *
     * @param code the code
     * @return the role
     * @throws IllegalArgumentException if it has not the form of a code
     */
    public static Role of(String code) {
        return new Role(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
