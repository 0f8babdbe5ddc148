package io.github.kim4j.policy;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.kim4j.law.Basis;
import jakarta.validation.Valid;

/**
 * One rule of a region with its source. A parameter without a source does not exist.
 *
 * @param value what the region decided
 * @param basis where that is written, or who said so
 * @param <T> the type of the value
 */
@JsonPropertyOrder({"value", "basis"})
public record Parameter<T>(
        @JsonProperty(required = true) T value, @Valid Basis basis) {
    /**
     * Checks that both are there.
     *
     * @param value what the region decided
     * @param basis where that is written, or who said so
     */
    public Parameter {
        requireNonNull(value, "value");
        requireNonNull(basis, "basis");
    }
}
