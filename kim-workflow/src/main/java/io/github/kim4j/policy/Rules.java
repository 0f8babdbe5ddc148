package io.github.kim4j.policy;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.kim4j.core.internal.Checks;
import io.github.kim4j.core.internal.KimStyle;
import io.github.kim4j.group.OfficerRole;
import io.github.kim4j.person.Occupation;
import io.github.kim4j.time.Term;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * The rules of a region from one day on. What the region has not decided is absent.
 *
 * <pre>{@code
 * Rules rules = Rules.builder()
 *         .chain(new Parameter<>(Chain.of(Set.of(OfficeKind.BUPATI)), basis))
 *         .build();
 * }</pre>
 */
@Value.Immutable
@KimStyle
@JsonPropertyOrder({
    "since",
    "chain",
    "registration",
    "minimumMembers",
    "maximumMembers",
    "minimumAge",
    "officerMinimumAge",
    "barredOccupations",
    "requiredOfficers",
    "articlesRequired",
    "minutesNumbered",
    "termYears",
    "yearTermEnd",
    "reelectionLimit",
    "oneGroupPerUnit",
    "oneBoardPerPerson",
    "dormancyMonths",
    "suspension",
    "deadlines",
    "decreeMayPrecedeMinutes",
    "retentionYears"
})
@JsonSerialize(as = ImmutableRules.class)
@JsonDeserialize(as = ImmutableRules.class)
public interface Rules {
    /** The most entries of a list in the rules: 50. */
    int MAX_LISTED = 50;

    /**
     * Returns the first day of these rules.
     *
     * @return empty if they hold from the beginning
     */
    Optional<LocalDate> getSince();

    /**
     * Returns which offices recognize a group.
     *
     * @return empty if no source tells; then no lifecycle can be made
     */
    Optional<@Valid Parameter<Chain>> getChain();

    /**
     * Returns whether a group registers at the communication office.
     *
     * @return empty if groups do not register, or no source tells
     */
    Optional<@Valid Parameter<Registration>> getRegistration();

    /**
     * Returns how many members a group has at least.
     *
     * @return a number of persons; empty if there is no such rule
     */
    Optional<@Valid Parameter<Integer>> getMinimumMembers();

    /**
     * Returns how many members a group has at most.
     *
     * @return a number of persons; empty if there is no such rule
     */
    Optional<@Valid Parameter<Integer>> getMaximumMembers();

    /**
     * Returns how old a member is at least.
     *
     * @return years completed on the day of the deliberation; empty if there is no such rule
     */
    Optional<@Valid Parameter<Integer>> getMinimumAge();

    /**
     * Returns how old an officer is at least.
     *
     * @return years completed on the day of the deliberation; empty if there is no such rule
     */
    Optional<@Valid Parameter<Integer>> getOfficerMinimumAge();

    /**
     * Returns whose occupation keeps them from joining.
     *
     * @return the occupations; empty if there is no such rule
     */
    Optional<@Valid Parameter<List<Occupation>>> getBarredOccupations();

    /**
     * Returns which tasks a board must fill.
     *
     * @return the roles; empty if there is no such rule
     */
    Optional<@Valid Parameter<List<OfficerRole>>> getRequiredOfficers();

    /**
     * Returns whether a group must have articles of association (<i>AD/ART</i>).
     *
     * @return true if it must; empty if there is no such rule
     */
    Optional<@Valid Parameter<Boolean>> getArticlesRequired();

    /**
     * Returns whether the minutes of the deliberation must have a number (<i>berita acara bernomor</i>).
     *
     * @return true if they must; empty if there is no such rule
     */
    Optional<@Valid Parameter<Boolean>> getMinutesNumbered();

    /**
     * Returns how long a board is elected for at most.
     *
     * @return a number of years; empty if there is no such rule
     */
    Optional<@Valid Parameter<Integer>> getTermYears();

    /**
     * Returns which days a term in years means (<i>akhir masa bakti yang ditulis dengan tahun</i>).
     *
     * @return the rule; empty if no source tells, and then a day in the first or last year is uncertain
     */
    Optional<@Valid Parameter<Term.YearRule>> getYearTermEnd();

    /**
     * Returns for how many terms the same person may sit in the board.
     *
     * @return the limit; empty if there is no such rule
     */
    Optional<@Valid Parameter<ReelectionLimit>> getReelectionLimit();

