/** Draws diagrams that the library prints as text. It serves no regulation. */
@NullMarked
package io.github.kim4j.examples.pictures;

import org.jspecify.annotations.NullMarked;
