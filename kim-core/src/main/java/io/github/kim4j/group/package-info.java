/**
 * Community information groups: their names, levels, members and boards. What a group is, is told by Permenkominfo
 * 8/2019 and its successor 4/2024; how many members it has and who may join, every region decides for itself.
 */
@NullMarked
package io.github.kim4j.group;

import org.jspecify.annotations.NullMarked;
