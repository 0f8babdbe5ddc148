package io.github.kim4j.policy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.kim4j.core.internal.Checks;
import java.util.Optional;

/**
 * What an office of the region is called (<i>nama perangkat daerah</i>).
 *
 * @param name the name, for example <i>Dinas Komunikasi dan Informatika</i>
 * @param abbreviation the short name, for example <i>Dinkominfo</i>; empty if no source has one
 */
@JsonPropertyOrder({"name", "abbreviation"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record OfficeName(String name, Optional<String> abbreviation) {
    /**
     * Checks the texts.
     *
     * @param name the name
     * @param abbreviation the short name
     * @throws IllegalArgumentException if one is empty, too long (200 and 40 characters) or has control characters
     */
    public OfficeName {
        Checks.line("name", name, 200);
        abbreviation.ifPresent(text -> Checks.line("abbreviation", text, 40));
    }
}
