package io.github.kim4j.machine;

import static java.util.Objects.requireNonNull;

/**
 * Where an actor may act: everywhere, or in a place and all that lies in it. Places are dotted paths, so
 * {@code 16.06} covers {@code 16.06.06.2008} and does not cover {@code 16.061}.
 */
public final class Territory {
    private static final Territory EVERYWHERE = new Territory("");

    private final String path;

    private Territory(String path) {
        this.path = path;
    }

    /**
     * Returns the territory without bounds.
     *
     * @return everywhere
     */
    public static Territory everywhere() {
        return EVERYWHERE;
    }

    /**
     * Returns a place and all that lies in it.
     *
     * @param path a dotted path, for example {@code 16.06}
     * @return the territory
     * @throws IllegalArgumentException if the path is empty
     */
    public static Territory of(String path) {
        if (requireNonNull(path, "path").isEmpty()) {
            throw new IllegalArgumentException("path: empty (expected: a dotted path)");
        }
        return new Territory(path);
    }

    /**
     * Tells whether a place lies in the territory.
     *
     * @param place a dotted path
     * @return whether it is the place itself or lies in it
     */
    public boolean covers(String place) {
        return path.isEmpty()
                || (place.startsWith(path) && (place.length() == path.length() || place.charAt(path.length()) == '.'));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Territory territory && territory.path.equals(path);
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }

    @Override
    public String toString() {
        return path.isEmpty() ? "everywhere" : path;
    }
}
