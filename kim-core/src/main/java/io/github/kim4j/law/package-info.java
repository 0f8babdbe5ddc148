/**
 * Where rules come from: regulations with their article and citation, reported statements, and what is only our reading
 * or convention. Citations follow the usual formula of UU 12/2011.
 */
@NullMarked
package io.github.kim4j.law;

import org.jspecify.annotations.NullMarked;
