package io.github.kim4j.testkit.core;

import com.fasterxml.jackson.databind.JsonNode;
import net.jqwik.api.Arbitrary;

/** A defect with the documents that have it. */
record Flaw(Defect defect, Arbitrary<String> documents) {
    static Flaw of(String name, String code, String pointer, Arbitrary<? extends JsonNode> trees) {
        return new Flaw(new Defect(name, code, pointer), trees.map(JsonNode::toString));
    }
}
