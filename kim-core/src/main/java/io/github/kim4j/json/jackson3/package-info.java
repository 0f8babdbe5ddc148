/**
 * What Jackson 3 needs to know to read the types of this library. It serves no regulation of its own; what is personal
 * stays hidden, as UU 27/2022 is read in {@code io.github.kim4j.json}.
 */
@NullMarked
package io.github.kim4j.json.jackson3;

import org.jspecify.annotations.NullMarked;
