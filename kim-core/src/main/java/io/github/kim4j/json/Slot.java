package io.github.kim4j.json;

import com.fasterxml.jackson.databind.JavaType;

/**
 * A field of an object.
 *
 * @param name its name in JSON
 * @param type what it holds
 * @param required whether it must be there
 */
record Slot(String name, JavaType type, boolean required) {}
