package io.github.kim4j.decree.document;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.kim4j.core.internal.Checks;
import java.util.Optional;

/**
 * Where a decree is signed (<i>ruang tanda tangan</i>).
 *
 * @param office the title in capitals, after <i>Pj.</i> or the like where somebody acts for the holder
 * @param name the name as it is printed; {@value #NOBODY} in a specimen; empty where it is not known and stays open
 * @param civilServant whether rank and NIP stand under the name (convention: not for heads of region and of villages)
 */
@JsonPropertyOrder({"office", "name", "civilServant"})
public record SignatureBlock(String office, Optional<String> name, boolean civilServant) {
    /** What a specimen has in the place of a name. */
    public static final String NOBODY = "(nama)";

    /**
     * Checks that office and name are lines of text.
     *
     * @param office the title
     * @param name the name as it is printed
     * @param civilServant whether rank and NIP stand under the name
     * @throws IllegalArgumentException if one is empty, longer than 200 characters, or has control characters or outer
     *     blanks
     */
    public SignatureBlock {
        Checks.line("office", office, 200);
        requireNonNull(name, "name").ifPresent(text -> Checks.line("name", text, 200));
    }
}
