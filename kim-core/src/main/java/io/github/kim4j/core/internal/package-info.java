/**
 * What the packages of this library share and nobody outside may use. It may change in any release and serves no
 * regulation of its own.
 */
@NullMarked
package io.github.kim4j.core.internal;

import org.jspecify.annotations.NullMarked;
