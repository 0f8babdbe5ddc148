package io.github.kim4j.decree.document;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.kim4j.core.internal.Checks;

/**
 * A region as an annex names it (<i>wilayah</i>): the word of its kind and its name apart.
 *
 * @param term what the unit is called, for example <i>Desa</i> or <i>Nagari</i>
 * @param name its name; its code where the bundled edition has no such region
 */
@JsonPropertyOrder({"term", "name"})
public record AnnexPlace(String term, String name) {
    /**
     * Checks that both are lines of text.
     *
     * @param term what the unit is called
     * @param name its name
     * @throws IllegalArgumentException if one is empty, longer than 100 characters, or has control characters or outer
     *     blanks
     */
    public AnnexPlace {
        Checks.line("term", term, 100);
        Checks.line("name", name, 100);
    }

    /**
     * Returns term and name.
     *
     * @return for example <i>Desa Toman</i>
     */
    public String text() {
        return term + " " + name;
    }
}
