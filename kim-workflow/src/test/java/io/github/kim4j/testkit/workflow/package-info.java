/**
 * Generators, honest commands and walks for users of kim-workflow. They serve no regulation; every policy, decree and
 * person they make is synthetic.
 */
@NullMarked
package io.github.kim4j.testkit.workflow;

import org.jspecify.annotations.NullMarked;
