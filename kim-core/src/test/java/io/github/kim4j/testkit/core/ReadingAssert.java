package io.github.kim4j.testkit.core;

import io.github.kim4j.json.Fault;
import io.github.kim4j.json.Reading;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions on what came of reading a document. Failures tell codes and places, and neither values nor the document.
 *
 * @param <T> the type that was read
 */
public final class ReadingAssert<T> extends AbstractAssert<ReadingAssert<T>, Reading<T>> {
    ReadingAssert(Reading<T> reading) {
        super(reading, ReadingAssert.class);
    }

    /**
     * Asserts that the document has no fault.
     *
     * @return this
     */
    public ReadingAssert<T> hasNoFaults() {
        isNotNull();
        if (!actual.faults().isEmpty()) {
            throw failure("expected no fault but was %s", actual);
        }
        return this;
    }

    /**
     * Asserts that a value was read, and which.
     *
     * @param expected the value
     * @return this
     */
    public ReadingAssert<T> isValue(T expected) {
        hasNoFaults();
        if (!actual.value().filter(expected::equals).isPresent()) {
            throw failure("expected a value equal to the one given but was another");
        }
        return this;
    }

    /**
     * Asserts that there is a fault, perhaps among others.
     *
     * @param code its code
     * @param pointer its place
     * @return this
     */
    public ReadingAssert<T> hasFault(String code, String pointer) {
        isNotNull();
        if (actual.faults().stream().noneMatch(fault -> is(fault, code, pointer))) {
            throw failure("expected %s at \"%s\" but was %s", code, pointer, actual);
        }
        return this;
    }

    /**
     * Asserts that there is one fault and which.
     *
     * @param code its code
     * @param pointer its place
     * @return this
     */
    public ReadingAssert<T> hasOnlyFault(String code, String pointer) {
        hasFault(code, pointer);
        if (actual.faults().size() > 1) {
            throw failure("expected only %s at \"%s\" but was %s", code, pointer, actual);
        }
        return this;
    }

    private static boolean is(Fault fault, String code, String pointer) {
        return fault.code().equals(code) && fault.pointer().equals(pointer);
    }
}
