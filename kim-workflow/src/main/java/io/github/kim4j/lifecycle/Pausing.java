package io.github.kim4j.lifecycle;

import io.github.kim4j.decree.Decree;

/** What commands that suspend a group or lift a suspension have in common. */
sealed interface Pausing permits Suspend, Lift {
    Decree by();
}
