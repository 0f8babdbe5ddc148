/**
 * Community information groups: their names, levels, members and boards. Every region sets its own rules for
 * them; what a group is, is told by Permenkominfo 8/2019 and its successor 4/2024.
 */
@NullMarked
package io.github.kim4j.group;

import org.jspecify.annotations.NullMarked;
