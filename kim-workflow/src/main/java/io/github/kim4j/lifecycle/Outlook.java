package io.github.kim4j.lifecycle;

import static java.util.Objects.requireNonNull;

import io.github.kim4j.decree.Office;
import io.github.kim4j.law.Basis;
import io.github.kim4j.policy.PaperKind;
import java.util.List;
import java.util.Optional;

/**
 * What recognition of a group still needs (<i>yang masih diperlukan</i>): the chain of its region, link by link.
 *
 * @param links the links in the order in which they decide
 * @param basis where the chain comes from
 */
public record Outlook(List<Link> links, Basis basis) {
    /**
     * Copies the links.
     *
     * @param links the links in the order in which they decide
     * @param basis where the chain comes from
     */
    public Outlook {
        links = List.copyOf(links);
        requireNonNull(basis, "basis");
    }

    /**
     * One link of the chain.
     *
     * @param paperKind whether a decree or a recommendation is asked for
     * @param offices the offices of which one suffices, in the region of the group
     * @param paper the decree of one of them that stands and did not run out before the day; empty if there is none
     * @param awaited whether this is the decree that is awaited now
     */
    public record Link(PaperKind paperKind, List<Office> offices, Optional<Paper> paper, boolean awaited) {
        /**
         * Copies the offices.
         *
         * @param paperKind whether a decree or a recommendation is asked for
         * @param offices the offices of which one suffices, in the region of the group
         * @param paper the decree of one of them that stands and did not run out before the day; empty if there is none
         * @param awaited whether this is the decree that is awaited now
         */
        public Link {
            requireNonNull(paperKind, "paperKind");
            offices = List.copyOf(offices);
            requireNonNull(paper, "paper");
        }
    }

    /**
     * Returns the offices whose decree is awaited.
     *
     * @return the offices of which one suffices; empty if none is awaited
     */
    public List<Office> awaited() {
        return links.stream()
                .filter(Link::awaited)
                .findFirst()
                .map(Link::offices)
                .orElse(List.of());
    }
}
