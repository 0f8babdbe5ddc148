/**
 * The one notion of time that the calendar of the JDK lacks: a term of office whose end may be open or told in years
 * only. Decrees write terms that way by convention; no regulation on community information groups fixes one.
 */
@NullMarked
package io.github.kim4j.time;

import org.jspecify.annotations.NullMarked;
