/**
 * Decrees (<i>Keputusan</i>, "SK") on groups and the offices that issue them. Their form follows UU 12/2011 and
 * Permendagri 80/2015 as far as practice shows; the rest is convention and said to be.
 */
@NullMarked
package io.github.kim4j.decree;

import org.jspecify.annotations.NullMarked;
