/**
 * The text of a decree (<i>naskah Keputusan</i>) as a structure, and its renderings as plain text and as a page for
 * print. The parts and their order follow UU 12/2011 and Permendagri 80/2015 as far as decrees in use show; what is
 * convention is said to be.
 */
@NullMarked
package io.github.kim4j.decree.document;

import org.jspecify.annotations.NullMarked;
