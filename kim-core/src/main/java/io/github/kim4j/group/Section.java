package io.github.kim4j.group;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.kim4j.core.internal.Checks;
import java.util.Optional;

/**
 * A section of a board (<i>bidang, seksi</i>), named as the group names it.
 *
 * <pre>{@code
 * new Section("Bidang Pengolah Informasi", Optional.of(SectionKind.PROCESSING));
 * }</pre>
 *
 * @param name 1 to 150 characters without control characters or outer blanks
 * @param kind what it does; empty if it is something else or not told
 */
@JsonPropertyOrder({"name", "kind"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Section(String name, Optional<SectionKind> kind) {
    private static final int MAX_LENGTH = 150;

    /**
     * Checks the name.
     *
     * @param name the name
     * @param kind what it does
     * @throws IllegalArgumentException if the name is empty, too long, or has control characters or outer blanks
     */
    public Section {
        Checks.line("name", name, MAX_LENGTH);
        requireNonNull(kind, "kind");
    }
}
