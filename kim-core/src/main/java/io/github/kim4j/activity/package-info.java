/**
 * What is done around a group: it is explained to the districts and founded by a deliberation; later it is guided, acts,
 * and is assessed. Permenkominfo 8/2019,
 * article 16 (2) a, makes the partnership with these groups a task of the communication office.
 */
@NullMarked
package io.github.kim4j.activity;

import org.jspecify.annotations.NullMarked;
