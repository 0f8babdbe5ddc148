/**
 * Persons and what identifies them: names with their titles, population numbers, sex, occupation. Everything
 * that identifies a person is hidden unless asked for, as UU 27/2022 (personal data protection) asks.
 */
@NullMarked
package io.github.kim4j.person;

import org.jspecify.annotations.NullMarked;
