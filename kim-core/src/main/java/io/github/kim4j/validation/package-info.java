/**
 * Constraints of Jakarta Bean Validation for the types of this library, with messages in Indonesian and
 * English. They judge data from outside; a value that cannot exist never gets this far, and the rules of a
 * region are judged by its lifecycle. They serve no regulation of their own.
 */
@NullMarked
package io.github.kim4j.validation;

import org.jspecify.annotations.NullMarked;
