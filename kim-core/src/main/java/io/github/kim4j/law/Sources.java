package io.github.kim4j.law;

import io.github.kim4j.core.internal.Texts;

/** The texts of this package. */
final class Sources {
    static final Texts TEXTS = Texts.beside(Sources.class, "messages");

    private Sources() {}
}
