package io.github.kim4j.activity;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.kim4j.core.internal.Checks;
import io.github.kim4j.core.internal.KimStyle;
import io.github.kim4j.group.GroupId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * How one group was judged (<i>penilaian</i>). It names no juror. The total is what was published, since organizers count
 * otherwise too; {@link #weighted} tells what the weights of the scheme give.
 */
@Value.Immutable
@KimStyle
@JsonIgnoreProperties("schemaVersion")
@JsonPropertyOrder({"scheme", "group", "assessedOn", "scores", "total", "result"})
@JsonSerialize(as = ImmutableAssessment.class)
@JsonDeserialize(as = ImmutableAssessment.class)
public interface Assessment {
    /**
     * Returns the scheme.
     *
     * @return its id
     */
    @NotBlank(message = "{text.blank}")
    @Size(max = 64, message = "{text.size}")
    String getScheme();

    /**
     * Returns the group.
     *
     * @return its id
     */
    GroupId getGroup();

    /**
     * Returns the day.
     *
     * @return empty if no source tells
     */
    Optional<LocalDate> getAssessedOn();

    /**
     * Returns the scores.
     *
     * @return each criterion once; empty if they are not published
     */
    List<Score> getScores();

    /**
     * Returns the total.
     *
     * @return as published, from 0 to 1,000,000 with at most 6 decimals and no zeros at their end; empty if it is not
     */
    Optional<BigDecimal> getTotal();

    /**
     * Returns what came of it.
     *
     * @return a class or an award, as published; empty if it is not
     */
    Optional<@Size(max = 200, message = "{text.size}") String> getResult();

    /**
     * Returns the sum of the scores, each by the weight of its criterion in percent.
     *
     * @param scheme the scheme of this assessment
     * @return exact; empty if the scheme is another one or has no weights, or a criterion has no score
     */
    default Optional<BigDecimal> weighted(AssessmentScheme scheme) {
        Map<String, BigDecimal> points =
                getScores().stream().collect(Collectors.toMap(Score::criterion, Score::points));
        boolean whole = scheme.getId().equals(getScheme())
                && scheme.getCriteria().stream()
                        .allMatch(it -> it.weight().isPresent() && points.containsKey(it.code()));
        return whole
                ? Optional.of(scheme.getCriteria().stream()
                        .map(it -> it.weight().orElseThrow().multiply(points.getOrDefault(it.code(), BigDecimal.ZERO)))
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .movePointLeft(2))
                : Optional.empty();
    }

    /**
     * Checks that every criterion is judged once, and the total, which loses the zeros at its end.
     *
     * @return an equal value, but for these zeros
     * @throws IllegalArgumentException if there are two scores for one criterion, or the total is out of its range
     */
    @Value.Check
    default Assessment checked() {
        Set<String> judged = new HashSet<>();
        getScores()
                .forEach(
                        it -> Checks.that(judged.add(it.criterion()), "scores", it.criterion(), "each criterion once"));
        Optional<BigDecimal> bare = getTotal().map(total -> Score.number("total", total));
        return bare.equals(getTotal()) ? this : toBuilder().total(bare).build();
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
    static Assessment copyOf(Assessment value) {
        return ImmutableAssessment.copyOf(value);
    }

    /**
     * Returns an empty builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Assessment}. */
    class Builder extends ImmutableAssessment.Builder {
        Builder() {}
    }
}
