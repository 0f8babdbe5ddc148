package io.github.kim4j.activity;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.kim4j.core.internal.Checks;
import io.github.kim4j.core.internal.KimStyle;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * How groups are judged in a contest or an evaluation (<i>skema penilaian</i>): by criteria with or without weights. No source
 * knows classes of groups that hold everywhere, so a scheme has none unless its organizer made some.
 */
@Value.Immutable
@KimStyle
@JsonIgnoreProperties("schemaVersion")
@JsonPropertyOrder({"id", "name", "year", "organizer", "criteria", "classes"})
@JsonSerialize(as = ImmutableAssessmentScheme.class)
@JsonDeserialize(as = ImmutableAssessmentScheme.class)
public interface AssessmentScheme {
    /**
     * Returns what the host calls the scheme.
     *
     * @return an id of 1 to 64 characters
     */
    @NotBlank(message = "{text.blank}")
    @Size(max = 64, message = "{text.size}")
    String getId();

    /**
     * Returns the name.
     *
     * @return as published
     */
    @NotBlank(message = "{text.blank}")
    @Size(max = 300, message = "{text.size}")
    String getName();

    /**
     * Returns the year.
     *
     * @return from 1900 to 2999
     */
    int getYear();

    /**
     * Returns who organized it.
     *
     * @return as published
     */
    @NotBlank(message = "{text.blank}")
    @Size(max = 300, message = "{text.size}")
    String getOrganizer();

    /**
     * Returns what is judged.
     *
     * @return in their order, each code once; weights on all or none, and then 100 together
     */
    List<Criterion> getCriteria();

    /**
     * Returns the classes.
     *
     * @return from the lowest to the highest, each with the least total that it begins at; empty if there are none
     */
    List<ScoreClass> getClasses();

    /**
     * Returns the class of a total.
     *
     * @param total the total
     * @return the highest class that begins at or below it; empty if there is none
     */
    default Optional<ScoreClass> classOf(BigDecimal total) {
        return getClasses().stream()
                .filter(it -> it.from().compareTo(total) <= 0)
                .reduce((lower, higher) -> higher);
    }

    /**
     * Checks year, criteria, weights and classes.
     *
     * @throws IllegalArgumentException if the year is not from 1900 to 2999, there is no criterion, a code is there twice,
     *     some criteria have a weight and others none, the weights are not 100 together, or the classes do not rise
     */
    @Value.Check
    default void checkScheme() {
        Checks.that(getYear() >= 1900 && getYear() <= 2999, "year", getYear(), "1900 to 2999");
        Checks.that(!getCriteria().isEmpty(), "criteria", 0, "at least one");
        Set<String> codes = new HashSet<>();
        getCriteria().forEach(it -> Checks.that(codes.add(it.code()), "criteria", it.code(), "each code once"));
        List<BigDecimal> weights =
                getCriteria().stream().flatMap(it -> it.weight().stream()).toList();
        Checks.that(
                weights.isEmpty() || weights.size() == getCriteria().size(),
                "criteria",
                weights.size() + " weights",
                "a weight on all or on none");
        BigDecimal sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        Checks.that(
                weights.isEmpty() || sum.compareTo(Criterion.HUNDRED) == 0,
                "criteria",
                sum.toPlainString(),
                "weights that are 100 together");
        for (int i = 1; i < getClasses().size(); i++) {
            ScoreClass one = getClasses().get(i);
            Checks.that(
                    getClasses().get(i - 1).from().compareTo(one.from()) < 0,
                    "classes",
                    one.from().toPlainString(),
                    "more than the class before");
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
    static AssessmentScheme copyOf(AssessmentScheme value) {
        return ImmutableAssessmentScheme.copyOf(value);
    }

    /**
     * Returns an empty builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link AssessmentScheme}. */
    class Builder extends ImmutableAssessmentScheme.Builder {
        Builder() {}
    }
}
