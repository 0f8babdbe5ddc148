package io.github.kim4j.core.internal;

/** Finds what Immutables makes of a type, by its name, since a host of Jackson 3 may have left out the annotations of 2. */
public final class Implementations {
    private Implementations() {}

    /**
     * Returns the class that values of a type have.
     *
     * @param <T> the type
     * @param type a record, or an interface that Immutables implements
     * @return the record itself, or the implementation
     * @throws IllegalStateException if there is none beside the type
     */
    public static <T> Class<? extends T> of(Class<T> type) {
        return type.isRecord() ? type : named(name(type), type).asSubclass(type);
    }

    /**
     * Returns a class that Immutables makes within an implementation.
     *
     * @param type an interface that Immutables implements
     * @param part its name within, such as {@code Json}
     * @return the class
     * @throws IllegalStateException if there is none
     */
    public static Class<?> within(Class<?> type, String part) {
        return named(name(type) + "$" + part, type);
    }

    private static String name(Class<?> type) {
        return type.getPackageName() + ".Immutable" + type.getSimpleName();
    }

    private static Class<?> named(String name, Class<?> neighbor) {
        try {
            return Class.forName(name, false, neighbor.getClassLoader());
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException("implementation: " + name + " (expected: beside its type)", missing);
        }
    }
}
