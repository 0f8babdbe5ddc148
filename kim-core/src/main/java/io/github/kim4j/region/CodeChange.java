package io.github.kim4j.region;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;

/**
 * What an edition did to one region code of the edition before (perubahan kode wilayah).
 *
 * <p>An edition tells when the ministry listed a change; the local law behind it is often years older.
 *
 * @param kind what was done
 * @param before the code and name in the edition before
 * @param after the code and name in the edition that changed it; of a retired code the unit into which it was merged,
 *     empty if none is known
 * @param by the edition that changed it
 * @param confidence how well it is known that the one became the other
 * @legal the decrees which {@link Succession#editions()} names; what became what is our reading of them
 */
@JsonPropertyOrder({"kind", "before", "after", "by", "confidence"})
public record CodeChange(Kind kind, Region before, Optional<Region> after, Edition by, Confidence confidence) {
    /**
     * Makes a change of its parts.
     *
     * @param kind what was done
     * @param before the code and name before
     * @param after the code and name after; empty if none is known
     * @param by the edition that changed it
     * @param confidence how well it is known
     */
    public CodeChange {
        requireNonNull(kind, "kind");
        requireNonNull(before, "before");
        requireNonNull(after, "after");
        requireNonNull(by, "by");
        requireNonNull(confidence, "confidence");
    }

    /** What was done to a code (jenis perubahan). */
    public enum Kind {
        /** The code stayed, the name differs: a new name, or only another spelling. */
        RENAMED,
        /** The same place got another code, as all of Papua did when its provinces were divided. */
        RECODED,
        /** The same place in the same district became a desa, kelurahan or desa adat, and so got another code. */
        STATUS_CHANGED,
        /** The same place came to another district, as by the division of a district. */
        MOVED,
        /** The code ended: the unit was merged into another, or no successor is known. */
        RETIRED;

        /**
         * Returns the stable code of this kind, equal to its name.
         *
         * @return the code, such as {@code RECODED}
         */
        public String code() {
            return name();
        }
    }

    /** How well a change is known (tingkat kepastian), from the best to the least. */
    public enum Confidence {
        /** The same code, or a decree or law says so. */
        EXACT,
        /** One unit only has that name, or nearly that name, in the place where it must be. */
        MATCHED,
        /** Several units may be the successor. */
        AMBIGUOUS,
        /** No successor was found, which does not prove that there is none. */
        NONE;

        /**
         * Returns the stable code of this confidence, equal to its name.
         *
         * @return the code, such as {@code MATCHED}
         */
        public String code() {
            return name();
        }
    }
}
