package io.github.kim4j.testkit.core;

/**
 * One thing that was made wrong about a document, and what {@code KimJson.read} must answer: this fault and no other.
 *
 * @param name what was done, for example {@code name: blank}
 * @param code the code of the fault
 * @param pointer the place of the fault, as a JSON pointer
 */
public record Defect(String name, String code, String pointer) {}
