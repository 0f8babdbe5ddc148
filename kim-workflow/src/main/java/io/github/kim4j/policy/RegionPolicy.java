package io.github.kim4j.policy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.kim4j.core.internal.Checks;
import io.github.kim4j.core.internal.KimStyle;
import io.github.kim4j.group.GroupLevel;
import io.github.kim4j.law.LegalBasis;
import io.github.kim4j.region.RegionCode;
import io.github.kim4j.region.RegionKind;
import io.github.kim4j.validation.KnownRegion;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The rules of one region on its groups (<i>kebijakan daerah</i>), as data with a source for each parameter.
 *
 * <p>A policy of which some rules have no chain is <em>incomplete</em>: it can be read and shown, but no lifecycle can be
 * made from it, and {@link #undecided()} names what the region must decide.
 *
 * <pre>{@code
 * RegionPolicy muba = Policies.bundled().of("16.06");
 * muba.rules(GroupLevel.VILLAGE, RegionKind.DESA, LocalDate.of(2024, 10, 22));
 * }</pre>
 */
@Value.Immutable
@KimStyle
@JsonPropertyOrder({
    "region",
    "timeLines",
    "communicationOffice",
    "legalSection",
    "placeOfSigning",
    "standingBases",
    "numberPattern",
    "note"
})
@JsonSerialize(as = ImmutableRegionPolicy.class)
@JsonDeserialize(as = ImmutableRegionPolicy.class)
public interface RegionPolicy {
    /** The most standing bases: 20. */
    int MAX_BASES = 20;

    /**
     * Returns the regency or city.
     *
     * @return its code
     */
    @KnownRegion
    RegionCode getRegion();

    /**
     * Returns the rules by level and kind of region.
     *
     * @return at least one
     */
    List<@Valid TimeLine> getTimeLines();

    /**
     * Returns the office that looks after the groups (<i>dinas yang membidangi komunikasi dan informatika</i>).
     *
     * @return its name and short name; empty if no source tells
     */
    Optional<@Valid Parameter<OfficeName>> getCommunicationOffice();

    /**
     * Returns the section that checks drafts of decrees (<i>bagian hukum</i>).
     *
     * @return its name and short name; empty if no source tells
     */
    Optional<@Valid Parameter<OfficeName>> getLegalSection();

    /**
     * Returns where decrees of the region are signed (<i>tempat penetapan</i>).
     *
     * @return a place of 1 to 100 characters, for example <i>Sekayu</i>; empty if no source tells
     */
    Optional<@Valid Parameter<String>> getPlaceOfSigning();

    /**
     * Returns the regulations that stand among the bases of each decree of the region (<i>dasar hukum tetap</i>): the law
     * that formed it and its own regulations.
     *
     * @return at most {@value #MAX_BASES}, in the order in which decrees cite them; empty if none is known
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<@Valid LegalBasis> getStandingBases();

    /**
     * Returns the form in which the decrees of the region are numbered.
     *
     * @return the pattern; empty if no source tells
     */
    Optional<@Valid Parameter<NumberPattern>> getNumberPattern();

    /**
     * Returns what a reader should know about the sources.
     *
     * @return a text in Indonesian; empty if there is nothing to say
     */
    Optional<@Size(max = 2000, message = "{text.size}") String> getNote();

    /**
     * Returns the time line for a level and a kind of region.
     *
     * @param level the level of a group
     * @param kind the kind of its region
     * @return the line for that very kind, else the line for every kind; empty if there is none
     */
    default Optional<TimeLine> timeLine(GroupLevel level, RegionKind kind) {
        return Stream.of(Optional.of(kind), Optional.<RegionKind>empty())
                .flatMap(wanted -> getTimeLines().stream()
                        .filter(line ->
                                line.getLevel() == level && line.getUnitKind().equals(wanted)))
                .findFirst();
    }

    /**
     * Returns the rules of a day.
     *
     * @param level the level of a group
     * @param kind the kind of its region
     * @param day the day on which something was done
     * @return the rules; empty if the region has none for that level, kind and day
     */
    default Optional<Rules> rules(GroupLevel level, RegionKind kind, LocalDate day) {
        return timeLine(level, kind).flatMap(line -> line.on(day));
    }

    /**
     * Returns what the region must decide before a lifecycle can be made.
     *
     * @return each time line and period without a chain; empty if the policy is complete
     */
    default List<Undecided> undecided() {
        return getTimeLines().stream()
                .flatMap(line -> line.getPeriods().stream()
                        .filter(rules -> rules.getChain().isEmpty())
                        .map(rules -> new Undecided(line.getLevel(), line.getUnitKind(), rules.getSince())))
                .toList();
    }

    /**
     * Says the policy in sentences: who recognizes, then each rule with its source, then what no source tells.
     *
     * <pre>{@code
     * Policies.bundled().of("16.06").explain(Locale.ENGLISH).get(0);
     * // In Kabupaten Musi Banyuasin a group of a village or kelurahan is recognized when the Bupati has issued a decree. [...]
     * }</pre>
     *
     * @param locale the language asked for; sources that report and the note are Indonesian
     * @return the sentences, at least one
     */
    default List<String> explain(Locale locale) {
        return Explanation.of(this, locale);
    }

    /**
     * Checks that no two time lines are for the same groups.
     *
     * @throws IllegalArgumentException if there is no time line, two for the same level and kind, more than {@value #MAX_BASES}
     *     standing bases, or the place of signing is no line of up to 100 characters
     */
    @Value.Check
    default void check() {
        Checks.that(!getTimeLines().isEmpty(), "timeLines", "none", "at least one");
        Checks.that(
                getStandingBases().size() <= MAX_BASES,
                "standingBases",
                getStandingBases().size() + " entries",
                "at most " + MAX_BASES);
        getPlaceOfSigning().ifPresent(place -> Checks.line("placeOfSigning", place.value(), 100));
        HashSet<String> seen = new HashSet<>();
        for (TimeLine line : getTimeLines()) {
            String key = line.getLevel() + " "
                    + line.getUnitKind().map(RegionKind::name).orElse("(every kind)");
            Checks.that(seen.add(key), "timeLines", key, "each level and kind once");
        }
    }

    /**
     * Returns a builder filled with this value.
     *
     * @return a new builder
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Returns an immutable copy.
     *
     * @param value any implementation
     * @return a value equal to it; the very same if it is immutable already
     */
    static RegionPolicy copyOf(RegionPolicy value) {
        return ImmutableRegionPolicy.copyOf(value);
    }

    /**
     * Returns an empty builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RegionPolicy}. */
    class Builder extends ImmutableRegionPolicy.Builder {
        Builder() {}
    }
}
