/**
 * A small typed engine for lifecycles of any kind: a definition reads like a table that a lawyer could check, refuses with
 * every reason and its legal basis, and prints itself. It knows nothing of community information groups and serves no
 * regulation of its own.
 */
@NullMarked
package io.github.kim4j.machine;

import org.jspecify.annotations.NullMarked;
