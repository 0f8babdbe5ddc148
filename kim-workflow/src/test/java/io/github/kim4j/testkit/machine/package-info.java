/**
 * Tests that a definition makes for itself, for users of the engine. They serve no regulation.
 */
@NullMarked
package io.github.kim4j.testkit.machine;

import org.jspecify.annotations.NullMarked;
