/** Proves the engine with a lifecycle that has nothing to do with community information groups: the copies of a library. */
@NullMarked
package io.github.kim4j.machine;

import org.jspecify.annotations.NullMarked;
