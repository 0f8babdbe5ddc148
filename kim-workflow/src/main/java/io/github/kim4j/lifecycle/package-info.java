/**
 * The lifecycle of a group from the first socialization to recognition and dissolution, as the rules of its region have
 * it. Recognition is derived from decrees and days; where no regulation settles a question, the answer is marked as our
 * reading.
 */
@NullMarked
package io.github.kim4j.lifecycle;

import org.jspecify.annotations.NullMarked;
