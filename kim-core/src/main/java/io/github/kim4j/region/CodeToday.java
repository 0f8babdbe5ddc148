package io.github.kim4j.region;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Where the region that had a code in an edition is today (kode wilayah sekarang): {@link Current}, {@link Ended}, or
 * {@link Unknown}. No answer is guessed.
 *
 * @legal the decrees which {@link Succession#editions()} names
 */
public sealed interface CodeToday {
    /**
     * Returns what was done to the code since that edition, the earliest first.
     *
     * @return the changes; empty if nothing was
     */
    List<CodeChange> changes();

    /**
     * Returns how well this answer is known: as well as the least known of the changes.
     *
     * @return the confidence; {@code EXACT} if nothing changed
     */
    default CodeChange.Confidence confidence() {
        return changes().stream()
                .map(CodeChange::confidence)
                .max(Comparator.naturalOrder())
                .orElse(CodeChange.Confidence.EXACT);
    }

    /**
     * The region is in force, with the same code, another, or the same again.
     *
     * @param region the region as it is today
     * @param changes what was done to its code, the earliest first
     */
    record Current(Region region, List<CodeChange> changes) implements CodeToday {
        /**
         * Makes an answer of its parts.
         *
         * @param region the region today
         * @param changes the changes; copied
         */
        public Current {
            requireNonNull(region, "region");
            changes = List.copyOf(changes);
        }
    }

    /**
     * The unit has ended. Its end is the first change of kind {@code RETIRED}; later ones are of the unit into which it
     * was merged.
     *
     * @param mergedInto the unit into which it was merged, as it is today; empty if no successor is known
     * @param changes what was done to its code, the earliest first; never empty
     */
    record Ended(Optional<Region> mergedInto, List<CodeChange> changes) implements CodeToday {
        /**
         * Makes an answer of its parts.
         *
         * @param mergedInto the unit of which it is a part today; empty if none is known
         * @param changes the changes; copied
         * @throws IllegalArgumentException if no change is one by which a code ends
         */
        public Ended {
            requireNonNull(mergedInto, "mergedInto");
            changes = List.copyOf(changes);
            if (changes.stream().noneMatch(change -> change.kind() == CodeChange.Kind.RETIRED)) {
                throw new IllegalArgumentException("changes: none by which the code ended (expected: one)");
            }
        }
    }

    /**
     * The question has no answer.
     *
     * @param reason why
     * @param changes what was done to the code, the earliest first, as far as it is known
     */
    record Unknown(Reason reason, List<CodeChange> changes) implements CodeToday {
        /**
         * Makes an answer of its parts.
         *
         * @param reason why
         * @param changes the changes; copied
         */
        public Unknown {
            requireNonNull(reason, "reason");
            changes = List.copyOf(changes);
        }
    }

    /** Why it is unknown where a region is today (alasan). */
    enum Reason {
        /** The edition does not have the code. */
        NOT_LISTED,
        /** The code ended, and several units may be its successor. */
        SEVERAL_CANDIDATES;

        /**
         * Returns the stable code of this reason, equal to its name.
         *
         * @return the code, such as {@code NOT_LISTED}
         */
        public String code() {
            return name();
        }
    }
}
