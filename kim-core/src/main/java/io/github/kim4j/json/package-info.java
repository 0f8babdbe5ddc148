/**
 * JSON: mappers that know what is personal, and the door through which data from outside comes in with all its faults
 * told at once. What is published and what is not follows UU 27/2022 on personal data, as we read it.
 */
@NullMarked
package io.github.kim4j.json;

import org.jspecify.annotations.NullMarked;
