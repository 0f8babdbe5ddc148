/**
 * The rules of one region on its groups, as data: who recognizes, how many members, who may join. Each parameter names
 * its source; what a region has not decided is absent and never filled in.
 */
@NullMarked
package io.github.kim4j.policy;

import org.jspecify.annotations.NullMarked;
