package io.github.kim4j.json;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a document (<i>hasil pembacaan</i>): its value, or what is wrong with it.
 *
 * @param <T> the type that was asked for
 */
public final class Reading<T> {
    private final @Nullable T value;
    private final List<Fault> faults;
    private final List<String> ignored;

    private Reading(@Nullable T value, List<Fault> faults, List<String> ignored) {
        this.value = value;
        this.faults = List.copyOf(faults);
        this.ignored = List.copyOf(ignored);
    }

    static <T> Reading<T> of(T value, List<String> ignored) {
        return new Reading<>(requireNonNull(value, "value"), List.of(), ignored);
    }

    static <T> Reading<T> refused(List<Fault> faults) {
        return new Reading<>(null, faults.size() > KimJson.MAX_FAULTS ? first(faults) : faults, List.of());
    }

    private static List<Fault> first(List<Fault> faults) {
        Fault more = Fault.at("", "json.more", Map.of("told", Integer.toString(KimJson.MAX_FAULTS)));
        return Stream.concat(faults.stream().limit(KimJson.MAX_FAULTS), Stream.of(more))
                .toList();
    }

    /**
     * Returns the value.
     *
     * @return empty if and only if there are faults
     */
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /**
     * Returns what is wrong, all at once as far as it can be told: constraints are judged once the text and its fields are
     * clean, so that mending those may bring further faults to light.
     *
     * @return the faults: doubled keys first, then by place; empty if there is a value. Of more than
     *     {@link KimJson#MAX_FAULTS} the first, and {@code json.more} after them
     */
    public List<Fault> faults() {
        return faults;
    }

    /**
     * Returns what is in the document and not in the value, because a later version of this library wrote it and the field
     * is not known to this one. Whoever writes the value in the place of the document loses it.
     *
     * <p>In a document of this version or of an earlier one an unknown field is a fault, most often a slip of the pen.
     *
     * @return JSON pointers, such as {@code /channels/0/verifiedOn}, as many as {@link KimJson#MAX_FAULTS} at most; empty if
     *     there are faults
     */
    public List<String> ignored() {
        return ignored;
    }

    /**
     * Returns the value, for callers to whom a fault is a mistake of their own.
     *
     * @return the value
     * @throws IllegalArgumentException if there are faults; its message has their codes and places
     */
    public T orThrow() {
        return value().orElseThrow(
                        () -> new IllegalArgumentException("document: " + places() + " (expected: no fault)"));
    }

    private String places() {
        return faults.stream()
                .map(fault -> fault.code() + " at \"" + fault.pointer() + "\"")
                .collect(Collectors.joining(", "));
    }

    /**
     * Returns a text for logs, without the value.
     *
     * @return for example {@code Reading[json.missing at "/id"]}, or {@code Reading[value]}
     */
    @Override
    public String toString() {
        return "Reading[" + (faults.isEmpty() ? "value" : places()) + "]";
    }
}
