package io.github.kim4j.testkit.core;

/**
 * A document that is valid but for one defect. {@code @ForAll Defective<Group> defective} makes them.
 *
 * @param <T> the type that the document is read as
 * @param type that type
 * @param document the JSON text
 * @param defect what is wrong with it
 */
public record Defective<T>(Class<T> type, String document, Defect defect) {}
