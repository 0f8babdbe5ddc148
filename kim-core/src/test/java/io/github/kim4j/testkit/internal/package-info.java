/**
 * What the tests of these libraries share and nobody else needs; it may change at any time. It serves no regulation.
 */
@NullMarked
package io.github.kim4j.testkit.internal;

import org.jspecify.annotations.NullMarked;
