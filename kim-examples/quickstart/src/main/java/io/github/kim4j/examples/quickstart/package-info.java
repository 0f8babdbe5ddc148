/** The code that a newcomer reads first. It serves no regulation. */
@NullMarked
package io.github.kim4j.examples.quickstart;

import org.jspecify.annotations.NullMarked;
