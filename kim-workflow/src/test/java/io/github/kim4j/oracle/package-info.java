/**
 * Says what the lifecycle of a group must answer, written by hand from the texts of its rules and without the engine: no
 * class here knows the package {@code machine}.
 */
@NullMarked
package io.github.kim4j.oracle;

import org.jspecify.annotations.NullMarked;
