package io.github.kim4j.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;

/**
 * A version of the form of documents, and what brings those of earlier versions to it.
 *
 * @param version the number, from {@link #FIRST}
 * @param upgrades the changes since the first version, in order
 */
record Format(int version, List<Upgrade> upgrades) {
    /** The version of documents that tell none. */
    static final int FIRST = 1;

    /** What this library writes. No version went before it. */
    static final Format TODAY = new Format(Documents.VERSION_TODAY, List.of());

    /**
     * A change of one type from a version to the next, in documents and in all that is part of them.
     *
     * @param from the last version that needs it
     * @param type the type of today, a document or a part of one
     * @param change what is done to each object of the type
     */
    record Upgrade(int from, Class<?> type, Consumer<ObjectNode> change) {}

    /** Returns the version that a document tells of itself; empty if what it tells is none. */
    static OptionalInt told(JsonNode version) {
        boolean possible = version.isIntegralNumber() && version.canConvertToInt() && version.intValue() >= FIRST;
        return possible ? OptionalInt.of(version.intValue()) : OptionalInt.empty();
    }

    boolean knows(int other) {
        return other <= version;
    }

    void upgrade(ObjectNode node, Class<?> type, int from) {
        upgrades.stream()
                .filter(step -> step.from() >= from && step.type() == type)
                .forEach(step -> step.change().accept(node));
    }
}
