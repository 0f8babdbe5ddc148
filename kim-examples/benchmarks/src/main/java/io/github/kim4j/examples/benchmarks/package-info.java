/** The gazetteer beside a {@code HashMap} of the same tables: how fast it loads, how much it keeps, how fast it answers. */
@NullMarked
package io.github.kim4j.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
