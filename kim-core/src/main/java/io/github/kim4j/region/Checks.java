package io.github.kim4j.region;

import static java.util.Objects.requireNonNull;

final class Checks {
    private Checks() {}

    static void region(RegionCode code, RegionLevel level, String name) {
        requireNonNull(code, "code");
        if (code.level() != level) {
            throw new IllegalArgumentException("code: " + code + " (expected: a code of level " + level.code() + ")");
        }
        text(name, "name");
    }

    static void text(String text, String name) {
        if (requireNonNull(text, name).isBlank()) {
            throw new IllegalArgumentException(name + ": blank (expected: a text)");
        }
    }
}