    /**
     * Returns whether a region has one group at most at this level.
     *
     * @return true if a second one is refused; empty if there is no such rule
     */
    Optional<@Valid Parameter<Boolean>> getOneGroupPerUnit();

    /**
     * Returns whether nobody may be in the boards of two groups (<i>rangkap jabatan</i>).
     *
     * @return true if that is refused; empty if there is no such rule
     */
    Optional<@Valid Parameter<Boolean>> getOneBoardPerPerson();

    /**
     * Returns after how long without activity a group counts as dormant (<i>mati suri</i>).
     *
     * @return a number of months, 1 to 1,200; empty if there is no such rule
     */
    Optional<@Valid Parameter<Integer>> getDormancyMonths();

    /**
     * Returns whether a recognized group can be suspended (<i>pembekuan</i>). No source that was found knows it; a region
     * that does says so here.
     *
     * @return true if it can; empty or false if the region does not know suspension
     */
    Optional<@Valid Parameter<Boolean>> getSuspension();

    /**
     * Returns how long the steps may take. No source that was found has such a time limit.
     *
     * @return the deadlines, each step once; empty if there is no such rule
     */
    Optional<@Valid Parameter<List<Deadline>>> getDeadlines();

    /**
     * Returns whether a decree dated before the minutes is taken with a warning.
     *
     * @return true for a warning; empty or false if it is refused
     */
    Optional<@Valid Parameter<Boolean>> getDecreeMayPrecedeMinutes();

    /**
     * Returns how long data of members are kept after they left (<i>masa simpan data anggota</i>).
     *
     * @return a number of years, 0 to 100; empty if there is no such rule
     */
    Optional<@Valid Parameter<Integer>> getRetentionYears();

    /**
     * Tells whether these rules have begun on a day; they hold until the next begin.
     *
     * @param day the day
     * @return whether they have
     */
    default boolean begunOn(LocalDate day) {
        return getSince().map(since -> !day.isBefore(since)).orElse(true);
    }

    /**
     * Says the rules in sentences, each with its source; first who recognizes, last what is not decided.
     *
     * @param locale the language asked for
     * @return the sentences, at least one
     */
    default List<String> explain(Locale locale) {
        return Explanation.of(this, locale);
    }

    /**
     * Checks that numbers are possible at all and lists are short.
     *
     * @throws IllegalArgumentException if a number of persons or years is not positive, an age not 0 to 120, dormancy not 1 to 1,200 months or retention not 0 to 100 years, if a list has more than {@value #MAX_LISTED}
     *     entries or names something twice
     */
    @Value.Check
    default void check() {
        positive("minimumMembers", getMinimumMembers());
        positive("maximumMembers", getMaximumMembers());
        positive("termYears", getTermYears());
        within("dormancyMonths", getDormancyMonths(), 1, 1200);
        within("retentionYears", getRetentionYears(), 0, 100);
        within("minimumAge", getMinimumAge(), 0, 120);
        within("officerMinimumAge", getOfficerMinimumAge(), 0, 120);
        listed("barredOccupations", getBarredOccupations(), Function.identity());
        listed("requiredOfficers", getRequiredOfficers(), Function.identity());
        listed("deadlines", getDeadlines(), Deadline::step);
    }

    private static void positive(String name, Optional<Parameter<Integer>> parameter) {
        parameter.ifPresent(p -> Checks.that(p.value() > 0, name, p.value(), "at least 1"));
    }

    private static void within(String name, Optional<Parameter<Integer>> parameter, int least, int most) {
        parameter.ifPresent(
                p -> Checks.that(p.value() >= least && p.value() <= most, name, p.value(), least + " to " + most));
    }

    private static <E> void listed(String name, Optional<Parameter<List<E>>> parameter, Function<E, ?> key) {
        parameter.map(Parameter::value).ifPresent(list -> {
            Checks.that(list.size() <= MAX_LISTED, name, list.size() + " entries", "at most " + MAX_LISTED);
            long different = list.stream().map(key).distinct().count();
            Checks.that(different == list.size(), name, "one twice", "each once");
        });
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
    static Rules copyOf(Rules value) {
        return ImmutableRules.copyOf(value);
    }

    /**
     * Returns an empty builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Rules}. */
    class Builder extends ImmutableRules.Builder {
        Builder() {}
    }
}
