package io.github.kim4j.decree.document;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.kim4j.core.internal.Checks;
import java.util.List;
import java.util.Optional;

/**
 * Where a decree is signed (<i>ruang tanda tangan</i>).
 *
 * @param above the lines above the title where somebody signs for another, such as <i>a.n. BUPATI MUSI BANYUASIN</i>; empty
 *     where the one who has the office signs
 * @param office the title of the one who signs in capitals, after <i>Pj.</i> or the like where he acts for the holder
 * @param name the name as it is printed; {@value #NOBODY} in a specimen; empty where it is not known and stays open
 * @param civilServant whether rank and NIP stand under the name (convention: not for heads of region and of villages)
 */
@JsonPropertyOrder({"above", "office", "name", "civilServant"})
public record SignatureBlock(
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> above,
        String office,
        Optional<String> name,
        boolean civilServant) {
    /** What a specimen has in the place of a name. */
    public static final String NOBODY = "(nama)";

    /**
     * Checks that all are lines of text.
     *
     * @param above the lines above the title
     * @param office the title
     * @param name the name as it is printed
     * @param civilServant whether rank and NIP stand under the name
     * @throws IllegalArgumentException if one is empty, longer than 200 characters, or has control characters or outer
     *     blanks
     */
    public SignatureBlock {
        above = List.copyOf(above);
        above.forEach(line -> Checks.line("above", line, 200));
        Checks.line("office", office, 200);
        requireNonNull(name, "name").ifPresent(text -> Checks.line("name", text, 200));
    }

    /**
     * Creates a block of one who signs as the one who has the office.
     *
     * @param office the title in capitals
     * @param name the name as it is printed
     * @param civilServant whether rank and NIP stand under the name
     */
    public SignatureBlock(String office, Optional<String> name, boolean civilServant) {
        this(List.of(), office, name, civilServant);
    }

    @JsonCreator
    static SignatureBlock read(
            @JsonProperty("above") Optional<List<String>> above,
            @JsonProperty("office") String office,
            @JsonProperty("name") Optional<String> name,
            @JsonProperty("civilServant") boolean civilServant) {
        return new SignatureBlock(above.orElse(List.of()), office, name, civilServant);
    }
}
