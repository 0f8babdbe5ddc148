package io.github.kim4j.machine;

import java.util.List;

/** A step with its rules by kind, as the engine asks them. */
record Cell<S, A, X, C>(
        Step<S, A> step,
        List<Role> roles,
        List<Condition<? super X>> conditions,
        List<Check<? super X, ? super C>> checks) {}
