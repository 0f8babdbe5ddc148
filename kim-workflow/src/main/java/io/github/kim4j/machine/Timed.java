package io.github.kim4j.machine;

/** A deadline with the action that fulfils it. */
record Timed<A, X>(A action, Deadline<? super X> deadline) {}
