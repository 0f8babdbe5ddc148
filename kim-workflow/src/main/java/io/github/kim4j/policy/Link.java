package io.github.kim4j.policy;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.kim4j.core.internal.Checks;
import io.github.kim4j.decree.OfficeKind;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One paper of a chain of recognition and who may give it (<i>mata rantai pengakuan</i>).
 *
 * <p>In JSON the kind of paper is left out where it is a decree.
 *
 * <pre>{@code
 * Link.of(OfficeKind.KEPALA_DESA, OfficeKind.LURAH);                    // a decree of one of the two
 * new Link(Set.of(OfficeKind.LPM), PaperKind.RECOMMENDATION);          // a recommendation
 * }</pre>
 *
 * @param authorities the offices or bodies of which one suffices, at least one
 * @param paper the kind of paper
 */
@JsonPropertyOrder({"authorities", "paper"})
public record Link(
        Set<OfficeKind> authorities,

        @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = Link.Decrees.class)
        PaperKind paper) {
    /**
     * Checks that there is an authority, and puts them in the order of their levels, the lowest first.
     *
     * @param authorities the offices or bodies of which one suffices
     * @param paper the kind of paper
     * @throws IllegalArgumentException if there is no authority
     */
    public Link {
        Checks.that(!authorities.isEmpty(), "link", authorities, "at least one office");
        authorities = Collections.unmodifiableSet(EnumSet.copyOf(authorities));
        requireNonNull(paper, "paper");
    }

    /**
     * Returns a link whose paper is a decree.
     *
     * @param authorities the offices of which one suffices, at least one
     * @return the link
     * @throws IllegalArgumentException if there is none, or one stands there twice
     */
    public static Link of(OfficeKind... authorities) {
        return of(List.of(authorities));
    }

    /**
     * Returns a link whose paper is a decree.
     *
     * @param authorities the offices of which one suffices, at least one
     * @return the link
     * @throws IllegalArgumentException if there is none, or one stands there twice
     */
    public static Link of(Collection<OfficeKind> authorities) {
        return read(authorities, Optional.empty());
    }

    @JsonCreator
    static Link read(
            @JsonProperty("authorities") Collection<OfficeKind> authorities,
            @JsonProperty("paper") Optional<PaperKind> paper) {
        Set<OfficeKind> different = new HashSet<>(authorities);
        Checks.that(different.size() == authorities.size(), "link", authorities, "each office once");
        return new Link(different, paper.orElse(PaperKind.DECREE));
    }

    /**
     * Returns the link as text.
     *
     * @return for example {@code [KEPALA_DESA, LURAH]} or {@code [LPM] (RECOMMENDATION)}
     */
    @Override
    public String toString() {
        return authorities + (paper == PaperKind.DECREE ? "" : " (" + paper + ")");
    }

    /** Equals what is left out in JSON; Jackson asks. */
    static final class Decrees {
        @Override
        public boolean equals(Object value) {
            return value == PaperKind.DECREE;
        }

        @Override
        public int hashCode() {
            return PaperKind.DECREE.hashCode();
        }
    }
}
