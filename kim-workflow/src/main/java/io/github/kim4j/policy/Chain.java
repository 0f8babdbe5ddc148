package io.github.kim4j.policy;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.kim4j.core.internal.Checks;
import io.github.kim4j.decree.OfficeKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The papers that recognize a group, in their order (<i>rantai pengakuan</i>): 1 to 4 links, each a kind of paper and the
 * offices of which one suffices. No office stands in two links.
 *
 * <p>No national rule says who recognizes; regions do, each in its own way.
 *
 * <pre>{@code
 * Chain.of(Set.of(OfficeKind.BUPATI));                                     // Musi Banyuasin
 * Chain.of(Set.of(OfficeKind.KEPALA_DESA, OfficeKind.LURAH));              // one of the two
 * Chain.of(Set.of(OfficeKind.LURAH), Set.of(OfficeKind.WALI_KOTA));        // first the one, then the other
 * Chain.of(List.of(Link.of(OfficeKind.BUPATI), new Link(Set.of(OfficeKind.LPM), PaperKind.RECOMMENDATION)));
 * }</pre>
 */
public final class Chain {
    /** The most links of a chain: 4. */
    public static final int MAX_LINKS = 4;

    private final List<Link> links;

    private Chain(List<Link> links) {
        this.links = links;
    }

    /**
     * Returns the chain of some links, each of them a decree.
     *
     * @param links 1 to {@value #MAX_LINKS} sets of offices, none empty
     * @return the chain
     * @throws IllegalArgumentException if there are none or too many, one is empty, or an office stands in two
     */
    @SafeVarargs
    public static Chain of(Set<OfficeKind>... links) {
        List<Link> all = new ArrayList<>();
        for (Set<OfficeKind> link : links) {
            all.add(Link.of(link));
        }
        return of(all);
    }

    /**
     * Returns the chain of some links.
     *
     * @param links 1 to {@value #MAX_LINKS} links
     * @return the chain
     * @throws IllegalArgumentException if there are none or too many, or an office stands in two
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Chain of(List<Link> links) {
        requireNonNull(links, "links");
        Checks.that(!links.isEmpty() && links.size() <= MAX_LINKS, "chain", links.size() + " links", "1 to 4 links");
        Set<OfficeKind> seen = EnumSet.noneOf(OfficeKind.class);
        for (Link link : links) {
            for (OfficeKind office : link.authorities()) {
                Checks.that(seen.add(office), "chain", office, "each office once");
            }
        }
        return new Chain(List.copyOf(links));
    }

    /**
     * Returns the links.
     *
     * @return the links, in the order in which they decide
     */
    @JsonValue
    public List<Link> links() {
        return links;
    }

    /**
     * Returns all offices of the chain.
     *
     * @return the offices, the lower ones first
     */
    public Set<OfficeKind> offices() {
        Set<OfficeKind> all = EnumSet.noneOf(OfficeKind.class);
        links.forEach(link -> all.addAll(link.authorities()));
        return Collections.unmodifiableSet(all);
    }

    /**
     * Returns the place of an office.
     *
     * @param office the office
     * @return the index of its link, from 0; empty if it is in none
     */
    public OptionalInt linkOf(OfficeKind office) {
        return IntStream.range(0, links.size())
                .filter(i -> links.get(i).authorities().contains(office))
                .findFirst();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Chain chain && chain.links.equals(links);
    }

    @Override
    public int hashCode() {
        return links.hashCode();
    }

    /**
     * Returns the links as text.
     *
     * @return for example {@code [[LURAH], [WALI_KOTA]]}
     */
    @Override
    public String toString() {
        return links.toString();
    }
}
