package io.github.kim4j.decree.document;

/** What stands in the place of something not known yet, to be filled in by hand. */
final class Gap {
    static final String TEXT = "....................";

    private Gap() {}
}
