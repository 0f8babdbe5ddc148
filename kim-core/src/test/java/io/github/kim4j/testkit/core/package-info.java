/** Generators, assertions and contract suites for users of kim-core. They serve no regulation; every person they make is synthetic. */
@NullMarked
package io.github.kim4j.testkit.core;

import org.jspecify.annotations.NullMarked;
